import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { publicitySite as register } from './publicity-site.ts'

const site = (kind: 'board' | 'brand' | 'broadcast') => story(register).do('open', '2023-01-04', { name: '茶馆', kind, village: 201 })

test('visits, broadcasts and press are counted as what they are', () => {
  const s = site('brand').do('visit', '2023-03-01', { visitors: '某校', groups: 12, persons: 300 }).do('report', '2023-04-01', { outlet: '某网', level: 'central' }).do('report', '2023-05-01', { outlet: '某报' })
  expect(['visits', 'visitors', 'reports', 'central', 'plays', 'sites', 'boards'].map(f => s.sum(f))).toEqual([12, 300, 2, 1, 0, 1, 0])
})

test('a board is updated each quarter; a tea house has no such promise', () => {
  expect(site('brand').limit('update')).toBeUndefined()
  const s = site('board').do('update', '2023-03-20', { content: '民法典' })
  expect([s.sum('updates'), s.sum('villages'), s.limit('update')!.due]).toEqual([1, 1, '2023-06-20'])
})

test('a board that is older than a quarter is a gap', () => {
  const gap = register.gaps['stale']!
  const stale = (today: string) => 'when' in gap && gap.when({ state: 'open', fields: { kind: 'board' }, published: [], taken: { open: '2023-01-04', update: '2023-09-20' } } as never, today as never)
  expect([stale('2023-12-31'), stale('2024-01-08')]).toEqual([false, true])
})

test('a closed site is refused what is done at a site', () => expect(site('board').do('close', '2023-06-01', { reason: '拆除' }).refused('update', '2023-06-02', { content: '宪法' })).toEqual(['wrong-state']))
