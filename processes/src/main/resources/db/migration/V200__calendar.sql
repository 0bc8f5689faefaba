-- Days that are not what their weekday says. A year without a row, or not published, has a provisional calendar.
create table calendar_year (
    year      int primary key,
    published boolean not null,
    source    text not null
);

create table calendar_day (
    day    date primary key,
    kind   varchar(24) not null check (kind in ('HOLIDAY', 'HOLIDAY_IN_LIEU', 'MAKE_UP_WORKING')),
    name   text not null,
    source text not null
);
