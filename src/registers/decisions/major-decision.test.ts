import { describe, expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import type { Day } from '../../base/day.ts'
import { majorDecision } from './major-decision.ts'

const project = { title: '饮水工程选址', kind: 'project', undertaker: '规建办' } as const
const started = (more: object = {}) => story(majorDecision).do('start', '2026-03-02', { ...project, ...more })
const consulted = (more: object = {}) => started(more).do('consult', '2026-03-05', { channels: ['site', 'seminar'] }).do('gather', '2026-04-07', { comments: 6, adopted: 2, response: '采纳两条' })
const reviewed = () => consulted().do('send', '2026-04-08', {}).do('review', '2026-04-20', { reviewed: 'lawful', lawyers: [{ name: '姚律' }] })
const decided = () => reviewed().do('decide', '2026-04-22', { forum: 'office', outcome: 'passed', last: true })

test('the ordinary path: every step once, and the three rates of the report', () => {
  const s = decided().do('publish', '2026-04-24', { number: '清河府发〔2026〕9号' }).do('archive', '2026-05-06', { volume: '2026-J-01' }).do('report', '2026-12-10', { progress: '完成一半' })
  expect(['decided', 'consulted', 'examined', 'discussed', 'published', 'inTime', 'archived', 'comments', 'adopted'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 1, 1, 1, 6, 2])
  expect([Object.keys(s.now().published), s.sum('executing')]).toEqual([['decision'], 1])
})

describe('国令713：时限', () => {
  test('JC-15: thirty days for comments, unless shortened with a reason that is public', () => {
    const s = started().do('consult', '2026-03-05', { channels: ['site'] })
    expect(s.limit('comment')).toMatchObject({ earliest: '2026-04-05', law: { article: '15' } })
    expect(s.refused('gather', '2026-04-04', { comments: 0 })).toEqual(['limit-running'])
    const urgent = started().do('consult', '2026-03-05', { channels: ['site'], shortened: '汛期将至' })
    expect([urgent.limit('comment'), urgent.refused('gather', '2026-03-12', { comments: 0 })]).toEqual([undefined, []])
    expect(majorDecision.publications['draft']!.fields).toContain('shortened')
  })
  test('E26: papers reach whoever attends a hearing seven days before it', () => {
    const s = started().do('summon', '2026-11-20', { hearingOn: '2026-12-15' })
    expect(s.limit('materials')!.due).toBe('2026-12-08')
    expect(s.do('serve', '2026-12-08', {}).limit('materials')!.met).toBe('2026-12-08')
  })
  test('E25: seven working days for the review of legality', () => {
    const s = started({ title: '另一项' }).do('consult', '2026-08-03', { channels: ['site'] }).do('gather', '2026-09-03', { comments: 0 }).do('send', '2026-09-18', {})
    expect(s.limit('review')).toMatchObject({ due: '2026-09-29', law: { article: '26' } })
  })
})

test.each<[string, object, (s: ReturnType<typeof started>) => string[], string[]]>([
  ['nobody was heard', {}, s => s.refused('send', '2026-03-20', {}), ['decision-not-public']],
  ['it may not be public', { secret: true }, s => s.refused('send', '2026-03-20', {}), []],
  ['it is technical and no expert was asked', { secret: true, technical: true }, s => s.refused('send', '2026-03-20', {}), ['decision-no-expert']],
  ['it may disturb and no risk was assessed', { secret: true, risky: true }, s => s.refused('send', '2026-03-20', {}), ['decision-no-risk']],
  ['it touches businesses and was not reviewed for fairness', { secret: true, market: true }, s => s.refused('send', '2026-03-20', {}), ['decision-not-fair']],
  ['the risk is high and nothing is done about it', {}, s => s.refused('assess', '2026-03-20', { level: 'high', assessor: '示例评估公司' }), ['decision-high-risk']],
])('gate: %s', (_, more, refused, codes) => expect(refused(started(more))).toEqual(codes))

test('what is not lawful is not put to the meeting; nobody decides alone', () => {
  const unlawful = consulted().do('send', '2026-04-08', {}).do('review', '2026-04-20', { reviewed: 'unlawful' })
  const passed = { forum: 'office', outcome: 'passed' } as const
  expect(unlawful.tries('decide', '2026-04-22', passed).filter(t => !t.warns)).toMatchObject([{ code: 'decision-not-lawful', law: { article: '25' } }])
  expect(unlawful.do('revise', '2026-04-23', { reason: '重拟' }).now().state).toBe('drafting')
  expect(reviewed().refused('decide', '2026-04-22', { ...passed, forum: 'none' })).toEqual(['decision-not-collective'])
  expect(reviewed().refused('decide', '2026-04-22', { ...passed, differs: true })).toEqual(['decision-no-reason'])
})

test('who assessed before does not evaluate after; a large change goes through the procedure again', () => {
  const s = started().do('assess', '2026-03-03', { level: 'low', assessor: '示例评估公司' }).do('consult', '2026-03-05', { channels: ['site'] }).do('gather', '2026-04-07', { comments: 0 })
  s.do('send', '2026-04-08', {}).do('review', '2026-04-20', { reviewed: 'lawful' }).do('decide', '2026-04-22', { forum: 'office', outcome: 'passed' }).do('publish', '2026-04-24', {})
  const evaluation = { trigger: 'objections', evaluator: '示例评估公司', verdict: 'change' } as const
  expect(s.refused('evaluate', '2027-05-06', evaluation)).toEqual(['decision-own-evaluator'])
  s.do('evaluate', '2027-05-06', { ...evaluation, evaluator: '示例大学' }).do('adjust', '2027-06-01', { reason: '改线' })
  expect([s.now().state, Object.keys(s.now().published), s.sum('evaluated')]).toEqual(['drafting', [], 1])
})

test('what was refused or sent back is not a decision made', () => {
  const s = reviewed().do('decide', '2026-04-22', { forum: 'office', outcome: 'refused' })
  expect([s.sum('decided'), s.sum('deferred'), s.do('refuse', '2026-04-23', {}).now().state]).toEqual([0, 1, 'refused'])
})

test('tracing back stays possible for ever, each time by itself', () => {
  const s = decided().do('publish', '2026-04-24', {}).do('finish', '2027-12-01', {})
  for (const day of ['2030-01-08', '2041-03-04'] as Day[]) s.do('trace', day, { traced: '经查，程序完整' })
  expect(s.sum('traced')).toBe(2)
})

const items = [{ title: '饮水工程选址', unit: '规建办', finish: '2026年9月' }, { title: '公墓建设', unit: '民政办', finish: '2026年11月' }]
const collected = () => story(majorDecision).do('collect', '2026-02-02', { title: '2026年度重大行政决策事项目录', year: 2026, proposed: 5 })

test('the Party committee agrees, the government publishes; items are counted as published', () => {
  const s = collected().do('agree', '2026-02-20', { agreed: true, items }).do('issue', '2026-02-27', { items })
  expect([s.sum('catalogues'), s.sum('items'), s.sum('proposed'), Object.keys(s.now().published)]).toEqual([1, 2, 5, ['catalogue']])
})

test('what the Party committee did not agree to is not published', () => {
  const s = collected().do('agree', '2026-02-20', { agreed: false, items })
  expect(s.tries('issue', '2026-02-27', { items })).toMatchObject([{ code: 'catalogue-not-agreed', law: { article: '3' } }])
})

test('each change of the list is counted by itself', () => {
  const s = collected().do('agree', '2026-02-20', { agreed: true, items }).do('issue', '2026-02-27', { items })
  s.kernel('submit', '2026-06-01', { step: 'amend', data: { reason: '新增一项', added: 1 } }).kernel('approve', '2026-06-02', { of: 4 }, { by: 'head' })
  s.kernel('submit', '2026-09-01', { step: 'amend', data: { reason: '取消一项', removed: 1 } }).kernel('approve', '2026-09-02', { of: 6 }, { by: 'head' })
  expect([s.sum('added'), s.sum('removed'), s.sum('items')]).toEqual([1, 1, 2])
})
