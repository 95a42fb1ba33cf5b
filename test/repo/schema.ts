/**
 * @module The schema of a migrated database as text, from its catalogue: what `sql/schema.sql` holds. (The embedded server
 * comes without a dump program.) Written anew with `npx vitest run test/repo/schema.test.ts -u`.
 */
import type { Sql } from '../../src/store/pool.ts'

/** Tables with columns, keys, indexes, policies and grants; functions with grants; every comment. */
export async function dumpSchema(sql: Sql): Promise<string> {
  const parts = [
    '-- The schema after all migrations, made from the catalogue of a migrated database. Never edited by hand.',
    ...(await tables(sql)),
    ...(await functions(sql)),
  ]
  return `${parts.join('\n\n')}\n`
}

async function tables(sql: Sql): Promise<string[]> {
  const found = await sql<{ name: string; oid: number; comment: string | null; forced: boolean }[]>`
    select relname as name, oid::int, obj_description(oid, 'pg_class') as comment, relrowsecurity and relforcerowsecurity as forced
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`
  return Promise.all(
    found.map(async t => {
      const lines = [...(await columns(sql, t.oid)), ...(await constraints(sql, t.oid))]
      const text = [`create table ${t.name} (\n${lines.map(l => `  ${l}`).join(',\n')}\n);`]
      if (t.comment) text.push(`comment on table ${t.name} is ${quoted(t.comment)};`)
      text.push(...(await columnComments(sql, t)), ...(await indexes(sql, t.oid)), ...(await grants(sql, t.name)))
      if (t.forced) text.push(`alter table ${t.name} force row level security;`)
      return [...text, ...(await policies(sql, t.name))].join('\n')
    }),
  )
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

const columns = async (sql: Sql, table: number) =>
  (
    await sql<{ text: string }[]>`
      select concat_ws(' ', attname, format_type(atttypid, atttypmod), case when attnotnull then 'not null' end,
        'default ' || pg_get_expr(adbin, adrelid)) as text
      from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where attrelid = ${table} and attnum > 0 and not attisdropped order by attnum`
  ).map(r => r.text)

const constraints = async (sql: Sql, table: number) =>
  (
    await sql<{ text: string }[]>`
      select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) as text
      from pg_constraint where conrelid = ${table} and contype <> 'n' order by contype <> 'p', conname`
  ).map(r => r.text)

const columnComments = async (sql: Sql, t: { readonly name: string; readonly oid: number }) =>
  (
    await sql<{ name: string; comment: string }[]>`
      select attname as name, col_description(attrelid, attnum) as comment from pg_attribute
      where attrelid = ${t.oid} and attnum > 0 and col_description(attrelid, attnum) is not null order by attnum`
  ).map(r => `comment on column ${t.name}.${r.name} is ${quoted(r.comment)};`)

const indexes = async (sql: Sql, table: number) =>
  (
    await sql<{ text: string }[]>`
      select pg_get_indexdef(indexrelid) as text from pg_index
      where indrelid = ${table} and not exists (select 1 from pg_constraint where conindid = indexrelid) order by 1`
  ).map(r => `${r.text};`)

const grants = async (sql: Sql, table: string) =>
  (
    await sql<{ text: string }[]>`
      select format('grant %s on %I to %s;', string_agg(lower(privilege_type), ', ' order by privilege_type), table_name, grantee) as text
      from information_schema.role_table_grants
      where table_schema = 'public' and table_name = ${table} and grantee <> 'zhunsheng_owner' group by table_name, grantee order by grantee`
  ).map(r => r.text)

const policies = async (sql: Sql, table: string) =>
  (
    await sql<{ text: string }[]>`
      select concat_ws(' ', 'create policy', policyname, 'on', tablename, 'for', lower(cmd), 'to', array_to_string(roles, ', '),
        'using (' || qual || ')', 'with check (' || with_check || ')') || ';' as text
      from pg_policies where schemaname = 'public' and tablename = ${table} order by policyname`
  ).map(r => r.text)

const functions = async (sql: Sql) =>
  (
    await sql<{ text: string; name: string; comment: string | null; app: boolean }[]>`
      select trim(pg_get_functiondef(p.oid)) as text, p.oid::regprocedure::text as name, obj_description(p.oid, 'pg_proc') as comment,
        has_function_privilege('zhunsheng_app', p.oid, 'execute') as app
      from pg_proc p where pronamespace = 'public'::regnamespace order by proname`
  ).map(r =>
    [
      `${r.text};`,
      ...(r.comment ? [`comment on function ${r.name} is ${quoted(r.comment)};`] : []),
      ...(r.app ? [`grant execute on function ${r.name} to zhunsheng_app;`] : []),
    ].join('\n'),
  )
