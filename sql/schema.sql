-- The schema after all migrations, made from the catalogue of a migrated database. Never edited by hand.

create table access_log (
  unit integer not null,
  day date not null,
  k integer not null,
  at text not null,
  by text not null,
  act text not null,
  matter uuid,
  what text not null,
  reason text,
  prev text not null,
  hash text not null,
  constraint access_log_pkey PRIMARY KEY (unit, day, k)
);
comment on table access_log is 'Reveals and exports, chained by day. Append-only.';
grant insert, select on access_log to zhunsheng_app;
grant select on access_log to zhunsheng_reader;
alter table access_log force row level security;
create policy owner on access_log for all to zhunsheng_owner using (true) with check (true);
create policy units on access_log for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table account (
  id text not null,
  unit integer not null,
  name text not null,
  password text not null,
  roles text[] not null,
  sample boolean not null default false,
  disabled boolean not null default false,
  failures integer not null default 0,
  locked_until bigint,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
comment on table account is 'Who may log in. Passwords are scrypt hashes with their parameters in front.';
grant insert, select, update on account to zhunsheng_app;

create table attachment (
  unit integer not null,
  matter uuid not null,
  hash text not null,
  name text not null,
  type text not null,
  size bigint not null,
  at text not null,
  by text not null,
  constraint attachment_pkey PRIMARY KEY (unit, matter, hash)
);
comment on table attachment is 'Files of a matter by the hash of their content; the bytes lie encrypted in the data folder.';
grant insert, select on attachment to zhunsheng_app;
grant select on attachment to zhunsheng_reader;
alter table attachment force row level security;
create policy owner on attachment for all to zhunsheng_owner using (true) with check (true);
create policy units on attachment for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table calendar_notice (
  id uuid not null,
  year integer not null,
  published date not null,
  number text not null,
  body jsonb not null,
  at text not null,
  by text not null,
  constraint calendar_notice_pkey PRIMARY KEY (id)
);
comment on table calendar_notice is 'Holiday notices recorded after the release; the shipped years are in the program.';
grant insert, select on calendar_notice to zhunsheng_app;
grant select on calendar_notice to zhunsheng_reader;

create table closing (
  unit integer not null,
  k integer not null,
  day date not null,
  hash text not null,
  previous text not null,
  text text not null,
  at text not null,
  by text not null,
  constraint closing_pkey PRIMARY KEY (unit, k)
);
comment on table closing is '封账: the heads of all chains on a day, as a text that ordinary tools can check. Append-only.';
grant insert, select on closing to zhunsheng_app;
grant select on closing to zhunsheng_reader;
alter table closing force row level security;
create policy owner on closing for all to zhunsheng_owner using (true) with check (true);
create policy units on closing for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table entry (
  unit integer not null,
  matter uuid not null,
  n integer not null,
  register text not null,
  step text not null,
  day date not null,
  time text,
  at text not null,
  by text not null,
  origin text not null,
  request uuid not null,
  data text not null,
  secret text,
  prev text not null,
  hash text not null,
  constraint entry_pkey PRIMARY KEY (unit, matter, n),
  constraint entry_n_check CHECK ((n > 0)),
  constraint entry_origin_check CHECK ((origin = ANY (ARRAY['desk'::text, 'import'::text, 'cli'::text, 'inbox'::text, 'referral'::text, 'job'::text])))
);
comment on table entry is 'A step that was taken. Appended, never changed: the application role holds SELECT and INSERT only.';
comment on column entry.day is 'When it happened (发生日期).';
comment on column entry.at is 'When it was recorded (登记时间), Chinese time to the minute.';
comment on column entry.data is 'Canonical JSON of the open values: the very text that the hash covers.';
comment on column entry.secret is 'Ciphertext of the personal values under the matter''s key, its algorithm in front.';
CREATE INDEX entry_at ON public.entry USING btree (unit, at);
CREATE INDEX entry_besides ON public.entry USING btree (unit, step, matter) WHERE (step = ANY (ARRAY['assign'::text, 'link'::text]));
CREATE INDEX entry_letter ON public.entry USING btree (unit, matter) WHERE (step = 'letter'::text);
CREATE INDEX entry_request ON public.entry USING btree (unit, request);
grant insert, select on entry to zhunsheng_app;
grant select on entry to zhunsheng_reader;
alter table entry force row level security;
create policy owner on entry for all to zhunsheng_owner using (true) with check (true);
create policy units on entry for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table fact (
  unit integer not null,
  figure text not null,
  day date not null,
  matter uuid not null,
  k integer not null,
  n integer not null,
  amount bigint not null,
  key text,
  constraint fact_pkey PRIMARY KEY (unit, matter, k)
);
comment on table fact is 'What entries count as. A figure is the sum of its facts, and its list is the same rows.';
CREATE INDEX fact_sum ON public.fact USING btree (unit, figure, day) INCLUDE (amount);
grant delete, insert, select, update on fact to zhunsheng_app;
grant select on fact to zhunsheng_reader;
alter table fact force row level security;
create policy owner on fact for all to zhunsheng_owner using (true) with check (true);
create policy units on fact for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table feed (
  account text not null,
  digest text not null,
  at text not null,
  constraint feed_pkey PRIMARY KEY (account),
  constraint feed_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE CASCADE,
  constraint feed_digest_key UNIQUE (digest)
);
comment on table feed is 'The address of an account''s calendar, by a hash of its token. A new one ends the old one.';
grant delete, insert, select, update on feed to zhunsheng_app;

create table figure_month (
  unit integer not null,
  figure text not null,
  month text not null,
  amount bigint not null,
  constraint figure_month_pkey PRIMARY KEY (unit, figure, month)
);
comment on table figure_month is 'Facts summed by month, kept in the same transaction: for sums over many units.';
grant delete, insert, select, update on figure_month to zhunsheng_app;
grant select on figure_month to zhunsheng_reader;
alter table figure_month force row level security;
create policy owner on figure_month for all to zhunsheng_owner using (true) with check (true);
create policy units on figure_month for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table import_key (
  unit integer not null,
  register text not null,
  key text not null,
  matter uuid not null,
  constraint import_key_pkey PRIMARY KEY (unit, register, key)
);
comment on table import_key is 'Which matter a ledger row became, by a keyed hash of its key columns: the same file twice changes nothing.';
grant insert, select, update on import_key to zhunsheng_app;
grant select on import_key to zhunsheng_reader;
alter table import_key force row level security;
create policy owner on import_key for all to zhunsheng_owner using (true) with check (true);
create policy units on import_key for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table import_map (
  unit integer not null,
  register text not null,
  headers text not null,
  map jsonb not null,
  constraint import_map_pkey PRIMARY KEY (unit, register, headers)
);
comment on table import_map is 'The column mapping that was confirmed for these headings.';
grant insert, select, update on import_map to zhunsheng_app;
grant select on import_map to zhunsheng_reader;
alter table import_map force row level security;
create policy owner on import_map for all to zhunsheng_owner using (true) with check (true);
create policy units on import_map for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table inbox (
  unit integer not null,
  item uuid not null,
  form text not null,
  at text not null,
  secret text not null,
  receipt text not null,
  state text not null default 'new'::text,
  matter uuid,
  decided text,
  reason text,
  constraint inbox_pkey PRIMARY KEY (unit, item),
  constraint inbox_state_check CHECK ((state = ANY (ARRAY['new'::text, 'accepted'::text, 'rejected'::text])))
);
comment on table inbox is 'What residents and villages send, encrypted. Nothing of it is in the ledger until a clerk accepts it.';
CREATE INDEX inbox_state ON public.inbox USING btree (unit, state, at);
grant delete, insert, select, update on inbox to zhunsheng_app;
grant insert on inbox to zhunsheng_public;
grant select on inbox to zhunsheng_reader;
alter table inbox force row level security;
create policy letters on inbox for insert to zhunsheng_public with check (((state = 'new'::text) AND (matter IS NULL) AND (decided IS NULL) AND (reason IS NULL)));
create policy owner on inbox for all to zhunsheng_owner using (true) with check (true);
create policy units on inbox for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table matter (
  unit integer not null,
  matter uuid not null,
  register text not null,
  state text not null,
  title text not null,
  number text,
  opened date not null,
  last date not null,
  due date,
  handler text,
  village integer,
  amount bigint,
  readers text[],
  fields jsonb not null,
  pending jsonb,
  gaps jsonb not null default '[]'::jsonb,
  published jsonb not null default '{}'::jsonb,
  words tsvector not null,
  n integer not null,
  hash text not null,
  taken jsonb not null default '{}'::jsonb,
  helpers text[],
  said text,
  constraint matter_pkey PRIMARY KEY (unit, matter)
);
comment on table matter is 'How a matter stands: made from its entries by replay, and rebuilt from them at any time.';
comment on column matter.readers is 'Accounts that may read a narrowed matter; everybody of the unit when null.';
comment on column matter.fields is 'The values, personal ones masked; in the clear those are in entry.secret only.';
comment on column matter.words is 'Pairs of characters of what may be searched, made by the program: they lead to candidates.';
comment on column matter.taken is 'The last day on which each step was taken.';
comment on column matter.helpers is 'Accounts that handle it with the handler.';
comment on column matter.said is 'The open text that is searched, in plain form, one part a line; null in a row made before it was kept.';
CREATE INDEX matter_due ON public.matter USING btree (unit, due) WHERE (due IS NOT NULL);
CREATE INDEX matter_list ON public.matter USING btree (unit, register, opened DESC, matter DESC);
CREATE INDEX matter_unsaid ON public.matter USING btree (unit) WHERE (said IS NULL);
CREATE INDEX matter_words ON public.matter USING gin (words);
grant delete, insert, select, update on matter to zhunsheng_app;
grant select on matter to zhunsheng_reader;
alter table matter force row level security;
create policy owner on matter for all to zhunsheng_owner using (true) with check (true);
create policy units on matter for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table matter_key (
  unit integer not null,
  matter uuid not null,
  wrapped text,
  constraint matter_key_pkey PRIMARY KEY (unit, matter)
);
comment on table matter_key is 'The key of a matter''s personal values, wrapped by the unit''s key; null once erased by law.';
grant insert, select, update on matter_key to zhunsheng_app;
grant select on matter_key to zhunsheng_reader;
alter table matter_key force row level security;
create policy owner on matter_key for all to zhunsheng_owner using (true) with check (true);
create policy units on matter_key for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table migration (
  id integer not null,
  name text not null,
  constraint migration_pkey PRIMARY KEY (id)
);
grant select on migration to PUBLIC;

create table muted (
  unit integer not null,
  finding text not null,
  reason text not null,
  at text not null,
  by text not null,
  constraint muted_pkey PRIMARY KEY (unit, finding)
);
comment on table muted is 'Findings of the check that somebody has explained.';
grant insert, select, update on muted to zhunsheng_app;
grant select on muted to zhunsheng_reader;
alter table muted force row level security;
create policy owner on muted for all to zhunsheng_owner using (true) with check (true);
create policy units on muted for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table person_index (
  unit integer not null,
  matter uuid not null,
  digest text not null,
  constraint person_index_pkey PRIMARY KEY (unit, matter, digest)
);
comment on table person_index is 'Keyed hashes of personal values, so that search and import can match them without reading them.';
CREATE INDEX person_index_find ON public.person_index USING btree (unit, digest);
grant delete, insert, select, update on person_index to zhunsheng_app;
grant select on person_index to zhunsheng_reader;
alter table person_index force row level security;
create policy owner on person_index for all to zhunsheng_owner using (true) with check (true);
create policy units on person_index for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table publication (
  unit integer not null,
  matter uuid not null,
  k integer not null,
  register text not null,
  publication text not null,
  column_title text not null,
  title text not null,
  body jsonb not null,
  day date not null,
  until date,
  withdrawn date,
  reason text,
  constraint publication_pkey PRIMARY KEY (unit, matter, k)
);
comment on table publication is 'What the public may read: the approved text, personal values masked.';
CREATE INDEX publication_list ON public.publication USING btree (unit, register, day DESC);
grant delete, insert, select, update on publication to zhunsheng_app;
grant select on publication to zhunsheng_public;
grant select on publication to zhunsheng_reader;
alter table publication force row level security;
create policy owner on publication for all to zhunsheng_owner using (true) with check (true);
create policy published on publication for select to zhunsheng_public using (true);
create policy units on publication for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table series (
  unit integer not null,
  series text not null,
  year integer not null,
  last integer not null,
  constraint series_pkey PRIMARY KEY (unit, series, year)
);
comment on table series is 'The last number taken of a 文号 series: taken in the transaction of the step, so a refused step leaves no gap.';
grant insert, select, update on series to zhunsheng_app;
grant select on series to zhunsheng_reader;
alter table series force row level security;
create policy owner on series for all to zhunsheng_owner using (true) with check (true);
create policy units on series for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table session (
  digest text not null,
  account text not null,
  made bigint not null,
  used bigint not null,
  constraint session_pkey PRIMARY KEY (digest),
  constraint session_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE CASCADE
);
comment on table session is 'Logged-in browsers, by a hash of their token.';
grant delete, insert, select, update on session to zhunsheng_app;

create table setting (
  unit integer not null,
  name text not null,
  value jsonb not null,
  at text not null,
  by text not null,
  constraint setting_pkey PRIMARY KEY (unit, name)
);
comment on table setting is 'The unit''s own rules: promises, and limits that the law tables hold from memory or as local practice.';
grant insert, select, update on setting to zhunsheng_app;
grant select on setting to zhunsheng_reader;
alter table setting force row level security;
create policy owner on setting for all to zhunsheng_owner using (true) with check (true);
create policy units on setting for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table time_limit (
  unit integer not null,
  matter uuid not null,
  k integer not null,
  register text not null,
  name text not null,
  title text not null,
  rule text,
  law jsonb,
  binds text not null,
  bound text not null,
  n integer not null,
  start text not null,
  due text,
  strict text,
  lenient text,
  earliest date,
  provisional boolean not null,
  pauses jsonb not null default '[]'::jsonb,
  extensions jsonb not null default '[]'::jsonb,
  met text,
  ended date,
  constraint time_limit_pkey PRIMARY KEY (unit, matter, k)
);
comment on table time_limit is 'The limits of a matter: where each began, its last day, how it ended.';
comment on column time_limit.met is 'A day, or a moment where the limit runs by the clock.';
CREATE INDEX time_limit_open ON public.time_limit USING btree (unit, due) WHERE ((met IS NULL) AND (ended IS NULL));
grant delete, insert, select, update on time_limit to zhunsheng_app;
grant select on time_limit to zhunsheng_reader;
alter table time_limit force row level security;
create policy owner on time_limit for all to zhunsheng_owner using (true) with check (true);
create policy units on time_limit for all to zhunsheng_app, zhunsheng_reader using ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[]))) with check ((unit = ANY (( SELECT (current_setting('app.units'::text))::integer[] AS current_setting)::integer[])));

