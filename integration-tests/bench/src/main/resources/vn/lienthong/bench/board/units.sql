-- Ten provinces of twelve districts each, and tables that the script of the cases works with.
insert into unit (code, valid_from, name, level, parent)
select 'bench-' || p, date '2020-01-01', 'Tỉnh mẫu ' || p, 'PROVINCE', 'vn' from generate_series(1, 10) p
union all
select 'bench-' || p || '-' || d, date '2020-01-01', 'Huyện mẫu ' || p || '.' || d, 'DISTRICT', 'bench-' || p
from generate_series(1, 10) p, generate_series(1, 12) d;

create temporary table seed_task (
    position int, id text, name text, agency text, total int, part text, task text);

create temporary table seed_case (
    case_id text, code text, unit text, open boolean, dice int, opened_at timestamp, ended_at timestamp);
