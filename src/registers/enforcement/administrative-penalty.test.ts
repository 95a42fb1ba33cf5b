import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import type { Day } from '../../base/day.ts'
import { standingOf } from '../../ledger/run.ts'
import { administrativePenalty as register } from './administrative-penalty.ts'

type Domain = keyof typeof register.fields.domain.options
const officers = [{ name: '甲' }, { name: '乙' }] as const
const reviewer = [{ name: '丙' }] as const
const filing = { cause: '占道堆放', domain: 'general', power: [{ name: '对占道堆放的行政处罚' }], party: [{ name: '某店' }], partyKind: 'organisation', officers } as const
const notice = { facts: '……', basis: '……', proposedKinds: ['fine'], proposed: 200_00, hearable: true, grounds: ['complex'], defendBy: '2026-02-24' } as const
const evidence = { shown: true, records: [{ hash: 'h', name: '笔录.pdf' }] } as const
const fine = { kinds: ['fine'], fine: 200_00, basis: '……', standard: '一般' } as const
const filed = (domain: Domain = 'general', on: Day = '2026-01-12', more: object = {}) =>
  story(register).do('file', on, { ...filing, domain, ...more }).do('investigate', on, evidence)
const notified = (more: object = {}) => filed().do('notify', '2026-02-11', { ...notice, ...more })
const waived = (more: object = {}) => notified(more).do('waive', '2026-02-12', { records: evidence.records })
const reviewed = (more: object = {}) => waived(more).do('review', '2026-02-12', { reviewer, review: 'passed' })
const decided = () => reviewed().do('decide', '2026-02-13', fine)

test('NX24: what is not empowered, or has one officer twice, is refused with its article', () => {
  const against = story(register).tries('file', '2026-01-12', { ...filing, power: [], officers: [{ name: '甲' }, { name: '甲' }] })
  expect(against.map(t => [t.code, t.field, t.law?.article])).toEqual([
    ['penalty-not-empowered', 'power', '24'],
    ['penalty-officers', 'officers', '42'],
  ])
})

test('EX: what was found after two years is not punished; where lives are endangered, after five', () => {
  const late = { ...filing, committedOn: '2023-01-10', foundOn: '2025-01-11' } as const
  expect(story(register).refused('file', '2025-01-12', late)).toEqual(['penalty-too-late'])
  expect(story(register).refused('file', '2025-01-12', { ...late, foundOn: '2025-01-10' })).toEqual([])
  expect(story(register).refused('file', '2025-01-12', { ...late, endangers: true })).toEqual([])
})

test('EX004: told on 11 February 2026, a hearing may be demanded until 25 February', () => {
  expect(notified().limit('hearing')).toMatchObject({ due: '2026-02-25', law: { article: '64' } })
  expect(notified().next('demand')).toMatchObject({ latest: '2026-02-25', blocked: [] })
  expect(notified().do('demand', '2026-02-25', {}).now().state).toBe('hearing')
  expect(notified().tries('demand', '2026-02-26', {})).toMatchObject([{ code: 'limit-passed', field: 'day', law: { article: '64' } }])
  expect(notified({ hearable: false }).refused('demand', '2026-02-12', {})).toEqual(['limit-not-running'])
})

test('NX08, NX09: a hearing must be offered above the line in farming, from the line on in market supervision, and for heavy kinds', () => {
  const tells = (domain: Domain, proposed: number, kinds: readonly ('fine' | 'closure')[] = ['fine']) =>
    filed(domain, '2026-01-12', { partyKind: 'person' }).refused('notify', '2026-02-11', { ...notice, proposedKinds: kinds, proposed, hearable: false })
  expect([tells('agriculture', 10_000_00), tells('agriculture', 10_001_00)]).toEqual([[], ['penalty-hearing-right']])
  expect([tells('market', 9_999_00), tells('market', 10_000_00)]).toEqual([[], ['penalty-hearing-right']])
  expect(tells('general', 0, ['closure'])).toEqual(['penalty-hearing-right'])
})

