insert into legal_parameter (code, value, unit, name, source, valid_from) values
    ('JUDICIAL_APOLOGY_AHEAD', 1, 'WORKING_DAY', 'Báo lãnh đạo trước hạn trả kết quả', 'Quy định nội bộ', '2010-07-01'),
    ('JUDICIAL_APOLOGY_AHEAD_URGENT', 2, 'HOUR', 'Báo lãnh đạo trước hạn trả kết quả khẩn cấp', 'Quy định nội bộ', '2010-07-01');
