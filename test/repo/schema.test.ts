import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../support/database.ts'
import { root } from './house.ts'
import { dumpSchema } from './schema.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

test('sql/schema.sql is what the migrations make', async () => {
  await expect(await dumpSchema(db.superuser)).toMatchFileSnapshot(join(root, 'sql/schema.sql'))
})

test('trap: gates that measured nothing: any change of the schema changes the dump', async () => {
  const before = await dumpSchema(db.superuser)
  for (const change of [
    'alter table setting add column extra int',
    'create index extra on setting (at)',
    'grant delete on entry to zhunsheng_app',
    'alter policy units on entry using (true)',
    "comment on table entry is 'other'",
  ]) {
    const changed = await db.superuser
      .begin(async tx => {
        await tx.unsafe(change)
        throw Object.assign(new Error('undo'), { dump: await dumpSchema(tx as never) })
      })
      .catch((error: { dump?: string }) => error.dump)
    expect(changed, change).not.toBe(before)
  }
})

test('every table of units has the unit first in every key, and its rows behind the wall', async () => {
  const keys = await db.superuser<{ name: string; first: string }[]>`
    select c.conrelid::regclass::text as name, a.attname as first from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype in ('p', 'u') and exists (select 1 from pg_attribute u where u.attrelid = c.conrelid and u.attname = 'unit')`
  // An account belongs to a unit and is found by its name before any unit is known.
  const shared = ['account', 'session']
  expect(keys.filter(k => k.first !== 'unit' && !shared.includes(k.name))).toEqual([])
  const open = await db.superuser<{ name: string }[]>`
    select relname as name from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity)
    and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'unit')`
  expect(open.map(t => t.name).filter(name => !shared.includes(name))).toEqual([])
})

test('every table is explained', async () => {
  const bare = await db.superuser<{ name: string }[]>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    and relname <> 'migration' and obj_description(oid, 'pg_class') is null`
  expect(bare.map(t => t.name)).toEqual([])
})

test('migrations are numbered without a gap and carry their header', () => {
  const names = readdirSync(join(root, 'sql')).filter(f => f !== 'schema.sql')
  expect(names.filter(f => !/^\d{4}_[a-z_]+\.sql$/.test(f))).toEqual([])
  expect(names.map(f => Number(f.slice(0, 4)))).toEqual(names.map((_, i) => i + 1))
})

test('trap: audit rows purged after 30 days: no statement of the program deletes from what is append-only', async () => {
  const rights = await db.superuser<{ name: string; rights: string }[]>`
    select t as name, concat_ws(' ', case when has_table_privilege('zhunsheng_app', t, 'update') then 'update' end,
      case when has_table_privilege('zhunsheng_app', t, 'delete') then 'delete' end,
      case when has_table_privilege('zhunsheng_app', t, 'truncate') then 'truncate' end) as rights
    from unnest(array['entry', 'access_log', 'closing', 'calendar_notice', 'attachment']) t`
  expect(rights.filter(r => r.rights !== '')).toEqual([])
})
