import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { standingOf } from '../../ledger/run.ts'
import { enforcementTraining } from './enforcement-training.ts'

const trainees = [{ name: '甲' }, { name: '乙' }, { name: '丙' }]
const session = { topic: '裁量基准', kind: 'regular', hours: 4, trainees } as const

test('a session, its people and the persons behind them are three counts', () => {
  const s = story(enforcementTraining).do('hold', '2023-04-12', session)
  expect(['sessions', 'trainees', 'hours'].map(f => s.sum(f))).toEqual([1, 3, 4])
  expect(s.now().facts.filter(f => f.figure === 'persons').map(f => f.key)).toEqual(['甲', '乙', '丙'])
})

test('no more pass than sit, no more sit than came', () => {
  const s = story(enforcementTraining).do('hold', '2023-04-12', session)
  expect(s.tries('test', '2023-04-13', { tested: 3, passed: 4 })).toMatchObject([{ code: 'training-passed', field: 'passed' }])
  expect(s.refused('test', '2023-04-13', { tested: 4, passed: 3 })).toEqual(['training-passed'])
  expect(s.do('test', '2023-04-13', { tested: 3, passed: 2 }).sum('passed')).toBe(2)
})

test('a session that was planned and not held is late', () => {
  const s = story(enforcementTraining).do('plan', '2023-12-01', { topic: '裁量基准', kind: 'regular', planned: '2024-01-05' })
  expect(standingOf(s.limit('plan')!, '2024-01-08')).toBe('missed')
  expect(s.do('carry', '2024-01-09', { hours: 4, trainees }).now().state).toBe('held')
})
