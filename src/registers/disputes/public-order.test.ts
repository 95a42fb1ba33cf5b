import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { publicOrder as register } from './public-order.ts'

test('a clue goes to the police the next working day, and its result comes back', () => {
  const s = story(register).do('find', '2026-03-06', { title: '刷单线索', kind: 'fraud', source: 'grid' })
  expect(s.limit('transfer')!.due).toBe('2026-03-09')
  s.do('transfer', '2026-03-09', { to: '派出所' }).do('close', '2026-03-30', { result: 'cracked', saved: 30_000 })
  expect(['clues', 'fraud', 'transferred', 'inTime', 'cracked', 'fraudCracked', 'saved', 'pending'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 1, 1, 30_000, 0])
})

test('who is talked out of it on the spot counts at once', () => {
  const s = story(register).do('find', '2026-03-06', { title: '汇款劝阻', kind: 'fraud', source: 'patrol' }).do('handle', '2026-03-06', { result: 'warned', blocked: 1 })
  expect([s.sum('blocked'), s.sum('transferred'), s.now().state]).toEqual([1, 0, 'closed'])
})
