import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nextId, otherTown, type TestHouse, testHouse, town } from '../../test/support/house.ts'
import { invented } from '../../test/support/registers.ts'
import { narrow, record } from '../acts/record.ts'
import { reveal } from '../acts/reveal.ts'
import type { Register } from '../declare/register.ts'
import { exportRows } from '../questions/export.ts'
import { figureList, figures } from '../questions/figures.ts'
import { list } from '../questions/list.ts'
import { matter } from '../questions/matter.ts'
import { search } from '../questions/search.ts'
import { today } from '../questions/today.ts'
import { registers } from '../registers/index.ts'
import { withUnits } from '../store/pool.ts'
import { opens } from './filter.ts'

let house: TestHouse
const data = { subject: '举报某某推诿', kind: 'small', applicant: [{ name: '郑重' }] }
let hidden: string
let open: string
const take = async (register: string, account: string, step: string, fields: object) => {
  const id = nextId()
  const done = await record(house, house.as(account), {
    matter: id,
    request: nextId(),
    register,
    n: 1,
    step,
    day: '2024-01-03',
    data: fields as Record<string, unknown>,
  })
  if (!done.ok) throw new Error(JSON.stringify(done.refused))
  return id
}
beforeAll(async () => {
  house = await testHouse(invented)
  hidden = await take('permit', 'clerk', 'apply', data)
  open = await take('permit', 'clerk', 'apply', { ...data, subject: '普通申请' })
  await narrow(house, house.as('head'), {
    matter: hidden,
    request: nextId(),
    register: 'permit',
    n: 2,
    data: { readers: ['head', 'clerk2'], reason: '被举报人回避' },
  })
})
afterAll(() => house.close())

describe('trap: the person complained of reads the complaint', () => {
  const query = { register: 'permit' }
  test('list and its counts', async () => {
    const [out, inside] = await Promise.all(['clerk', 'clerk2'].map(a => list(house, house.as(a), query)))
    expect(out!.ok && [out!.value.rows.map(r => r.matter), out!.value.total, out!.value.states]).toEqual([[open], 1, { open: 1 }])
    expect(inside!.ok && inside!.value.total).toBe(2)
  })
  test('search by word and by name', async () => {
    expect((await search(house, house.as('clerk'), '举报')).total).toBe(0)
    expect((await search(house, house.as('clerk'), '郑重')).rows.map(r => r.matter)).toEqual([open])
    expect((await search(house, house.as('clerk2'), '举报')).total).toBe(1)
  })
  test('the matter itself, a reveal, and a write look as if it were not there', async () => {
    expect(await matter(house, house.as('clerk'), hidden)).toEqual({ ok: false, refused: [{ code: 'not-found' }] })
    expect(await reveal(house, house.as('clerk'), { matter: hidden, fields: ['applicant'] })).toEqual({
      ok: false,
      refused: [{ code: 'not-found' }],
    })
    const write = await record(house, house.as('clerk'), {
      matter: hidden,
      request: nextId(),
      register: 'permit',
      n: 3,
      step: 'deny',
      day: '2024-01-04',
      data: { note: '不' },
    })
    expect(write).toEqual({ ok: false, refused: [{ code: 'not-found' }] })
  })
  test('the figure counts it, the list withholds it', async () => {
    const f = await figures(house, house.as('clerk'), { period: '2024' })
    expect(f.ok && f.value.find(x => x.id === 'permit.applied')!.value).toBe(2)
    const behind = await figureList(house, house.as('clerk'), 'permit.applied', { period: '2024' })
    expect(behind.ok && [behind.value.value, behind.value.withheld, behind.value.rows.map(r => r.matter)]).toEqual([2, 1, [open]])
  })
  test('export and the day', async () => {
    const sheet = await exportRows(house, house.as('clerk'), query)
    expect(sheet.ok && sheet.value.rows.map(r => r[0])).toEqual(['普通申请'])
    const day = await today(house, house.as('clerk'))
    expect(JSON.stringify(day)).not.toContain('举报')
    expect(day.registers['permit']).toBe(1)
  })
  test('a district does not find it either', async () => {
    const above = await list(house, house.as('district'), { ...query, units: [town] })
    expect(above.ok && above.value.rows.map(r => r.matter)).toEqual([open])
  })
})

test('a restricted register is open to its roles alone, and nothing of it leaves', async () => {
  const id = await take('complaint', 'head', 'receive', { subject: '态度不好', by: [{ name: '何人' }] })
  expect((await list(house, house.as('clerk'), { register: 'complaint' })).ok).toBe(false)
  expect((await matter(house, house.as('clerk'), id)).ok).toBe(false)
  expect((await search(house, house.as('clerk'), '态度')).total).toBe(0)
  expect((await figureList(house, house.as('clerk'), 'complaint.received', { period: '2024' })).ok).toBe(false)
  expect(
    (await list(house, house.as('district'), { register: 'complaint', units: [town] })).ok &&
      (await search(house, house.as('district'), '态度', [town])).total,
  ).toBe(0)
  expect((await exportRows(house, house.as('head'), { register: 'complaint' })).ok).toBe(false)
  expect(await reveal(house, house.as('head'), { matter: id, fields: ['by'] })).toMatchObject({
    ok: false,
    refused: [{ code: 'reason-needed' }],
  })
  expect((await matter(house, house.as('reviewer'), id)).ok).toBe(true)
})

test('whoever keeps the house keeps no cases', async () => {
  const admin = await list(house, house.as('admin'), { register: 'permit' })
  expect(admin.ok).toBe(false)
  expect((await search(house, house.as('admin'), '申请')).total).toBe(0)
})

test('the second wall: a question without the filter still sees only its units', async () => {
  const tables = ['entry', 'matter', 'time_limit', 'fact', 'figure_month', 'person_index', 'matter_key']
  for (const table of tables) {
    const [none] = await withUnits(house.sql, [otherTown], tx => tx`select count(*)::int as n from ${tx(table)}`)
    expect([table, none!['n']]).toEqual([table, 0])
    const [own] = await withUnits(house.sql, [town], tx => tx`select count(*)::int as n from ${tx(table)}`)
    expect(own!['n']).toBeGreaterThan(0)
  }
  await expect(house.sql`select count(*) from entry`).rejects.toThrow()
  await expect(
    withUnits(house.sql, [otherTown], tx => tx`insert into matter_key (unit, matter, wrapped) values (${town}, ${nextId()}, 'x')`),
  ).rejects.toThrow(/row-level security/)
})

test('append-only by grant', async () => {
  for (const sql of [
    'update entry set step = step',
    'delete from entry',
    'truncate entry',
    'update closing set day = day',
    'delete from access_log',
  ])
    await expect(withUnits(house.sql, [town], tx => tx.unsafe(sql))).rejects.toMatchObject({ code: '42501' })
})

test('trap: approver has no right to see what he approves; in every register, whoever may take or approve a step may open it', () => {
  const anybody = house.as('clerk')
  for (const versions of Object.values(registers))
    for (const r of versions as readonly Register[])
      for (const role of new Set(Object.values(r.steps).flatMap(s => [...s.by, ...(s.approvedBy ?? [])])))
        expect([r.id, role, opens({ ...anybody, roles: [role] }, r, 'own')]).toEqual([r.id, role, true])
})
