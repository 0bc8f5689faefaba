-- Supervisors find cases by a citizen id, whole or masked, and by a name, with or without diacritics.
create or replace function name_key(name text) returns text
    immutable parallel safe strict language sql as $$
    select translate(
        lower(normalize(name, nfc)),
        'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ',
        'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd')
$$;

-- The digits that a masked id shows: the first three and the last three.
create or replace function masked_id(citizen_id text) returns text
    immutable parallel safe strict language sql as $$
    select left(citizen_id, 3) || right(citizen_id, 3)
$$;

create index if not exists judicial_person_id on judicial_person (citizen_id);
create index if not exists judicial_person_masked on judicial_person (masked_id(citizen_id));
create index if not exists judicial_person_name on judicial_person (name_key(full_name));
create index if not exists payout_entry_name on payout_entry (name_key(full_name), period);

-- Searches that people keep for themselves.
create table if not exists saved_search (
    id       bigint generated always as identity primary key,
    user_id  varchar(255) not null,
    name     varchar(100) not null check (name is nfc normalized),
    query    varchar(2000) not null,
    saved_at timestamptz  not null default now(),
    unique (user_id, name)
);
