-- Which days' statements of a channel were read, and when the last reading began: of a day that was over by then, nothing more
-- will come.
create table payout_statement_day (
    channel  varchar(16) not null,
    day      date        not null,
    begun_at timestamptz not null,
    primary key (channel, day)
);
