-- The files of the release that was started last, as the release has them: what is in force and differs was changed here.
create table release_file (
    name varchar(255) primary key,
    -- SHA-256.
    hash char(64) not null
);
