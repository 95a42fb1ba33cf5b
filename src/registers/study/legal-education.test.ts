import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { stepsOfRow } from '../../ledger/row.ts'
import { standingOf } from '../../ledger/run.ts'
import { legalEducation } from './legal-education.ts'

const event = { title: '宪法进校园', kind: 'lecture', topics: ['constitution', 'drugs'], occasion: 'constitutionDay', village: 3, audience: 120, copies: 300, booklets: 100, leaflets: 200 } as const

test('one event with two topics is one event', () => {
  const s = story(legalEducation).do('hold', '2023-12-04', event)
  expect(['events', 'lectures', 'special', 'constitution', 'drugs', 'copies', 'booklets', 'leaflets', 'audience'].map(f => s.sum(f))).toEqual([1, 1, 0, 1, 1, 300, 100, 200, 120])
})

test('the parts of what was handed out add up, or the clerk is reminded', () =>
  expect(story(legalEducation).tries('hold', '2023-12-04', { ...event, leaflets: 150 })).toMatchObject([{ code: 'education-copies', warns: true }]))

test('a plan that has passed unheld is missed and a gap; one that was held is met', () => {
  const s = story(legalEducation).do('plan', '2023-12-01', { title: '三月宣传', kind: 'publicity', planned: '2024-01-05' })
  expect(standingOf(s.limit('plan')!, '2024-01-08')).toBe('missed')
  const gap = legalEducation.gaps['overdue']!
  expect('when' in gap && gap.when({ ...s.now(), published: [], taken: {} } as never, '2024-01-08')).toBe(true)
  s.do('carry', '2024-01-09', { audience: 40 })
  expect([s.now().state, s.sum('events')]).toEqual(['held', 1])
})

test('what a village orders is answered within the promise and counts as ordered', () => {
  const s = story(legalEducation).do('order', '2023-12-12', { title: '反诈', kind: 'lecture', village: 3 })
  expect(s.limit('order')!.due).toBe('2024-01-12')
  s.do('carry', '2024-01-10', { audience: 30 })
  expect([s.sum('ordered'), s.sum('answered')]).toEqual([1, 1])
})

test('a rating says how many rated', () => {
  expect(legalEducation.steps.rate.asks).toEqual(['rating', 'raters'])
  expect(story(legalEducation).do('hold', '2023-12-04', event).do('rate', '2023-12-05', { rating: 'good', raters: 12 }).now().fields.raters).toBe(12)
})

test('a row of a ledger; a row that began as an order', () => {
  const fields = { title: '禁毒宣传', kind: 'publicity', audience: 80 }
  expect(stepsOfRow(legalEducation, { fields, days: { 举办日期: '2023-06-26' } }).steps.map(s => s.step)).toEqual(['hold'])
  expect(stepsOfRow(legalEducation, { fields: { ...fields, village: 3 }, days: { 点单日期: '2023-06-01', 举办日期: '2023-06-26' } }).steps.map(s => s.step)).toEqual(['order', 'carry'])
})

test('law explained in a case names where; a school lesson counts its pupils and its school', () => {
  expect(story(legalEducation).refused('hold', '2023-05-04', { title: '庭前释法', kind: 'caseLaw' })).toEqual(['education-no-stage'])
  const s = story(legalEducation).do('hold', '2023-05-04', { title: '开学第一课', kind: 'school', venue: 'school', school: '镇中心校', audience: 300 })
  expect(['lessons', 'pupils', 'schools', 'inSchools', 'inOrgans', 'cases'].map(f => s.sum(f))).toEqual([1, 300, 1, 1, 0, 0])
})
