import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { figureValue } from '../../figures/figure.ts'
import { standingOf } from '../../ledger/run.ts'
import { reconsiderationCase as register } from './reconsideration-case.ts'

const received = (day: '2026-03-02' | '2023-03-02' = '2026-03-02') => story(register).do('receive', day, { act: '行政处罚决定', applicant: [{ name: '甲某' }], domain: 'market' })
const two = { reviewers: [{ name: '甲' }, { name: '乙' }] }
const open = () => received().do('accept', '2026-03-04', { course: 'ordinary', ...two })

test('ordinary: five working days, seven for the copy, sixty days, thirty more once', () => {
  expect(received().limit('acceptance')!.due).toBe('2026-03-09')
  expect([open().limit('copy')!.due, open().limit('decision')!.due]).toEqual(['2026-03-13', '2026-05-06'])
  const s = open().kernel('submit', '2026-04-20', { step: 'extend', data: { reason: '案情复杂' } }, { by: 'u1' }).kernel('approve', '2026-04-20', { of: 3 }, { by: 'u2' })
  expect(s.limit('decision')!.due).toBe('2026-06-02')
})

test('simple: thirty days, and only in the cases that the law names', () => {
  expect(received().refused('accept', '2026-03-04', { course: 'simple', reviewers: [{ name: '甲' }] })).toEqual(['case-not-simple'])
  const s = received().do('accept', '2026-03-04', { course: 'simple', simpleFor: 'disclosure' })
  expect([s.limit('copySimple')!.due, s.limit('decisionSimple')!.due]).toEqual(['2026-03-09', '2026-04-03'])
})

test('the ordinary procedure hears the parties; before 2024 it did not have to', () => {
  expect(open().refused('decide', '2026-04-20', { result: 'revoked' })).toEqual(['case-not-heard'])
  expect(open().do('listen', '2026-04-01', { heard: true }).refused('decide', '2026-04-20', { result: 'revoked' })).toEqual([])
  expect(received('2023-03-02').do('accept', '2023-03-03', { course: 'ordinary' }).refused('decide', '2023-04-20', { result: 'upheld' })).toEqual([])
})

test('a suspension stops the sixty days', () => {
  const s = open().do('suspend', '2026-03-10', { reason: '等待鉴定' }).do('resume', '2026-03-20', {})
  expect(s.limit('decision')!.due).toBe('2026-05-13')
})

test('carried in and accepted is concluded and carried out', () => {
  const s = open().do('decide', '2026-04-20', { result: 'withdrawn' })
  const year = { from: '2026-01-01', to: '2026-12-31' } as const
  const read = (f: string) => s.sum(f.split('.')[1]!, year.to)
  expect(figureValue(register, 'rate', year, read)).toMatchObject({ value: 100, of: { value: 1 }, in: { value: 1 } })
  expect([s.sum('settled'), s.sum('corrected')]).toEqual([1, 0])
  expect([s.facts('ordinaryDays'), figureValue(register, 'mean', year, read).value]).toEqual([[['2026-04-20', 47]], 47])
})

test('REV-L03: five working days gone without a refusal, the case counts as accepted on the last of them', () => {
  expect(received().refused('deem', '2026-03-09', { course: 'ordinary', ...two })).toEqual(['limit-running'])
  const s = received().do('deem', '2026-03-20', { course: 'ordinary', ...two })
  expect([s.limit('acceptance')!.ended, s.limit('decision')!.start, s.sum('accepted')]).toEqual(['2026-03-20', '2026-03-09', 1])
})

test('REV-T04: one who chairs and two who sit beside him hear a case; before 2024 nobody asked', () => {
  const [chair, panel] = [[{ name: '甲' }], [{ name: '乙' }, { name: '丙' }]]
  expect(open().refused('hear', '2026-04-01', { chair, panel: [{ name: '乙' }] })).toEqual(['case-hearing-panel'])
  expect(open().refused('hear', '2026-04-01', { panel })).toEqual(['case-hearing-panel'])
  expect(open().do('hear', '2026-04-01', { chair, panel }).sum('hearings')).toBe(1)
  expect(received('2023-03-02').do('accept', '2023-03-03', { course: 'ordinary' }).refused('hear', '2023-03-20', {})).toEqual([])
})

test.each([
  ['2026-04-10', '2026-04-02', 'met'],
  ['2026-04-03', '2026-04-02', 'met-late'],
] as const)('REV-L11: a hearing on %s of which the parties are told on %s: %s', (hearingOn, day, how) => {
  const s = open().do('announce', day, { hearingOn })
  expect(standingOf(s.limit('hearingNotice')!, day)).toBe(how)
})

test('the organ that decides is late itself: what the law asks of it stands among what this office owes', () => {
  const s = open()
  expect(s.now().limits.filter(l => !l.met && !l.ended).map(l => [l.limit, l.binds, standingOf(l, '2026-06-01')])).toEqual([
    ['copy', 'agency', 'missed'],
    ['decision', 'agency', 'missed'],
  ])
  expect(received().do('askMore', '2026-03-03', { lacking: '身份证明' }).limit('correction')!.binds).toBe('party')
})
