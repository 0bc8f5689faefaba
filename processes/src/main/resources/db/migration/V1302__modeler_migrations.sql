-- The running cases that go on in a new version, one by one.
create table modeler_migration (
    proposal      bigint       not null references modeler_proposal,
    -- The engine's process instance; the case is the root of it.
    instance_id   varchar(64)  not null,
    case_id       varchar(64)  not null,
    procedure_key varchar(255) not null,
    source        varchar(64)  not null,
    target        varchar(64)  not null,
    state         varchar(16)  not null default 'WAITING' check (state in ('WAITING', 'MIGRATED', 'REFUSED', 'ENDED')),
    -- Why not, in Vietnamese.
    problem       text,
    at            timestamptz,
    primary key (proposal, instance_id)
);

create index modeler_migration_waiting on modeler_migration (proposal, instance_id) where state = 'WAITING';