create table unit (
  id integer not null,
  title text not null,
  kind text not null,
  parent integer,
  code text,
  sample boolean not null default false,
  since date not null,
  until date,
  successor integer,
  constraint unit_pkey PRIMARY KEY (id),
  constraint unit_kind_check CHECK ((kind = ANY (ARRAY['district'::text, 'town'::text, 'village'::text, 'department'::text]))),
  constraint unit_parent_fkey FOREIGN KEY (parent) REFERENCES unit(id),
  constraint unit_successor_fkey FOREIGN KEY (successor) REFERENCES unit(id)
);
comment on table unit is 'Bodies of government as a tree. A merged town ends and names its successor.';
grant insert, select, update on unit to zhunsheng_app;
grant select on unit to zhunsheng_public;
grant select on unit to zhunsheng_reader;

CREATE OR REPLACE FUNCTION public.append_entries(p_unit integer, p_entries jsonb, p_matters jsonb)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare
  written int;
begin
  insert into entry (unit, matter, n, register, step, day, time, at, by, origin, request, data, secret, prev, hash)
  select p_unit, e.matter, e.n, e.register, e.step, e.day, e.time, e.at, e.by, e.origin, e.request, e.data, e.secret, e.prev, e.hash
  from jsonb_to_recordset(p_entries) as e(matter uuid, n int, register text, step text, day date, time text, at text, by text, origin text, request uuid, data text, secret text, prev text, hash text);
  get diagnostics written = row_count;
  perform project_matters(p_unit, p_matters);
  return written;
