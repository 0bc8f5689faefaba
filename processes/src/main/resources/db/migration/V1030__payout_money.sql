-- No two attempts of one payment stand at once: whoever made a second one while the first may still be paid out would
-- pay twice. A column of its own, and not a condition on the state, so that a change of state alone stays within the
-- row's page.
alter table payout_attempt
    add column standing boolean generated always as (state in ('CREATED', 'SENT', 'ACCEPTED', 'PAID')) stored,
    -- The day of the debit that paid it.
    add column booked_on date;

create unique index payout_attempt_one_stands on payout_attempt (entry) where standing;

-- Every row changes its state two or three times, in portions of whole pages.
alter table payout_attempt set (fillfactor = 50);
alter table payout_payment set (fillfactor = 50);

create index payout_order_channel on payout_order (channel, period);

-- The statement has the last word: what was refused, or given up, and was booked all the same, is paid.
insert into payout_change (subject, from_state, to_state, meaning) values
    ('ATTEMPT', 'REJECTED', 'PAID', 'bị từ chối nhưng sao kê vẫn ghi nợ'),
    ('ATTEMPT', 'RETURNED', 'PAID', 'bị trả lại, rồi lại được ghi nợ'),
    ('PAYMENT', 'FAILED', 'PAID', 'bị từ chối hoặc trả lại nhưng sao kê vẫn ghi nợ');

-- Who gave the fund of a period another size.
create table payout_fund_change (
    id          bigint generated always as identity primary key,
    period      bigint       not null references payout_period (id),
    fund_before bigint       not null,
    fund        bigint       not null check (fund >= 0),
    changed_by  varchar(255) not null,
    changed_at  timestamptz  not null
);

create index payout_fund_change_period on payout_fund_change (period, id);

-- What the department decided about a payment that had failed.
create table payout_failed_decision (
    id           bigint generated always as identity primary key,
    entry        bigint       not null,
    -- Number of the attempt that had failed.
    attempt      int          not null,
    decision     varchar(8)   not null check (decision in ('AGAIN', 'CARRY', 'RETURN')),
    -- Why the attempt had failed.
    failure      varchar(32),
    -- Where it is paid to from now on, for AGAIN.
    channel      varchar(16),
    account      varchar(64),
    account_name text,
    note         text         not null check (note <> ''),
    decided_by   varchar(255) not null,
    decided_at   timestamptz  not null,
    check (decision <> 'AGAIN' or (channel is not null and account is not null and account_name is not null))
);

create index payout_failed_decision_entry on payout_failed_decision (entry, id);

-- An account that the department chose.
alter table payout_entry
    drop constraint payout_entry_account_source_check,
    add constraint payout_entry_account_source_check
        check (account_source in ('LIST', 'VNEID', 'COMMUNE', 'DEPARTMENT'));

-- What was not paid in an earlier period, and the entry of a later one that pays it: once.
create table payout_carry (
    from_entry bigint      primary key,
    into_entry bigint      not null,
    amount     bigint      not null check (amount > 0),
    taken_at   timestamptz not null default now()
);

create index payout_carry_into on payout_carry (into_entry);
