-- Which agency does what the law calls by a role, as dated rows: the issuer of criminal records was handed over in 2025.
create table agency_role (
    role       varchar(64) not null,
    agency     varchar(64) not null,
    source     text        not null,
    valid_from date        not null,
    valid_to   date,
    primary key (role, valid_from),
    check (valid_to is null or valid_to > valid_from),
    exclude using gist (role with =, daterange(valid_from, valid_to) with &&)
);

insert into agency_role (role, agency, source, valid_from, valid_to) values
    ('JUDICIAL_RECORD_ISSUER', 'STP', 'Luật Lý lịch tư pháp 28/2009/QH12', '2010-07-01', '2025-03-01'),
    ('JUDICIAL_RECORD_ISSUER', 'CAT', 'Bàn giao từ Sở Tư pháp sang Công an tỉnh', '2025-03-01', null);

insert into legal_parameter (code, value, unit, name, source, valid_from) values
    ('JUDICIAL_LIMIT_NORMAL', 10, 'DAY', 'Thời hạn cấp Phiếu lý lịch tư pháp', 'Luật 28/2009/QH12, điều 48', '2010-07-01'),
    ('JUDICIAL_LIMIT_LONG', 15, 'DAY', 'Thời hạn cấp khi phải xác minh ở nhiều nơi', 'Luật 28/2009/QH12, điều 48', '2010-07-01'),
    ('JUDICIAL_LIMIT_URGENT', 24, 'HOUR', 'Thời hạn cấp khẩn cấp cho cơ quan tiến hành tố tụng', 'Luật 28/2009/QH12, điều 48', '2010-07-01'),
    ('JUDICIAL_FEE', 200000, 'VND', 'Phí cung cấp thông tin lý lịch tư pháp', 'Thông tư 16/2025/TT-BTC (cần xác nhận mức)', '2010-07-01'),
    ('JUDICIAL_FEE_REDUCED', 100000, 'VND', 'Phí cung cấp thông tin lý lịch tư pháp, mức giảm', 'Thông tư 16/2025/TT-BTC (cần xác nhận mức)', '2010-07-01'),
    ('JUDICIAL_MINIMUM_AGE', 14, 'YEAR', 'Tuổi được tự yêu cầu cấp Phiếu', 'Quy định trước 01/07/2026 (cần xác nhận)', '2010-07-01'),
    ('JUDICIAL_APOLOGIES', 1, 'TIMES', 'Số lần được hẹn lại ngày trả kết quả', 'Nghị định về một cửa (cần xác nhận)', '2010-07-01'),
    ('JUDICIAL_NEWS_PATIENCE', 1, 'WORKING_DAY', 'Chờ tin của cơ quan cấp trước khi hỏi lại', 'Quy định nội bộ', '2010-07-01');

update legal_parameter set valid_to = '2026-07-01' where code = 'JUDICIAL_MINIMUM_AGE';
insert into legal_parameter (code, value, unit, name, source, valid_from) values
    ('JUDICIAL_MINIMUM_AGE', 16, 'YEAR', 'Tuổi được tự yêu cầu cấp Phiếu', 'Luật sửa đổi, hiệu lực 01/07/2026', '2026-07-01');

-- What may follow what. Every change of a request's state has to be one of these rows.
create table judicial_change (
    from_state varchar(16) not null,
    to_state   varchar(16) not null,
    meaning    text        not null,
    primary key (from_state, to_state)
);

