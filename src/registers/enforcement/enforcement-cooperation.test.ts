import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { enforcementCooperation as register } from './enforcement-cooperation.ts'

test('what we ask has no limit of ours; what we are asked is answered by our promise', () => {
  const out = story(register).do('send', '2026-03-02', { subject: '能否并处', kind: 'guidance', partner: '区城管局' })
  expect([out.limit('answer'), out.sum('guidance'), out.sum('guided')]).toEqual([undefined, 1, 0])
  expect(out.do('answered', '2026-03-05', { answer: '可以', reusable: true }).sum('guided')).toBe(1)
  const come = story(register).do('receive', '2026-03-02', { subject: '协查函', kind: 'assist', partner: '外地市场监管局', region: 'province' })
  expect(come.limit('answer')!.due).toBe('2026-03-11')
  expect(come.do('answer', '2026-03-09', { answer: '已查' }).sum('inTime')).toBe(1)
})

test('an agreement stands until its day', () => {
  const s = story(register).do('sign', '2026-03-02', { subject: '执法协作协议', kind: 'agreement', partner: '邻镇', until: '2026-12-31' })
  expect([s.sum('agreements', '2026-12-31'), s.sum('agreements', '2027-01-01')]).toEqual([1, 0])
})

test('an agreement runs out on its day, and what is renewed runs to the new one', () => {
  const s = story(register).do('sign', '2026-03-02', { subject: '执法协作协议', kind: 'agreement', partner: '邻镇', until: '2026-12-31' })
  expect(s.limit('agreement')!.due).toBe('2026-12-31')
  expect(s.do('renew', '2026-12-15', { until: '2028-12-31' }).limit('agreement')!.due).toBe('2028-12-31')
})
