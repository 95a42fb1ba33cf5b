import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { siteColumn as register } from './site-column.ts'

test('news every two weeks, notices every half year, a board every month: each update starts the next', () => {
  const opened = (kind: 'news' | 'notice' | 'board' | 'place') => story(register).do('open', '2026-01-05', { title: '栏目', kind })
  expect([opened('news').limit('news')!.due, opened('notice').limit('notice')!.due, opened('board').limit('board')!.due, opened('place').limit('board')]).toEqual(['2026-01-19', '2026-07-05', '2026-02-05', undefined])
  const s = opened('news').do('update', '2026-01-15', { number: 3 })
  expect([s.limit('news')!.due, s.sum('updates'), s.sum('items')]).toEqual(['2026-01-29', 1, 3])
})

test('what an inspection finds is mended within the promise', () => {
  const s = story(register).do('open', '2026-01-05', { title: '村务公开栏', kind: 'board' }).do('find', '2026-03-06', { faults: ['personal'] })
  expect(s.limit('mend')!.due).toBe('2026-03-11')
  s.do('mend', '2026-03-09', {})
  expect(['faults', 'mended', 'inTime', 'boards'].map(f => s.sum(f))).toEqual([1, 1, 1, 1])
})

test('an update of a village’s board is a publication of its affairs, counted apart from the boards of the office', () => {
  const s = story(register).do('open', '2026-01-05', { title: '东河村公开栏', kind: 'village' }).do('update', '2026-03-06', { number: 4 })
  expect([s.sum('villages'), s.sum('updates'), s.sum('boards'), s.limit('board')]).toEqual([1, 1, 0, undefined])
})
