import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { upperForm as register } from './upper-form.ts'

const received = () =>
  story(register).do('receive', '2026-01-05', { title: '依法行政季报', every: 'quarter', due: '2026-04-10', blank: [{ hash: 'sha256:空表', name: '季报.xlsx' }], form: '{}' })

test('a form is received once, pointed, and sent every period; it counts as many times as it was sent', () => {
  const s = received().do('point', '2026-01-06', { form: '{"0.2.1":"mediation.accepted"}' })
  s.do('send', '2026-04-08', { period: '2026Q1', sent: '{"0.2.1":"24"}', due: '2026-07-10' }).do('send', '2026-07-09', { period: '2026Q2', sent: '{"0.2.1":"31"}' })
  expect([s.sum('received'), s.sum('sent'), s.sum('open')]).toEqual([1, 2, 1])
  expect(s.do('stop', '2026-08-03', {}).sum('open')).toBe(0)
})

test.each([
  ['2026-04-10', 'open', false],
  ['2026-04-11', 'open', true],
  ['2026-04-11', 'stopped', false],
] as const)('on %s a form that is %s and due on 10 April is missing: %s', (today, state, missing) => {
  const { overdue } = register.gaps
  const standing = { state, fields: { due: '2026-04-10' }, published: [], taken: {} } as const
  expect(overdue && 'when' in overdue && overdue.when(standing, today)).toBe(missing)
})

test('nobody points or sends a form by hand: what was sent is what the books said', () =>
  expect((['receive', 'point', 'send'] as const).map(step => register.steps[step].by)).toEqual([[], [], []]))
