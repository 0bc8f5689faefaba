-- Drafts of procedures, as administrators change them in the browser.
create table modeler_draft (
    id              bigint generated always as identity primary key,
    name            varchar(200) not null,
    -- The procedure that it changes, and the version it was begun from; null for a new one.
    procedure_key   varchar(255),
    base_version    int,
    base_definition varchar(64),
    created_by      varchar(255) not null,
    created_at      timestamptz  not null,
    check ((procedure_key is null) = (base_version is null) and (base_version is null) = (base_definition is null))
);

create table modeler_draft_file (
    draft_id   bigint       not null references modeler_draft on delete cascade,
    name       varchar(255) not null,
    -- Counts the changes, from 1; goes on where a removed file comes back.
    revision   int          not null,
    -- Null for one that was removed.
    content    text,
    changed_by varchar(255) not null,
    changed_at timestamptz  not null,
    primary key (draft_id, name)
);

-- Who has a draft open, by the editor's last sign of life.
create table modeler_draft_editor (
    draft_id bigint       not null references modeler_draft on delete cascade,
    user_id  varchar(255) not null,
    seen_at  timestamptz  not null,
    primary key (draft_id, user_id)
);
