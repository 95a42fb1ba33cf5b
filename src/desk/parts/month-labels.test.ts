import { expect, test } from 'vitest'
import { type Day, daysBetween } from '../../base/day.ts'
import { monthLabels } from './month-labels.ts'

const starts: readonly Day[] = ['2023-12-01', '2024-01-01', '2024-02-01', '2024-03-01']
/** So many units a day. */
const axis = (scale: number) => (d: Day) => daysBetween('2023-11-20', d) * scale
const texts = (scale: number, today: Day) => monthLabels(starts, axis(scale), today, 500).map(l => l.text)

test('the first month and January say their year', () => {
  expect(texts(4, '2024-02-20')).toEqual(['2023年12月', '2024年1月', '2月', '3月'])
})

test('nothing is written under 今天, before or behind it; then the next month says the year', () => {
  expect(texts(4, '2024-01-08')).toEqual(['2023年12月', '2月', '3月'])
  expect(texts(4, '2023-12-30')).toEqual(['2023年12月', '2月', '3月'])
  expect(texts(4, '2023-12-05')).toEqual(['2024年1月', '2月', '3月'])
})

test('where months are narrow, what would stand over another is left out', () => {
  expect(texts(1.1, '2024-03-20')).toEqual(['2023年12月', '2月'])
})

test('a month at the very end is moved back into the axis', () => {
  expect(monthLabels(['2023-12-01'], d => (d === '2023-12-01' ? 490 : 10), '2023-10-01', 500).every(l => l.left < 440)).toBe(true)
})
