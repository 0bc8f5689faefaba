-- A worker that got no answer tells its calls again: the same call is kept once.
create unique index partner_call_once on partner_call (partner, request_id, path, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger only_added_to before update or delete on partner_call
    for each row execute function refuse_change();

-- As long as the codes of case files are.
alter table partner_call alter column case_code type varchar(80);
