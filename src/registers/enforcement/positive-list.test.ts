import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { positiveList as register } from './positive-list.ts'

test('listed, looked at every half year, and gone with a reason', () => {
  const s = story(register).do('list', '2026-03-02', { enterprise: '示例水厂', domain: 'environment', ground: '三年无违法' })
  expect(s.limit('review')!.due).toBe('2026-09-02')
  s.do('review', '2026-08-20', { cause: '继续列入' }).do('remove', '2026-11-20', { cause: '停产' })
  expect([s.sum('listed'), s.sum('held', '2026-11-19'), s.sum('held'), s.sum('reviewed')]).toEqual([1, 1, 0, 1])
})
