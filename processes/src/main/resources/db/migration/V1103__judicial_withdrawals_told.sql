-- Who took a request back, and when: the caller that the citizen told, or the officer at the desk.
alter table judicial_request
    add column withdrawn_by varchar(255),
    add column withdrawn_at timestamptz;
