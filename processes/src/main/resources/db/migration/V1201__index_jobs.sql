-- What the workers are to do to the index as a whole, and how far they are.
create table index_job (
    id           bigint generated always as identity primary key,
    kind         varchar(16) not null check (kind in ('REBUILD', 'CHECK', 'CASE')),
    -- Of one case only; null for all of them.
    case_id      varchar(64) check ((kind = 'CASE') = (case_id is not null)),
    state        varchar(16) not null default 'REQUESTED' check (state in ('REQUESTED', 'RUNNING', 'DONE', 'FAILED')),
    requested_by varchar(255) not null,
    requested_at timestamptz not null,
    -- Who works on it, and when that was last heard of: whoever falls silent is followed by another.
    worker       varchar(64),
    seen_at      timestamptz,
    started_at   timestamptz,
    ended_at     timestamptz,
    -- Id of the last case that is done with: where the next worker goes on.
    place        varchar(64),
    done         bigint not null default 0,
    total        bigint,
    -- Cases that were not as in the database, and how many of them are now.
    found        bigint not null default 0,
    repaired     bigint not null default 0,
    detail       text
);

create unique index index_job_once on index_job (kind, coalesce(case_id, '')) where state in ('REQUESTED', 'RUNNING');

-- What the index has refused, until somebody has settled it.
create table index_refusal (
    id         bigint generated always as identity primary key,
    kind       varchar(16) not null check (kind in ('EVENT', 'TASK', 'CASE', 'MESSAGE')),
    case_id    varchar(255) not null,
    document   varchar(512) not null,
    content    text not null,
    reason     text not null,
    refused_at timestamptz not null,
    -- When it was refused last.
    tried_at   timestamptz not null,
    settled_as varchar(16) check (settled_as in ('INDEXED', 'SET_ASIDE')),
    settled_by varchar(255),
    settled_at timestamptz,
    note       text,
    check ((settled_as is null) = (settled_at is null))
);

create unique index index_refusal_open on index_refusal (kind, document) where settled_at is null;
create index index_refusal_settled on index_refusal (settled_at) where settled_at is not null;
