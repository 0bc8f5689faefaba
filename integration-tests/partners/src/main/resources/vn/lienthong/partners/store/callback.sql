-- What somebody has to be told, until they have taken it.
create table if not exists callback (
    sequence   integer primary key,
    -- Told twice is told with the same id.
    id         text not null,
    request_id text not null,
    address    text not null,
    body       text not null,
    -- 0: may overtake others of the same request.
    ordered    integer not null,
    next_at    integer not null,
    tries      integer not null default 0
);
create index if not exists callback_due on callback (next_at);
create index if not exists callback_request on callback (request_id, sequence);
