--! since 0.1.0
-- The second wall: each role may do only what it must, and sees only the units it was given for this transaction.

do $$
declare
  t text;
begin
  foreach t in array array['entry', 'matter', 'time_limit', 'fact', 'figure_month', 'publication', 'matter_key', 'person_index', 'attachment',
    'import_key', 'import_map', 'series', 'closing', 'access_log', 'inbox', 'setting', 'muted'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy units on %I to zhunsheng_app, zhunsheng_reader using (unit = any((select current_setting(''app.units'')::int[])::int[])) with check (unit = any((select current_setting(''app.units'')::int[])::int[]))', t);
    execute format('create policy owner on %I to zhunsheng_owner using (true) with check (true)', t);
    execute format('grant select on %I to zhunsheng_reader', t);
  end loop;
end $$;

-- append-only by grant
grant select, insert on entry, closing, access_log to zhunsheng_app;
grant select, insert, update, delete on matter, time_limit, fact, figure_month, publication, person_index to zhunsheng_app;
grant select, insert, update on matter_key, import_key, import_map, series, setting, muted to zhunsheng_app;
grant select, insert on attachment to zhunsheng_app;
grant select, insert, update, delete on inbox to zhunsheng_app;
grant select, insert, update on unit, account to zhunsheng_app;
grant select, insert, update, delete on session to zhunsheng_app;
grant select, insert on calendar_notice to zhunsheng_app;
grant select on unit, calendar_notice to zhunsheng_reader;
grant execute on function append_entries, project_matters to zhunsheng_app;

-- the public role reads what is published and may leave something in the inbox
create policy published on publication for select to zhunsheng_public using (true);
create policy letters on inbox for insert to zhunsheng_public with check (state = 'new' and matter is null and decided is null and reason is null);
grant select on publication, unit to zhunsheng_public;
grant insert on inbox to zhunsheng_public;