test('the decision waits for the defence and the hearing limit, and for the legal review', () => {
  expect(notified().next('decide')).toMatchObject({ earliest: '2026-02-26', blocked: [{ code: 'penalty-not-reviewed', field: 'review', law: { article: '58' } }] })
  const s = notified().do('review', '2026-02-12', { reviewer, review: 'passed' })
  expect(s.refused('decide', '2026-02-25', fine)).toEqual(['limit-running'])
  expect(s.refused('decide', '2026-02-26', fine)).toEqual([])
  expect(reviewed().next('decide')).toEqual({ step: 'decide', blocked: [] })
  expect(filed().next('decide')!.blocked.map(b => b.code)).toEqual(['penalty-not-noticed'])
})

test('NX13: after a hearing the case goes to review once more', () => {
  const s = notified({ grounds: [] }).do('review', '2026-02-11', { reviewer, review: 'passed' }).do('demand', '2026-02-12', {})
  s.do('appoint', '2026-02-13', { chair: [{ name: '丁' }], hearingOn: '2026-03-20', public: true }).do('summon', '2026-03-02', {}).do('hear', '2026-03-20', { records: [] })
  expect(s.refused('decide', '2026-03-23', fine)).toEqual(['penalty-not-reviewed'])
  s.do('review', '2026-03-24', { reviewer, review: 'returned' })
  expect(s.refused('decide', '2026-03-25', fine)).toEqual(['penalty-not-reviewed'])
  expect(s.do('review', '2026-03-26', { reviewer, review: 'passed' }).refused('decide', '2026-03-27', fine)).toEqual([])
})

test('the hearing is notified seven working days before, by somebody who did not investigate', () => {
  const s = notified().do('demand', '2026-02-12', {})
  expect(s.refused('appoint', '2026-02-13', { chair: [{ name: '甲' }], hearingOn: '2026-03-20', public: true })).toEqual(['penalty-chair'])
  expect(s.tries('appoint', '2026-02-13', { chair: [{ name: '丁' }], hearingOn: '2026-03-20', public: false })).toMatchObject([{ code: 'penalty-hearing-closed', warns: true }])
  s.do('appoint', '2026-02-13', { chair: [{ name: '丁' }], hearingOn: '2026-03-20', public: true })
  expect(s.limit('hearingNotice')!.due).toBe('2026-03-11')
  expect(s.refused('summon', '2026-03-12', {})).toEqual(['limit-passed'])
})

test('nobody reviews his own case; nobody is punished more for defending himself', () => {
  expect(notified().refused('review', '2026-02-12', { reviewer: [{ name: '甲' }], review: 'passed' })).toEqual(['penalty-own-review'])
  const against = reviewed().tries('decide', '2026-02-13', { kinds: ['fine', 'closure'], fine: 300_00, basis: '……' })
  expect(against.map(t => [t.code, t.warns ?? false])).toEqual([
    ['penalty-heavier', false],
    ['penalty-heavier-kind', false],
    ['penalty-standard', true],
  ])
})

test('told again, the defence and the hearing run again, and more may be imposed', () => {
  const s = notified().do('notify', '2026-02-13', { ...notice, defendBy: '2026-02-28', proposed: 300_00 })
  expect(s.now().limits.filter(l => l.limit === 'hearing')).toMatchObject([{ due: '2026-02-25', ended: '2026-02-13' }, { due: '2026-02-27' }])
  s.do('waive', '2026-02-14', { records: [] }).do('review', '2026-02-14', { reviewer, review: 'passed' })
  expect(s.refused('decide', '2026-02-15', { ...fine, fine: 300_00 })).toEqual([])
})

test('a statement is answered before the decision', () => {
  const s = notified({ hearable: false, grounds: [] }).do('defend', '2026-02-12', { statement: '已改正' })
  expect(s.refused('decide', '2026-02-25', fine)).toEqual(['penalty-not-answered'])
  expect(s.do('answer', '2026-02-13', { answer: '采纳' }).refused('decide', '2026-02-25', fine)).toEqual([])
})

test('EX019: 90 days from 5 April 2026 end on Saturday 4 July, and the law gives no extension', () => {
  const s = filed('general', '2026-04-05')
  expect(s.limit('decision')).toMatchObject({ due: '2026-07-04', law: { article: '60' } })
  expect(s.tries('extend', '2026-06-01', { reason: '复杂' })).toMatchObject([{ code: 'not-extendable', law: { article: '60' } }])
})

