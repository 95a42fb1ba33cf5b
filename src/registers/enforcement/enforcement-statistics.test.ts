import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { enforcementStatistics as register } from './enforcement-statistics.ts'

const year = { year: '2025', penalties: 26, licences: 0, compulsion: 1, inspections: 690, fines: 2_4500_00 } as const

test('TRI-L04: the return of a year is public by the end of January', () => {
  const s = story(register).do('compile', '2026-01-12', year)
  expect(s.limit('statistics')!.due).toBe('2026-01-31')
  expect(s.do('send', '2026-01-15', {}).do('publish', '2026-01-20', {}).sum('published')).toBe(1)
})

test('fines without a penalty do not add up', () =>
  expect(story(register).refused('compile', '2026-01-12', { ...year, penalties: 0 })).toEqual(['statistics-fines']))
