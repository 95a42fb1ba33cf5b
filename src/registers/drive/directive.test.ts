import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { standingOf } from '../../ledger/run.ts'
import { directive } from './directive.ts'

const note = { title: '道路运输整治', kind: 'instruction', issuer: '李书记', level: 'own' } as const
const paper = { title: '法治政府建设工作要点', kind: 'document', issuer: '区政府', number: '清江府发〔2026〕3号' } as const

test('an instruction is assigned, urged and answered by its day', () => {
  const s = story(directive).do('receive', '2026-03-02', note).do('order', '2026-03-03', { owner: '执法办', dueOn: '2026-04-30' })
  s.do('urge', '2026-04-01', { progress: '完成八成' }).do('urge', '2026-04-20', { progress: '待验收' })
  expect([s.limit('due')!.due, s.limit('handle')]).toEqual(['2026-04-30', undefined])
  s.do('report', '2026-04-28', { result: '已整治' })
  expect([standingOf(s.limit('due')!, '2026-05-06'), s.sum('instructions'), s.sum('answered'), s.sum('urged'), s.sum('open', '2026-04-27'), s.sum('open')]).toEqual(['met', 1, 1, 2, 1, 0])
})

test('without a day the unit’s own promise runs; without an owner nothing is assigned', () => {
  const s = story(directive).do('receive', '2026-03-02', note)
  expect(s.refused('order', '2026-03-03', {} as never)).toContain('required')
  expect(s.do('order', '2026-03-03', { owner: '执法办' }).limit('handle')!.strict).toBe('2026-04-02')
})

test('a document from above is relayed in time; when another takes its place it is stale', () => {
  const s = story(directive).do('receive', '2026-03-02', paper)
  expect(s.limit('relay')!.due).toBe('2026-03-23')
  s.do('relay', '2026-03-20', { relayed: ['party', 'group'] }).do('expire', '2027-02-01', { by: '2027年工作要点' })
  expect([s.sum('relayed'), s.sum('relayedInTime'), s.now().state]).toEqual([1, 1, 'stale'])
})

const request = { title: '执法力量不足', sentKind: 'request', to: '清江区委', direct: true } as const

test('sent, answered, settled', () => {
  const s = story(directive).do('send', '2026-03-02', request)
  expect(s.sum('waiting')).toBe(1)
  s.do('reply', '2026-04-01', { reply: '同意增加编制' }).do('settle', '2026-06-01', { result: '到岗两人' })
  expect(['sent', 'requests', 'replied', 'settled', 'waiting'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 0])
})

test('a town that writes past its district is reminded, unless it says why', () => {
  const past = { ...request, to: '市委', direct: false } as const
  expect(story(directive).tries('send', '2026-03-02', past)).toMatchObject([{ code: 'issue-not-direct', warns: true }])
  expect(story(directive).tries('send', '2026-03-02', { ...past, reason: '市委点名要求直报' })).toEqual([])
})
