import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { commitment } from './commitment.ts'

const task = { title: '充实执法力量', year: 2026, source: 'nextYear', owner: '党政办', dueOn: '2026-10-31', shortcoming: '执法力量薄弱' } as const
const set = () => story(commitment).do('set', '2026-01-20', task)

test('what was promised is followed to the next report', () => {
  const s = set().do('progress', '2026-06-30', { progress: '招录两人', percent: 50 }).do('finish', '2026-10-20', { evidence: '任职文件', full: true }).do('answer', '2027-01-20', { answer: '执法人员增至20人' })
  expect(['set', 'arranged', 'points', 'done', 'inTime', 'answered'].map(f => s.sum(f))).toEqual([1, 1, 0, 1, 1, 1])
  expect([s.sum('open', '2026-05-01'), s.sum('open')]).toEqual([1, 0])
})

test('finished late is finished, not in time; without proof one is reminded', () => {
  const s = set()
  expect(s.tries('finish', '2026-11-02', {})).toMatchObject([{ code: 'commitment-no-proof', warns: true }])
  expect([s.do('finish', '2026-11-02', { evidence: '文件' }).sum('done'), s.sum('inTime')]).toEqual([1, 0])
})

test('an extension needs the head and moves the day; a day before the task itself is refused', () => {
  const s = set().kernel('submit', '2026-10-20', { step: 'extend', data: { dueOn: '2026-12-20', reason: '招录推迟' } }, { by: 'clerk' }).kernel('approve', '2026-10-21', { of: 2 }, { by: 'head' })
  expect([s.limit('due')!.due, s.do('finish', '2026-12-01', { evidence: '文件' }).sum('inTime')]).toEqual(['2026-12-20', 1])
  expect(story(commitment).refused('set', '2026-12-01', task)).toEqual(['commitment-too-late'])
})

test('an arrangement of last year that no report answered is missing', () => {
  const gap = commitment.gaps['notAnswered']!
  const standing = (state: 'set' | 'answered') => ({ state, fields: { source: 'nextYear', year: 2026 } as const, published: [], taken: {} })
  expect('when' in gap && [gap.when(standing('set'), '2027-01-05'), gap.when(standing('answered'), '2027-01-05'), gap.when(standing('set'), '2026-12-31')]).toEqual([true, false, false])
})
