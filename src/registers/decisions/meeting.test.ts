import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { meeting } from './meeting.ts'

const held = () => story(meeting).do('hold', '2026-03-20', { title: '第五次办公会', kind: 'office' })
const document = { register: 'normative-document', matter: '0198a1b2-0000-7000-8000-000000000001', title: '村道养护办法' } as const

test('an item links to the matter it decides, and a document comes up only with its review', () => {
  const item = { topic: '审议村道养护办法', subject: 'normative', outcome: 'passed', matters: [document] } as const
  expect(held().tries('discuss', '2026-03-20', item).filter(t => !t.warns).map(t => [t.code, t.law?.title])).toEqual([['meeting-not-reviewed', '规范性文件合法性审核意见']])
  expect(held().do('discuss', '2026-03-20', { ...item, reviewed: true }).now().fields.matters).toEqual([document])
})

test('for decisions of a town the national rule is a model: it reminds', () =>
  expect(held().tries('discuss', '2026-03-20', { topic: 'x', subject: 'decision', outcome: 'passed', last: false }).map(t => [t.code, t.warns])).toEqual([
    ['meeting-not-examined', true],
    ['meeting-head-first', true],
  ]))

test('one meeting, several items: meetings and items are counted apart, the rate keeps its two numbers', () => {
  const s = held()
  s.do('discuss', '2026-03-20', { topic: '学习行政复议法', subject: 'study', outcome: 'heard' })
  s.do('discuss', '2026-03-20', { topic: '工程', subject: 'decision', outcome: 'passed', reviewed: true })
  s.do('discuss', '2026-03-20', { topic: '法治建设', subject: 'ruleOfLaw', outcome: 'heard', reviewed: false })
  expect(['held', 'office', 'topics', 'studied', 'ruleOfLaw', 'major', 'review', 'toReview'].map(f => s.sum(f))).toEqual([1, 1, 3, 1, 1, 1, 1, 1])
})

test('what one item says is not what the next one leaves out', () => {
  const s = held().do('discuss', '2026-03-20', { topic: '甲办法', subject: 'normative', outcome: 'passed', reviewed: true, reviewedOn: '2026-03-18' })
  expect(s.refused('discuss', '2026-03-20', { topic: '乙办法', subject: 'normative', outcome: 'passed' })).toEqual(['meeting-not-reviewed'])
  s.do('discuss', '2026-03-20', { topic: '资金', subject: 'funds', outcome: 'passed', amount: 500_000_00 })
  expect(s.now().fields).toMatchObject({ topic: '资金', title: '第五次办公会' })
  expect(s.now().fields.reviewed).toBeUndefined()
})

test('a review of the day after is no review before the meeting; a decision against the majority says why', () => {
  const late = { topic: '甲办法', subject: 'normative', outcome: 'passed', reviewed: true, reviewedOn: '2026-03-21' } as const
  expect(held().refused('discuss', '2026-03-20', late)).toEqual(['meeting-review-after'])
  const alone = { topic: '工程', subject: 'project', outcome: 'passed', differs: true } as const
  expect(held().tries('discuss', '2026-03-20', alone)).toMatchObject([{ code: 'meeting-no-reason', law: { article: '30' } }])
  expect(held().refused('discuss', '2026-03-20', { ...alone, reason: '工期不能再拖' })).toEqual([])
})

test('an appointment belongs before the Party committee: elsewhere one is reminded', () => {
  const item = { topic: '村干部调整', subject: 'personnel', outcome: 'passed' } as const
  expect(held().tries('discuss', '2026-03-20', item)).toMatchObject([{ code: 'meeting-party-only', warns: true }])
  expect(story(meeting).do('hold', '2026-03-20', { title: '党委会', kind: 'party' }).tries('discuss', '2026-03-20', item)).toEqual([])
})
