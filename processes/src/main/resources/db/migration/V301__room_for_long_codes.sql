-- A prefix of our own is agency and unit together, 56 characters at most.
alter table case_code_serial alter column prefix type varchar(64);
alter table case_file alter column code type varchar(80);
alter table case_file alter column parent_code type varchar(80);
