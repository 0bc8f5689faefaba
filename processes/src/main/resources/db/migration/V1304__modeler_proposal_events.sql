-- What became of a proposal, and who did it. Only ever added to.
create table modeler_proposal_event (
    id       bigint generated always as identity primary key,
    proposal bigint       not null references modeler_proposal,
    at       timestamptz  not null,
    user_id  varchar(255) not null,
    kind     varchar(16)  not null
        check (kind in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'DEPLOYED', 'REOPENED', 'FAILED')),
    -- Reason, deployment, or what went wrong.
    words    text
);

create index modeler_proposal_event_proposal on modeler_proposal_event (proposal, id);

create trigger only_added_to before update or delete on modeler_proposal_event
    for each row execute function refuse_change();
