-- ends: empty until today
create table if not exists residence (
    id     text not null,
    unit   text not null,
    begins text not null,
    ends   text not null,
    primary key (id, begins)
) without rowid;

-- What the related one is to somebody: PARENT, GUARDIAN.
create table if not exists relation (
    id         text not null,
    related_id text not null,
    kind       text not null,
    primary key (id, related_id)
) without rowid;

create table if not exists foreigner (id text primary key) without rowid;
