-- Amounts and limits that the law sets, as dated rows: a row holds from valid_from to the day before valid_to.
create table legal_parameter (
    code       varchar(64) not null,
    value      numeric     not null,
    -- VND, TIMES, YEAR, DAY, WORKING_DAY, HOUR, PERCENT
    unit       varchar(16) not null,
    name       text        not null check (name is nfc normalized),
    source     text        not null,
    valid_from date        not null,
    valid_to   date,
    primary key (code, valid_from),
    check (valid_to is null or valid_to > valid_from),
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);

-- Programmes that pay people every month.
create table payout_programme (
    code        varchar(8) primary key check (code ~ '^[A-Z0-9]{2,8}$'),
    name        text       not null check (name is nfc normalized),
    -- legal_parameter that a month's amount is a multiple of.
    base        varchar(64) not null
);

-- Whom a programme pays, and how many times its base: a person who is of several categories gets the highest.
create table payout_category (
    programme   varchar(8)  not null references payout_programme (code),
    code        varchar(16) not null check (code ~ '^[A-Z0-9_]{1,16}$'),
    name        text        not null check (name is nfc normalized),
    coefficient numeric(4, 2) not null check (coefficient > 0),
    source      text        not null,
    valid_from  date        not null,
    valid_to    date,
    primary key (programme, code, valid_from),
    check (valid_to is null or valid_to > valid_from),
    exclude using gist (programme with =, code with =, daterange(valid_from, valid_to) with &&)
);

-- Through whom money reaches people. Ranks say which is tried first: a bank, a wallet, Mobile Money, the post.
create table payout_channel (
    code       varchar(16) not null check (code ~ '^[A-Z0-9]{2,16}$'),
    kind       varchar(16) not null check (kind in ('BANK', 'WALLET', 'MOBILE_MONEY', 'POST')),
    name       text        not null check (name is nfc normalized),
    -- Banks only: the NAPAS number and the BIC of the bank.
    bin        char(6),
    bic        varchar(11),
    rank       int         not null,
    valid_from date        not null,
    valid_to   date,
    primary key (code, valid_from),
    check (valid_to is null or valid_to > valid_from),
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);

-- What may follow what. Every change of a state in this ledger has to be one of these rows.
create table payout_change (
    subject    varchar(16) not null,
    from_state varchar(16) not null,
    to_state   varchar(16) not null,
    meaning    text        not null,
    primary key (subject, from_state, to_state)
);

