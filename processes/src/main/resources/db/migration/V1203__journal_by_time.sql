-- What is newest is asked for with every page: after a busy hour the ranges of the former index held all of it, and all of
-- it was sorted. Rows come in the order of time, so that this one grows at its end only.
drop index case_journal_created;
create index case_journal_created on case_journal (created_at);
