insert into legal_parameter (code, value, unit, name, source, valid_from) values
    ('MAJORITY_AGE', 18, 'YEAR', 'Tuổi thành niên', 'Bộ luật Dân sự 91/2015/QH13, điều 20', '2010-07-01');

alter table judicial_request
    -- Why the person is in doubt, a code of whoever compared; null where he or she is not.
    add column identity_reason varchar(32),
    -- Whether expungement has to be verified, which takes the longer limit.
    add column verification boolean not null default false,
    add column withdrawn_reason text;

-- Of which due dates a leader was told that they are near.
create table judicial_late (
    request bigint      not null references judicial_request (id),
    due_at  timestamptz not null,
    told_at timestamptz not null default now(),
    primary key (request, due_at)
);

create index judicial_request_due on judicial_request (due_at) where closed_at is null;