insert into judicial_change (from_state, to_state, meaning) values
    ('RECEIVED', 'ACCEPTED', 'đủ điều kiện, thụ lý'),
    ('RECEIVED', 'REFUSED', 'từ chối tiếp nhận'),
    ('RECEIVED', 'WITHDRAWN', 'công dân rút yêu cầu'),
    ('ACCEPTED', 'AWAITING_FEE', 'chờ nộp phí'),
    ('ACCEPTED', 'SUBMITTING', 'bắt đầu gửi cơ quan cấp'),
    ('ACCEPTED', 'WITHDRAWN', 'công dân rút yêu cầu'),
    ('AWAITING_FEE', 'ACCEPTED', 'đã nộp phí'),
    ('AWAITING_FEE', 'WITHDRAWN', 'công dân rút yêu cầu'),
    ('SUBMITTING', 'ACCEPTED', 'hỏi lại: cơ quan cấp chưa hề nhận'),
    ('SUBMITTING', 'SUBMITTED', 'cơ quan cấp đã nhận'),
    ('SUBMITTED', 'AWAITING_CITIZEN', 'chờ công dân bổ sung'),
    ('AWAITING_CITIZEN', 'SUBMITTED', 'đã bổ sung'),
    ('SUBMITTED', 'REFUSED', 'cơ quan cấp từ chối'),
    ('SUBMITTED', 'RESULT', 'đã có kết quả'),
    ('RESULT', 'CHECKED', 'cán bộ đã kiểm tra kết quả'),
    ('CHECKED', 'DELIVERED', 'đã trả kết quả trên VNeID'),
    ('DELIVERED', 'CLOSED', 'kết thúc'),
    ('REFUSED', 'CLOSED', 'kết thúc'),
    ('WITHDRAWN', 'CLOSED', 'kết thúc');

create table judicial_request (
    id             bigint generated always as identity primary key,
    -- The case is opened in the same transaction; a caller's request id is the caller's own.
    case_id        varchar(64)  not null unique references case_file (case_id),
    caller         varchar(64)  not null,
    request_id     varchar(64)  not null,
    -- SHA-256 of what the caller sent: the same id with other content is refused.
    content_hash   char(64)     not null,
    issuer         varchar(64)  not null,
    unit           varchar(64)  not null,
    form_type      varchar(8)   not null check (form_type in ('FORM_1', 'FORM_2')),
    subject        varchar(8)   not null check (subject in ('SELF', 'CHILD', 'WARD')),
    purpose        text         not null,
    organisation   text,
    urgent         boolean      not null default false,
    foreigner      boolean      not null default false,
    electronic     boolean      not null default true,
    paper          boolean      not null default false,
    postal_address text,
    payment        varchar(8)   not null check (payment in ('ONLINE', 'COUNTER')),
    -- Whom the law frees from the fee, or lets pay less; null for nobody.
    exemption      varchar(16)  check (exemption in ('EXEMPT', 'REDUCED')),
    state          varchar(16)  not null default 'RECEIVED',
    received_on    date         not null,
    received_at    timestamptz  not null,
    received_by    varchar(255) not null,
    identity_level varchar(16),
    residences     jsonb,
    abroad         boolean,
    relation       varchar(16),
    limit_code     varchar(16)  check (limit_code in ('NORMAL', 'LONG', 'URGENT')),
    limit_value    int,
    limit_unit     varchar(16)  check (limit_unit in ('DAY', 'WORKING_DAY', 'HOUR')),
    due_at         timestamptz,
    refusal        varchar(32),
    refusal_text   text,
    fee            bigint       check (fee >= 0),
    paid_at        timestamptz,
    fee_receipt    varchar(64),
    submitted_at   timestamptz,
    -- The number of the issuer's last news that was applied.
    news_applied   int          not null default 0,
    closed_at      timestamptz,
    check (electronic or paper),
    check (not paper or postal_address is not null),
    unique (caller, request_id)
);

create index judicial_request_received on judicial_request (received_on);

-- The person whom the record is about, and who asks for it.
create table judicial_person (
    request    bigint      not null references judicial_request (id),
    part       varchar(16) not null check (part in ('SUBJECT', 'REQUESTER')),
    citizen_id char(12)    not null check (citizen_id ~ '^[0-9]{12}$'),
    full_name  text        not null check (full_name is nfc normalized),
    birth_date date        not null,
    sex        char(1)     check (sex in ('M', 'F')),
    primary key (request, part)
);

create table consent (
    id           varchar(64)  primary key,
    request      bigint       not null references judicial_request (id),
    purpose      text         not null,
    scope        text         not null,
    given_at     timestamptz  not null,
    channel      varchar(16)  not null,
    withdrawn_at timestamptz
);

