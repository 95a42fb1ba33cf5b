import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { grassrootsGovernance as register } from './grassroots-governance.ts'

const grid = () => story(register).do('open', '2026-01-05', { title: '东河一网格', kind: 'grid', village: 3 })
const village = () => story(register).do('open', '2026-01-05', { title: '东河村', kind: 'village', village: 3 })

test('events by the month: never more closed than reported, and only where events are handled', () => {
  const s = grid()
  expect([s.limit('month')!.due, s.refused('tally', '2026-02-03', { events: 4, closed: 5, onSpot: 4, upward: 0 })]).toEqual(['2026-02-05', ['governance-events']])
  s.do('tally', '2026-02-03', { events: 5, closed: 5, onSpot: 4, upward: 1 })
  expect([s.limit('month')!.due, ...['grids', 'events', 'closed', 'onSpot', 'upward'].map(f => s.sum(f))]).toEqual(['2026-03-03', 1, 5, 5, 4, 1])
  expect(village().refused('tally', '2026-02-03', { events: 1, closed: 1, onSpot: 1, upward: 0 })).toEqual(['governance-place'])
})

test('a village’s year: its rules filed, its adviser, its projects', () => {
  const s = village().do('profile', '2026-12-20', { year: 2026, rules: true, filed: true, model: 'city', counsel: true, count: 3 })
  expect(['withRules', 'models', 'withCounsel', 'profiled', 'projects'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 3])
  expect(village().tries('profile', '2026-12-20', { year: 2026, rules: true, count: 0 })).toMatchObject([{ code: 'governance-rules', warns: true }])
  expect(grid().refused('profile', '2026-12-20', { year: 2026, count: 0 })).toEqual(['governance-village'])
})
