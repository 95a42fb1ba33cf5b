import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/support/database.ts'
import { nextId, type TestHouse, testHouse, town } from '../../test/support/house.ts'
import { makeFeed, readerOfFeed } from '../access/feed.ts'
import { systemClock } from '../base/clock.ts'
import { matter } from '../questions/matter.ts'
import { mediation } from '../registers/disputes/mediation.ts'
import { houseOf } from '../server/house.ts'
import { backup, openKeys, tables } from './backup.ts'
import { readBackup, verifyRows } from './backup-file.ts'
import { rebuild } from './rebuild.ts'
import { record } from './record.ts'
import { restore } from './restore.ts'

let from: TestHouse
let to: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-backup-'))
const file = join(folder, '备份.zip')
const id = nextId()
const source = join(folder, 'source')
let calendar = ''

beforeAll(async () => {
  from = await testHouse({ mediation: [mediation] })
  to = await freshDatabase()
  const house = { ...from, keyOf: houseOf(source, from.sql, from.clock).keyOf }
  const taken = await record(house, from.as('mediator'), {
    matter: id,
    request: nextId(),
    register: 'mediation',
    n: 1,
    step: 'accept',
    day: '2024-01-05',
    data: {
      subject: '灌溉用水',
      kind: 'neighbour',
      level: 'small',
      source: 'walkIn',
      parties: [{ name: '张三' }],
      village: 4,
      willing: true,
    },
  })
  expect(taken.ok).toBe(true)
  calendar = (await makeFeed(house, from.as('mediator'))).path
  await backup(house, source, file, '口令')
})
afterAll(async () => {
  await from.close()
  await to.close()
  rmSync(folder, { recursive: true, force: true })
})
const read = () => {
  const opened = readBackup(readFileSync(file))
  if (!opened.ok) throw new Error('unreadable')
  return opened.value
}

test('a backup verifies without a database, and a changed entry shows', () => {
  const b = read()
  expect(verifyRows(b.rows('entry'), b.rows('closing'))).toMatchObject({ matters: 1, entries: 1, breaks: [] })
  const changed = (b.rows('entry') as { data: string }[]).map(e => ({ ...e, data: e.data.replace('灌溉', '宅基') }))
  expect(verifyRows(changed, []).breaks).toEqual([expect.objectContaining({ matter: id, n: 1, why: 'hash' })])
})

test('a person’s name stands nowhere in it, and the keys open with the passphrase only', () => {
  expect(
    Object.values(unzipSync(readFileSync(file)))
      .map(part => strFromU8(part))
      .join(),
  ).not.toContain('张三')
  const keys = readFileSync(`${file}.keys`, 'utf8')
  expect(openKeys(keys, '别的')).toBeUndefined()
  expect(Object.keys(openKeys(keys, '口令')!)).toEqual([`unit-${town}.key`])
})

test('every table is in it, or is made anew from what is', async () => {
  const all = await from.db.owner<
    { name: string }[]
  >`select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`
  const anew = {
    matter: 'a rebuild makes it from the entries',
    time_limit: 'a rebuild makes it from the entries',
    fact: 'a rebuild makes it from the entries',
    figure_month: 'a rebuild makes it from the entries',
    publication: 'a rebuild makes it from the entries',
    person_index: 'a rebuild makes it from the entries',
    session: 'everybody logs in again',
    migration: 'the database that is restored into has its own',
  }
  expect(all.map(t => t.name).sort()).toEqual([...Object.keys(tables), ...Object.keys(anew)].sort())
})

test('a damaged part is named, and nothing of it is restored', async () => {
  const parts = unzipSync(readFileSync(file))
  const broken = readBackup(zipSync({ ...parts, 'account.jsonl': strToU8('{}\n') }))
  if (!broken.ok) throw new Error('unreadable')
  expect(broken.value.damaged).toEqual(['account.jsonl'])
  const house = houseOf(join(folder, 'b'), to.app, systemClock)
  expect(await restore(house, join(folder, 'b'), broken.value, { file: `${file}.keys`, passphrase: '口令' })).toMatchObject({
    ok: false,
    refused: [{ code: 'backup-damaged' }],
  })
})

test('without the keys or with a wrong passphrase nothing is restored', async () => {
  const house = houseOf(join(folder, 'c'), to.app, systemClock)
  const refused = async (passphrase: string | undefined) => {
    const r = await restore(house, join(folder, 'c'), read(), { file: `${file}.keys`, passphrase })
    return r.ok ? [] : r.refused.map(x => x.code)
  }
  expect([await refused(undefined), await refused('别的')]).toEqual([['keys-missing'], ['wrong-passphrase']])
})

test('restored elsewhere it is the same: entries, persons, projections', async () => {
  const data = join(folder, 'target')
  const house = houseOf(data, to.app, from.clock)
  const done = await restore(house, data, read(), { file: `${file}.keys`, passphrase: '口令' })
  expect(done).toMatchObject({ ok: true, value: { matters: 1, rows: { entry: 1, unit: 4 } } })
  const view = await matter(house, from.as('mediator'), id)
  expect(view.ok && JSON.stringify(view.value.fields)).toContain('张三')
  expect((await rebuild(house, town, { check: true })).different).toEqual([])
  // The address that a calendar program knows goes on working; the file holds but its hash.
  const token = /([\w-]+)\.ics$/.exec(calendar)![1]!
  expect((await readerOfFeed(house, token))?.account).toBe('mediator')
  expect(strFromU8(unzipSync(readFileSync(file))['feed.jsonl']!)).not.toContain(token)
  expect(await restore(house, data, read(), { file: `${file}.keys`, passphrase: '口令' })).toMatchObject({
    ok: false,
    refused: [{ code: 'not-empty' }],
  })
})

test('a file that is no backup is refused', () => {
  writeFileSync(join(folder, 'x.zip'), 'not a zip')
  expect(readBackup(readFileSync(join(folder, 'x.zip'))).ok).toBe(false)
})
