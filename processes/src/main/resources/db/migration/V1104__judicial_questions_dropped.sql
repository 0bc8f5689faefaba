-- When a question to the citizen needed no answer any more, for the issuer had gone on without it.
alter table judicial_supplement
    add column if not exists dropped_at timestamptz;
