import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { stepsOfRow } from '../../ledger/row.ts'
import { standingOf } from '../../ledger/run.ts'
import { legalityReview } from './legality-review.ts'

const paper = { subject: '犬只管理办法', kind: 'document', drafter: '党政办', normative: true } as const
const decision = { ...paper, kind: 'decision' } as const
const contract = { subject: '保洁合同', kind: 'contract', drafter: '党政办' } as const
const seven = ['body', 'power', 'content', 'noPower', 'noBurden', 'noSelf', 'procedure'] as const
const lawful = { conclusion: 'lawful', reviewer: [{ name: '郑某' }], counsel: [{ name: '姚某' }] } as const
const signed = { licensed: true, budgeted: true, clauses: ['dispute', 'breach', 'acceptance', 'change', 'integrity', 'secrecy', 'privacy'] } as const

test('E25: a decision is left seven working days: nobody may press before they are over', () => {
  const s = story(legalityReview).do('send', '2026-09-18', decision)
  expect(s.limit('least')).toMatchObject({ due: '2026-09-29', law: { title: '重大行政决策程序暂行条例', article: '26' } })
  expect(s.refused('press', '2026-09-29', {})).toEqual(['limit-running'])
  expect(s.refused('press', '2026-09-30', {})).toEqual([])
  expect(s.limit('most')).toBeUndefined()
})

test('E28, E29: a paper takes five to fifteen working days', () => {
  const s = story(legalityReview).do('send', '2026-04-29', paper)
  expect([s.limit('least')!.due, s.limit('most')!.due]).toEqual(['2026-05-09', '2026-05-22'])
  expect(standingOf(s.limit('most')!, '2026-05-25')).toBe('missed')
})

test('an emergency has no least; what is no normative document has neither', () => {
  const urgent = story(legalityReview).do('send', '2026-04-29', { ...paper, urgent: true })
  expect([urgent.limit('least'), urgent.limit('most')!.due]).toEqual([undefined, '2026-05-22'])
  const plain = story(legalityReview).do('send', '2026-04-29', { ...paper, normative: false })
  expect([plain.limit('least'), plain.limit('most')]).toEqual([undefined, undefined])
})

test('completing the papers starts the time anew', () => {
  const s = story(legalityReview).do('send', '2026-03-02', contract).do('ask', '2026-03-04', { lacking: '营业执照' })
  expect(s.now().limits.every(l => l.ended)).toBe(true)
  expect(s.do('supply', '2026-03-10', {}).limit('most')).toMatchObject({ start: '2026-03-10', due: '2026-03-17' })
})

test('a paper is lawful when all seven points are; a decision is reminded of three', () => {
  const s = story(legalityReview).do('send', '2026-04-29', paper)
  expect(s.tries('opine', '2026-05-12', { ...lawful, checks: ['body'] })).toMatchObject([{ code: 'review-items', law: { title: '规范性文件合法性审核意见', article: '六' } }])
  expect(s.refused('opine', '2026-05-12', lawful)).toEqual(['review-items'])
  expect(s.refused('opine', '2026-05-12', { ...lawful, checks: seven })).toEqual([])
  expect(story(legalityReview).do('send', '2026-09-18', decision).tries('opine', '2026-10-09', lawful)).toMatchObject([{ code: 'review-decision', warns: true }])
})

test('a lawful contract: budget and audit clause by law, parties and clauses by local practice', () => {
  const s = story(legalityReview).do('send', '2026-03-02', contract)
  expect(s.tries('opine', '2026-03-04', lawful).map(t => [t.code, t.warns ?? false])).toEqual([['review-party', true], ['review-clauses', true]])
  expect(s.tries('opine', '2026-03-04', { ...lawful, ...signed, budgeted: false, audited: true })).toMatchObject([
    { code: 'review-no-budget', law: { title: '保障中小企业款项支付条例', article: '8' } },
    { code: 'review-audit-first', law: { article: '12' } },
  ])
  const before = story(legalityReview).do('send', '2024-03-04', contract)
  expect(before.refused('opine', '2024-03-06', { ...lawful, ...signed, audited: true })).toEqual([])
})

test('what touches businesses is reviewed for fair competition first, since August 2024', () => {
  const market = { ...paper, market: true } as const
  const now = story(legalityReview).do('send', '2026-04-29', market)
  expect(now.refused('opine', '2026-05-12', { ...lawful, checks: seven })).toEqual(['review-unfair'])
  expect(now.refused('opine', '2026-05-12', { ...lawful, checks: seven, fair: true })).toEqual([])
  expect(story(legalityReview).do('send', '2023-04-28', market).refused('opine', '2023-05-12', { ...lawful, checks: seven })).toEqual([])
})

test('nobody reviews his own draft; an objection says why; what is not taken up says why not', () => {
  const s = story(legalityReview).do('send', '2026-03-02', { ...contract, drafters: [{ name: '郑某' }] })
  expect(s.refused('opine', '2026-03-04', { ...lawful, ...signed })).toEqual(['review-own-draft'])
  const t = story(legalityReview).do('send', '2026-03-02', contract)
  expect(t.refused('opine', '2026-03-04', { ...lawful, conclusion: 'revise' })).toEqual(['review-no-opinion'])
  t.do('opine', '2026-03-04', { ...lawful, conclusion: 'revise', opinion: '付款条件要改', points: 2 })
  expect(t.refused('answer', '2026-03-05', { adopted: 'partly' })).toEqual(['review-no-reason'])
  expect([t.sum('reviewed'), t.sum('contracts'), t.sum('points'), t.sum('inTime')]).toEqual([1, 1, 2, 1])
})

test('reviewed again counts again', () => {
  const s = story(legalityReview).do('send', '2026-03-02', contract).do('opine', '2026-03-04', { ...lawful, conclusion: 'revise', opinion: '……' }).do('again', '2026-03-05', {})
  s.do('opine', '2026-03-06', { ...lawful, ...signed })
  expect([s.sum('submitted'), s.sum('reviewed')]).toEqual([1, 2])
})

test('a row of a ledger', () => {
  const fields = { subject: '保洁合同', kind: 'contract', drafter: '党政办', reviewer: [{ name: '郑某' }], conclusion: 'revise', opinion: '……', points: 2, adopted: 'all' }
  const read = stepsOfRow(legalityReview, { fields, days: { 送审日期: '2023-03-01', 审查日期: '2023-03-03', 反馈日期: '2023-03-06' } })
  expect([read.steps.map(s => s.step), read.left]).toEqual([['send', 'opine', 'answer'], []])
})
