import { expect, test } from 'vitest'
import type { Day } from '../../../base/day.ts'
import { readHolidays } from './notices.tsx'

const today = '2024-11-20' as Day
test('a line is a holiday with its days off and the days worked for it', () => {
  expect(readHolidays('元旦 2025.1.1\n春节 2025年1月28日至2025年2月4日 班 2025.1.26、2025.2.8', today)).toEqual([
    { name: '元旦', off: ['2025-01-01', '2025-01-01'], work: [] },
    { name: '春节', off: ['2025-01-28', '2025-02-04'], work: ['2025-01-26', '2025-02-08'] },
  ])
})
test('one line that cannot be read refuses the whole', () => {
  expect(readHolidays('元旦 2025.1.1\n春节 2025.2.30至2025.3.4', today)).toBeNull()
  expect(readHolidays('', today)).toBeNull()
})
