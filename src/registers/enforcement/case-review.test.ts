import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { caseReview } from './case-review.ts'

const points = [{ point: '告知书未写明听证权', article: '处罚法第63条', minus: 12 }]
const score = { reviewers: [{ name: '丁' }], score: 88, grade: 'good', problems: 1, points } as const
const sampled = () => story(caseReview).do('sample', '2026-03-02', { round: '2026年第一批', title: '罚决字1号', kind: 'penalty', officers: [{ name: '甲' }] })

test('a file is scored, its problems handed over and corrected', () => {
  const s = sampled().do('score', '2026-03-09', score).do('hand', '2026-03-10', { dueOn: '2026-04-10' }).do('remedy', '2026-04-01', { fixed: 1 })
  expect(['files', 'good', 'excellent', 'problems', 'fixed', 'rounds'].map(f => s.sum(f))).toEqual([1, 1, 0, 1, 1, 1])
})

test.each([
  ['nobody reviews his own case', { reviewers: [{ name: '甲' }] }, ['review-own-case']],
  ['the score is what is left of a hundred', { score: 90, grade: 'excellent' }, ['review-sum']],
] as const)('%s', (_, more, refused) => expect(sampled().refused('score', '2026-03-09', { ...score, ...more })).toEqual(refused))

test.each([
  [59, 'pass'],
  [60, 'good'],
  [75, 'excellent'],
  [90, 'good'],
] as const)('FIL-T01: %i points are not %s, and the line is local, so it only reminds', (points, grade) =>
  expect(sampled().tries('score', '2026-03-09', { reviewers: [{ name: '丁' }], score: points, grade, problems: 0, clean: true })).toMatchObject([{ code: 'review-grade', warns: true }]))

test('FIL-G01: with a veto the file fails', () =>
  expect(sampled().tries('score', '2026-03-09', { ...score, vetoes: ['procedure'] })).toMatchObject([{ code: 'review-veto', warns: true }]))

const nominated = () => story(caseReview).do('nominate', '2026-03-02', { title: '占道堆放案', sentTo: 'city' })

test('a case is published without its people, or not at all', () => {
  expect(nominated().refused('publish', '2026-03-03', {})).toEqual(['typical-names'])
  const s = nominated().do('adopt', '2026-05-06', { level: 'city' }).do('revise', '2026-05-07', { text: '某店……', hidden: true }).do('publish', '2026-05-08', {})
  expect([s.sum('nominated'), s.sum('city'), s.sum('district'), s.sum('published')]).toEqual([1, 1, 0, 1])
})
