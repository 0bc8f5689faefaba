-- Who stands in for whom, and when: an absence cover. Rows are never deleted. What counts is ends_at; planned_until is
-- what was first said, and differs from it where a cover was ended early.
create table cover (
    id                 bigint generated always as identity primary key,
    absent             varchar(255) not null,
    substitute         varchar(255) not null,
    starts_at          timestamptz  not null,
    ends_at            timestamptz  not null,
    planned_until      timestamptz  not null,
    officer_for_leader boolean      not null,
    reason             text         not null check (reason is nfc normalized),
    named_by           varchar(255) not null,
    named_at           timestamptz  not null,
    ended_by           varchar(255),
    ended_at           timestamptz,
    check (substitute <> absent),
    check (ends_at >= starts_at and ends_at <= planned_until),
    constraint cover_no_overlap exclude using gist (absent with =, tstzrange(starts_at, ends_at) with &&)
);

create index cover_substitute on cover (substitute, ends_at);

-- Tasks that a substitute took on somebody's behalf; they go back when the cover is over. Rows are never deleted.
create table covered_task (
    id                bigint generated always as identity primary key,
    task_id           varchar(64) not null,
    cover_id          bigint      not null references cover (id),
    previous_assignee varchar(255),
    taken_at          timestamptz not null,
    over_at           timestamptz
);

create unique index covered_task_held on covered_task (task_id) where over_at is null;
create index covered_task_cover on covered_task (cover_id);

-- On whose behalf a paper was filed.
alter table paper add column on_behalf_of varchar(255);
