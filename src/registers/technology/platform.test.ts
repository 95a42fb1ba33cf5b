import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { daysBetween } from '../../base/day.ts'
import { platform as register } from './platform.ts'

const opened = () => story(register).do('open', '2026-01-12', { name: '执法+监督', kind: 'supervision' })

test('three kinds of case are tried before it goes live; entrusted items are not forgotten', () => {
  expect(opened().tries('allot', '2026-01-13', { statutory: 34, granted: 82 })).toMatchObject([{ code: 'platform-item-sources', warns: true }])
  const s = opened().do('test', '2026-02-02', { tests: ['patrol', 'summary', 'ordinary'] }).do('launch', '2026-03-02', {})
  expect([s.sum('tested'), s.sum('live'), s.now().state]).toEqual([1, 1, 'live'])
})

test('months add up; shares keep their numbers', () => {
  const s = opened().do('launch', '2026-03-02', {})
  s.do('use', '2026-04-01', { month: '2026-03', handled: 120, online: 96, rated: 100, satisfied: 99 }).do('use', '2026-05-01', { month: '2026-04', handled: 80, online: 80 })
  expect(['handled', 'online', 'rated', 'satisfied'].map(f => s.sum(f))).toEqual([200, 176, 100, 99])
  expect(s.refused('use', '2026-06-01', { month: '2026-05', handled: 10, online: 11 })).toEqual(['platform-online'])
  expect(s.refused('use', '2026-06-01', { month: '2026-05', handled: 10, rated: 5, satisfied: 6 })).toEqual(['platform-rated'])
})

test.each([
  ['2027-01-29', 0],
  ['2027-02-01', 3],
] as const)('网络安全法 第23条: each assessment sets the day of the next; one made on %s comes %d days late', (day, late) => {
  const s = story(register).do('open', '2025-01-12', { name: '执法+监督', kind: 'supervision' }).do('assess', '2026-01-29', { grade: 'two', checkedOn: '2027-01-29' })
  expect(s.limit('assess')!.due).toBe('2027-01-29')
  const met = s.do('assess', day, { grade: 'two', checkedOn: '2028-01-28' }).now().limits.find(l => l.met)!.met as typeof day
  expect(daysBetween('2027-01-29', met)).toBe(late)
  expect(s.limit('assess')!.due).toBe('2028-01-28')
})