insert into payout_change (subject, from_state, to_state, meaning) values
    ('PERIOD', 'OPEN', 'PAYING', 'danh sách đã chốt, các xã làm việc độc lập'),
    ('PERIOD', 'OPEN', 'CANCELLED', 'hủy kỳ trước khi chốt danh sách'),
    ('PERIOD', 'PAYING', 'CLOSED', 'đã trả + hoàn trả + chuyển kỳ sau = đã duyệt'),
    ('LIST', 'CLEANING', 'CONFIRMED', 'xã xác nhận'),
    ('LIST', 'CONFIRMED', 'CLEANING', 'phòng trả lại'),
    ('LIST', 'CONFIRMED', 'CHECKED', 'phòng thẩm tra xong'),
    ('LIST', 'CHECKED', 'CLEANING', 'lãnh đạo trả lại'),
    ('LIST', 'CHECKED', 'APPROVED', 'lãnh đạo duyệt'),
    ('LIST', 'APPROVED', 'FUNDED', 'đủ kinh phí'),
    ('LIST', 'FUNDED', 'SETTLED', 'mọi khoản đã có kết quả cuối cùng'),
    ('ENTRY', 'IMPORTED', 'MATCHED', 'khớp với dữ liệu dân cư'),
    ('ENTRY', 'IMPORTED', 'MISMATCHED', 'không khớp, xã xử lý'),
    ('ENTRY', 'MISMATCHED', 'IMPORTED', 'đã sửa, đối chiếu lại'),
    ('ENTRY', 'MISMATCHED', 'MATCHED', 'xã xác nhận đúng người'),
    ('ENTRY', 'MISMATCHED', 'EXCLUDED', 'đưa ra khỏi kỳ'),
    ('ENTRY', 'MATCHED', 'PAYABLE', 'có tài khoản đã xác minh'),
    ('ENTRY', 'MATCHED', 'UNACCOUNTED', 'không có tài khoản nhận được, xã xử lý'),
    ('ENTRY', 'MATCHED', 'EXCLUDED', 'đưa ra khỏi kỳ'),
    ('ENTRY', 'UNACCOUNTED', 'MATCHED', 'đã sửa tài khoản, xác minh lại'),
    ('ENTRY', 'UNACCOUNTED', 'EXCLUDED', 'đưa ra khỏi kỳ'),
    ('ENTRY', 'PAYABLE', 'EXCLUDED', 'đưa ra khỏi kỳ trước khi xã xác nhận'),
    ('ENTRY', 'PAYABLE', 'MATCHED', 'đổi tài khoản trước khi xã xác nhận'),
    ('PAYMENT', 'DUE', 'PAID', 'sao kê ghi nợ'),
    ('PAYMENT', 'DUE', 'FAILED', 'lần chi không thành'),
    ('PAYMENT', 'DUE', 'CARRIED', 'thiếu kinh phí, chuyển kỳ sau'),
    ('PAYMENT', 'FAILED', 'DUE', 'chi lại qua kênh khác'),
    ('PAYMENT', 'FAILED', 'CARRIED', 'chuyển kỳ sau'),
    ('PAYMENT', 'FAILED', 'RETURNED', 'hoàn trả kinh phí, người hưởng không còn được nhận'),
    ('PAYMENT', 'PAID', 'FAILED', 'tiền bị trả lại'),
    ('ATTEMPT', 'CREATED', 'SENT', 'đã gửi'),
    ('ATTEMPT', 'CREATED', 'PAID', 'sao kê ghi nợ trước khi có trả lời'),
    ('ATTEMPT', 'CREATED', 'ACCEPTED', 'nơi chi trả báo đã chi'),
    ('ATTEMPT', 'CREATED', 'REJECTED', 'nơi chi trả từ chối'),
    ('ATTEMPT', 'SENT', 'ACCEPTED', 'nơi chi trả báo đã chi'),
    ('ATTEMPT', 'SENT', 'REJECTED', 'nơi chi trả từ chối'),
    ('ATTEMPT', 'SENT', 'PAID', 'sao kê ghi nợ'),
    ('ATTEMPT', 'ACCEPTED', 'PAID', 'sao kê ghi nợ'),
    ('ATTEMPT', 'ACCEPTED', 'REJECTED', 'báo đã chi nhưng sao kê không có'),
    ('ATTEMPT', 'PAID', 'RETURNED', 'sao kê ghi có: tiền bị trả lại'),
    ('ORDER', 'CREATED', 'SENT', 'nơi chi trả đã nhận'),
    ('ORDER', 'CREATED', 'UNKNOWN', 'không có trả lời, phải hỏi lại'),
    ('ORDER', 'UNKNOWN', 'SENT', 'hỏi lại: đã nhận'),
    ('ORDER', 'UNKNOWN', 'CREATED', 'hỏi lại: chưa hề nhận, được gửi lại'),
    ('ORDER', 'SENT', 'ANSWERED', 'đã có kết quả từng khoản'),
    ('ORDER', 'ANSWERED', 'RECONCILED', 'khớp sao kê');

create table payout_period (
    id          bigint generated always as identity primary key,
    case_id     varchar(64) not null unique references case_file (case_id),
    programme   varchar(8)  not null references payout_programme (code),
    -- First day of the month.
    month       date        not null check (extract(day from month) = 1),
    unit        varchar(64) not null,
    -- Đồng that may be spent, and what approved lists have taken of it.
    fund        bigint      not null check (fund >= 0),
    reserved    bigint      not null default 0 check (reserved between 0 and fund),
    state       varchar(16) not null default 'OPEN',
    opened_by   varchar(255) not null,
    opened_at   timestamptz not null,
    closed_by   varchar(255),
    closed_at   timestamptz
);

create index payout_period_month on payout_period (programme, month);

-- A commune's part of a period: the list that is confirmed, checked and approved as a whole.
create table payout_list (
    period       bigint      not null references payout_period (id),
    commune      varchar(64) not null,
    state        varchar(16) not null default 'CLEANING',
    -- Entries have chunks 0 to chunks - 1, of lienthong.payout.chunk-size entries at the most.
    chunks       int         not null default 0,
    confirmed_by varchar(255),
    confirmed_at timestamptz,
    checked_by   varchar(255),
    checked_at   timestamptz,
    approved_by  varchar(255),
    approved_at  timestamptz,
    -- What was approved, in đồng; fixed by the approval.
    approved_count int,
    approved_total bigint,
    primary key (period, commune),
    -- Nobody checks what is the own work.
    constraint payout_list_maker_is_not_checker check (checked_by <> confirmed_by),
    constraint payout_list_checker_is_not_approver check (approved_by <> checked_by),
    constraint payout_list_maker_is_not_approver check (approved_by <> confirmed_by),
    constraint payout_list_in_order check (
        (checked_by is null or confirmed_by is not null) and (approved_by is null or checked_by is not null))
);

