--! since 0.1.0
-- The ledger and its projections. Every table that belongs to units has the unit first in its primary key and in every
-- unique constraint, so that the same file runs on one PostgreSQL and, distributed by unit, on many.

create table entry (
  unit int not null,
  matter uuid not null,
  n int not null check (n > 0),
  register text not null,
  step text not null,
  day date not null,
  time text,
  at text not null,
  by text not null,
  origin text not null check (origin in ('desk', 'import', 'cli', 'inbox', 'referral', 'job')),
  request uuid not null,
  data text not null,
  secret text,
  prev text not null,
  hash text not null,
  primary key (unit, matter, n)
);
create index entry_request on entry (unit, request);
create index entry_at on entry (unit, at);
comment on table entry is 'A step that was taken. Appended, never changed: the application role holds SELECT and INSERT only.';
comment on column entry.day is 'When it happened (发生日期).';
comment on column entry.at is 'When it was recorded (登记时间), Chinese time to the minute.';
comment on column entry.data is 'Canonical JSON of the open values: the very text that the hash covers.';
comment on column entry.secret is 'Ciphertext of the personal values under the matter''s key, its algorithm in front.';

create table matter (
  unit int not null,
  matter uuid not null,
  register text not null,
  state text not null,
  title text not null,
  number text,
  opened date not null,
  last date not null,
  due date,
  handler text,
  village int,
  amount bigint,
  readers text[],
  fields jsonb not null,
  pending jsonb,
  gaps jsonb not null default '[]',
  published jsonb not null default '{}',
  words tsvector not null,
  n int not null,
  hash text not null,
  primary key (unit, matter)
);
create index matter_list on matter (unit, register, opened desc, matter desc);
create index matter_due on matter (unit, due) where due is not null;
create index matter_words on matter using gin (words);
comment on table matter is 'How a matter stands: made from its entries by replay, and rebuilt from them at any time.';
comment on column matter.fields is 'Open values only; personal values are in entry.secret.';
comment on column matter.readers is 'Accounts that may read a narrowed matter; everybody of the unit when null.';
comment on column matter.words is 'Pairs of characters of what may be searched, made by the program.';

create table time_limit (
  unit int not null,
  matter uuid not null,
  k int not null,
  register text not null,
  name text not null,
  title text not null,
  rule text,
  law jsonb,
  binds text not null,
  bound text not null,
  n int not null,
  start text not null,
  due text,
  strict text,
  lenient text,
  earliest date,
  provisional boolean not null,
  pauses jsonb not null default '[]',
  extensions jsonb not null default '[]',
  met date,
  ended date,
  primary key (unit, matter, k)
);
create index time_limit_open on time_limit (unit, due) where met is null and ended is null;
comment on table time_limit is 'The limits of a matter: where each began, its last day, how it ended.';

create table fact (
  unit int not null,
  figure text not null,
  day date not null,
  matter uuid not null,
  k int not null,
  n int not null,
  amount bigint not null,
  key text,
  primary key (unit, matter, k)
);
create index fact_sum on fact (unit, figure, day) include (amount);
comment on table fact is 'What entries count as. A figure is the sum of its facts, and its list is the same rows.';

create table figure_month (
  unit int not null,
  figure text not null,
  month text not null,
  amount bigint not null,
  primary key (unit, figure, month)
);
comment on table figure_month is 'Facts summed by month, kept in the same transaction: for sums over many units.';

create table publication (
  unit int not null,
  matter uuid not null,
  k int not null,
  register text not null,
  publication text not null,
  column_title text not null,
  title text not null,
  body jsonb not null,
  day date not null,
  until date,
  withdrawn date,
  reason text,
  primary key (unit, matter, k)
);
create index publication_list on publication (unit, register, day desc);
comment on table publication is 'What the public may read: the approved text, personal values masked.';

create table matter_key (
  unit int not null,
  matter uuid not null,
  wrapped text,
  primary key (unit, matter)
);
comment on table matter_key is 'The key of a matter''s personal values, wrapped by the unit''s key; null once erased by law.';

create table person_index (
  unit int not null,
  matter uuid not null,
  digest text not null,
  primary key (unit, matter, digest)
);
create index person_index_find on person_index (unit, digest);
comment on table person_index is 'Keyed hashes of personal values, so that search and import can match them without reading them.';

create table attachment (
  unit int not null,
  matter uuid not null,
  hash text not null,
  name text not null,
  type text not null,
  size bigint not null,
  at text not null,
  by text not null,
  primary key (unit, matter, hash)
);
comment on table attachment is 'Files of a matter by the hash of their content; the bytes lie encrypted in the data folder.';

create table import_key (
  unit int not null,
  register text not null,
  key text not null,
  matter uuid not null,
  primary key (unit, register, key)
);
comment on table import_key is 'Which matter a ledger row became, by a keyed hash of its key columns: the same file twice changes nothing.';

create table import_map (
  unit int not null,
  register text not null,
  headers text not null,
  map jsonb not null,
  primary key (unit, register, headers)
);
comment on table import_map is 'The column mapping that was confirmed for these headings.';

create table series (
  unit int not null,
  series text not null,
  year int not null,
  last int not null,
  primary key (unit, series, year)
);
comment on table series is 'The last number taken of a 文号 series: taken in the transaction of the step, so a refused step leaves no gap.';

create table closing (
  unit int not null,
  k int not null,
  day date not null,
  hash text not null,
  previous text not null,
  text text not null,
  at text not null,
  by text not null,
  primary key (unit, k)
);
comment on table closing is '封账: the heads of all chains on a day, as a text that ordinary tools can check. Append-only.';

create table access_log (
  unit int not null,
  day date not null,
  k int not null,
  at text not null,
  by text not null,
  act text not null,
  matter uuid,
  what text not null,
  reason text,
  prev text not null,
  hash text not null,
  primary key (unit, day, k)
);
comment on table access_log is 'Reveals and exports, chained by day. Append-only.';

create table inbox (
  unit int not null,
  item uuid not null,
  form text not null,
  at text not null,
  secret text not null,
  receipt text not null,
  state text not null default 'new' check (state in ('new', 'accepted', 'rejected')),
  matter uuid,
  decided text,
  reason text,
  primary key (unit, item)
);
create index inbox_state on inbox (unit, state, at);
comment on table inbox is 'What residents and villages send, encrypted. Nothing of it is in the ledger until a clerk accepts it.';

create table setting (
  unit int not null,
  name text not null,
  value jsonb not null,
  at text not null,
  by text not null,
  primary key (unit, name)
);
comment on table setting is 'The unit''s own rules: promises, and limits that the law tables hold from memory or as local practice.';

create table muted (
  unit int not null,
  finding text not null,
  reason text not null,
  at text not null,
  by text not null,
  primary key (unit, finding)
);
comment on table muted is 'Findings of the check that somebody has explained.';
