import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { emergencyResource as register } from './emergency-resource.ts'

test('stores are counted every quarter and replaced before they spoil', () => {
  const s = story(register).do('store', '2026-03-02', { item: '编织袋', kind: 'supply', count: 500, until: '2026-12-31' })
  expect([s.limit('check')!.due, s.limit('until')!.due]).toEqual(['2026-06-02', '2026-12-31'])
  s.do('use', '2026-05-20', { used: 100, count: 400 }).do('check', '2026-06-01', { count: 400 }).do('refill', '2026-06-02', { count: 500, until: '2028-12-31' })
  expect([s.now().fields.count, s.limit('check')!.due, s.limit('until')!.due, s.sum('used')]).toEqual([500, '2026-09-01', '2028-12-31', 1])
})
