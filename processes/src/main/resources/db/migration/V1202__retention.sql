-- How long an ended case is kept, in years after its end, as of the day of its end: by its process (RETENTION_ and the
-- key of the process in capitals), else as one of the appendix's models, else as any.
insert into legal_parameter (code, value, unit, name, source, valid_from) values
    ('RETENTION_JUDICIAL_RECORD', 20, 'YEAR', 'Lưu hồ sơ cấp phiếu lý lịch tư pháp sau khi kết thúc',
        'Giá trị ban đầu; cơ quan xác nhận theo danh mục thời hạn lưu trữ của mình (Luật Lưu trữ)', '2010-07-01'),
    ('RETENTION_WELFARE_PAYOUT', 20, 'YEAR', 'Lưu hồ sơ kỳ chi trả sau khi kết thúc',
        'Giá trị ban đầu; cơ quan xác nhận theo danh mục thời hạn lưu trữ của mình (Luật Lưu trữ, Luật Kế toán)', '2010-07-01'),
    ('RETENTION_ROLLOUT', 20, 'YEAR', 'Lưu hồ sơ triển khai mô hình sau khi kết thúc',
        'Giá trị ban đầu; cơ quan xác nhận theo danh mục thời hạn lưu trữ của mình (Luật Lưu trữ)', '2010-07-01'),
    ('RETENTION_OTHER', 20, 'YEAR', 'Lưu hồ sơ khác sau khi kết thúc',
        'Giá trị ban đầu; cơ quan xác nhận theo danh mục thời hạn lưu trữ của mình (Luật Lưu trữ)', '2010-07-01');

-- What was removed, by which rule. Only ever added to, but for the time when the index has followed.
create table removed_case (
    case_id      varchar(64) primary key,
    -- Null for a case that never got one.
    code         varchar(64),
    process_key  varchar(255) not null,
    ended_at     timestamptz not null,
    removed_at   timestamptz not null,
    -- Code, value and source of the parameter, as of the day of the end.
    rule         varchar(64) not null,
    years        numeric not null,
    source       text not null,
    -- How many of each were removed.
    instances    int not null,
    messages     int not null,
    hand_offs    int not null,
    papers       int not null,
    attachments  int not null,
    -- Whether the case's line stays, as a ledger or another case refers to it.
    line_kept    boolean not null,
    unindexed_at timestamptz
);

create index removed_case_time on removed_case (removed_at);
create index removed_case_indexed on removed_case (case_id) where unindexed_at is null;

alter table index_job
    drop constraint index_job_kind_check,
    add constraint index_job_kind_check check (kind in ('REBUILD', 'CHECK', 'CASE', 'REMOVAL'));
