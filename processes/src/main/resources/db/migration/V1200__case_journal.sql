-- All that was ever published of cases: only ever added to, and taken from by retention alone. Rows are never updated, so
-- that the table does not bloat; what waits to be published is a small row of history_outbox.
create table case_journal (
    case_id    varchar(64) not null,
    sequence   bigint not null,
    -- How many events the message holds.
    events     int not null,
    message    text not null,
    created_at timestamptz not null default now(),
    primary key (case_id, sequence)
);

-- In the order of time, or nearly: some pages tell what has happened since.
create index case_journal_created on case_journal using brin (created_at) with (pages_per_range = 16);

insert into case_journal (case_id, sequence, events, message, created_at)
select case_id, sequence, json_array_length(message::json -> 'events'), message, created_at from history_outbox;

alter table history_outbox
    drop constraint history_outbox_case_id_sequence_key,
    drop column message,
    drop column created_at;

-- How many events a case has in all; null for cases from before there was a journal.
alter table case_sequence add column events bigint;

-- In the order that the index has too, whatever the database's own.
create index case_sequence_bytewise on case_sequence (case_id collate "C");
