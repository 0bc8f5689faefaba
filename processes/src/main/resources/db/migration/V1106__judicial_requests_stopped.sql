-- A request that can't go on: the citizen never supplied what was asked for, or took back that the data may be used.
insert into judicial_change (from_state, to_state, meaning) values
    ('AWAITING_CITIZEN', 'STOPPED', 'dừng giải quyết: công dân không bổ sung, hoặc rút sự đồng ý'),
    ('SUBMITTED', 'STOPPED', 'dừng giải quyết: công dân rút sự đồng ý'),
    ('RESULT', 'STOPPED', 'dừng giải quyết: công dân rút sự đồng ý'),
    ('CHECKED', 'STOPPED', 'dừng giải quyết: công dân rút sự đồng ý'),
    ('STOPPED', 'CLOSED', 'kết thúc')
on conflict do nothing;

alter table judicial_request
    add column if not exists stopped_for varchar(16) check (stopped_for in ('UNANSWERED', 'CONSENT')),
    add column if not exists stopped_reason text,
    add column if not exists stopped_by varchar(255),
    add column if not exists stopped_at timestamptz;

insert into legal_parameter (code, value, unit, name, source, valid_from) values
    ('JUDICIAL_SUPPLEMENT_PATIENCE', 30, 'DAY', 'Chờ công dân bổ sung trước khi được dừng giải quyết',
        'Quy định nội bộ (cần xác nhận)', '2010-07-01')
on conflict do nothing;
