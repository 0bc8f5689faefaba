-- state: OPEN, CLOSED, BLOCKED, or PAY_ and what happens to payments into an account that looks open.
create table if not exists account (
    account    text primary key,
    name       text not null,
    -- The name without marks and in capitals, as names are compared.
    folded     text not null,
    citizen_id text not null,
    state      text not null
) without rowid;

create table if not exists payment_order (
    id             integer primary key,
    msg_id         text not null unique,
    debtor_account text not null,
    value_date     text not null,
    count          integer not null,
    total          integer not null,
    received_at    text not null,
    -- Its payments have all ids from the first to the last.
    first          integer not null,
    last           integer not null,
    carried_out    integer not null default 0
);
create index if not exists payment_order_waiting on payment_order (id) where carried_out = 0;

-- Payment information blocks of a pain.001.
create table if not exists order_part (
    payment_order integer not null,
    part          integer not null,
    name          text not null,
    primary key (payment_order, part)
) without rowid;

create table if not exists payment (
    id            integer primary key,
    payment_order integer not null,
    part          integer not null,
    end_to_end_id text not null,
    account       text not null,
    folded        text not null,
    amount        integer not null check (amount > 0),
    -- What becomes of it: null is paid, UNBOOKED said to be paid and rejected later, RETURN_ and a code paid and sent back, else a code.
    fate          text,
    -- ACSC, RJCT; null until it was carried out.
    status        text
);
create index if not exists payment_end_to_end on payment (end_to_end_id);

create table if not exists booking (
    id            integer primary key,
    payment_order integer not null,
    payment       integer not null,
    end_to_end_id text not null,
    account       text not null,
    amount        integer not null,
    -- 0: paid out, 1: came back
    credit        integer not null,
    booked_on     text not null,
    reason        text,
    unique (payment, credit)
);
create index if not exists booking_order on booking (payment_order);
create index if not exists booking_day on booking (booked_on, id);

create table if not exists due_return (
    payment integer primary key,
    due_at  integer not null,
    reason  text not null
);
create index if not exists due_return_due on due_return (due_at);
