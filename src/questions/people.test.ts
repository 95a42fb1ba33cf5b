import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse } from '../../test/support/house.ts'
import { record } from '../acts/record.ts'
import type { Day } from '../base/day.ts'
import { lawExam } from '../registers/study/law-exam.ts'
import { studyRoster } from '../registers/study/study-roster.ts'
import { studySession } from '../registers/study/study-session.ts'
import { figureList, figures, figuresBy } from './figures.ts'
import { figuresByPerson } from './people.ts'

let house: TestHouse
const members = new Map<string, { name: string; matter: string }>()
const of = (...names: string[]) => names.map(n => members.get(n)!)

async function does(register: string, step: string, day: Day, data: Record<string, unknown>): Promise<string> {
  const matter = nextId()
  const result = await record(house, house.as('clerk'), { matter, request: nextId(), register, n: 1, step, day, data })
  if (!result.ok) throw new Error(JSON.stringify(result.refused))
  return matter
}
const narrow = async (matter: string, n: number) => {
  const order = { matter, request: nextId(), register: 'study-session', n, step: 'narrow', day: '2023-09-02' as Day }
  const result = await record(house, house.as('head'), { ...order, data: { readers: ['head2'], reason: '回避' } })
  if (!result.ok) throw new Error(JSON.stringify(result.refused))
}
const session = (day: Day, present: readonly object[], absent: readonly object[] = []) =>
  does('study-session', 'hold', day, { topic: `学习${day}`, kind: 'centre', present, absent })

beforeAll(async () => {
  house = await testHouse({ 'study-session': [studySession], 'study-roster': [studyRoster], 'law-exam': [lawExam] })
  for (const name of ['赵一', '钱二', '孙三'])
    members.set(name, { name, matter: await does('study-roster', 'list', '2022-01-05', { name, level: 'leader' }) })
  await session('2022-03-01', of('赵一'))
  await session('2023-03-01', of('赵一', '钱二'))
  // An old ledger knows the name only: the same person.
  await session('2023-06-01', [{ name: '赵一' }], of('钱二'))
  await does('law-exam', 'hold', '2023-11-08', { title: '法治考试', kind: 'exam', category: 'workers', due: of('赵一'), sat: of('赵一') })
})
afterAll(() => house.close())

const ask = async (account: string) => {
  const r = await figuresByPerson(house, house.as(account), { period: '2023' })
  if (!r.ok) throw new Error(JSON.stringify(r.refused))
  return Object.fromEntries(r.value.map(g => [g.title, Object.fromEntries(g.figures.map(f => [f.id, [f.value, f.lastYear]]))]))
}

test('a personal file is counted from the entries, whether they name the roster or only the person; who did nothing is there too', async () =>
  expect(await ask('clerk')).toEqual({
    赵一: { 'study-session.persons': [2, 1], 'law-exam.persons': [1, 0], 'law-exam.workers': [1, 0] },
    钱二: { 'study-session.persons': [1, 0], 'study-session.missing': [1, 0] },
    孙三: {},
  }))

test('the list behind one person’s number is as long as the number', async () => {
  const list = await figureList(house, house.as('clerk'), 'study-session.persons', { period: '2023', person: '赵一' })
  expect(list.ok && [list.value.value, list.value.rows.map(r => r.day)]).toEqual([2, ['2023-03-01', '2023-06-01']])
})

test('the hours of a session are credited to everybody who came: together to the figure, one by one to the file', async () => {
  await does('study-session', 'hold', '2024-01-02', { topic: '学习档案法', kind: 'staff', hours: 3, present: of('赵一', '钱二') })
  await does('study-session', 'hold', '2024-01-03', { topic: '学习保密法', kind: 'staff', hours: 2, present: [{ name: '赵一' }] })
  await does('study-session', 'hold', '2024-01-04', { topic: '没有记学时', kind: 'staff', present: of('赵一') })
  const year = { period: '2024' }
  const all = await figures(house, house.as('clerk'), year)
  expect(all.ok && all.value.find(f => f.id === 'study-session.credited')?.value).toBe(8)
  const byPerson = await figuresByPerson(house, house.as('clerk'), year)
  const hours = (name: string) =>
    (byPerson.ok ? byPerson.value : []).find(g => g.title === name)?.figures.find(f => f.id === 'study-session.credited')
  expect([hours('赵一'), hours('钱二')].map(f => [f?.value, f?.unit])).toEqual([
    [5, '学时'],
    [3, '学时'],
  ])
  const list = await figureList(house, house.as('clerk'), 'study-session.credited', { ...year, person: '赵一' })
  expect(list.ok && [list.value.value, list.value.rows.map(r => r.amount)]).toEqual([5, [3, 2]])
})

test('another town sees nothing of it; a period that is none is refused', async () => {
  expect(await ask('other')).toEqual({})
  expect((await figuresByPerson(house, house.as('clerk'), { period: 'x' })).ok).toBe(false)
})

test('trap: the person complained of reads the complaint: a number about one person does not count what the reader may not find', async () => {
  await narrow(await session('2023-09-01', of('孙三')), 2)
  const numbers = async (account: string) => {
    const query = { period: '2023', person: '孙三' }
    const [all, parted, list] = [
      await figures(house, house.as(account), query),
      await figuresBy(house, house.as(account), query, 'unit'),
      await figureList(house, house.as(account), 'study-session.persons', query),
    ]
    if (!all.ok || !parted.ok || !list.ok) throw new Error('refused')
    const of = (rows: readonly { readonly id: string; readonly value: number | null }[]) =>
      rows.find(f => f.id === 'study-session.persons')?.value
    return [of(all.value), of(parted.value[0]!.figures), list.value.value, list.value.withheld, list.value.rows.length]
  }
  expect(await numbers('head2')).toEqual([1, 1, 1, 0, 1])
  expect(await numbers('clerk')).toEqual([0, 0, 0, 0, 0])
  expect((await ask('clerk'))['孙三']).toEqual({})
})