end $function$
;
comment on function append_entries(integer,jsonb,jsonb) is 'Append entries of one unit and replace the projections of their matters.';
grant execute on function append_entries(integer,jsonb,jsonb) to zhunsheng_app;

CREATE OR REPLACE FUNCTION public.project_matters(p_unit integer, p_matters jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  ids uuid[];
begin
  select array_agg((m ->> 'matter')::uuid) into ids from jsonb_array_elements(p_matters) m;

  insert into figure_month as f (unit, figure, month, amount)
  select p_unit, d.figure, d.month, sum(d.amount)
  from (
    select o.figure, to_char(o.day, 'YYYY-MM') as month, -o.amount as amount from fact o where o.unit = p_unit and o.matter = any(ids) and o.key is null
    union all
    select x.figure, to_char(x.day, 'YYYY-MM'), x.amount
    from jsonb_array_elements(p_matters) m, jsonb_to_recordset(m -> 'facts') as x(figure text, day date, amount bigint, key text) where x.key is null
  ) d
  group by d.figure, d.month having sum(d.amount) <> 0
  order by d.figure, d.month
  on conflict (unit, figure, month) do update set amount = f.amount + excluded.amount;

  delete from fact where unit = p_unit and matter = any(ids);
  insert into fact (unit, figure, day, matter, k, n, amount, key)
  select p_unit, x.figure, x.day, (m ->> 'matter')::uuid, x.k, x.n, x.amount, x.key
  from jsonb_array_elements(p_matters) m, jsonb_to_recordset(m -> 'facts') as x(figure text, day date, k int, n int, amount bigint, key text);

  delete from time_limit where unit = p_unit and matter = any(ids);
  insert into time_limit (unit, matter, k, register, name, title, rule, law, binds, bound, n, start, due, strict, lenient, earliest, provisional, pauses, extensions, met, ended)
  select p_unit, (m ->> 'matter')::uuid, x.k, m ->> 'register', x.name, x.title, x.rule, x.law, x.binds, x.bound, x.n, x.start, x.due, x.strict, x.lenient, x.earliest, x.provisional, x.pauses, x.extensions, x.met, x.ended
  from jsonb_array_elements(p_matters) m,
    jsonb_to_recordset(m -> 'limits') as x(k int, name text, title text, rule text, law jsonb, binds text, bound text, n int, start text, due text, strict text, lenient text, earliest date, provisional boolean, pauses jsonb, extensions jsonb, met text, ended date);

  delete from publication where unit = p_unit and matter = any(ids);
  insert into publication (unit, matter, k, register, publication, column_title, title, body, day, until, withdrawn, reason)
  select p_unit, (m ->> 'matter')::uuid, x.k, m ->> 'register', x.publication, x.column_title, x.title, x.body, x.day, x.until, x.withdrawn, x.reason
  from jsonb_array_elements(p_matters) m,
    jsonb_to_recordset(m -> 'publications') as x(k int, publication text, column_title text, title text, body jsonb, day date, until date, withdrawn date, reason text);

  delete from person_index where unit = p_unit and matter = any(ids);
  insert into person_index (unit, matter, digest)
  select distinct p_unit, (m ->> 'matter')::uuid, d
  from jsonb_array_elements(p_matters) m, jsonb_array_elements_text(m -> 'digests') d;

  insert into import_key (unit, register, key, matter)
  select p_unit, m ->> 'register', m ->> 'key', (m ->> 'matter')::uuid
  from jsonb_array_elements(p_matters) m where m ->> 'key' is not null
  order by 3
  on conflict do nothing;

  insert into matter (unit, matter, register, state, title, number, opened, last, due, handler, helpers, village, amount, readers, fields, pending, gaps, published, taken, words, said, n, hash)
  select p_unit, x.matter, x.register, x.state, x.title, x.number, x.opened, x.last, x.due, x.handler,
    case when jsonb_typeof(x.helpers) = 'array' then array(select jsonb_array_elements_text(x.helpers)) end, x.village, x.amount,
    case when jsonb_typeof(x.readers) = 'array' then array(select jsonb_array_elements_text(x.readers)) end,
    x.fields, x.pending, x.gaps, x.published, x.taken, array_to_tsvector(array(select jsonb_array_elements_text(x.words))), x.said, x.n, x.hash
  from jsonb_to_recordset(p_matters) as x(matter uuid, register text, state text, title text, number text, opened date, last date, due date, handler text, helpers jsonb, village int, amount bigint, readers jsonb, fields jsonb, pending jsonb, gaps jsonb, published jsonb, taken jsonb, words jsonb, said text, n int, hash text)
  on conflict (unit, matter) do update set
    state = excluded.state, title = excluded.title, number = excluded.number, opened = excluded.opened, last = excluded.last, due = excluded.due,
    handler = excluded.handler, helpers = excluded.helpers, village = excluded.village, amount = excluded.amount, readers = excluded.readers, fields = excluded.fields,
    pending = excluded.pending, gaps = excluded.gaps, published = excluded.published, taken = excluded.taken, words = excluded.words, said = excluded.said, n = excluded.n, hash = excluded.hash;
end $function$
;
comment on function project_matters(integer,jsonb) is 'Replace the projections of these matters; the months of their figures move by the difference. Also how a rebuild writes.';
grant execute on function project_matters(integer,jsonb) to zhunsheng_app;

CREATE OR REPLACE FUNCTION public.refresh_statistics()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  analyze entry, matter, time_limit, fact, figure_month, publication, matter_key, person_index, import_key;
end $function$
;
comment on function refresh_statistics() is 'Let the planner know how the books have grown; called after imports and rebuilds.';
grant execute on function refresh_statistics() to zhunsheng_app;
