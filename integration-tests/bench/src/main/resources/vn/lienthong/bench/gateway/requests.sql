-- Requests that wait for their issuer, without a process behind them: what is said about them is written down all the same.
insert into case_file (case_id, code, process_key, title, unit, lead_agency, due_at, due_provisional, opened_by, opened_at)
select 'bench-' || n, 'BENCH-' || n, 'judicial-record', 'Đo cổng nhận tin', 'binh-phuoc', 'CAT', now() + interval '10 days', false,
    'bench', now()
from generate_series(1, ?) n;

insert into judicial_request (case_id, caller, request_id, content_hash, issuer, unit, form_type, subject, purpose, payment, state,
    received_on, received_at, received_by)
select case_id, 'bench', code, repeat('0', 64), 'CAT', unit, 'FORM_1', 'SELF', 'Đo', 'ONLINE', 'SUBMITTED', current_date, now(), 'bench'
from case_file where case_id like 'bench-%';
