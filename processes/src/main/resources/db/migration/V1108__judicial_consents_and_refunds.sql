-- Consents are known by their caller's own ids, as requests are.
alter table consent add column if not exists caller varchar(64);
update consent c set caller = r.caller from judicial_request r where r.id = c.request and c.caller is null;
alter table consent alter column caller set not null;
alter table consent drop constraint if exists consent_pkey;
alter table consent add constraint consent_pkey primary key (caller, id);
create index if not exists consent_request on consent (request);

-- Of a request that was taken back after its fee was paid.
alter table judicial_request
    add column if not exists fee_refunded_at timestamptz,
    add column if not exists fee_refund_receipt varchar(64);
