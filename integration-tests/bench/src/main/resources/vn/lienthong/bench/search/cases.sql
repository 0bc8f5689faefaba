-- Cases :first to :last over the last five years, of all models, in all units; nine in ten have ended. Everything about a
-- case follows from its number.
create temporary table if not exists seed_definition as
select row_number() over (order by key_) - 1 as place, count(*) over () as places, key_ as key, max(id_) as id, max(name_) as name
from act_re_procdef where key_ like 'model-%-rollout' group by key_;

create temporary table if not exists seed_unit as
select row_number() over (order by code) - 1 as place, count(*) over () as places, code, max(name) as name
from unit where level in ('DISTRICT', 'COMMUNE') group by code;

create temporary table if not exists seed_word as
select place - 1 as place, word from unnest(array['chứng thực', 'điện tử', 'hòa giải', 'đất đai', 'khám chữa bệnh', 'du lịch',
    'đặc sản', 'camera', 'lý lịch tư pháp', 'sổ sức khỏe', 'người cao tuổi', 'bảo hiểm', 'khuyến nông', 'hộ tịch', 'tạm trú',
    'giấy phép lái xe', 'thủy lợi', 'quy hoạch', 'trường học', 'hoà nhập']) with ordinality as words (word, place);

drop table if exists seed_case;

create temporary table seed_case as
select n, 'seed-' || n as id, 'VPUB.' || upper(u.code) || '-' || to_char(opened, 'YYMMDD') || '-' || lpad('' || n, 7, '0') as code,
    d.key, d.id as definition, d.name as process, substring(d.key from '[0-9]+')::int as model, u.code as unit, u.name as unit_name,
    d.name || ' – ' || a.word || ', ' || b.word || ' – ' || u.name as title,
    opened, opened + (3 + dice % 40) * interval '1 hour' as taken, opened + (1 + dice % 9) * interval '1 day' as checked,
    opened + (2 + dice % 30) * interval '1 day' as ended, opened + (5 + dice % 20) * interval '1 day' as due, dice % 10 = 0 as open,
    dice, (array['C06.vn', 'STTTT.binh-phuoc', 'PC06.binh-phuoc', 'DN.vn', 'TT_RAR.vn'])[1 + dice % 5] as other
from (
    select n, abs(hashtext('case ' || n)) as dice,
        date_trunc('second', now() - abs(hashtext('day ' || n)) % 157680000 * interval '1 second') as opened
    from generate_series(:first, :last) n) diced
join seed_definition d on d.place = dice / 7 % d.places
join seed_unit u on u.place = dice / 97 % u.places
join seed_word a on a.place = dice / 11 % 20
join seed_word b on b.place = dice / 131 % 20;

insert into case_file (case_id, code, process_key, model, title, unit, lead_agency, due_at, due_provisional, opened_by, opened_at)
select id, code, key, model, title, unit, 'VPUB', due, false, 'vpub.bu-dang.cb', opened from seed_case;

insert into case_journal (case_id, sequence, events, message, created_at)
select id, sequence, json_array_length(events), json_build_object('caseId', id, 'sequence', sequence, 'events', events)::text,
    now() - interval '1 hour'
