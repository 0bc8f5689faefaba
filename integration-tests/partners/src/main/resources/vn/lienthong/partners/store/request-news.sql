create table if not exists result (
    request_id  text primary key,
    citizen_id  text not null,
    kind        text not null,
    -- As it came, in JSON.
    document    text not null,
    signature   text not null,
    receipt     text not null,
    received_at text not null
) without rowid;
create index if not exists result_citizen on result (citizen_id);

create table if not exists request_status (
    request_id   text primary key,
    citizen_id   text not null,
    state        text not null,
    portal_state text not null,
    at           text not null
) without rowid;
create index if not exists request_status_citizen on request_status (citizen_id);

create table if not exists request_notice (
    request_id   text not null,
    state        text not null,
    portal_state text not null,
    at           text not null,
    primary key (request_id, state)
) without rowid;
