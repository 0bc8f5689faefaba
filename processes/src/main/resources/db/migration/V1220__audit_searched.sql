-- The auditor looks by person and by case, the newest first.
create index if not exists read_audit_user on read_audit (user_id, id);
create index if not exists read_audit_case on read_audit (case_id, id) where case_id is not null;
create index if not exists read_audit_at on read_audit (at);