-- When the citizen had the case, not the agency.
create table judicial_clock (
    request    bigint      not null references judicial_request (id),
    stopped_at timestamptz not null,
    started_at timestamptz,
    reason     varchar(16) not null check (reason in ('FEE', 'SUPPLEMENT')),
    primary key (request, stopped_at),
    check (started_at is null or started_at >= stopped_at)
);

create unique index judicial_clock_standing on judicial_clock (request) where started_at is null;

-- What partners said about a request, by their own numbers.
create table judicial_event (
    request      bigint      not null references judicial_request (id),
    partner      varchar(32) not null,
    number       int         not null check (number > 0),
    type         varchar(16) not null,
    data         jsonb       not null,
    content_hash char(64)    not null,
    said_at      timestamptz not null,
    received_at  timestamptz not null,
    applied_at   timestamptz,
    primary key (request, partner, number)
);

-- What the citizen was asked for, and what came of it.
create table judicial_supplement (
    request     bigint      not null references judicial_request (id),
    number      int         not null,
    question    text        not null,
    asked_at    timestamptz not null,
    answer      text,
    answered_by varchar(255),
    answered_at timestamptz,
    sent_at     timestamptz,
    primary key (request, number)
);

create table judicial_apology (
    request    bigint       not null references judicial_request (id),
    number     int          not null,
    reason     text         not null,
    old_due_at timestamptz  not null,
    new_due_at timestamptz  not null,
    signed_by  varchar(255) not null,
    signed_at  timestamptz  not null,
    primary key (request, number)
);

-- The record itself: AES-256-GCM, the key is elsewhere.
create table judicial_result (
    request      bigint      primary key references judicial_request (id),
    key_id       varchar(32) not null,
    iv           bytea       not null check (octet_length(iv) = 12),
    text         bytea       not null,
    signature    text        not null,
    sha256       char(64)    not null,
    received_at  timestamptz not null,
    checked_by   varchar(255),
    checked_at   timestamptz,
    delivered_at timestamptz,
    receipt      varchar(64)
);

-- Callbacks that belong to nothing here, until an administrator has worked through them.
create table callback_stray (
    id          bigint generated always as identity primary key,
    callback_id varchar(64)  not null,
    partner     varchar(32)  not null,
    request_id  varchar(64)  not null,
    type        varchar(32)  not null,
    number      int          not null,
    data        jsonb        not null,
    said_at     timestamptz  not null,
    received_at timestamptz  not null,
    reason      varchar(16)  not null check (reason in ('UNKNOWN_REQUEST', 'CONFLICT', 'LATE', 'UNKNOWN_TYPE')),
    settled_as  varchar(16)  check (settled_as in ('TAKEN', 'SET_ASIDE')),
    settled_by  varchar(255),
    settled_at  timestamptz,
    note        text,
    unique (partner, callback_id)
);

create index callback_stray_open on callback_stray (id) where settled_at is null;
create index callback_stray_request on callback_stray (request_id) where settled_at is null;

-- Calls about one person to other people's systems. Only ever added to.
create table partner_call (
    id          bigint generated always as identity primary key,
    at          timestamptz  not null,
    partner     varchar(32)  not null,
    path        text         not null,
    request_id  varchar(64)  not null,
    case_code   varchar(64)  not null,
    officer     varchar(255) not null,
    agency      varchar(64)  not null,
    purpose     varchar(64)  not null,
    consent     varchar(64),
    -- Null where no answer came.
    status      int,
    request_hash char(64)    not null,
    answer_hash  char(64)
);

create index partner_call_case on partner_call (case_code, id);

create function judicial_refuse_illegal_change() returns trigger language plpgsql as $$
begin
    if new.state <> old.state and not exists (
            select from judicial_change where from_state = old.state and to_state = new.state) then
        raise exception 'illegal change of request from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger legal_change before update on judicial_request
    for each row execute function judicial_refuse_illegal_change();
