-- The cases of one model. Newest first in a unit, 85 %, 40 % and 20 % of the last three months' are open.
truncate seed_case;

insert into seed_case
select case_id, 'VPUB.' || upper(unit) || '-' || to_char(opened_at, 'YYMMDD') || '-' || lpad('' || :model, 4, '0'), unit,
    month = 60 and dice < 85 or month = 59 and dice < 40 or month = 58 and dice < 20, dice, opened_at,
    opened_at + (5 + dice % 20) * interval '1 day'
from (
    select *, abs(hashtext(case_id)) % 100 as dice,
        (now() at time zone 'UTC') - (60 - month) * interval '30 days' - abs(hashtext(case_id)) % 600 * interval '1 minute'
            as opened_at
    from (
        select 'bench-' || :model || '-' || code || '-' || month as case_id, code as unit, month
        from unit, generate_series(1, 60) month where code like 'bench-%-%') each) diced;

update seed_case set ended_at = null where open;

insert into case_file (case_id, code, process_key, model, title, unit, lead_agency, due_at, due_provisional, opened_by,
    opened_at)
select case_id, code, :key, :model, 'Mô hình ' || :model || ' – ' || unit, unit, 'VPUB', opened_at + interval '200 days',
    false, 'vpub.bu-dang.cb', opened_at at time zone 'UTC'
from seed_case;

insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_,
    duration_, start_user_id_, start_act_id_, root_proc_inst_id_, state_)
select case_id, case_id, code, :key, :definition, opened_at, ended_at,
    extract(epoch from ended_at - opened_at)::bigint * 1000, 'vpub.bu-dang.cb', 'started', case_id,
    case when open then 'ACTIVE' when dice < 3 then 'EXTERNALLY_TERMINATED' else 'COMPLETED' end
from seed_case;

-- A called part is a process instance of its own.
insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_,
    duration_, start_act_id_, super_process_instance_id_, root_proc_inst_id_, state_)
select case_id || ':p' || position, case_id || ':p' || position, code, split_part(part, ':', 1), part,
    opened_at + position * interval '1 day',
    case when not open or position < dice % total then opened_at + (position + 1) * interval '1 day' end,
    86400000, 'started', case_id, case_id, case when not open or position < dice % total then 'COMPLETED' else 'ACTIVE' end
from seed_case, seed_task
where part is not null and position < 6 and (not open or position <= dice % total);

insert into act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_,
    execution_id_, act_id_, task_id_, act_name_, act_type_, start_time_, end_time_, duration_, act_inst_state_,
    sequence_counter_)
select case_id || ':a' || position, case_id, :key, :definition, case_id, case_id, case_id, id, case_id || ':t' || position,
    name, 'userTask', opened_at + position * interval '1 day', opened_at + (position + 1) * interval '1 day', 86400000, 4,
    position
from seed_case, seed_task
where position < 6 and (not open or position < dice % total)
union all
select case_id || ':a-' || end_or_start, case_id, :key, :definition, case_id, case_id, case_id, end_or_start, null, end_or_start,
    'noneEvent', opened_at, opened_at, 0, 4, 0
from seed_case, unnest(array['started', 'openCase', 'done']) end_or_start
where not open or end_or_start <> 'done';

insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_,
    execution_id_, act_inst_id_, name_, assignee_, start_time_, end_time_, duration_, priority_, due_date_, task_state_)
select case_id || ':t' || position, task, :key, coalesce(part, :definition), case_id,
    case when part is null then case_id else case_id || ':p' || position end, case_id, case_id || ':a' || position, name,
    'vpub.bu-dang.cb', opened_at + position * interval '1 day', opened_at + (position + 1) * interval '1 day', 86400000, 50,
    opened_at + (position + 10) * interval '1 day', 'Completed'
from seed_case, seed_task
where position < 6 and (not open or position < dice % total);

insert into act_hi_identitylink (id_, timestamp_, type_, group_id_, task_id_, root_proc_inst_id_, proc_def_id_,
    operation_type_, proc_def_key_)
select case_id || ':l' || position, opened_at, 'candidate', agency || '.' || unit, case_id || ':t' || position, case_id,
    :definition, 'add', :key
from seed_case, seed_task
where position < 6 and (not open or position < dice % total);

insert into act_hi_varinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_,
    act_inst_id_, name_, var_type_, create_time_, rev_, text_, state_)
select case_id || ':' || name, :key, :definition, case_id, case_id, case_id, case_id, name, 'string', opened_at, 0,
    case name when 'unit' then unit when 'caseCode' then code else 'Mô hình' end, 'CREATED'
from seed_case, unnest(array['unit', 'caseCode', 'caseTitle', 'starter']) name;

insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,
    act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_,
    sequence_counter_, proc_def_key_)
select case_id, 1, case_id, case_id, code, :definition, id, case_id || ':now', true, false, true, false, 1, 18, 1, :key
from seed_case, seed_task
where open and position = dice % total;

insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, super_exec_, proc_def_id_,
    act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_,
    sequence_counter_, proc_def_key_)
select case_id || ':p' || position, 1, case_id, case_id || ':p' || position, code, case_id, part, task, case_id || ':pnow',
    true, false, true, false, 1, 18, 1, split_part(part, ':', 1)
from seed_case, seed_task
where open and position = dice % total and part is not null;

insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_, var_scope_,
    sequence_counter_, is_concurrent_local_)
select e.id_ || ':' || name, 1, 'string', name, e.id_, e.id_, e.proc_def_id_,
    case name when 'unit' then unit when 'caseCode' then code else 'Mô hình' end, e.id_, 1, false
from seed_case join act_ru_execution e on e.root_proc_inst_id_ = case_id,
    unnest(array['unit', 'caseCode', 'caseTitle', 'starter']) name
where open;

-- A quarter of the open cases have two open tasks; three in ten tasks are late.
insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_,
    create_time_, due_date_, suspension_state_, task_state_)
select case_id || ':now' || twin, 1, case when part is null then case_id else case_id || ':p' || position end,
    case when part is null then case_id else case_id || ':p' || position end, coalesce(part, :definition), name, task, 50,
    opened_at,
    (now() at time zone 'UTC') + (dice - 30 + 5 * twin) * interval '1 day', 1, 'Created'
from seed_case, seed_task, generate_series(0, 1) twin
where open and position = dice % total and (twin = 0 or dice % 4 = 0);

insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
select case_id || ':now' || twin, 1, agency || '.' || unit, 'candidate', case_id || ':now' || twin
from seed_case, seed_task, generate_series(0, 1) twin
where open and position = dice % total and (twin = 0 or dice % 4 = 0);
