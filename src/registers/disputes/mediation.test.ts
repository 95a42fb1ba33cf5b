import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { shippedCalendar } from '../../law/calendar.ts'
import { stepsOfRow } from '../../ledger/row.ts'
import { standingOf } from '../../ledger/run.ts'
import { mediation } from './mediation.ts'

const accepted = { subject: '宅基地通行', kind: 'neighbour', level: 'small', source: 'walkIn', parties: [{ name: '甲某' }, { name: '乙某' }], village: 3, willing: true } as const
const written = { form: 'written', terms: '让出一米通道', sealed: true, amount: 5000_00, performBy: '2026-12-31' } as const
const open = () => story(mediation).do('accept', '2026-09-01', accepted)
const agreed = (on: '2026-09-03' | '2023-06-01' = '2026-09-03') => story(mediation).do('accept', on, accepted).do('agree', on, written)
const joint = { joint: true, matters: 'none', court: '县法院' } as const

test('an unwilling party stops the mediation', () =>
  expect(story(mediation).tries('accept', '2026-09-01', { ...accepted, willing: false })).toMatchObject([
    { code: 'mediation-unwilling', field: 'willing', law: { title: '人民调解法', article: '17' } },
  ]))

test('EX094: in force on 3 September 2026, confirmation may be sought until 8 October', () => {
  expect(agreed().limit('confirmation')).toMatchObject({ due: '2026-10-08', law: { title: '民事诉讼法', article: '205' } })
  const m = agreed().do('apply', '2026-10-08', joint).do('admit', '2026-10-10', {}).do('confirm', '2026-10-20', { ruling: '（2026）某0000民特0号' })
  expect(m.now()).toMatchObject({ state: 'confirmed' })
  expect(agreed().refused('apply', '2026-10-09', joint)).toEqual(['limit-passed'])
})

test("trap: a party's lapsed right shown as the office's default", () => {
  const run = agreed().limit('confirmation')!
  expect(['2026-10-08', '2026-10-09'].map(d => standingOf(run, d as '2026-10-08'))).toEqual(['running', 'lapsed'])
  const ours = open().limit('conclude')!
  expect([ours.due, standingOf(ours, '2026-10-01'), standingOf(ours, '2026-10-02')]).toEqual(['2026-10-01', 'running', 'missed'])
})

test('amended law stands beside old law: in 2023 the article was 201', () =>
  expect(agreed('2023-06-01').limit('confirmation')!.law).toMatchObject({ article: '201' }))

test('an oral agreement needs no seal; a written one does', () => {
  expect(open().refused('agree', '2026-09-02', { form: 'oral', terms: '……' })).toEqual([])
  expect(open().refused('agree', '2026-09-02', { form: 'written', terms: '……' })).toEqual(['mediation-not-in-force'])
})

test('NX22: a court takes no agreement on ownership; one party alone cannot apply', () => {
  expect(agreed().refused('apply', '2026-09-10', { ...joint, matters: 'title' })).toEqual(['mediation-not-confirmable'])
  expect(agreed().refused('apply', '2026-09-10', { ...joint, joint: false })).toEqual(['mediation-not-joint'])
})

test('what may turn violent is reported before the matter ends', () => {
  const s = story(mediation).do('accept', '2026-09-01', { ...accepted, risk: true })
  expect(s.next('agree')!.blocked.map(b => b.code)).toEqual(['mediation-not-reported'])
  expect(s.do('report', '2026-09-02', { reportTo: '派出所' }).next('agree')!.blocked).toEqual([])
})

test('the promise is the unit’s own: it may set another', () => {
  const s = story(mediation, shippedCalendar, [{ limit: 'mediation.conclude', n: 15, unit: 'day', since: '2026-01-01' }])
  expect(s.do('accept', '2026-09-01', accepted).limit('conclude')!.due).toBe('2026-09-16')
})

test('what a court entrusted has its own period, by kind, which the parties may prolong once', () => {
  const s = story(mediation).do('accept', '2026-03-02', { ...accepted, source: 'court', entrusted: 'simple' })
  expect(s.limit('entrusted')!.due).toBe('2026-03-09')
  s.do('prolong', '2026-03-06', { moreDays: 10 })
  expect(s.limit('entrusted')!.due).toBe('2026-03-19')
  expect(s.refused('prolong', '2026-03-10', { moreDays: 10 })).toEqual(['not-extendable'])
})

test('what was found and then taken counts once as found and once as accepted', () => {
  const s = story(mediation).do('find', '2026-08-01', { subject: '噪声', kind: 'neighbour', village: 3 })
  s.do('take', '2026-08-02', { parties: accepted.parties, willing: true }).do('fail', '2026-08-20', { advised: ['litigation'] })
  expect(['found', 'accepted', 'concluded', 'agreed', 'failed', 'pending'].map(f => s.sum(f))).toEqual([1, 1, 1, 0, 1, 0])
})

test('a row of a clerk’s ledger becomes its steps', () => {
  const fields = { subject: '噪声', kind: 'neighbour', parties: [{ name: '甲某' }], village: 3, level: 'small', terms: '夜里不施工', form: 'oral', court: '县法院' }
  const read = stepsOfRow(mediation, { fields, days: { 排查日期: '2023-03-01', 受理日期: '2023-03-02', 达成协议日期: '2023-03-09' } })
  expect(read.steps.map(s => [s.step, s.day])).toEqual([['find', '2023-03-01'], ['take', '2023-03-02'], ['agree', '2023-03-09']])
  expect(read.steps[1]!.data).toEqual({ parties: [{ name: '甲某' }], willing: true })
  expect(read.left).toEqual(['court'])
  expect(stepsOfRow(mediation, { fields, days: { 受理日期: '2023-03-02', 达成协议日期: '2023-03-01' } })).toMatchObject({ steps: [{ step: 'accept' }], left: expect.arrayContaining(['达成协议日期']) })
})

test('trap: imported history shown as late; guards refuse it', () => {
  const s = story(mediation).do('accept', '2023-03-02', { ...accepted, willing: true }, { origin: 'import', at: '2024-01-05T10:00+08:00' })
  expect(s.refused('agree', '2023-06-09', { form: 'written', terms: '……' }, { origin: 'import', at: '2024-01-05T10:00+08:00' })).toEqual([])
  s.do('agree', '2023-06-09', { form: 'written', terms: '……' }, { origin: 'import', at: '2024-01-05T10:00+08:00' })
  expect(s.now().unproven.map(u => u.code)).toEqual(['mediation-not-in-force'])
})
