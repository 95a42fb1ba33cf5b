import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/support/database.ts'
import { migrate, schemaVersion } from './migrate.ts'
import { safeRole, withUnits } from './pool.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

const matter = '01890000-0000-7000-8000-000000000001'
const entry = (n: number) => ({
  matter,
  n,
  register: 'x',
  step: 'a',
  day: '2023-01-02',
  time: null,
  at: '2023-01-02T10:00+08:00',
  by: 'u',
  origin: 'desk',
  request: matter,
  data: '{}',
  secret: null,
  prev: '',
  hash: 'h',
})
const projected = (amount: number) => ({
  matter,
  register: 'x',
  state: 's',
  title: 't',
  number: null,
  opened: '2023-01-02',
  last: '2023-01-02',
  due: null,
  handler: null,
  village: null,
  amount: null,
  readers: null,
  fields: {},
  pending: null,
  gaps: [],
  published: {},
  taken: {},
  helpers: null,
  digests: [],
  words: ['甲乙'],
  n: 1,
  hash: 'h',
  limits: [],
  publications: [],
  facts: [{ figure: 'x.a', day: '2023-01-02', k: 1, n: 1, amount, key: null }],
})
const append = (unit: number, entries: object[], matters: object[]) =>
  withUnits(db.app, [unit], tx => tx`select append_entries(${unit}, ${entries as never}::jsonb, ${matters as never}::jsonb)`)

test('a second run of the migrations does no harm', async () => {
  expect(await migrate(db.owner, 'sql')).toEqual({ ok: true, value: [] })
})

test('a database newer than the program is refused', async () => {
  await db.owner`insert into migration (id, name) values (9999, 'tomorrow')`
  expect(await migrate(db.owner, 'sql')).toMatchObject({ ok: false, refused: [{ code: 'database-newer' }] })
  await db.owner`delete from migration where id = 9999`
})

test('the migrations that are due run in one transaction: a later one that fails leaves the old version untouched', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-sql-'))
  try {
    cpSync('sql', folder, { recursive: true })
    const { database: old } = await schemaVersion(db.owner, folder)
    const add = (k: number, text: string) =>
      writeFileSync(join(folder, `${String(old + k).padStart(4, '0')}_later.sql`), `--! since 99.0.0\n${text}`)
    add(1, 'create table later (id int);')
    add(2, 'alter table later add column name text; select 1 / 0;')
    const standing = async () => [
      (await schemaVersion(db.owner, folder)).database,
      (await db.owner`select to_regclass('later') as t`)[0]!['t'],
    ]
    await expect(migrate(db.owner, folder)).rejects.toMatchObject({ code: '22012' })
    expect(await standing()).toEqual([old, null])
    // Mended, both run; of two programs that start at once, one does.
    add(2, 'alter table later add column name text;')
    const ran = await Promise.all([migrate(db.owner, folder), migrate(db.owner, folder)])
    expect(ran.flatMap(r => (r.ok ? [r.value.length] : [])).sort()).toEqual([0, 2])
    expect(await standing()).toEqual([old + 2, 'later'])
  } finally {
    rmSync(folder, { recursive: true })
    await db.owner`drop table if exists later`
    await db.owner`delete from migration where name like '%_later.sql'`
  }
})

test('an entry and its projections are written by one call, and a month moves by the difference', async () => {
  await append(1, [entry(1)], [projected(3)])
  await withUnits(db.app, [1], tx => tx`select project_matters(1, ${[projected(5)] as never}::jsonb)`)
  const [month] = await withUnits(db.app, [1], tx => tx`select month, amount from figure_month where unit = 1`)
  expect(month).toEqual({ month: '2023-01', amount: 5 })
})

test('a second writer of the same n is refused by the primary key', async () => {
  await expect(append(1, [entry(1)], [projected(1)])).rejects.toMatchObject({ code: '23505' })
})

test('the ledger is append-only by grant', async () => {
  for (const statement of [
    'delete from entry',
    "update entry set data = '{}'",
    'truncate entry',
    'delete from access_log',
    'update closing set text = text',
  ])
    await expect(
      withUnits(db.app, [1], tx => tx.unsafe(statement)),
      statement,
    ).rejects.toMatchObject({ code: '42501' })
})

test('a transaction sees only the units it was given, and nothing without any', async () => {
  expect(await withUnits(db.app, [2], tx => tx`select 1 from entry`)).toHaveLength(0)
  expect(await withUnits(db.app, [1, 2], tx => tx`select 1 from entry`)).toHaveLength(1)
  await expect(db.app`select 1 from entry`).rejects.toThrow()
  await expect(
    append(1, [{ ...entry(2) }], [{ ...projected(1) }]).then(() =>
      withUnits(db.app, [2], tx => tx`select append_entries(1, ${[entry(3)] as never}::jsonb, '[]')`),
    ),
  ).rejects.toMatchObject({ code: '42501' })
})

test('trap: a superuser or owner connection voids append-only and row-level security; the program refuses it', async () => {
  expect(await safeRole(db.app)).toMatchObject({ ok: true })
  expect(await safeRole(db.owner)).toMatchObject({ ok: false, refused: [{ code: 'unsafe-role' }] })
  expect(await safeRole(db.superuser)).toMatchObject({ ok: false, refused: [{ code: 'unsafe-role' }] })
})

test('the public reads publications and may leave a letter, nothing else', async () => {
  await expect(db.public`select 1 from entry`).rejects.toMatchObject({ code: '42501' })
  await expect(db.public`select 1 from inbox`).rejects.toMatchObject({ code: '42501' })
  await db.public`insert into inbox (unit, item, form, at, secret, receipt) values (1, ${matter}, 'f', '2024-01-08T09:00+08:00', 's', 'r')`
  await expect(
    db.public`insert into inbox (unit, item, form, at, secret, receipt, state) values (1, ${crypto.randomUUID()}, 'f', 'x', 's', 'r', 'accepted')`,
  ).rejects.toMatchObject({ code: '42501' })
})