from seed_case c, lateral (values
    (1, json_build_array(
        json_build_object('type', 'CaseStarted', 'at', opened, 'by', 'vpub.bu-dang.cb', 'processDefinitionId', definition, 'processKey', key, 'processName', process),
        json_build_object('type', 'CaseOpened', 'at', opened, 'by', 'vpub.bu-dang.cb', 'code', code, 'title', title, 'model', model, 'unit', unit, 'unitName', unit_name, 'agency', 'VPUB', 'dueAt', due, 'dueProvisional', false),
        json_build_object('type', 'ActivityEntered', 'at', opened, 'by', 'system', 'activityInstanceId', id || ':a1', 'processInstanceId', id, 'processDefinitionId', definition, 'processKey', key, 'activityId', 'survey', 'activityName', 'Khảo sát điểm đặt Kiosk', 'activityType', 'userTask', 'step', 1),
        json_build_object('type', 'TaskCreated', 'at', opened, 'by', 'system', 'taskId', id || ':t1', 'processInstanceId', id, 'processDefinitionId', definition, 'processKey', key, 'activityId', 'survey', 'name', 'Khảo sát điểm đặt Kiosk', 'step', 1, 'dueAt', opened + interval '3 days'),
        json_build_object('type', 'TaskOffered', 'at', opened, 'by', 'system', 'taskId', id || ':t1', 'group', 'VPUB.' || unit, 'agency', 'VPUB', 'unit', unit))),
    (2, json_build_array(
        json_build_object('type', 'TaskAssigned', 'at', taken, 'by', 'vpub.bu-dang.cb', 'taskId', id || ':t1', 'assignee', 'vpub.bu-dang.cb'))),
    (3, json_build_array(
        json_build_object('type', 'TaskDecided', 'at', taken + interval '2 hours', 'by', 'vpub.bu-dang.cb', 'taskId', id || ':t1', 'outcome', 'DONE'),
        json_build_object('type', 'TaskCompleted', 'at', taken + interval '2 hours', 'by', 'vpub.bu-dang.cb', 'taskId', id || ':t1'),
        json_build_object('type', 'ActivityLeft', 'at', taken + interval '2 hours', 'by', 'vpub.bu-dang.cb', 'activityInstanceId', id || ':a1', 'processInstanceId', id, 'processDefinitionId', definition, 'processKey', key, 'activityId', 'survey', 'activityName', 'Khảo sát điểm đặt Kiosk', 'activityType', 'userTask', 'step', 1, 'cancelled', false, 'enteredAt', opened),
        json_build_object('type', 'ActivityEntered', 'at', taken + interval '2 hours', 'by', 'system', 'activityInstanceId', id || ':a2', 'processInstanceId', id, 'processDefinitionId', definition, 'processKey', key, 'activityId', 'integrate', 'activityName', 'Tích hợp', 'activityType', 'userTask', 'step', 3),
        json_build_object('type', 'TaskCreated', 'at', taken + interval '2 hours', 'by', 'system', 'taskId', id || ':t2', 'processInstanceId', id, 'processDefinitionId', definition, 'processKey', key, 'activityId', 'integrate', 'name', 'Tích hợp', 'step', 3, 'dueAt', taken + interval '5 days'),
        json_build_object('type', 'TaskOffered', 'at', taken + interval '2 hours', 'by', 'system', 'taskId', id || ':t2', 'group', other, 'agency', split_part(other, '.', 1), 'unit', split_part(other, '.', 2)))),
    (4, json_build_array(
        json_build_object('type', 'TaskAssigned', 'at', checked + interval '1 hour', 'by', 'c06.cb', 'taskId', id || ':t2', 'assignee', 'c06.cb'))),
    (5, json_build_array(
        json_build_object('type', 'TaskDecided', 'at', checked + interval '9 hours', 'by', 'c06.cb', 'taskId', id || ':t2', 'outcome', case when dice % 7 = 0 then 'REWORK' else 'DONE' end, 'reason', case when dice % 7 = 0 then 'Thiếu tài liệu về ' || (select word from seed_word where place = dice % 20) end),
        json_build_object('type', 'TaskCompleted', 'at', checked + interval '9 hours', 'by', 'c06.cb', 'taskId', id || ':t2'),
        json_build_object('type', 'ActivityLeft', 'at', checked + interval '9 hours', 'by', 'c06.cb', 'activityInstanceId', id || ':a2', 'processInstanceId', id, 'processDefinitionId', definition, 'processKey', key, 'activityId', 'integrate', 'activityName', 'Tích hợp', 'activityType', 'userTask', 'step', 3, 'cancelled', false, 'enteredAt', taken),
        json_build_object('type', 'TaskCreated', 'at', checked + interval '9 hours', 'by', 'system', 'taskId', id || ':t3', 'processInstanceId', id, 'processDefinitionId', definition, 'processKey', key, 'activityId', 'evaluate', 'name', 'Đánh giá, báo cáo', 'step', 6, 'dueAt', due),
        json_build_object('type', 'TaskOffered', 'at', checked + interval '9 hours', 'by', 'system', 'taskId', id || ':t3', 'group', 'VPUB.' || unit, 'agency', 'VPUB', 'unit', unit))),
    (6, json_build_array(
        json_build_object('type', 'TaskAssigned', 'at', ended - interval '3 hours', 'by', 'vpub.bu-dang.cb', 'taskId', id || ':t3', 'assignee', 'vpub.bu-dang.cb'))),
    (7, json_build_array(
        json_build_object('type', 'TaskDecided', 'at', ended, 'by', 'vpub.bu-dang.cb', 'taskId', id || ':t3', 'outcome', 'DONE'),
        json_build_object('type', 'TaskCompleted', 'at', ended, 'by', 'vpub.bu-dang.cb', 'taskId', id || ':t3'),
        json_build_object('type', 'CaseEnded', 'at', ended, 'by', 'system', 'state', case when dice % 50 = 1 then 'CANCELLED' else 'COMPLETED' end, 'endName', 'Kết thúc')))
    ) as message (sequence, events)
where not open or sequence <= 1 + dice % 6;

insert into case_sequence (case_id, last_sequence, events)
select case_id, max(sequence), sum(events) from case_journal
where case_id in (select id from seed_case) group by case_id
