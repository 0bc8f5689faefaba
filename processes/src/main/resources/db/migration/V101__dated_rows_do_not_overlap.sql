-- One row at most of a code on any day. The extension is a trusted one: the database's owner may create it.
create extension if not exists btree_gist;

alter table unit add constraint unit_no_overlap
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&);
alter table agency add constraint agency_no_overlap
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&);

drop index unit_open_ended;
drop index agency_open_ended;

-- Nothing that ends is its own successor.
alter table unit add constraint unit_other_successor check (successor <> code);
alter table agency add constraint agency_other_successor check (successor <> code);
