import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, otherTown, type TestHouse, testHouse, town } from '../../test/support/house.ts'
import { importSheet } from '../acts/import/import.ts'
import { narrow, record } from '../acts/record.ts'
import type { Day } from '../base/day.ts'
import { worded } from '../declare/wording.ts'
import { exportRows } from '../questions/export.ts'
import { gaps } from '../questions/gaps.ts'
import { matter } from '../questions/matter.ts'
import { verify } from '../questions/verify.ts'
import { supervisedPerson } from '../registers/disputes/supervised-person.ts'
import { withUnits } from '../store/pool.ts'
import { eraseEnded } from './term-ended.ts'

const register = 'supervised-person'
let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ [register]: [supervisedPerson] }, '2026-03-02T09:00+08:00')
})
afterAll(() => house.close())

const take = (matter: string, n: number, step: string, day: Day, data: object, by = 'clerk') =>
  record(house, house.as(by), { matter, request: nextId(), register, n, step, day, data: { ...data } })
const must = async (...order: Parameters<typeof take>) => {
  const done = await take(...order)
  if (!done.ok) throw new Error(JSON.stringify(done.refused))
  return order[0]
}
const person = { ref: '2026-01', kind: 'correction', mandate: '清江矫委〔2026〕1号', termEnds: '2026-12-31', person: [{ name: '甲某某' }] }
const off = `“矫正帮教工作”还没有启用，或者已经停用：这一天没有“有效的县级矫正帮教委托”。请先登记（《社区矫正法》第9条）。`
const words = (done: Awaited<ReturnType<typeof take>>) => (done.ok ? [] : done.refused.map(worded))
const row = (day: string, ref: string) => ({
  headings: ['工作编号', '工作类别', '县级委托书文号', '期限届满日期', '接收日期'],
  cells: [ref, '社区矫正', '清江矫委〔2026〕1号', '2026-12-31', day],
})
const importing = async (day: string, ref: string) => {
  const { headings, cells } = row(day, ref)
  const done = await importSheet(house, house.as('clerk'), { register, sheet: { sheet: '2026', headings, rows: [{ row: 2, cells }] } })
  return done.ok ? [done.value.accepted, done.value.refused.map(r => r.text)] : done.refused
}

const mandate = nextId()
const first = nextId()
test('it is off in every unit until the county’s written entrustment is recorded there, by hand and by import', async () => {
  expect(words(await take(first, 1, 'take', '2026-02-02', person))).toEqual([off])
  expect(await importing('2026-02-02', '2026-09')).toEqual([0, [off]])
  await must(mandate, 1, 'entrust', '2026-02-01', { ref: '社区矫正委托书', mandate: '清江矫委〔2026〕1号', mandateEnds: '2026-12-31' })
  expect(words(await take(nextId(), 1, 'take', '2026-01-31', person))).toEqual([off])
  await must(first, 1, 'take', '2026-02-02', person)
  expect(await importing('2026-02-03', '2026-02')).toEqual([1, []])
  expect(words(await take(nextId(), 1, 'take', '2026-02-02', person, 'other'))).toEqual([off])
})

test('it is off again when the entrustment is withdrawn or has run out: what is there is only brought to its end', async () => {
  house.goTo('2026-06-02T09:00+08:00')
  await must(mandate, 2, 'withdraw', '2026-06-01', { reason: '县级收回' }, 'head')
  expect(words(await take(nextId(), 1, 'take', '2026-06-01', person))).toEqual([off])
  expect(words(await take(first, 2, 'visit', '2026-06-02', { done: true }))).toEqual([off])
  expect((await take(first, 2, 'visit', '2026-05-29', { done: true })).ok).toBe(true)
  await must(
    nextId(),
    1,
    'entrust',
    '2026-06-02',
    { ref: '续签的委托书', mandate: '清江矫委〔2026〕2号', mandateEnds: '2026-07-31' },
    'head',
  )
  expect((await take(first, 3, 'visit', '2026-06-02', { done: true })).ok).toBe(true)
  house.goTo('2026-08-01T09:00+08:00')
  expect(words(await take(first, 4, 'visit', '2026-08-01', { done: true }))).toEqual([off])
})

const names = () =>
  withUnits(
    house.sql,
    [town],
    tx => tx<{ matter: string; fields: object }[]>`select matter, fields from matter where register = ${register} and fields ? 'person'`,
  )
test('whoever’s term has ended is erased by itself, once: the day after the last day, or when it was ended or closed; narrowed or not', async () => {
  const closed = nextId()
  const narrowed = nextId()
  await must(closed, 1, 'take', '2026-03-02', { ...person, ref: '2026-03' })
  await must(narrowed, 1, 'take', '2026-03-02', { ...person, ref: '2026-04', termEnds: '2026-07-31' })
  await narrow(house, house.as('head'), {
    matter: narrowed,
    request: nextId(),
    register,
    n: 2,
    data: { readers: ['head'], reason: '限定知悉' },
  })
  house.goTo('2026-07-31T09:00+08:00')
  expect(await eraseEnded(house)).toBe(0)
  house.goTo('2026-08-01T09:00+08:00')
  expect((await names()).length).toBe(3)
  await must(closed, 2, 'close', '2026-08-01', { reason: '转出' }, 'head')
  expect((await gaps(house, house.as('head'))).map(g => g.what)).toContain('期限已满，个人信息还没有依法删除')
  expect(await eraseEnded(house)).toBe(2)
  expect(await eraseEnded(house)).toBe(0)
  expect((await names()).map(r => r.matter)).toEqual([first])
  const page = await matter(house, house.as('clerk'), closed)
  expect(page.ok && [page.value.fields['person'], page.value.gaps.map(g => g.title)]).toEqual([undefined, []])
  const log = await withUnits(
    house.sql,
    [town],
    tx => tx<{ by: string; matter: string; reason: string }[]>`
    select by, matter, reason from access_log where unit = ${town} and act = 'erase' order by k`,
  )
  expect(log.map(l => [l.by, l.reason])).toEqual(Array(2).fill(['job', '期限届满，自动删除（《个人信息保护法》第47条）']))
  expect(log.map(l => l.matter).sort()).toEqual([closed, narrowed].sort())
  house.goTo('2027-01-01T09:00+08:00')
  expect(await eraseEnded(house)).toBe(1)
  expect(await names()).toEqual([])
  for (const unit of [town, otherTown]) expect((await verify(house, unit)).breaks).toEqual([])
})

test('nothing of it leaves, with whatever reason', async () => {
  expect(await exportRows(house, house.as('head'), { register }, '核对')).toMatchObject({ ok: false, refused: [{ code: 'not-allowed' }] })
})
