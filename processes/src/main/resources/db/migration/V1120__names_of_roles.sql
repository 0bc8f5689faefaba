alter table agency_role add column name text;
update agency_role set name = 'Cơ quan cấp Phiếu lý lịch tư pháp' where role = 'JUDICIAL_RECORD_ISSUER';
alter table agency_role alter column name set not null;
