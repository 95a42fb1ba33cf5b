import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { standingOf } from '../../ledger/run.ts'
import { rectification as register } from './rectification.ts'

const order = { subject: '疏散通道堆物', kind: 'order', party: [{ name: '某店' }], dueOn: '2026-03-20', officers: [{ name: '甲' }, { name: '乙' }], hazards: 3, domain: 'fire' } as const
const issued = (more: object = {}) => story(register).do('issue', '2026-03-02', { ...order, ...more })

test('the party has its deadline, and then we owe a second look', () => {
  const s = issued()
  expect([s.limit('order')!.due, s.limit('order')!.binds, s.limit('recheck')!.due]).toEqual(['2026-03-20', 'party', '2026-03-27'])
  expect([standingOf(s.limit('order')!, '2026-03-28'), standingOf(s.limit('recheck')!, '2026-03-28')]).toEqual(['lapsed', 'missed'])
  expect(s.refused('fix', '2026-03-19', { fixed: 2 })).toEqual(['rectification-partial'])
  s.do('fix', '2026-03-19', { fixed: 3 })
  expect([s.sum('orders'), s.sum('demolish'), s.sum('hazards'), s.sum('fixedHazards'), s.sum('pending')]).toEqual([1, 0, 3, 3, 0])
})

test('EXE-G08, EXE-G09: a town orders the removal of illegal building in villages, not within its own plan', () => {
  const refused = (zone: 'village' | 'town') => story(register).refused('issue', '2026-03-02', { ...order, kind: 'demolish', zone })
  expect([refused('village'), refused('town')]).toEqual([[], ['rectification-not-ours']])
})

test('an extension moves both dates; what stays undone goes on to somebody', () => {
  const s = issued().do('fail', '2026-03-23', { fixed: 1 }).do('extend', '2026-03-24', { dueOn: '2026-04-10', reason: '雨季' })
  expect([s.now().state, s.limit('order')!.due, s.sum('failed')]).toEqual(['ordered', '2026-04-10', 1])
  expect(s.do('escalate', '2026-04-13', { outcome: 'penalty' }).now().limits.filter(l => !l.met && !l.ended)).toEqual([])
})