-- A file of people to pay. Its rows become entries all at once, or not at all.
create table payout_import (
    id          uuid primary key,
    period      bigint       not null references payout_period (id),
    file_name   text         not null,
    state       varchar(16)  not null check (state in ('READING', 'CHECKING', 'DONE', 'FAILED')),
    -- Why it failed, for people.
    failure     text,
    size_bytes  bigint       not null,
    read_bytes  bigint       not null default 0,
    read_rows   int          not null default 0,
    accepted    int          not null default 0,
    repaired    int          not null default 0,
    rejected    int          not null default 0,
    started_by  varchar(255) not null,
    started_at  timestamptz  not null default now(),
    -- An import whose program has ended says nothing any more.
    beat_at     timestamptz  not null default now(),
    ended_at    timestamptz
);

create index payout_import_period on payout_import (period, started_at);
-- One file at a time.
create unique index payout_import_running on payout_import (period) where state in ('READING', 'CHECKING');

-- Rows as they were read, until they are entries or rejected. Lost in a crash, and so is the import.
create unlogged table payout_staged_row (
    import        uuid   not null,
    line          int    not null,
    cells         text[] not null,
    commune       varchar(64),
    citizen_id    varchar(32),
    full_name     text,
    birth_date    date,
    sex           char(1),
    categories    text[],
    kind          varchar(16),
    amount        bigint,
    payee_relation varchar(20),
    payee_id      varchar(32),
    payee_name    text,
    payee_until   date,
    channel       varchar(16),
    account       varchar(64),
    account_name  text,
    repair        varchar(32)
);

create table payout_rejected_row (
    import  uuid        not null references payout_import (id) on delete cascade,
    line    int         not null,
    reason  varchar(32) not null,
    message text        not null,
    -- As in the file, to be corrected and imported again.
    cells   text[]      not null,
    primary key (import, line, reason)
);

-- One entitlement of one person in one period. Amounts are whole đồng.
create table payout_entry (
    id             bigint      not null,
    period         bigint      not null,
    commune        varchar(64) not null,
    chunk          int         not null,
    programme      varchar(8)  not null,
    citizen_id     varchar(12) not null,
    full_name      text        not null,
    birth_date     date        not null,
    sex            char(1),
    -- MONTHLY: the month's allowance, ARREARS: of months before, FUNERAL: support for a funeral
    kind           varchar(16) not null check (kind in ('MONTHLY', 'ARREARS', 'FUNERAL')),
    categories     text[]      not null,
    amount         bigint      not null check (amount > 0),
    payee_relation varchar(20) not null
        check (payee_relation in ('SELF', 'GUARDIAN', 'AUTHORISED', 'CARER_FACILITY', 'HEAD_OF_HOUSEHOLD')),
    -- The beneficiary, where the relation is SELF.
    payee_id       varchar(12) not null,
    payee_name     text        not null,
    payee_until    date,
    -- Where money is to go; of the list at first, then what was found and verified.
    channel        varchar(16),
    account        varchar(64),
    account_name   text,
    account_source varchar(16) not null default 'LIST' check (account_source in ('LIST', 'VNEID', 'COMMUNE')),
    state          varchar(16) not null default 'IMPORTED',
    match_level    varchar(12),
    -- Why it is in the hands of the commune, or excluded: a reason code of docs/payout.md.
    reason         varchar(32),
    note           text,
    decided_by     varchar(255),
    decided_at     timestamptz,
    import         uuid        not null,
    line           int         not null,
    repair         varchar(32),
    primary key (id)
) with (fillfactor = 60);

create sequence payout_entry_id owned by payout_entry.id cache 1;

create unique index payout_entry_once on payout_entry (period, citizen_id, kind);
create index payout_entry_chunk on payout_entry (period, commune, chunk);
-- What a commune has to work through: few rows at any time.
create index payout_entry_open on payout_entry (period, commune, id) where state in ('MISMATCHED', 'UNACCOUNTED');

-- What was approved for an entry, and what became of it.
create table payout_payment (
    entry     bigint      primary key,
    period    bigint      not null,
    commune   varchar(64) not null,
    amount    bigint      not null check (amount > 0),
    state     varchar(16) not null default 'DUE',
    attempts  int         not null default 0,
    reason    varchar(32)
) with (fillfactor = 70);