test('EX022: a construction case runs 90 + 30 + 60 days and no third time; cancelling restores the date', () => {
  const s = filed('construction')
  const before = s.limit('decision')!.due
  expect(s.refused('extendAgain', '2026-04-01', { reason: '二', moreDays: 60 })).toEqual(['penalty-extended-first'])
  s.do('extend', '2026-04-01', { reason: '一' })
  expect(s.refused('extendAgain', '2026-05-01', { reason: '二', moreDays: 61 })).toEqual(['penalty-extended-long'])
  s.do('extendAgain', '2026-05-01', { reason: '二', moreDays: 60 })
  expect(s.limit('decision')).toMatchObject({ due: '2026-07-13', extensions: [null, 60], law: { article: '29' } })
  expect(s.refused('extendAgain', '2026-06-01', { reason: '三', moreDays: 10 })).toEqual(['not-extendable'])
  s.kernel('cancel', '2026-06-02', { of: 4, reason: '误录' }).kernel('cancel', '2026-06-02', { of: 3, reason: '误录' })
  expect(s.limit('decision')!.due).toBe(before)
})

test('identification stops the clock where the rule of the domain says so, and only there', () => {
  const tested = (d: Domain) => filed(d).do('identify', '2026-02-02', { reason: '检测' })
  expect(tested('agriculture').limit('decision')!.due).toBeUndefined()
  expect(tested('agriculture').do('identified', '2026-02-14', { records: [] }).limit('decision')!.due).toBe('2026-04-24')
  expect(tested('general').limit('decision')!.due).toBe('2026-04-12')
})

test('a clue is checked in the time of its domain; seized evidence is dealt with in seven working days', () => {
  const clue = (domain: Domain) => story(register).do('clue', '2026-03-02', { cause: 'x', domain })
  expect([clue('general'), clue('agriculture'), clue('market')].map(s => s.limit('filing')?.due)).toEqual([undefined, '2026-03-11', '2026-03-23'])
  const s = filed().do('preserve', '2026-01-14', { listed: '一台', approver: [{ name: '戊' }] })
  expect(s.limit('preservation')!.due).toBe('2026-01-23')
})

test('EX058, EX010: publication, payment, and withdrawal of what was published', () => {
  const s = reviewed().do('decide', '2026-09-28', fine)
  expect(s.limit('publication')!.due).toBe('2026-10-13')
  s.do('serve', '2026-09-28', { manner: 'direct' }).do('publish', '2026-09-29', {})
  expect(s.limit('payment')!.due).toBe('2026-10-13')
  expect(s.now().published).toEqual({ decision: { n: 8, day: '2026-09-29' } })
  const m = s.do('overturn', '2026-09-30', { reason: '撤销' })
  expect(m.limit('withdrawal')!.due).toBe('2026-10-10')
  expect(m.do('withdraw', '2026-10-09', { reason: '复议撤销' }).now().published).toEqual({})
  expect(decided().do('overturn', '2026-03-02', { reason: '撤销' }).limit('withdrawal')).toBeUndefined()
})

test('service: seven working days when nobody was there; by announcement only after it ran out; by e-mail only with consent', () => {
  expect(decided().limit('delivery')!.due).toBe('2026-03-02')
  expect(decided().refused('serve', '2026-02-24', { manner: 'electronic' })).toEqual(['penalty-electronic'])
  expect(decided().refused('serve', '2026-02-24', { manner: 'announced' })).toEqual(['penalty-not-announced'])
  const s = decided().do('announce', '2026-02-24', {})
  expect(s.refused('serve', '2026-03-26', { manner: 'announced' })).toEqual(['limit-running'])
  expect(s.refused('serve', '2026-03-27', { manner: 'announced' })).toEqual([])
})

test('a fine paid in parts; the case closes as performed only when all is paid', () => {
  const s = decided().do('serve', '2026-02-14', { manner: 'direct' }).do('instal', '2026-02-15', { paid: 100_00 })
  expect(standingOf(s.limit('payment')!, '2026-03-03')).toBe('lapsed')
  expect(s.refused('pay', '2026-02-16', { paid: 150_00 })).toEqual(['penalty-unpaid'])
  expect(s.refused('close', '2026-02-16', { closing: 'performed' })).toEqual(['penalty-not-performed'])
  expect(s.do('pay', '2026-02-17', { paid: 200_00 }).do('close', '2026-02-18', { closing: 'performed' }).now().state).toBe('closed')
})

