import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { reviewer as register } from './reviewer.ts'

const appointed = (more: object = {}) => story(register).do('appoint', '2023-01-04', { name: '郑岩', kind: 'office', qualified: true, ...more })

test('whoever begins to review penalties has passed the examination, unless he reviewed before the rule', () => {
  const asked = (more: object) => story(register).refused('appoint', '2023-01-04', { name: '郑岩', kind: 'office', qualified: false, ...more })
  expect([asked({}), asked({ veteran: true }), asked({ qualified: true })]).toEqual([['reviewer-unqualified'], [], []])
})

test('a term ends by its day: the next day he no longer counts, and the roster says so until somebody extends it', () => {
  const s = appointed({ until: '2023-12-31' })
  expect([s.sum('serving', '2023-12-31'), s.sum('serving', '2024-01-01')]).toEqual([1, 0])
  expect(s.do('extend', '2023-12-20', { until: '2025-12-31' }).sum('serving', '2024-01-01')).toBe(1)
  expect(appointed().do('leave', '2023-06-01', {}).sum('serving', '2023-06-01')).toBe(0)
})

test('who decides reconsiderations and who chairs hearings are rosters of their own, beside those who review', () => {
  const s = story(register).do('commission', '2024-02-01', { name: '甲明', qualified: true, trained: true })
  expect([s.sum('deciding'), s.sum('serving'), s.sum('chairing')]).toEqual([1, 0, 0])
  const chair = story(register).do('chair', '2024-02-01', { name: '乙亮' })
  expect([chair.sum('deciding'), chair.sum('serving'), chair.sum('chairing')]).toEqual([0, 0, 1])
})

test.each([
  ['2024-02-01', { qualified: true }, ['reviewer-untrained']],
  ['2024-02-01', { qualified: false, trained: true }, ['reviewer-untrained']],
  ['2024-02-01', { qualified: false, veteran: true }, []],
  // The training before the post is law since 2024.
  ['2023-02-01', { qualified: true }, []],
] as const)('REV-G07: on %s, %o reminds of %o', (day, data, reminded) => {
  expect(story(register).tries('commission', day, { name: '甲明', ...data }).flatMap(t => (t.warns ? [t.code] : []))).toEqual(reminded)
})
