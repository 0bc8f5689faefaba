create table if not exists person (
    id         text primary key,
    name       text not null,
    birth_date text not null,
    sex        text not null,
    status     text not null,
    residence  text not null
) without rowid;
