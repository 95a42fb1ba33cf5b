import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town } from '../../test/support/house.ts'
import { invented } from '../../test/support/registers.ts'
import { accept, reject } from '../acts/accept.ts'
import { leave } from '../acts/leave.ts'
import { record } from '../acts/record.ts'
import { type Day, plusDays } from '../base/day.ts'
import { inbox, progress } from '../questions/inbox.ts'
import { matter } from '../questions/matter.ts'
import { verify } from '../questions/verify.ts'
import { withUnits } from '../store/pool.ts'
import { recordNotice } from './notice.ts'
import { reminders } from './reminders.ts'
import { eraseRejected } from './retention.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(invented, '2027-12-20')
})
afterAll(() => house.close())

const data = { subject: '占道', kind: 'small', applicant: [{ name: '王小明' }] }
const take = async (id: string, n: number, step: string, day: Day, fields: object) => {
  const done = await record(house, house.as('clerk'), {
    matter: id,
    request: nextId(),
    register: 'permit',
    n,
    step,
    day,
    data: fields as Record<string, unknown>,
  })
  if (!done.ok) throw new Error(JSON.stringify(done.refused))
}
const due = async (id: string) => {
  const m = await matter(house, house.as('clerk'), id)
  return m.ok ? m.value.limits.map(l => [l.due, l.provisional ?? false]) : []
}

test('trap: a calendar notice moves a limit that has ended', async () => {
  const [open, ended] = [nextId(), nextId()]
  await take(open, 1, 'apply', '2027-12-15', data)
  await take(ended, 1, 'apply', '2027-12-15', data)
  await take(ended, 2, 'deny', '2027-12-17', { note: '不合' })
  const before = await due(ended)
  expect(await due(open)).toEqual(before)
  expect(before[0]![1]).toBe(true)
  const notice = {
    number: '国办发明电〔2027〕9号',
    issued: '2027-12-18',
    year: 2028,
    holidays: [{ name: '元旦', off: ['2028-01-01', '2028-01-05'], work: [] }],
  } as const
  const moved = await recordNotice(house, house.as('admin'), notice)
  expect(moved.ok && moved.value).toMatchObject([{ matter: open, limit: 'decide', before: before[0]![0] }])
  expect(await due(ended)).toEqual(before)
  expect((await due(open))[0]![0]! > before[0]![0]!).toBe(true)
  const m = await matter(house, house.as('clerk'), open)
  expect(m.ok && m.value.story.at(-1)).toMatchObject({
    title: '期限重算',
    values: expect.arrayContaining([expect.objectContaining({ title: '依据', text: notice.number })]),
  })
  expect((await verify(house, town)).breaks).toEqual([])
  expect(await recordNotice(house, house.as('clerk'), notice)).toMatchObject({ ok: false, refused: [{ code: 'not-allowed' }] })
})

test('trap: holidays memoised for the life of the process', async () => {
  const id = nextId()
  await take(id, 1, 'apply', '2027-12-16', data)
  const first = await due(id)
  await recordNotice(house, house.as('admin'), {
    number: '国办发明电〔2027〕10号',
    issued: '2027-12-19',
    year: 2028,
    holidays: [{ name: '元旦', off: ['2028-01-01', '2028-01-10'], work: [] }],
  })
  expect((await due(id))[0]![0]! > first[0]![0]!).toBe(true)
})

test('reminders are a function of the records and the day', async () => {
  const kinds = async () => (await reminders(house, town)).map(r => r.kind)
  const [first] = await withUnits(house.sql, [town], tx => tx<{ due: Day }[]>`select min(due) as due from time_limit where met is null`)
  expect(await kinds()).toEqual([])
  house.goTo(plusDays(first!.due, -1))
  expect(await kinds()).toContain('soon')
  house.goTo(first!.due)
  expect((await kinds())[0]).toBe('due')
  house.goTo('2028-03-01')
  expect(await kinds()).toEqual(['late', 'late'])
  house.goTo('2027-12-20')
})

test('trap: spam through a public form fills an append-only ledger', async () => {
  const count = async () => (await withUnits(house.sql, [town], tx => tx<{ n: number }[]>`select count(*)::int as n from entry`))[0]!.n
  const before = await count()
  const filing = { unit: town, form: 'permit.apply', data }
  for (let i = 0; i < 100; i++) await Promise.all(Array.from({ length: 100 }, () => leave(house, house.db.public, filing)))
  const [left] = await withUnits(house.sql, [town], tx => tx`select count(*)::int as n from inbox`)
  expect(left!['n']).toBe(10_000)
  expect(await count()).toBe(before)
}, 120_000)

test('a filing becomes a matter by a clerk’s hand, or is rejected and erased after thirty days', async () => {
  await withUnits(house.sql, [town], tx => tx`delete from inbox`)
  const send = async (subject: string) => {
    const r = await leave(house, house.db.public, { unit: town, form: 'permit.apply', data: { ...data, subject } })
    if (!r.ok) throw new Error(JSON.stringify(r.refused))
    return r.value
  }
  expect(await leave(house, house.db.public, { unit: town, form: 'permit.deny', data: {} })).toMatchObject({
    ok: false,
    refused: [{ code: 'not-a-form' }],
  })
  expect(await leave(house, house.db.public, { unit: town, form: 'permit.apply', data: { fee: 3 } })).toMatchObject({
    ok: false,
    refused: [{ code: 'not-asked' }],
  })
  const [good, bad] = [await send('窗口外摆'), await send('胡乱填的')]
  expect((await inbox(house, house.as('clerk'))).map(i => i.data['subject'])).toEqual(['窗口外摆', '胡乱填的'])
  expect(await inbox(house, house.as('officer'))).toEqual([])
  const order = { item: good.item, matter: nextId(), request: nextId(), day: '2027-12-20', data: { kind: 'big' } } as const
  expect((await accept(house, house.as('clerk'), order)).ok).toBe(true)
  expect((await accept(house, house.as('clerk'), order)).ok).toBe(true)
  expect(await accept(house, house.as('clerk'), { ...order, matter: nextId() })).toMatchObject({ ok: false })
  const m = await matter(house, house.as('clerk'), order.matter)
  expect(m.ok && [m.value.row.title, m.value.fields['kind'], m.value.story[0]!.origin]).toEqual(['窗口外摆', 'big', 'inbox'])
  expect(await progress(house, town, good.receipt)).toMatchObject({ state: 'accepted', standing: '办理中', due: expect.any(String) })
  expect(await reject(house, house.as('clerk'), bad.item, '')).toMatchObject({ ok: false })
  expect((await reject(house, house.as('clerk'), bad.item, '不属于本单位')).ok).toBe(true)
  expect(await progress(house, town, bad.receipt)).toMatchObject({ state: 'rejected', reason: '不属于本单位' })
  expect(await eraseRejected(house)).toBe(0)
  house.goTo('2028-01-20')
  expect(await eraseRejected(house)).toBe(1)
  expect(await progress(house, town, bad.receipt)).toBeUndefined()
})
