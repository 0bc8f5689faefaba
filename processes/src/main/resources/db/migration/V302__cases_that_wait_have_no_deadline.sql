-- A case that waits until there is something to do has no deadline yet.
alter table case_file alter column due_at drop not null;
