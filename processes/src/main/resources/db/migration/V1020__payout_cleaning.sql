-- The absent person on whose behalf a step of a list was done: neither may be one of the others.
alter table payout_list
    add column confirmed_for varchar(255),
    add column checked_for   varchar(255),
    add column approved_for  varchar(255),
    add constraint payout_list_maker_is_not_checker_for_another check (
        checked_by <> confirmed_for and checked_for <> confirmed_by and checked_for <> confirmed_for),
    add constraint payout_list_checker_is_not_approver_for_another check (
        approved_by <> checked_for and approved_for <> checked_by and approved_for <> checked_for),
    add constraint payout_list_maker_is_not_approver_for_another check (
        approved_by <> confirmed_for and approved_for <> confirmed_by and approved_for <> confirmed_for),
    -- No state without who brought the list there.
    add constraint payout_list_state_has_its_people check (
        (state = 'CLEANING' or confirmed_by is not null)
        and (state in ('CLEANING', 'CONFIRMED') or checked_by is not null)
        and (state in ('CLEANING', 'CONFIRMED', 'CHECKED')
            or (approved_by is not null and approved_count is not null and approved_total is not null)));

-- What a commune decided about an entry, and how it was before. Only ever added to.
create table payout_decision (
    id          bigint generated always as identity primary key,
    entry       bigint       not null,
    decision    varchar(16)  not null check (decision in ('CORRECT', 'SAME_PERSON', 'EXCLUDE', 'ACCOUNT', 'POST')),
    -- Why the entry was in the commune's hands; null where it was not.
    reason      varchar(32),
    note        text check (note is nfc normalized),
    decided_by  varchar(255) not null,
    decided_at  timestamptz  not null,
    -- The entry's columns before.
    before      jsonb        not null
);

create index payout_decision_entry on payout_decision (entry, id);

-- From the commune's confirmation on, who gets how much for what is fixed, unless the list is returned.
create function payout_refuse_change_of_confirmed() returns trigger language plpgsql as $$
begin
    if exists (
        select from before b
            join after a on a.id = b.id
            join payout_list l on l.period = b.period and l.commune = b.commune
        where l.state <> 'CLEANING'
            and (a.period, a.commune, a.citizen_id, a.full_name, a.birth_date, a.kind, a.amount, a.payee_relation,
                    a.payee_id, a.payee_name, a.state)
                is distinct from (b.period, b.commune, b.citizen_id, b.full_name, b.birth_date, b.kind, b.amount,
                    b.payee_relation, b.payee_id, b.payee_name, b.state)) then
        raise exception 'entries of a confirmed list are fixed' using errcode = 'check_violation';
    end if;
    return null;
end $$;

create trigger confirmed_is_fixed after update on payout_entry referencing old table as before new table as after
    for each statement execute function payout_refuse_change_of_confirmed();
