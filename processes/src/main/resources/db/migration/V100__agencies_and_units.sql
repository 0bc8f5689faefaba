-- Units of the territory and agencies, as dated rows: a row holds from valid_from to the day before valid_to.
-- A change of name, parent or successor ends one row and begins the next; what a case saw on its day stays readable.
create table unit (
    code       varchar(64)  not null,
    valid_from date         not null,
    valid_to   date,
    name       text         not null check (name is nfc normalized),
    level      varchar(16)  not null check (level in ('COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    parent     varchar(64),
    successor  varchar(64),
    primary key (code, valid_from),
    check (valid_to is null or valid_to > valid_from)
);

create unique index unit_open_ended on unit (code) where valid_to is null;

create table agency (
    code       varchar(64)  not null,
    valid_from date         not null,
    valid_to   date,
    name       text         not null check (name is nfc normalized),
    level      varchar(16)  not null check (level in ('COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    successor  varchar(64),
    primary key (code, valid_from),
    check (valid_to is null or valid_to > valid_from)
);

create unique index agency_open_ended on agency (code) where valid_to is null;

-- The official code that an agency of a unit puts at the front of its case codes, where it has one.
create table case_code_prefix (
    agency varchar(64) not null,
    unit   varchar(64) not null,
    prefix varchar(32) not null unique,
    primary key (agency, unit)
);
