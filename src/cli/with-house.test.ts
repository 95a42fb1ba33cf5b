import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/support/database.ts'
import type { Unit, UnitKind } from '../access/unit-tree.ts'
import { type Io, parse } from './command.ts'
import { main } from './commands.ts'
import { unitOptions, unitsMeant, withHouse } from './with-house.ts'

const unit = (id: number, title: string, kind: UnitKind = 'town'): Unit => ({
  id,
  title,
  kind,
  parent: null,
  code: null,
  sample: false,
  since: '2020-01-01',
  until: null,
  successor: null,
})
const units = [unit(1, '清江区', 'district'), unit(2, '清河镇'), unit(3, '石桥镇')]
const meant = (...matters: [number, number][]) => unitsMeant(units, new Map(matters)).map(u => u.title)

test('a unit is meant without being named where every other holds less than half as much', () => {
  expect(meant([2, 100], [3, 49], [1, 10])).toEqual(['清河镇'])
  expect(meant([2, 100], [3, 50])).toEqual(['清河镇', '石桥镇'])
  expect(meant([3, 100], [2, 80], [1, 60])).toEqual(['石桥镇', '清河镇', '清江区'])
})

test('while nothing is entered only a single town is meant', () => {
  expect(meant()).toEqual(['清河镇', '石桥镇'])
  expect(unitsMeant(units.slice(0, 2), new Map()).map(u => u.title)).toEqual(['清河镇'])
})

const at = inject('database')
const data = mkdtempSync(join(tmpdir(), 'zhunsheng-unit-'))
let db: TestDatabase
let err: string[] = []
let io: Io
beforeAll(async () => {
  db = await freshDatabase()
  const url = `postgres://zhunsheng_app:${at.password}@${encodeURIComponent(at.host)}:${at.port}/${db.name}`
  io = { at() {}, out() {}, err: line => void err.push(line), async *stdin() {}, cwd: data, env: { DATABASE_URL: url } }
})
afterAll(async () => {
  await db.close()
  rmSync(data, { recursive: true, force: true })
})

test('the unit that was not named is said; where it is not clear, the command ends with 3 and names them', async () => {
  await db.app`insert into unit (id, title, kind, since) values (2, '清河镇', 'town', '2020-01-01')`
  const found = await withHouse(parse({ options: unitOptions }, ['--data', data]), io, async hand => hand.unit.title)
  expect([found, err]).toEqual(['清河镇', ['单位：清河镇（没有写 --unit）']])
  await db.app`insert into unit (id, title, kind, since) values (3, '石桥镇', 'town', '2020-01-01')`
  err = []
  expect(await main(['due', '--data', data], io)).toBe(3)
  expect(err.join('')).toMatch(/要写 --unit.*清河镇、石桥镇。/)
  err = []
  await withHouse(parse({ options: unitOptions }, ['--data', data, '--unit', '石桥镇']), io, async hand => expect(hand.unit.id).toBe(3))
  expect(err).toEqual([])
  // What concerns every unit asks for none.
  expect([await main(['verify', '--data', data], io), err]).toEqual([0, []])
})
