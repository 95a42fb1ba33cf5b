import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { enforcementItem } from './enforcement-item.ts'
import { reviewer } from './reviewer.ts'

const item = { item: '占道堆放', kind: 'penalty', source: 'granted', basis: '某条例第几条', decree: '某府发〔2021〕1号', ends: '2025-12-31' } as const

test('NX24: an item counts through the last day of its grant and by its source', () => {
  const s = story(enforcementItem).do('take', '2021-03-01', item)
  expect((['2025-12-31', '2026-01-01'] as const).map(d => [s.sum('held', d), s.sum('granted', d), s.sum('statutory', d)])).toEqual([[1, 1, 0], [0, 0, 0]])
  expect(s.do('renew', '2025-12-20', { ends: '2027-12-31' }).sum('held', '2026-01-01')).toBe(1)
  expect(s.do('end', '2026-05-01', { reason: '收回' }).sum('held', '2026-05-01')).toBe(0)
})

test('a granted item names its decree; a statutory one needs none', () => {
  const { decree: _, ...bare } = item
  expect(story(enforcementItem).refused('take', '2021-03-01', bare)).toEqual(['item-no-decree'])
  expect(story(enforcementItem).refused('take', '2021-03-01', { ...bare, source: 'statutory' })).toEqual([])
})

test('NX14: who reviews penalties for the first time has passed the exam', () => {
  expect(story(reviewer).refused('appoint', '2024-03-01', { name: '王某', kind: 'staff', qualified: false })).toEqual(['reviewer-unqualified'])
  expect(story(reviewer).refused('appoint', '2024-03-01', { name: '王某', kind: 'staff', qualified: false, veteran: true })).toEqual([])
})

test('what has lost its law is cancelled, and counted so', () => {
  const s = story(enforcementItem).do('take', '2021-03-01', item).do('survey', '2024-03-01', { basisNow: 'gone' })
  expect(s.do('end', '2024-03-20', { reason: '依据废止' }).sum('baseless')).toBe(1)
  expect(story(enforcementItem).do('take', '2021-03-01', item).do('end', '2024-03-20', { reason: '收回' }).sum('baseless')).toBe(0)
})
