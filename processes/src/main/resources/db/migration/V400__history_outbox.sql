-- Number of the last message of each case; taking the next one locks the row until commit.
create table case_sequence (
    case_id       varchar(64) primary key,
    last_sequence bigint not null
);

-- Messages that wait to be published. A row's id is taken while its case's row above is locked, so that within
-- a case ids follow the order of the commits.
create table history_outbox (
    id         bigint generated always as identity primary key,
    case_id    varchar(64) not null,
    sequence   bigint not null,
    message    text not null,
    created_at timestamptz not null default now(),
    unique (case_id, sequence)
);
