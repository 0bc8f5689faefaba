create table if not exists welfare_account (
    id      text primary key,
    channel text not null,
    account text not null,
    name    text not null
) without rowid;
