create table if not exists request (id text primary key) without rowid;
create table if not exists notice (
    id        text not null,
    programme text not null,
    month     text not null,
    kind      text not null,
    state     text not null,
    amount    integer not null,
    channel   text,
    primary key (id, programme, month, kind)
) without rowid;
