-- The ledger of hand-offs: one row for every task that was put on an agency's desk.
create table hand_off (
    task_id             varchar(64) primary key,
    case_id             varchar(64) not null,
    process_instance_id varchar(64) not null,
    task_key            varchar(255) not null,
    task_name           text not null,
    -- The task whose end, or whose being overdue, led to this one; none for the first of a case.
    cause               varchar(64) references hand_off (task_id),
    way                 varchar(16) not null
        check (way in ('START', 'FLOW', 'REWORK', 'FORWARD', 'TO_LEADER', 'OPINION', 'CONSOLIDATION', 'FOLLOW_UP')),
    to_group            varchar(128) not null,
    -- Why nobody is to blame while this task waits, until it is due; null for other tasks.
    clock_reason        text,
    asked_at            timestamptz not null,
    asked_by            varchar(255) not null,
    due_at              timestamptz,
    received_at         timestamptz,
    received_by         varchar(255),
    opened_at           timestamptz,
    opened_by           varchar(255),
    ended_at            timestamptz,
    ended_by            varchar(255),
    cancelled           boolean not null default false,
    outcome             varchar(64),
    reason              text
);

create index hand_off_case on hand_off (case_id, asked_at);

-- When a case stood at a node that is no task and where nobody is to blame for the waiting.
create table clock_stop (
    activity_instance_id varchar(64) primary key,
    case_id              varchar(64) not null,
    reason               text not null,
    from_at              timestamptz not null,
    to_at                timestamptz
);

create index clock_stop_case on clock_stop (case_id, from_at);