test('the court is asked ten working days after the reminder, within three months', () => {
  const s = decided().do('serve', '2026-02-14', { manner: 'direct' }).do('remind', '2026-08-17', { suitEndsOn: '2026-08-14' })
  expect([s.limit('reminder')!.earliest, s.limit('application')!.due]).toEqual(['2026-09-01', '2026-11-16'])
  expect(s.refused('apply', '2026-08-31', {})).toEqual(['limit-running'])
  expect(s.refused('apply', '2026-11-17', {})).toEqual(['limit-passed'])
  expect(s.do('apply', '2026-09-01', {}).now().state).toBe('court')
})

test('deferred, the three months for the court run from the last day of the deferral', () => {
  const s = decided().do('serve', '2026-02-14', { manner: 'direct' }).do('defer', '2026-02-20', { payBy: '2026-05-20' })
  expect([s.limit('deferred')!.due, s.limit('afterDeferral')!.due, s.limit('payment')!.ended]).toEqual(['2026-05-20', '2026-08-20', '2026-02-20'])
})

test('a camera is evidence only when it was checked and told; a review passes with all its items; a recused officer is replaced', () => {
  expect(filed().refused('investigate', '2026-01-13', { ...evidence, monitored: true })).toEqual(['penalty-monitor'])
  expect(notified().refused('review', '2026-02-12', { reviewer, review: 'passed', checks: ['body'] })).toEqual(['penalty-review-items'])
  expect(filed().refused('recuse', '2026-01-14', { officers: [{ name: '乙' }], reason: '近亲属' })).toEqual(['penalty-officers'])
  expect(filed().do('recuse', '2026-01-14', { officers: [{ name: '乙' }, { name: '己' }], reason: '近亲属' }).now().fields.officers).toHaveLength(2)
})

test('NX15: a child is not punished; a minor is punished less', () => {
  const of = (age: number, lenient: readonly 'minor'[] = []) =>
    filed('general', '2026-01-12', { partyKind: 'person', age }).do('notify', '2026-02-11', { ...notice, hearable: false, grounds: [] }).do('waive', '2026-02-12', { records: [] }).refused('decide', '2026-02-13', { ...fine, lenient })
  expect([of(13, ['minor']), of(14), of(17, ['minor']), of(18)]).toEqual([['penalty-child'], ['penalty-minor'], [], []])
})

test('a crime is not settled with a fine; a second fine for one act is none', () => {
  const s = filed().do('investigate', '2026-01-13', { ...evidence, criminal: true }).do('notify', '2026-02-11', { ...notice, hearable: false, grounds: [] }).do('waive', '2026-02-12', { records: [] })
  expect(s.refused('decide', '2026-02-13', fine)).toEqual(['penalty-crime'])
  expect(s.do('transfer', '2026-02-13', { reason: '移送' }).do('returned', '2026-03-02', { reason: '不予立案' }).refused('decide', '2026-03-03', fine)).toEqual([])
  expect(reviewed().refused('decide', '2026-02-13', { ...fine, finedBefore: true })).toEqual(['penalty-twice'])
})

test('figures come from the entries; a correction restates them', () => {
  const s = decided()
  expect([s.sum('fines'), s.sum('decided'), s.sum('inTime'), s.sum('reviewed'), s.sum('pending', '2026-02-12'), s.sum('pending')]).toEqual([200_00, 1, 1, 1, 1, 0])
  expect(s.kernel('correct', '2026-12-01', { of: 6, set: { fine: 150_00 }, reason: '笔误' }).sum('fines')).toBe(150_00)
  expect(s.kernelRefused('correct', '2026-12-01', { of: 3, set: { proposed: 120_00 }, reason: '笔误' })).toEqual(['6 penalty-heavier'])
})

test('trap: imported history shown as late; guards refuse it', () => {
  const old = { origin: 'import', at: '2024-01-05T10:00+08:00' } as const
  const s = story(register).do('file', '2023-03-02', { ...filing, officers: [{ name: '甲' }] }, old).do('decide', '2023-04-03', { kinds: ['fine'], fine: 200_00, basis: '……' }, old).do('serve', '2023-04-04', { manner: 'direct' }, old)
  expect(s.now().unproven.map(u => [u.n, u.code])).toEqual([
    [1, 'penalty-officers'],
    [2, 'penalty-not-noticed'],
  ])
  expect([s.sum('filed'), s.sum('decided'), s.now().state]).toEqual([1, 1, 'served'])
})
