-- Each call has two lines: one before it leaves, one when it has ended, so that no call is ever without a line. A call that
-- has begun and of which nothing else is known may have been made; nobody here knows what came of it.
alter table partner_call
    add column if not exists call_id varchar(36),
    add column if not exists phase varchar(8) not null default 'ENDED' check (phase in ('BEGUN', 'ENDED'));

-- Told again it is kept once: by its own id, those of before by what tells them apart.
drop index if exists partner_call_once;
create unique index if not exists partner_call_once on partner_call (partner, request_id, path, at) where call_id is null;
create unique index if not exists partner_call_phase_once on partner_call (call_id, phase) where call_id is not null;
