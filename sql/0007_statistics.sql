--! since 0.1.0
-- After an import the planner still believes the tables empty and joins them row by row: seconds instead of milliseconds until
-- the server looks by itself. Only an owner may ANALYZE, so the program asks the owner's function to.

create function refresh_statistics() returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  analyze entry, matter, time_limit, fact, figure_month, publication, matter_key, person_index, import_key;
end $$;
revoke execute on function refresh_statistics from public;
grant execute on function refresh_statistics to zhunsheng_app;
comment on function refresh_statistics is 'Let the planner know how the books have grown; called after imports and rebuilds.';
