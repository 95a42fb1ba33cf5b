import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { plusDays } from '../../base/day.ts'
import { standingOf } from '../../ledger/run.ts'
import { seizure as register } from './seizure.ts'

const video = [{ hash: 'h', name: '录像.mp4' }]
const paper = { cause: '无证经营', kind: ['seal'], party: [{ name: '某店' }], basis: '某法第几条', empowered: true } as const
const scene = { officers: [{ name: '甲' }, { name: '乙' }], shown: true, goods: [{ name: '灶具', count: '2' }], related: true, video } as const
const held = () => story(register).do('permit', '2026-03-02', { ...paper, approver: [{ name: '丙' }] }).do('seize', '2026-03-03', scene)
const urgent = () => story(register).do('urgent', '2026-03-03', { ...paper, ...scene, startedAt: '2026-03-03T21:30+08:00' })

test('EXE-L03: thirty days and thirty more, once; identification stops the clock', () => {
  expect(held().limit('seizure')!.due).toBe('2026-04-02')
  const s = held().do('extend', '2026-03-20', { reason: '复杂' })
  expect([s.limit('seizure')!.due, s.refused('extend', '2026-03-21', { reason: '再延' })]).toEqual(['2026-05-02', ['not-extendable']])
  expect(held().do('identify', '2026-03-10', { reason: '检测' }).do('identified', '2026-03-15', { records: video }).limit('seizure')!.due).toBe('2026-04-07')
})

test('EXE-L01: on the spot, it is reported within twenty-four hours of the seizure, whatever day the report is entered', () => {
  expect(urgent().limit('report')).toMatchObject({ due: '2026-03-04T21:30+08:00', law: { article: '19' } })
  const told = (at: string) => standingOf(urgent().do('report', '2026-03-04', { reportedAt: at, approver: [{ name: '丙' }] }).limit('report')!, '2026-03-05')
  expect(['2026-03-04T21:30+08:00', '2026-03-04T21:31+08:00'].map(told)).toEqual(['met', 'met-late'])
  expect(standingOf(urgent().limit('report')!, '2026-03-04T21:31+08:00')).toBe('missed')
})

test.each([
  ['one officer', { officers: [{ name: '甲' }, { name: '甲' }] }, ['seizure-officers']],
  ['nothing was told', { shown: false }, ['seizure-told']],
  ['what one needs to live', { related: false }, ['seizure-scope']],
  ['no recording', { video: [] }, ['seizure-video']],
] as const)('refused: %s', (_, more, refused) =>
  expect(story(register).do('permit', '2026-03-02', { ...paper, approver: [{ name: '丙' }] }).refused('seize', '2026-03-03', { ...scene, ...more })).toEqual(refused))

test('settled in time', () => {
  const s = held().do('settle', '2026-04-02', { outcome: 'released' })
  expect([s.sum('inTime'), s.sum('released'), s.sum('held')]).toEqual([1, 1, 0])
})

test('EXE-L03: what has run out cannot be made longer', () => {
  const s = held()
  const due = s.limit('seizure')!.due!.slice(0, 10) as '2026-03-31'
  expect(s.refused('extend', due, { reason: '复杂' })).toEqual([])
  expect(s.refused('extend', plusDays(due, 1), { reason: '复杂' })).toEqual(['limit-passed'])
})
