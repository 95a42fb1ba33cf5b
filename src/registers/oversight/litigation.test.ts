import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { litigation as register } from './litigation.ts'

const suit = { act: '责令拆除决定', kind: 'coercion', instance: 'first', plaintiff: [{ name: '甲某' }] } as const
const sued = (more: object = {}) => story(register).do('receive', '2026-03-02', { ...suit, ...more })
const seat = { attended: 'chief', head: [{ name: '王镇长' }], spoke: true, identity: true } as const

test('fifteen days for the defence, rolled over a holiday; on appeal from the copy of the appeal', () => {
  expect(sued().limit('defence')).toMatchObject({ due: '2026-03-17', law: { title: '行政诉讼法', article: '67' } })
  expect(sued({ instance: 'second' }).limit('appealDefence')!.law).toMatchObject({ article: '108' })
  expect(sued({ gotOn: '2026-03-06' }).limit('defence')!.due).toBe('2026-03-23')
})

test('a court may allow evidence later: then its day counts', () => {
  const s = sued().do('postpone', '2026-03-10', { allowedUntil: '2026-04-02', reason: '水灾' })
  expect(s.limit('evidence')!.due).toBe('2026-04-02')
})

test.each([
  ['the chief', seat, []],
  ['a deputy', { ...seat, attended: 'deputy' }, []],
  ['nobody, no reason', { attended: 'none' }, ['litigation-no-excuse', 'litigation-lawyer-only']],
  ['a lawyer alone with a reason', { attended: 'none', excuse: '防汛值守' }, ['litigation-no-excuse', 'litigation-lawyer-only']],
  ['staff with a reason', { attended: 'none', excuse: '防汛值守', staff: [{ name: '法制员' }] }, []],
  ['a weighty case without the head or a reason', { attended: 'none', weighty: true, staff: [{ name: '法制员' }] }, ['litigation-no-excuse', 'litigation-must-attend']],
] as const)('in court: %s', (_, data, codes) => expect(sued().refused('hear', '2026-05-06', data)).toEqual(codes))

test('a head who sits silent is reminded', () => expect(sued().tries('hear', '2026-05-06', { ...seat, spoke: false })).toMatchObject([{ code: 'litigation-silent', warns: true }]))

test('attendance is counted by hearing, defeat by judgment, and a defeat is analysed before the case closes', () => {
  const s = sued().do('defend', '2026-03-16', {}).do('hear', '2026-05-06', seat).do('hear', '2026-06-01', { attended: 'none', excuse: '……', staff: [{ name: '法制员' }] }).do('judge', '2026-07-01', { result: 'revoked', gotJudgment: '2026-07-03' })
  expect([s.limit('appeal')!.due, s.limit('lessons')!.due]).toEqual(['2026-07-20', '2026-07-31'])
  expect(s.refused('close', '2026-07-21', {})).toEqual(['litigation-no-lessons'])
  s.do('analyse', '2026-07-20', { lessons: '程序违法：没有催告', causes: ['procedure'] }).do('close', '2026-07-21', {})
  expect(['received', 'inTime', 'hearings', 'attended', 'judged', 'lost', 'pending'].map(f => s.sum(f))).toEqual([1, 1, 2, 1, 1, 1, 0])
})

test('LIT-L08: ten days against a ruling, fifteen against a judgment; against a withdrawal none', () => {
  const judged = (result: 'dismissed' | 'upheld' | 'withdrawn') => sued().do('judge', '2026-04-24', { result, gotJudgment: '2026-04-24' })
  // 5月9日 is a Saturday on which one works.
  expect([judged('dismissed').limit('appeal')!.due, judged('upheld').limit('appeal')!.due, judged('withdrawn').limit('appeal')]).toEqual(['2026-05-06', '2026-05-09', undefined])
  expect(judged('dismissed').do('appeal', '2026-05-06', {}).limit('appeal')!.met).toBe('2026-05-06')
})

test('what is settled before the court takes it is no suit', () => {
  const s = story(register).do('negotiate', '2026-03-02', { act: '青苗补偿', kind: 'acquisition' }).do('settle', '2026-03-20', { offer: '补足差额' })
  expect(['negotiated', 'settled', 'received'].map(f => s.sum(f))).toEqual([1, 1, 0])
})

test('what one hearing says is not said of the next: its excuse, its staff', () => {
  const s = sued().do('hear', '2026-05-06', { attended: 'none', excuse: '防汛值守', staff: [{ name: '法制员' }] })
  expect(s.refused('hear', '2026-06-01', { attended: 'none' })).toEqual(['litigation-no-excuse', 'litigation-lawyer-only'])
})
