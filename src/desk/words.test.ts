import { describe, expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import { nearDay, shortDay, typedDay } from './words.ts'

const today = '2024-01-08' as Day
describe('a day as people type it', () => {
  test.each([
    ['2024.3.5', '2024-03-05'],
    ['2024-03-05', '2024-03-05'],
    ['２０２４／３／５', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['1.5', '2024-01-05'],
    ['昨天', '2024-01-07'],
  ])('%s is %s', (text, day) => expect(typedDay(text, today)).toBe(day))
  test('without a year it is the last such day', () => expect(typedDay('12月31日', today)).toBe('2023-12-31'))
  test.each([
    ['1月20日', '2024-01-20'],
    ['12.28', '2023-12-28'],
    ['3月5日', '2024-03-05'],
    ['2023.1.20', '2023-01-20'],
    ['2月29日', '2024-02-29'],
  ])('where it may lie ahead, %s is the nearest such day: %s', (text, day) => expect(typedDay(text, today, true)).toBe(day))
  test('in December a day of January lies ahead', () => expect(typedDay('1月10日', '2023-12-20' as Day, true)).toBe('2024-01-10'))
  test.each(['2月30日', '2023-02-29', '三月五日', '', '13.1', '2024-3'])('%s is no day', text => expect(typedDay(text, today)).toBeNull())
})
test('a day of another year says so', () => {
  expect(shortDay('2023-12-31', today)).toBe('上年12月31日')
  expect(shortDay('2022-05-01', today)).toBe('2022年5月1日')
  expect(nearDay('2024-01-08', today)).toBe('今天 周一')
})
