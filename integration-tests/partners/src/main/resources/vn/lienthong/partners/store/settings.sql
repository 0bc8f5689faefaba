create table if not exists setting (name text primary key, value text not null) without rowid;
