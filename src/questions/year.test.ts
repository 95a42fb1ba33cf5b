import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse } from '../../test/support/house.ts'
import { record } from '../acts/record.ts'
import { isDay } from '../base/day.ts'
import { isRegister, registers } from '../registers/index.ts'
import { yearDuties } from '../registers/year-duties.ts'
import { today } from './today.ts'
import { yearCalendar } from './year.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(registers, '2024-01-08T09:00+08:00')
})
afterAll(() => house.close())

const done = async (duty: string, day: string) => {
  const id = nextId()
  const answer = await record(house, house.as('clerk'), {
    matter: id,
    request: nextId(),
    register: 'fixed-duty',
    n: 1,
    step: 'done',
    day: day as never,
    data: { duty, year: 2023 },
  })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refused))
}
const standings = async (year: number) =>
  Object.fromEntries((await yearCalendar(house, house.as('clerk'), year)).duties.map(d => [d.id, [d.due, d.standing]]))

test('a unit that begins its books today has missed nothing of what was due before', async () => {
  house.goTo('2024-11-22T09:00+08:00')
  const [view, { duties }] = [await today(house, house.as('clerk')), await yearCalendar(house, house.as('clerk'), 2024)]
  expect(view.missing).toEqual([])
  expect(duties.filter(d => d.due < view.today)).toEqual([])
  house.goTo('2024-01-08T09:00+08:00')
})

test('every fixed duty is a day of the year, and is shown to be done by a figure that is there', () => {
  for (const [id, duty] of Object.entries(yearDuties)) {
    const [register = '', name = ''] = duty.figure.split('.')
    expect('by' in duty ? isDay(`2024-${duty.by}`) : duty.limit.terms.every(t => t.unit === 'date'), id).toBe(true)
    expect(isRegister(register) && registers[register].at(-1)!.figures, id).toHaveProperty(name)
  }
})

test('before 1 March is the last of February, and a duty is done once the books show it', async () => {
  await done('websiteReport', '2024-01-05')
  expect(await standings(2024)).toMatchObject({
    annualReport: ['2024-02-29', 'running'],
    websiteReport: ['2024-01-31', 'met'],
    arrears: ['2024-03-31', 'running'],
    filing: ['2024-06-30', 'running'],
  })
  expect(await standings(2025)).toMatchObject({ annualReport: ['2025-02-28', 'running'], websiteReport: ['2025-01-31', 'running'] })
  expect(await standings(2023)).toEqual({})
})

test('today tells what comes within four weeks, with its article, and stops once it is done', async () => {
  const soon = async () =>
    (await today(house, house.as('clerk'))).soon.filter(i => i.register === 'fixed-duty').map(i => [i.title, i.due, i.law?.article])
  house.goTo('2024-03-11T09:00+08:00')
  expect(await soon()).toContainEqual(['公开上一年度逾期未付中小企业款项的合同数量和金额', '2024-03-31', '16'])
  await done('arrears', '2024-03-11')
  expect(await soon()).toEqual([])
  house.goTo('2024-01-08T09:00+08:00')
})

test('a law that was not yet in force asks for nothing', async () => {
  expect(Object.keys(await standings(2024))).not.toContain('documentList')
  expect(await standings(2025)).toMatchObject({ documentList: ['2025-01-31', 'running'] })
})

test('the notice of next year’s holidays is asked of whoever keeps the house, until the calendar knows it', async () => {
  const own = async (year: number) =>
    (await yearCalendar(house, house.as('admin'), year)).duties.filter(d => d.id === 'holidays').map(d => [d.due, d.standing, d.law])
  expect([await own(2024), await own(2026)]).toEqual([[['2024-12-31', 'met', undefined]], [['2026-12-31', 'running', undefined]]])
  expect(Object.keys(await standings(2026))).not.toContain('holidays')
  house.goTo('2026-12-10T09:00+08:00')
  const soon = (await today(house, house.as('admin'))).soon.filter(i => i.register === 'holiday-notice')
  expect(soon).toMatchObject([{ title: '录入下一年度放假安排通知，重算期限', due: '2026-12-31', own: true }])
  house.goTo('2024-01-08T09:00+08:00')
})
