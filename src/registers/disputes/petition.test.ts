import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import type { Day } from '../../base/day.ts'
import { standingOf } from '../../ledger/run.ts'
import { petition } from './petition.ts'

const filed = { subject: '宅基地确权未答复', channel: 'visit', kind: 'claim', petitioner: [{ name: '赵某' }], traceable: true } as const
const handed = { ...filed, channel: 'assigned' } as const
const accepted = (on: Day = '2026-08-05') => story(petition).do('register', on, filed).do('accept', on, { route: 'petition' })
const opinion = { decision: 'supported', claim: '请求答复', facts: '……', basis: '土地管理法' } as const
const served = (on: Day) => accepted('2026-06-01').do('answer', '2026-06-20', opinion).do('serve', on, { manner: 'direct' })

test('EX104: a matter handed down is answered for within 15 days, strictly', () => {
  const s = story(petition).do('register', '2026-04-20', handed)
  expect(s.limit('forwarded')).toMatchObject({ due: '2026-05-05', law: { article: '23' } })
  expect(standingOf(s.limit('forwarded')!, '2026-05-06')).toBe('missed')
  expect(story(petition).do('register', '2026-04-20', { ...filed, traceable: false }).limit('notification')).toBeUndefined()
})

test('EX106, EX107: 60 days from acceptance, 30 more once, told before they end', () => {
  const s = accepted()
  expect(s.limit('handling')!.due).toBe('2026-10-04')
  const extension = { reason: '情况复杂', notified: true } as const
  expect(s.tries('extend', '2026-10-04', { ...extension, notified: false })).toMatchObject([{ code: 'petition-not-notified', law: { article: '34' } }])
  expect(s.refused('extend', '2026-10-05', extension)).toEqual(['limit-passed'])
  s.do('extend', '2026-10-04', extension)
  expect(s.limit('handling')!.due).toBe('2026-11-03')
  expect(s.refused('extend', '2026-10-20', extension)).toEqual(['not-extendable'])
})

test('EX140: 60 days into a year without a calendar are counted all the same', () => {
  expect(accepted('2026-11-02').limit('handling')!.due).toBe('2027-01-01')
})

test('EX109, EX130: the reviewing body is held to its 30 days, the party rolls over', () => {
  const s = served('2026-08-20').do('request', '2026-09-10', {})
  expect(s.limit('review')!.due).toBe('2026-10-10')
  expect(served('2026-08-20').do('request', '2026-08-25', {}).do('reviewed', '2026-08-27', { outcome: 'upheld' }).limit('recheckRequest')!.due).toBe('2026-09-28')
})

test('EX131: a hearing stops the clock of the recheck; after it there is no further level', () => {
  const s = served('2026-07-02').do('request', '2026-07-03', {}).do('reviewed', '2026-07-10', { outcome: 'upheld' }).do('appeal', '2026-07-13', {})
  const before = s.limit('recheck')!.due
  s.do('hear', '2026-07-20', {}).do('heard', '2026-07-26', {})
  expect([before, s.limit('recheck')!.due]).toEqual(['2026-08-12', '2026-08-18'])
  expect(s.do('rechecked', '2026-08-18', { outcome: 'upheld' }).now().next).toEqual([])
})

test("a right that was not used has lapsed; it is nobody's default", () => {
  expect(standingOf(served('2026-07-02').limit('reviewRequest')!, '2026-08-04')).toBe('lapsed')
  expect(served('2026-07-02').refused('request', '2026-08-04', {})).toEqual(['limit-passed'])
})

test('NX20: six representatives are one too many', () =>
  expect(story(petition).tries('register', '2026-03-02', { ...filed, people: 6 })).toMatchObject([{ code: 'petition-representatives', law: { title: '信访工作条例', article: '20' } }]))

test('NX21: what has a road of its own is sent there; an opinion does not stand in for it', () => {
  const s = story(petition).do('register', '2026-03-02', filed).do('accept', '2026-03-03', { route: 'procedure' })
  expect(s.tries('answer', '2026-03-20', opinion)).toMatchObject([{ code: 'petition-other-route', law: { article: '31' } }])
  s.do('guide', '2026-03-10', { route: 'procedure', reason: '申请行政复议' })
  expect([s.now().state, s.sum('guided'), standingOf(s.limit('notification')!, '2026-03-10')]).toEqual(['guided', 1, 'met'])
})

test('an accusation is not accepted but transferred', () => {
  const s = story(petition).do('register', '2026-03-02', { ...filed, kind: 'accusation' })
  expect(s.tries('accept', '2026-03-03', { route: 'petition' })).toMatchObject([{ code: 'petition-accusation', law: { article: '30' } }])
  expect(s.do('transfer', '2026-03-04', { authority: '纪检监察组' }).sum('transferred')).toBe(1)
})

test('who has an interest steps aside; the opinion has its four parts; a settlement its paper', () => {
  expect(story(petition).do('register', '2026-03-02', filed).refused('accept', '2026-03-03', { route: 'petition', interested: true })).toEqual(['petition-recusal'])
  expect(accepted().refused('answer', '2026-09-01', { decision: 'supported', claim: '……' })).toEqual(['petition-elements'])
  expect(accepted().refused('answer', '2026-09-01', { ...opinion, decision: 'settled' })).toEqual(['petition-settlement'])
})

test('an objection comes within five working days, and only to what was handed down', () => {
  const s = story(petition).do('register', '2026-09-17', handed)
  expect(s.limit('objection')!.due).toBe('2026-09-23')
  expect(s.refused('object', '2026-09-24', { reason: '不属本镇职责' })).toEqual(['limit-passed'])
  expect(story(petition).do('register', '2026-09-17', filed).limit('objection')).toBeUndefined()
})

test('in time, of those answered', () => {
  const s = accepted('2026-06-01').do('answer', '2026-07-31', opinion)
  const late = accepted('2026-06-01').do('answer', '2026-08-01', opinion)
  expect([s.sum('inTime'), s.sum('answered'), late.sum('inTime'), late.sum('answered')]).toEqual([1, 1, 0, 1])
})

test('PET-L03: an objection does not stop the notice; sent back it ends, not agreed to the matter goes on within the same fifteen days', () => {
  const s = () => story(petition).do('register', '2026-08-03', handed).do('object', '2026-08-10', { reason: '不属本镇职责' })
  expect(s().limit('forwarded')).toMatchObject({ start: '2026-08-03', due: '2026-08-18' })
  expect(s().do('sentBack', '2026-08-12', {}).limit('forwarded')!.ended).toBe('2026-08-12')
  const on = s().do('insist', '2026-08-12', { reason: '不同意退件' })
  expect([on.now().state, on.limit('forwarded')!.due, on.refused('accept', '2026-08-13', { route: 'petition' })]).toEqual(['registered', '2026-08-18', []])
})
