import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { studyRoster as register } from './study-roster.ts'

const gap = (s: ReturnType<typeof listed>, today: string) => {
  const g = register.gaps['noReview']!
  return 'when' in g && g.when({ ...s.now(), published: [], taken: { list: '2022-03-01' } } as never, today as never)
}
const listed = (level: 'head' | 'leader' | 'staff') => story(register).do('list', '2022-03-01', { name: '郑某', level })

test('PF-38: a leader is asked for the year that is over, and not for the one that runs; others are not asked', () => {
  expect([gap(listed('leader'), '2024-01-08'), gap(listed('staff'), '2024-01-08')]).toEqual([true, false])
  expect(listed('staff').limit('review')).toBeUndefined()
  const done = listed('head').do('review', '2024-01-05', { year: 2023 })
  expect([gap(done, '2024-01-08'), gap(done, '2025-01-08')]).toEqual([false, true])
})

test('whoever is promoted counts among the leaders from that day on, and leaves once', () => {
  const s = listed('staff').do('promote', '2023-05-04', { level: 'leader', post: '副镇长' })
  expect([s.sum('leaders', '2023-05-03'), s.sum('leaders', '2023-05-04'), s.sum('promoted')]).toEqual([0, 1, 1])
  expect(s.do('leave', '2023-09-01', {}).sum('serving')).toBe(0)
})

test('a review needs a person on the roster', () => expect(listed('head').do('leave', '2023-01-01', {}).refused('review', '2023-02-01', { year: 2022 })).toEqual(['wrong-state']))
