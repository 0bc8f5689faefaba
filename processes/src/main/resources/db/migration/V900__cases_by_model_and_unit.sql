-- The programme board counts the cases of each model in each unit, and finds the newest, from this index alone.
create index case_file_cell on case_file (model, unit, opened_at) where model is not null;
