--! since 0.1.0
-- A calendar program cannot log in: it knows one address that only its owner knows, which reads dates and nothing else.

create table feed (
  account text primary key references account (id) on delete cascade,
  digest text not null unique,
  at text not null
);
comment on table feed is 'The address of an account''s calendar, by a hash of its token. A new one ends the old one.';
grant select, insert, update, delete on feed to zhunsheng_app;
