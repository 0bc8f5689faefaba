-- The last serial of each agency and day; taking one locks the row, so serials are safe under concurrency.
create table case_code_serial (
    prefix varchar(32) not null,
    day    date not null,
    serial int not null,
    primary key (prefix, day)
);

create table case_file (
    case_id         varchar(64) primary key,
    code            varchar(64) not null unique,
    process_key     varchar(255) not null,
    model           int,
    title           text not null,
    unit            varchar(64) not null,
    lead_agency     varchar(64) not null,
    due_at          timestamptz not null,
    due_provisional boolean not null,
    parent_code     varchar(64) references case_file (code),
    opened_by       varchar(255) not null,
    opened_at       timestamptz not null
);

-- What officers filled in: one row each time a task was done.
create table paper (
    id        bigint generated always as identity primary key,
    case_id   varchar(64) not null references case_file (case_id),
    task_id   varchar(64) not null,
    task_key  varchar(255) not null,
    task_name text not null,
    process_definition_id varchar(64) not null,
    form_key  text,
    content   jsonb not null,
    filed_by  varchar(255) not null,
    filed_at  timestamptz not null default now()
);

create index paper_case on paper (case_id, id);

create table attachment (
    id          uuid primary key,
    case_id     varchar(64) references case_file (case_id),
    task_id     varchar(64) not null,
    field       varchar(64) not null,
    file_name   text not null,
    media_type  varchar(128) not null,
    size_bytes  int not null,
    sha256      char(64) not null,
    content     bytea not null,
    uploaded_by varchar(255) not null,
    uploaded_at timestamptz not null default now()
);

create index attachment_case on attachment (case_id);

-- Who read what of whom, and what for. Only ever added to.
create table read_audit (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default now(),
    user_id varchar(255) not null,
    case_id varchar(64),
    what    text not null,
    purpose text not null
);
