-- A draft that is proposed is not changed until it is decided.
alter table modeler_draft add column proposal bigint;

create table modeler_proposal (
    id              bigint generated always as identity primary key,
    name            varchar(200)  not null,
    -- Null where forms or decisions alone are changed.
    procedure_key   varchar(255),
    -- The newest version when it was proposed; null for a new procedure.
    base_version    int,
    state           varchar(16)   not null
        check (state in ('OPEN', 'APPROVED', 'DEPLOYED', 'REFUSED', 'WITHDRAWN', 'FAILED')),
    reason          varchar(2000) not null check (length(reason) > 0),
    -- What is new in the version, for its history.
    note            varchar(2000) not null check (length(note) > 0),
    -- SHA-256 of all files.
    hash            char(64)      not null,
    -- Whether running cases go on in the new version.
    migrates        boolean       not null,
    -- Null: as soon as it is approved.
    deploy_at       timestamptz,
    proposed_by     varchar(255)  not null,
    proposed_at     timestamptz   not null,
    decided_by      varchar(255),
    decided_at      timestamptz,
    decision_reason varchar(2000),
    -- The newest version when it was approved: another one asks for another approval.
    approved_over   int,
    deployed_at     timestamptz,
    deployment      varchar(64),
    -- Why it was not deployed, or has to be approved again.
    problem         text,
    constraint four_eyes check (state not in ('APPROVED', 'DEPLOYED') or decided_by <> proposed_by),
    constraint decided check (state not in ('APPROVED', 'DEPLOYED', 'REFUSED') or (decided_by is not null and decided_at is not null))
);

-- One at a time of each procedure that waits.
create unique index modeler_proposal_waiting on modeler_proposal (procedure_key) where state in ('OPEN', 'APPROVED');
create index modeler_proposal_procedure on modeler_proposal (procedure_key, id);
create index modeler_proposal_deployment on modeler_proposal (deployment) where deployment is not null;

create table modeler_proposal_file (
    proposal bigint       not null references modeler_proposal,
    name     varchar(255) not null,
    content  text         not null,
    primary key (proposal, name)
);

create trigger only_added_to before update or delete on modeler_proposal_file
    for each row execute function refuse_change();

-- Who has compared it with which version; 0: there was none.
create table modeler_proposal_look (
    proposal bigint       not null references modeler_proposal,
    user_id  varchar(255) not null,
    version  int          not null,
    at       timestamptz  not null,
    primary key (proposal, user_id, version)
);
