-- What an administrator would enter by hand on the first day. "Cần xác nhận" in a source: known from practice, its article is
-- still to be read in the decree itself.
insert into legal_parameter (code, value, unit, name, source, valid_from, valid_to) values
    ('WELFARE_BASE', 360000, 'VND', 'Mức chuẩn trợ giúp xã hội', 'Nghị định 20/2021/NĐ-CP', '2021-07-01', '2024-07-01'),
    ('WELFARE_BASE', 500000, 'VND', 'Mức chuẩn trợ giúp xã hội', 'Nghị định 76/2024/NĐ-CP', '2024-07-01', null),
    ('SOCIAL_PENSION_BASE', 500000, 'VND', 'Mức trợ cấp hưu trí xã hội', 'Nghị định 176/2025/NĐ-CP', '2025-07-01', null);

insert into payout_programme (code, name, base) values
    ('BTXH', 'Trợ cấp xã hội hằng tháng', 'WELFARE_BASE'),
    ('HTXH', 'Trợ cấp hưu trí xã hội', 'SOCIAL_PENSION_BASE');

insert into payout_category (programme, code, name, coefficient, source, valid_from) values
    ('BTXH', 'TE4', 'Trẻ em không có nguồn nuôi dưỡng, dưới 4 tuổi', 2.5, 'Nghị định 20/2021/NĐ-CP, điều 6', '2021-07-01'),
    ('BTXH', 'TE', 'Trẻ em không có nguồn nuôi dưỡng, từ đủ 4 tuổi', 1.5, 'Nghị định 20/2021/NĐ-CP, điều 6', '2021-07-01'),
    ('BTXH', 'TE16', 'Người từ 16 đến 22 tuổi không có nguồn nuôi dưỡng, đang đi học', 1.5, 'Nghị định 20/2021/NĐ-CP, điều 6', '2021-07-01'),
    ('BTXH', 'HIVTE4', 'Trẻ em nhiễm HIV thuộc hộ nghèo, dưới 4 tuổi', 2.5, 'Nghị định 20/2021/NĐ-CP, điều 6', '2021-07-01'),
    ('BTXH', 'HIVTE', 'Trẻ em nhiễm HIV thuộc hộ nghèo, từ đủ 4 đến dưới 16 tuổi', 2.0, 'Nghị định 20/2021/NĐ-CP, điều 6', '2021-07-01'),
    ('BTXH', 'HIV', 'Người nhiễm HIV thuộc hộ nghèo, từ đủ 16 tuổi', 1.5, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'DT1C', 'Người đơn thân nghèo đang nuôi 1 con', 1.0, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'DT2C', 'Người đơn thân nghèo đang nuôi 2 con', 2.0, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'NCTN60', 'Người cao tuổi thuộc hộ nghèo, không có người phụng dưỡng, từ đủ 60 đến 80 tuổi', 1.5, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'NCTN80', 'Người cao tuổi thuộc hộ nghèo, không có người phụng dưỡng, từ đủ 80 tuổi', 2.0, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'NCT75', 'Người từ đủ 75 đến 80 tuổi thuộc hộ nghèo, cận nghèo ở vùng khó khăn', 1.0, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'NCT80', 'Người từ đủ 80 tuổi không có lương hưu, trợ cấp hằng tháng', 1.0, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'NCTCS', 'Người cao tuổi được nhận chăm sóc tại cộng đồng', 3.0, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'KTDBN', 'Người khuyết tật đặc biệt nặng', 2.0, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'KTDBNTE', 'Trẻ em khuyết tật đặc biệt nặng', 2.5, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'KTDBNCT', 'Người cao tuổi khuyết tật đặc biệt nặng', 2.5, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'KTN', 'Người khuyết tật nặng', 1.5, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'KTNTE', 'Trẻ em khuyết tật nặng', 2.0, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'KTNCT', 'Người cao tuổi khuyết tật nặng', 2.0, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('BTXH', 'TE3', 'Trẻ em dưới 3 tuổi thuộc hộ nghèo, cận nghèo ở vùng đặc biệt khó khăn', 1.5, 'Nghị định 20/2021/NĐ-CP, điều 6 (cần xác nhận)', '2021-07-01'),
    ('HTXH', 'HT75', 'Người từ đủ 75 tuổi không có lương hưu, trợ cấp hằng tháng', 1.0, 'Nghị định 176/2025/NĐ-CP', '2025-07-01'),
    ('HTXH', 'HT70', 'Người từ đủ 70 đến dưới 75 tuổi thuộc hộ nghèo, cận nghèo', 1.0, 'Nghị định 176/2025/NĐ-CP', '2025-07-01');

insert into payout_channel (code, kind, name, bin, bic, rank, valid_from) values
    ('VBA', 'BANK', 'Agribank', '970405', 'VBAAVNVX', 10, '2020-01-01'),
    ('VCB', 'BANK', 'Vietcombank', '970436', 'BFTVVNVX', 20, '2020-01-01'),
    ('BIDV', 'BANK', 'BIDV', '970418', 'BIDVVNVX', 30, '2020-01-01'),
    ('VIDT', 'WALLET', 'Ví điện tử', null, null, 40, '2020-01-01'),
    ('MM', 'MOBILE_MONEY', 'Mobile Money', null, null, 50, '2020-01-01'),
    ('BUUDIEN', 'POST', 'Bưu điện', null, null, 60, '2020-01-01');

-- One period of a programme, month and unit at a time; another may follow when it is closed.
create unique index payout_period_running on payout_period (programme, month, unit) where state in ('OPEN', 'PAYING');

-- A file that was sent and looked at, and is not imported yet; its content is in the folder of uploads.
create table payout_upload (
    id          uuid         primary key,
    period      bigint       not null references payout_period (id),
    file_name   text         not null,
    size_bytes  bigint       not null,
    uploaded_by varchar(255) not null,
    uploaded_at timestamptz  not null default now()
);

create index payout_upload_period on payout_upload (period, uploaded_by);

-- Names of the file's columns as they were written, for the rejected rows.
alter table payout_import add column header text[] not null default '{}';
