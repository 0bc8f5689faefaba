insert into legal_parameter (code, value, unit, name, source, valid_from) values
    ('JUDICIAL_FEE_PATIENCE', 4, 'HOUR', 'Chờ tin đã nộp phí trước khi hỏi cổng thanh toán', 'Quy định nội bộ', '2010-07-01');
