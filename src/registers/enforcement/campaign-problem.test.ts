import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { campaignProblem as register } from './campaign-problem.ts'

const clue = (more: object = {}) => story(register).do('collect', '2026-03-02', { problem: '文书不规范', kind: 'problem', channel: 'review', clues: 4, ...more })

test('four clues, one problem, one letter: each with its own count', () => {
  const s = clue().do('list', '2026-03-03', {}).do('hand', '2026-03-04', { owner: '执法办', measures: '补正', standard: '抽查合格', dueOn: '2026-04-30' })
  expect([s.sum('clues'), s.sum('problems'), s.sum('handed'), s.sum('closed')]).toEqual([4, 1, 1, 0])
  s.do('remedy', '2026-04-20', {}).do('reject', '2026-04-21', { reason: '不完整' }).do('remedy', '2026-04-25', {}).do('accept', '2026-04-28', { outcome: 'corrected' })
  expect([s.sum('handed'), s.sum('closed'), s.sum('open'), s.now().state]).toEqual([1, 1, 0, 'closed'])
})

test('a letter without measures, time and standard is sent with a reminder', () =>
  expect(clue().do('list', '2026-03-03', {}).tries('hand', '2026-03-04', { owner: '执法办' })).toMatchObject([{ code: 'problem-plan', warns: true }]))

test('a dormant organisation is counted by what became of it', () => {
  const s = clue({ kind: 'organisation', clues: 1 }).do('list', '2026-03-03', {}).do('hand', '2026-03-04', { owner: '民政' }).do('accept', '2026-05-06', { outcome: 'revoked' })
  expect([s.sum('revoked'), s.sum('banned'), s.sum('problems')]).toEqual([1, 0, 0])
})
