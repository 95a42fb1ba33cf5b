--! since 0.1.0
-- A matter may hold every pair of characters of a word and not the word: what the index finds is asked again of the text
-- itself. Choices are in it by their titles, which the database does not know: rows made before are made anew by a job.

alter table matter add column said text;
create index matter_unsaid on matter (unit) where said is null;
comment on column matter.words is 'Pairs of characters of what may be searched, made by the program: they lead to candidates.';
comment on column matter.said is 'The open text that is searched, in plain form, one part a line; null in a row made before it was kept.';

create or replace function project_matters(p_unit int, p_matters jsonb) returns void
language plpgsql as $$
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
end $$;
