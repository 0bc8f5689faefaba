create table if not exists record_request (
    id         text primary key,
    -- What was asked for, in JSON.
    content    text not null,
    address    text not null,
    -- RECEIVED, PROCESSING, AWAITING_SUPPLEMENT, RESULT, REFUSED, WITHDRAWN
    state      text not null,
    -- What it is still going to say, with commas between.
    words      text not null,
    -- The record as it was issued, in JSON.
    record     text
) without rowid;

create table if not exists news (
    request_id text not null,
    number     integer not null,
    type       text not null,
    said_at    text not null,
    data       text not null,
    primary key (request_id, number)
) without rowid;

create table if not exists supplement (
    id         text primary key,
    request_id text not null,
    number     integer not null,
    text       text not null
) without rowid;

create table if not exists conviction (
    id         integer primary key,
    citizen_id text not null,
    court      text not null,
    judgment   text not null,
    judged_on  text not null,
    offence    text not null,
    sentence   text not null,
    expunged   integer not null,
    -- What the person may not do after it; empty where nothing is forbidden.
    ban        text not null,
    unique (citizen_id, judgment)
);
