create table if not exists bill (
    number     integer primary key,
    request_id text not null unique,
    amount     integer not null check (amount > 0),
    text       text not null,
    address    text not null,
    -- When it is paid without anybody's doing; null for never.
    pay_at     integer,
    -- Null until it is paid.
    receipt    text
);
create index if not exists bill_pays on bill (pay_at) where receipt is null;
-- Bills that nobody is to pay any more.
create table if not exists bill_cancelled (
    number integer primary key
);
-- What was given back.
create table if not exists refund (
    number     integer primary key,
    request_id text not null,
    receipt    text not null
);
