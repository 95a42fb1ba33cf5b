import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse } from '../../test/support/house.ts'
import { record } from '../acts/record.ts'
import type { Day } from '../base/day.ts'
import { registers } from '../registers/index.ts'
import { today } from './today.ts'
import { yearCalendar } from './year.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(registers, '2034-01-08T09:00+08:00')
})
afterAll(() => house.close())

const take = async (register: string, step: string, day: Day, data: object, matter = nextId(), n = 1) => {
  const done = await record(house, house.as('clerk'), { matter, request: nextId(), register, n, step, day, data: { ...data } })
  if (!done.ok) throw new Error(JSON.stringify(done.refused))
  return matter
}
const duties = async (year: number) =>
  (await yearCalendar(house, house.as('clerk'), year)).duties
    .filter(d => d.id.startsWith('keeping.'))
    .map(d => [d.title, d.due, d.standing, d.law?.article])

test('thirty years after the year in which it was filed, a book’s year has to be appraised: by itself, in the calendar and on the page of the day', async () => {
  await take('fixed-duty', 'done', '2002-06-20', { duty: 'filing', year: 2001 })
  await take('fixed-duty', 'done', '2002-03-20', { duty: 'arrears', year: 2001 })
  await take('fixed-duty', 'done', '2020-06-20', { duty: 'filing', year: 2019 })
  const line = '鉴定保管期满的案卷：年度固定事项，2002年办结2件'
  expect(await duties(2034)).toEqual([[line, '2034-12-31', 'running', '24']])
  expect(await duties(2033)).toEqual([])
  house.goTo('2034-12-10T09:00+08:00')
  expect((await today(house, house.as('clerk'))).soon.map(i => i.title)).toContain(line)
  house.goTo('2035-01-08T09:00+08:00')
  expect(await duties(2035)).toEqual([[line, '2034-12-31', 'missed', '24']])
  expect((await today(house, house.as('clerk'))).missing.find(i => i.title === line)).toMatchObject({
    register: 'archive-appraisal',
    law: { article: '24' },
  })
})

test('kept longer, it comes back when that is over; destroyed, it does not; what is kept for ever is never asked', async () => {
  const team = [{ name: '甲' }, { name: '乙' }]
  await take('archive-appraisal', 'appraise', '2035-01-07', {
    book: '年度固定事项',
    year: 2002,
    files: 2,
    team,
    verdict: 'prolong',
    until: 2038,
  })
  expect((await duties(2035)).map(d => d[2])).toEqual(['met'])
  expect(await duties(2038)).toEqual([])
  house.goTo('2039-01-08T09:00+08:00')
  expect((await duties(2039)).map(d => [d[1], d[2]])).toEqual([['2039-12-31', 'running']])
  await take('archive-appraisal', 'appraise', '2039-01-07', { book: 'fixed-duty', year: 2002, files: 2, team, verdict: 'destroy' })
  house.goTo('2040-01-08T09:00+08:00')
  expect(await duties(2040)).toEqual([])
  await take('meeting', 'hold', '2002-03-01', { title: '党委会', kind: 'party' })
  expect(await duties(2040)).toEqual([])
  house.goTo('2034-01-08T09:00+08:00')
})
