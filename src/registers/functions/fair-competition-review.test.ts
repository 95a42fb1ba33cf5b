import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { fairCompetitionReview as register } from './fair-competition-review.ts'

const started = (day: '2023-05-04' | '2024-09-02', more: object = {}) => story(register).do('start', day, { title: '招商优惠办法', kind: 'policy', drafter: '经济发展办', ...more })
const conclude = { conclusion: 'clear', reasons: '不涉及特定经营者', heard: ['firms'] } as const

test.each([
  ['GP-18: a prohibited content is not clear', { hits: ['cost'] }, conclude, ['fair-hits']],
  ['GP-18: revised it may pass', { hits: ['cost'] }, { ...conclude, conclusion: 'revised' }, []],
  ['GP-12: an exception states all its conditions', { hits: ['cost'] }, { ...conclude, conclusion: 'exception', ground: 'public' }, ['fair-exception']],
  ['GP-12: with all of them it stands', { hits: ['cost'] }, { ...conclude, conclusion: 'exception', ground: 'public', noMilder: true, ends: '2025-12-31' }, []],
] as const)('%s', (_, more, data, codes) => expect(started('2024-09-02', more).refused('conclude', '2024-09-10', data as never)).toEqual(codes))

test('before the regulation these conditions were not law', () => expect(started('2023-05-04', { hits: ['cost'] }).refused('conclude', '2023-05-10', conclude)).toEqual([]))

test('GP-16: nobody heard is reminded', () =>
  expect(started('2024-09-02').tries('conclude', '2024-09-10', { conclusion: 'clear', reasons: '……' })).toMatchObject([{ code: 'fair-no-hearing', warns: true }]))

test('GP-18: what was refused is not issued; what was issued is assessed each year', () => {
  expect(started('2024-09-02').do('conclude', '2024-09-10', { ...conclude, conclusion: 'refused' }).refused('issue', '2024-09-11', {})).toEqual(['fair-refused'])
  const s = started('2024-09-02', { kind: 'bidding' }).do('conclude', '2024-09-10', conclude).do('issue', '2024-09-11', {})
  expect([s.limit('assess')!.due, s.sum('reviewed'), s.sum('biddings'), s.sum('documents')]).toEqual(['2025-09-11', 1, 1, 0])
})
