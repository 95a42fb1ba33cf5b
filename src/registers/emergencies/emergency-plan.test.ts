import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import type { Day } from '../../base/day.ts'
import { emergencyPlan } from './emergency-plan.ts'

const all = ['command', 'warning', 'response', 'support', 'recovery'] as const
const issued = (kind: keyof typeof emergencyPlan.fields.kind.options = 'safety') => story(emergencyPlan).do('issue', '2026-03-02', { title: '应急预案', kind, contents: all, consulted: true })

test('a plan is filed in twenty working days, looked at in three years', () => {
  expect([issued().limit('filing')!.due, issued().limit('evaluation')!.due]).toEqual(['2026-03-30', '2029-03-02'])
  expect(issued().do('file', '2026-03-30', {}).sum('filedInTime')).toBe(1)
})

test.each([
  ['safety', '2028-03-02', 'SAYJ'],
  ['nature', '2029-03-02', 'YA'],
] as const)('YJ-SA-DRILL, YJ-DRILL-3Y: a plan for %s is drilled until %s', (kind, due, instrument) =>
  expect(issued(kind).limit('drill')).toMatchObject({ due, law: { instrument } }))

test('a drill starts the next, and what it taught is mended', () => {
  const s = issued().do('drill', '2026-06-16', { topic: '疏散', people: 60, problems: '通道不畅' })
  expect([s.limit('drill')!.due, s.limit('improve')!.due]).toEqual(['2028-06-16', '2026-07-16'])
  s.do('improve', '2026-07-01', { improved: '已清理' }).do('drill', '2026-11-10', { topic: '消防', people: 40 })
  expect([s.sum('drills'), s.sum('drillers'), s.limit('improve')!.met]).toEqual([2, 100, '2026-07-01'])
})

test('a plan revised is filed anew; a plan that lacks a part is reminded of it', () => {
  const s = issued().do('file', '2026-03-10', {}).do('reopen', '2026-08-03', { trigger: ['lesson'] }).do('revise', '2026-09-01', { contents: all })
  expect([s.now().state, s.limit('filing')!.due, s.sum('revised')]).toEqual(['inForce', '2026-09-29', 1])
  expect(story(emergencyPlan).tries('issue', '2026-03-02', { title: 'x', kind: 'fire', contents: ['command'] })).toMatchObject([{ code: 'plan-contents', warns: true }])
})

test('until July the drill of last year is asked for, from July on this year’s; of a new plan none before its second year', () => {
  const gap = emergencyPlan.gaps['noDrill']!
  if (!('when' in gap)) throw new Error('a gap of a matter')
  const lacks = (day: Day, taken: { issue: Day; drill?: Day }) => gap.when({ state: 'inForce', fields: {}, published: [], taken }, day)
  const drilled = { issue: '2022-03-10', drill: '2025-06-16' } as const
  expect((['2026-01-08', '2026-06-30', '2026-07-01'] as const).map(day => lacks(day, drilled))).toEqual([false, false, true])
  expect((['2022-12-31', '2023-06-30', '2023-07-01'] as const).map(day => lacks(day, { issue: '2022-03-10' }))).toEqual([false, false, true])
})

test('training and publicity are told apart', () => {
  const s = story(emergencyPlan).do('train', '2026-03-02', { title: '防汛', trainingKind: 'training', audience: 'village', trainees: 40 })
  expect(['sessions', 'trained', 'publicity'].map(f => s.sum(f))).toEqual([1, 40, 0])
})
