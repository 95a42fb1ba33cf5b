import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { enforcementRule } from './enforcement-rule.ts'

const standard = { title: '占道经营裁量基准', kind: 'discretion', maker: 'county', stages: 'full', basis: '某条例' } as const
const adopted = () => story(enforcementRule).do('adopt', '2026-03-02', standard)

test('DIS-G05: a town makes no benchmarks of its own', () => {
  expect(story(enforcementRule).refused('adopt', '2026-03-02', { ...standard, maker: 'own' })).toEqual(['rule-town-discretion'])
  expect(story(enforcementRule).refused('adopt', '2026-03-02', { ...standard, kind: 'duty', maker: 'own' })).toEqual([])
})

test('DIS-G02, DIS-G03: to depart from a benchmark of those above, the head and its maker must agree', () => {
  expect(adopted().refused('adjust', '2026-04-01', { reason: '明显过重' })).toEqual(['rule-own-adjusted', 'rule-superior-adjusted'])
  expect(adopted().refused('adjust', '2026-04-01', { reason: '明显过重', discussed: true, consulted: true })).toEqual([])
})

test('what changed is published anew, and every year is looked at', () => {
  const s = adopted().do('publish', '2026-03-03', {}).do('change', '2026-05-06', { changedOn: '2026-05-01' })
  expect([s.limit('update')!.due, s.limit('review')!.due]).toEqual(['2026-06-01', '2027-03-02'])
  s.do('update', '2026-05-20', {})
  expect([s.limit('review')!.due, s.sum('standards'), s.sum('published')]).toEqual(['2027-05-20', 1, 2])
})

test('listed, looked at every half year, and gone with a reason', () => {
  const s = story(enforcementRule).do('list', '2026-03-02', { title: '示例水厂', domain: 'environment', ground: '三年无违法' })
  expect(s.limit('recheck')!.due).toBe('2026-09-02')
  s.do('recheck', '2026-08-20', { cause: '继续列入' }).do('remove', '2026-11-20', { cause: '停产' })
  expect([s.sum('listed'), s.sum('firms', '2026-11-19'), s.sum('firms'), s.sum('rechecked')]).toEqual([1, 1, 0, 1])
})
