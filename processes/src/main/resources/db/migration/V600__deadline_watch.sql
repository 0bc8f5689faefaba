-- What has been said of a task's due date already, so that it is said once, by one node.
create table deadline_mark (
    task_id varchar(64) not null,
    kind    varchar(16) not null check (kind in ('REMINDED', 'OVERDUE')),
    due_at  timestamptz not null,
    at      timestamptz not null default now(),
    primary key (task_id, kind, due_at)
);

-- ShedLock's table: what runs on one node at a time.
create table shedlock (
    name       varchar(64) primary key,
    lock_until timestamptz not null,
    locked_at  timestamptz not null,
    locked_by  varchar(255) not null
);
