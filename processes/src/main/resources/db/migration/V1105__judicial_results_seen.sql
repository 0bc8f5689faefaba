-- Who looked at a result before deciding about it, and whether the comparison found the person who was asked for.
alter table judicial_result
    add column if not exists seen_by varchar(255),
    add column if not exists seen_at timestamptz,
    add column if not exists same_person boolean,
    -- Why it is the right person although the comparison says otherwise.
    add column if not exists checked_despite text;