create index payout_payment_list on payout_payment (period, commune);

-- What is sent to a channel as one: a pain.001 file or one request.
create table payout_order (
    id          bigint generated always as identity primary key,
    period      bigint       not null,
    commune     varchar(64)  not null,
    channel     varchar(16)  not null,
    -- 1 for the first channel of the entries, 2 and more for what failed before.
    round       int          not null,
    part        int          not null,
    msg_id      varchar(35)  not null unique,
    count       int          not null,
    total       bigint       not null,
    value_date  date         not null,
    state       varchar(16)  not null default 'CREATED',
    created_at  timestamptz  not null default now(),
    sent_at     timestamptz,
    answered_at timestamptz,
    reconciled_at timestamptz,
    unique (period, commune, channel, round, part)
);

-- What was sent for an order and what came back, byte for byte, compressed by gzip.
create table payout_order_file (
    payment_order bigint       not null references payout_order (id),
    what          varchar(16)  not null check (what in ('ORDER', 'STATUS', 'STATEMENT')),
    media_type    varchar(128) not null,
    size_bytes    int          not null,
    sha256        char(64)     not null,
    content       bytea        not null,
    kept_at       timestamptz  not null default now(),
    primary key (payment_order, what)
);

create table payout_attempt (
    id            bigint generated always as identity primary key,
    entry         bigint      not null,
    no            int         not null,
    payment_order bigint      not null,
    end_to_end_id varchar(35) not null,
    channel       varchar(16) not null,
    account       varchar(64) not null,
    account_name  text        not null,
    amount        bigint      not null,
    state         varchar(16) not null default 'CREATED',
    reason        varchar(8),
    unique (entry, no)
) with (fillfactor = 70);

create index payout_attempt_order on payout_attempt (payment_order);

-- What the channels' statements say: the last word on where money is.
create table payout_statement_line (
    channel       varchar(16) not null,
    -- The channel's own number of the booking: the same line is booked once, however often it is told.
    booking       varchar(64) not null,
    payment_order bigint,
    end_to_end_id varchar(35) not null,
    amount        bigint      not null check (amount > 0),
    credit        boolean     not null,
    booked_on     date        not null,
    reason        varchar(8),
    -- Whether it belongs to an attempt of ours of the same amount.
    matched       boolean     not null default false,
    primary key (channel, booking)
);

create index payout_statement_line_order on payout_statement_line (payment_order);
create index payout_statement_line_unmatched on payout_statement_line (channel, end_to_end_id) where not matched;

-- Who was told what became of a chunk's payments.
create table payout_publication (
    period       bigint      not null,
    commune      varchar(64) not null,
    chunk        int         not null,
    target       varchar(16) not null check (target in ('WELFARE_DB', 'VNEID')),
    rows         int         not null,
    published_at timestamptz not null default now(),
    primary key (period, commune, chunk, target)
);

-- Refuses a statement that changes states otherwise than payout_change allows; once a statement, not once a row.
create function payout_refuse_illegal_change() returns trigger language plpgsql as $$
declare
    change record;
begin
    execute format(
        'select distinct b.state as from_state, a.state as to_state from before b join after a on %s '
        'where a.state <> b.state and not exists (select from payout_change c '
        'where c.subject = $1 and c.from_state = b.state and c.to_state = a.state) limit 1', tg_argv[1])
        into change using tg_argv[0];
    if change.from_state is not null then
        raise exception 'illegal change of % from % to %', tg_argv[0], change.from_state, change.to_state
            using errcode = 'check_violation';
    end if;
    return null;
end $$;

create trigger legal_change after update on payout_period referencing old table as before new table as after
    for each statement execute function payout_refuse_illegal_change('PERIOD', 'a.id = b.id');
create trigger legal_change after update on payout_list referencing old table as before new table as after
    for each statement execute function payout_refuse_illegal_change('LIST', 'a.period = b.period and a.commune = b.commune');
create trigger legal_change after update on payout_entry referencing old table as before new table as after
    for each statement execute function payout_refuse_illegal_change('ENTRY', 'a.id = b.id');
create trigger legal_change after update on payout_payment referencing old table as before new table as after
    for each statement execute function payout_refuse_illegal_change('PAYMENT', 'a.entry = b.entry');
create trigger legal_change after update on payout_order referencing old table as before new table as after
    for each statement execute function payout_refuse_illegal_change('ORDER', 'a.id = b.id');
create trigger legal_change after update on payout_attempt referencing old table as before new table as after
    for each statement execute function payout_refuse_illegal_change('ATTEMPT', 'a.id = b.id');
