import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { mediationCommittee as register } from './mediation-committee.ts'

const village = { title: '东河村调委会', kind: 'village', number: 5, women: 1, elected: '2023-03-01', village: 3 } as const

test.each([
  ['two members', { number: 2 }, ['committee-size']],
  ['three', { number: 3 }, []],
  ['nine', { number: 9 }, []],
  ['ten', { number: 10 }, ['committee-size']],
  ['a studio of one', { kind: 'studio', number: 1 }, []],
] as const)('MED-T01: %s', (_, more, codes) => expect(story(register).refused('setUp', '2023-03-02', { ...village, ...more })).toEqual(codes))

test('MED-L03: three years from the election; the next election starts them anew', () => {
  const s = story(register).do('setUp', '2023-03-02', village)
  expect(s.limit('term')!.due).toBe('2026-03-01')
  s.do('reelect', '2026-02-20', { elected: '2026-02-20', number: 5, women: 2 })
  expect([s.limit('term')!.due, s.sum('villages'), s.sum('reelected')]).toEqual(['2029-02-20', 1, 1])
})

test('without a woman it is reminded; dissolved it is no longer public', () => {
  expect(story(register).tries('setUp', '2023-03-02', { ...village, women: 0 })).toMatchObject([{ code: 'committee-women', warns: true }])
  const s = story(register).do('setUp', '2023-03-02', village).do('dissolve', '2024-01-02', { reason: '村合并' })
  expect([Object.keys(s.now().published), s.sum('all')]).toEqual([[], 0])
})
