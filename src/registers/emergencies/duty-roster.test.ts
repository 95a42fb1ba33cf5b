import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { dutyRoster as register } from './duty-roster.ts'

const march = { period: '2026年3月', kind: 'normal', from: '2026-03-01', until: '2026-03-31', days: 31 } as const

test('a month is posted, looked in on, and closed', () => {
  const s = story(register).do('post', '2026-02-27', march).do('inspect', '2026-03-07', { asked: 3, absent: 1 }).do('inspect', '2026-03-21', { asked: 3, absent: 0 })
  expect(['days', 'checks', 'absent'].map(f => s.sum(f))).toEqual([31, 2, 1])
  expect(s.do('close', '2026-04-01', { calls: 12 }).sum('calls')).toBe(12)
})

test.each([
  [{ until: '2026-02-28' }, ['duty-dates']],
  [{}, []],
] as const)('%o', (more, refused) => expect(story(register).refused('post', '2026-02-27', { ...march, ...more })).toEqual(refused))
