import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { publicOrder } from './public-order.ts'

test('a clue goes to the police the next working day, and its result comes back', () => {
  const s = story(publicOrder).do('find', '2026-03-06', { title: '刷单线索', kind: 'fraud', source: 'grid' })
  expect(s.limit('transfer')!.due).toBe('2026-03-09')
  s.do('transfer', '2026-03-09', { to: '派出所' }).do('close', '2026-03-30', { result: 'cracked', saved: 30_000 })
  expect(['clues', 'fraud', 'transferred', 'inTime', 'cracked', 'fraudCracked', 'saved', 'pending'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 1, 1, 30_000, 0])
})

test('who is talked out of it on the spot counts at once', () => {
  const s = story(publicOrder).do('find', '2026-03-06', { title: '汇款劝阻', kind: 'fraud', source: 'patrol' }).do('handle', '2026-03-06', { result: 'warned', blocked: 1 })
  expect([s.sum('blocked'), s.sum('transferred'), s.now().state]).toEqual([1, 0, 'closed'])
})

const grid = () => story(publicOrder).do('open', '2026-01-05', { title: '东河一网格', placeKind: 'grid', village: 3 })
const village = () => story(publicOrder).do('open', '2026-01-05', { title: '东河村', placeKind: 'village', village: 3 })

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
