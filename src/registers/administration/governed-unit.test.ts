import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { governedUnit as register } from './governed-unit.ts'

test('a unit stands from its founding to its merger, and says who carries on', () => {
  const s = story(register).do('found', '2021-03-01', { title: '老场镇', kind: 'town', unit: 4, code: '500199102', since: '2021-03-01' })
  expect(s.sum('standing')).toBe(1)
  s.do('end', '2023-12-31', { until: '2023-12-31', successor: 2 })
  expect([s.sum('standing'), s.now().state, s.now().fields.successor]).toEqual([0, 'ended', 2])
  expect(s.refused('end', '2024-01-02', { until: '2024-01-02', successor: 3 })).toEqual(['wrong-state'])
})

test('nobody founds or merges a unit by a form of this book: 管理 does, and the books follow', () =>
  expect(Object.values(register.steps).map(step => step.by)).toEqual([[], []]))
