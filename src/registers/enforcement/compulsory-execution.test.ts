import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { compulsoryExecution as register } from './compulsory-execution.ts'

const video = [{ hash: 'h', name: '录像.mp4' }]
const call = { cause: '村内违法建房', kind: 'demolition', zone: 'village', party: [{ name: '某人' }], performBy: '2026-03-20' } as const
const scene = { supervisors: [{ name: '甲' }, { name: '乙' }], video, reviewEndsOn: '2026-05-20', suitEndsOn: '2026-09-20' } as const
const decided = () => story(register).do('remind', '2026-03-02', call).do('announce', '2026-03-03', {}).do('decide', '2026-03-23', {})

test('EXE-G06: no decision before the reminder has run out', () => {
  const s = story(register).do('remind', '2026-03-02', call)
  expect([s.refused('decide', '2026-03-20', {}), s.refused('decide', '2026-03-21', {})]).toEqual([['limit-running'], []])
  s.do('defend', '2026-03-05', { statement: '已申请补办' })
  expect(s.refused('decide', '2026-03-23', {})).toEqual(['execution-answer'])
})

test('EXE-G07: a building comes down after the notice, when review and suit are out of time and nobody went to court', () => {
  expect(decided().refused('execute', '2026-09-21', scene)).toEqual([])
  expect(decided().refused('execute', '2026-09-20', scene)).toEqual(['execution-too-early'])
  expect(decided().refused('execute', '2026-09-21', { ...scene, challenged: true })).toEqual(['execution-challenged'])
  const silent = story(register).do('remind', '2026-03-02', call).do('decide', '2026-03-23', {})
  expect(silent.refused('execute', '2026-09-21', scene)).toEqual(['execution-not-announced'])
})

test('EXE-G09, EXE-G10: not within the plan of the town, and land cases go to court', () => {
  const refused = (zone: 'town' | 'land') => story(register).refused('remind', '2026-03-02', { ...call, zone })
  expect([refused('town'), refused('land')]).toEqual([['execution-town-area'], ['execution-land']])
})

test('NX23, EXE-G04: not at night and not on a holiday, unless it cannot wait', () => {
  expect(decided().refused('execute', '2026-10-03', scene)).toEqual(['execution-holiday'])
  expect(decided().refused('execute', '2026-09-21', { ...scene, night: true })).toEqual(['execution-holiday'])
  expect(decided().refused('execute', '2026-10-03', { ...scene, urgent: true })).toEqual([])
})

test('EXE-L08: three working days before a substitute performs, one is reminded again', () => {
  const s = story(register).do('remind', '2026-03-02', { ...call, kind: 'substitute', harm: true }).do('decide', '2026-03-23', { onDay: '2026-04-03' })
  expect(s.limit('again')!.due).toBe('2026-03-31')
  expect(s.refused('remindAgain', '2026-04-01', {})).toEqual(['limit-passed'])
  expect(s.refused('execute', '2026-04-03', scene)).toEqual(['execution-not-reminded'])
  expect(s.do('remindAgain', '2026-03-30', {}).do('execute', '2026-04-03', scene).sum('substitutes')).toBe(1)
})

test('行政强制法 第37条: at once, while the reminder still runs, only where the party moves or hides what it has', () => {
  const s = story(register).do('remind', '2026-03-02', call)
  expect(s.refused('decideNow', '2026-03-05', { moving: false, reason: '赶进度' })).toEqual(['execution-not-moving'])
  expect(s.refused('decideNow', '2026-03-05', { moving: true, reason: '正在转移建材' })).toEqual([])
})

test('EXE-G14: what is done at once is a substitute performance and nothing else; whoever was not there is told', () => {
  const at = { cause: '道路遗洒', party: [{ name: '某人' }], supervisors: scene.supervisors } as const
  expect(story(register).refused('immediate', '2026-03-02', { ...at, kind: 'demolition' })).toEqual(['execution-immediate'])
  const absent = story(register).tries('immediate', '2026-03-02', { ...at, kind: 'immediate', absent: true })
  expect(absent).toMatchObject([{ code: 'execution-absent', warns: true }])
  expect(story(register).tries('immediate', '2026-03-02', { ...at, kind: 'immediate', absent: true, toldOn: '2026-03-02' })).toEqual([])
})
