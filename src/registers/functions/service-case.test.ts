import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { standingOf } from '../../ledger/run.ts'
import { serviceCase as register } from './service-case.ts'

const licence = { subject: '农村宅基地审批', kind: 'licence', first: [{ name: '林晓' }] } as const
const received = () => story(register).do('receive', '2026-03-02', licence)

test('LIC-L01, LIC-L02, LIC-L06: five working days to say what is missing, twenty to decide, ten to deliver', () => {
  const s = received()
  expect(s.limit('notice')!.due).toBe('2026-03-09')
  s.do('accept', '2026-03-04', { receipt: true })
  expect([s.limit('notice')!.met, s.limit('decision')!.due, s.limit('finish')]).toEqual(['2026-03-04', '2026-04-01', undefined])
  s.do('finish', '2026-03-20', { permit: '示例许字1号' })
  expect([s.limit('certificate')!.due, s.sum('licencesInTime'), s.sum('promised')]).toEqual(['2026-04-03', 1, 0])
})

test('experts stop the clock of a licence, and the head extends it by ten working days once', () => {
  const s = received().do('accept', '2026-03-04', { receipt: true }).do('pause', '2026-03-10', { why: '地质评审' }).do('resume', '2026-03-17', {})
  expect(s.limit('decision')!.due).toBe('2026-04-09')
  s.do('extend', '2026-03-30', { days: 10, why: '材料复杂' })
  expect(s.refused('extend', '2026-03-31', { days: 10, why: '再延' }).length).toBe(1)
})

test.each([
  ['LIC-G01: accepting needs the stamped receipt', () => received().refused('accept', '2026-03-04', {}), ['service-no-receipt']],
  ['LIC-G02: refusing needs reasons and remedies', () => received().refused('refuse', '2026-03-04', { reasons: '不符合规划' }), ['service-no-reasons']],
  ['what is missing is told once', () => received().do('notify', '2026-03-04', { missing: '公示照片', receipt: true }).refused('notify', '2026-03-05', { missing: '还缺身份证', receipt: true }), ['wrong-state']],
] as const)('%s', (_, refused, codes) => expect(refused()).toEqual(codes))

test('what we promise is counted in time or late, and the two add up', () => {
  const taken = { subject: '个体户设立', kind: 'fresh', manner: 'agent', enterprise: '示例小店' } as const
  const soon = story(register).do('take', '2023-05-08', taken).do('finish', '2023-05-12', {})
  const late = story(register).do('take', '2023-05-08', taken).do('finish', '2023-05-16', {})
  expect([soon.limit('finish')!.due, soon.sum('fresh'), soon.sum('agents'), soon.sum('promised'), soon.sum('inTime')]).toEqual(['2023-05-15', 1, 1, 1, 1])
  expect([late.sum('promised'), late.sum('inTime')]).toEqual([1, 0])
})

test('who is asked first owns it until somebody else has taken it', () => {
  const s = story(register).do('ask', '2023-05-08', { subject: '低保怎么办', kind: 'enquiry', first: [{ name: '林晓' }] })
  expect(standingOf(s.limit('first')!, '2023-05-10')).toBe('missed')
  expect(s.do('hand', '2023-05-09', { receiver: [{ name: '何管' }] }).limit('first')!.met).toBe('2023-05-09')
})

test('LIC-L01: nothing said for five working days, the licence counts as accepted since the day it was asked for', () => {
  expect(received().refused('deem', '2026-03-09', {})).toEqual(['limit-running'])
  const s = received().do('deem', '2026-03-16', {})
  expect([s.limit('notice')!.ended, s.limit('decision')!.start, s.limit('decision')!.due, s.sum('accepted')]).toEqual(['2026-03-16', '2026-03-02', '2026-03-30', 1])
  const asked = story(register).do('receive', '2026-03-04', { ...licence, receivedOn: '2026-03-02' }).do('deem', '2026-03-16', {})
  expect(asked.limit('decision')!.start).toBe('2026-03-02')
})

test('LIC-L11: not decided before the licence ran out, it is renewed by law', () => {
  const renewal = () => story(register).do('receive', '2026-03-02', { ...licence, expires: '2026-04-10' }).do('accept', '2026-03-04', { receipt: true })
  expect([renewal().limit('renewal')!.due, renewal().refused('renewed', '2026-04-10', {})]).toEqual(['2026-04-10', ['limit-running']])
  const s = renewal().do('renewed', '2026-04-13', {})
  expect([s.limit('renewal')!.ended, s.limit('certificate')!.start, s.sum('renewed')]).toEqual(['2026-04-13', '2026-04-10', 1])
  expect(renewal().do('finish', '2026-04-09', {}).limit('renewal')!.met).toBe('2026-04-09')
  expect(received().limit('renewal')).toBe(undefined)
})

const open = () => received().do('accept', '2026-03-04', { receipt: true })

test('LIC-G04: what touches other people is not decided before they were told that they may ask for a hearing', () => {
  expect(open().refused('finish', '2026-03-20', { affects: true })).toEqual(['service-untold'])
  const told = open().do('inform', '2026-03-05', { affects: true })
  expect([told.limit('hearingRequest')!.due, told.refused('finish', '2026-03-20', {})]).toEqual(['2026-03-12', []])
  expect(told.refused('petition', '2026-03-13', {})).toEqual(['limit-passed'])
})

test('LIC-L08, LIC-L09: a hearing within twenty working days of the request, told of seven before; its time is not the licence’s', () => {
  const s = open().do('inform', '2026-03-05', { affects: true }).do('petition', '2026-03-09', {})
  expect([s.limit('hearing')!.due, s.limit('decision')!.due]).toEqual(['2026-04-07', undefined])
  s.do('summon', '2026-03-11', { hearingOn: '2026-03-25' })
  expect([s.limit('hearingNotice')!.due, s.limit('hearingNotice')!.met]).toEqual(['2026-03-16', '2026-03-11'])
  expect(s.do('hear', '2026-03-25', { views: '邻居要求退界' }).limit('decision')!.due).toBe('2026-04-20')
})

test('an extension is as long as the head says', () =>
  expect(open().do('extend', '2026-03-30', { days: 5, why: '材料复杂' }).limit('decision')!.due).toBe('2026-04-09'))

test('only a licence is informed of and heard', () =>
  expect(story(register).do('receive', '2026-03-02', { subject: '社保卡', kind: 'card' }).do('accept', '2026-03-02', {}).refused('inform', '2026-03-03', { affects: true })).toEqual(['service-licence-only']))
