--! since 0.1.0
-- What units share: small, and kept apart from the ledger.

create table unit (
  id int primary key,
  title text not null,
  kind text not null check (kind in ('district', 'town', 'village', 'department')),
  parent int references unit (id),
  code text,
  sample boolean not null default false,
  since date not null,
  until date,
  successor int references unit (id)
);
comment on table unit is 'Bodies of government as a tree. A merged town ends and names its successor.';

create table account (
  id text primary key,
  unit int not null references unit (id),
  name text not null,
  password text not null,
  roles text[] not null,
  sample boolean not null default false,
  disabled boolean not null default false,
  failures int not null default 0,
  locked_until bigint
);
comment on table account is 'Who may log in. Passwords are scrypt hashes with their parameters in front.';

create table session (
  digest text primary key,
  account text not null references account (id) on delete cascade,
  made bigint not null,
  used bigint not null
);
comment on table session is 'Logged-in browsers, by a hash of their token.';

create table calendar_notice (
  id uuid primary key,
  year int not null,
  published date not null,
  number text not null,
  body jsonb not null,
  at text not null,
  by text not null
);
comment on table calendar_notice is 'Holiday notices recorded after the release; the shipped years are in the program.';
