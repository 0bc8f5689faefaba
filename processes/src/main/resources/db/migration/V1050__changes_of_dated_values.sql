-- Who changed what the law sets, and when. Only ever added to.
create table dated_value_change (
    id         bigint generated always as identity primary key,
    at         timestamptz  not null,
    user_id    varchar(255) not null,
    kind       varchar(32)  not null,
    code       varchar(64)  not null,
    valid_from date         not null,
    -- Null where a change that was still to come was taken back.
    value      text,
    source     text
);
