import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { documentFiling } from './document-filing.ts'
import { legalityReview } from './legality-review.ts'
import { normativeDocument as register } from './normative-document.ts'

const file = [{ hash: 'h', name: '草案.docx' }] as const
const proposal = { title: '村道养护办法', drafter: '规建办', kind: 'normal', market: false, need: '……' } as const
const consulted = () => story(register).do('propose', '2026-03-02', proposal).do('consult', '2026-03-04', { draft: file }).do('gather', '2026-03-16', { opinions: 3 })
const decided = () => consulted().do('review', '2026-03-17', { reviewed: 'lawful' }).do('deliberate', '2026-03-20', { passed: 'passed' })
const text = { text: file, effective: '2026-05-01', ends: '2031-04-30' } as const
const signed = () => decided().kernel('submit', '2026-03-23', { step: 'sign', data: text }, { by: 'clerk' }).kernel('approve', '2026-03-24', { of: 6 }, { by: 'head' })

test('comments: seven working days, thirty days where business is concerned; nothing is gathered before', () => {
  const s = story(register).do('propose', '2026-03-02', proposal).do('consult', '2026-03-04', { draft: file })
  expect(s.limit('comment')!.earliest).toBe('2026-03-14')
  expect(s.refused('gather', '2026-03-13', { opinions: 0 })).toEqual(['limit-running'])
  const market = story(register).do('propose', '2026-03-02', { ...proposal, market: true }).do('consult', '2026-03-04', { draft: file })
  expect(market.limit('marketComment')!.earliest).toBe('2026-04-04')
  expect(market.refused('gather', '2026-04-07', { opinions: 2 })).toEqual(['document-no-response'])
  market.do('gather', '2026-04-07', { opinions: 2, taken: 1, response: '采纳一条' })
  expect(market.refused('review', '2026-04-08', { reviewed: 'lawful' })).toEqual(['document-not-fair'])
  expect(market.do('compete', '2026-04-08', { fair: 'passed' }).refused('review', '2026-04-08', { reviewed: 'lawful' })).toEqual([])
})

test('what was not found lawful is not put before the meeting, and what did not pass is not signed', () => {
  const s = consulted().do('review', '2026-03-17', { reviewed: 'unlawful' })
  expect(s.refused('deliberate', '2026-03-20', { passed: 'passed' })).toEqual(['document-not-reviewed'])
  const refused = consulted().do('review', '2026-03-17', { reviewed: 'lawful' }).do('deliberate', '2026-03-20', { passed: 'again' })
  expect(refused.refused('sign', '2026-03-23', text)).toEqual(['document-not-deliberated'])
})

test('trap: reminder dies after a return', () => {
  const s = decided().kernel('submit', '2026-03-23', { step: 'sign', data: text }, { by: 'clerk' }).kernel('return', '2026-03-24', { of: 6, reason: '附件不全' }, { by: 'head' })
  expect(s.now()).toMatchObject({ state: 'decided', pending: { returned: { reason: '附件不全' } } })
  expect(s.next('sign')!.blocked).toEqual([])
  s.kernel('submit', '2026-03-25', { step: 'sign', data: text }, { by: 'clerk' }).kernel('approve', '2026-03-26', { of: 8 }, { by: 'head' })
  expect(s.now()).toMatchObject({ state: 'signed', pending: undefined, taken: { sign: '2026-03-26' } })
})

test('published, it is filed with the district within the local period, and counts until its validity ends', () => {
  const s = signed().do('publish', '2026-03-27', { link: 'x' })
  expect(s.limit('filing')).toMatchObject({ due: '2026-04-11' })
  expect(s.limit('reading')!.due).toBe('2026-04-01')
  expect([s.sum('valid', '2026-03-26'), s.sum('valid', '2031-04-30'), s.sum('valid', '2031-05-01'), s.sum('made')]).toEqual([0, 1, 0, 1])
  expect(Object.keys(s.now().published)).toEqual(['document'])
  expect([s.do('file', '2026-04-10', {}).sum('inTime'), register.steps.file.refers]).toEqual([1, { register: 'document-filing', step: 'receive', to: 'parent' }])
})

test('the district registers, reviews and answers in its own matter', () => {
  const s = story(documentFiling).do('receive', '2026-04-10', { title: '村道养护办法', number: '清河府发〔2026〕1号', sender: '清河镇' }).do('register', '2026-04-13', {})
  expect(s.limit('review')!.due).toBe('2026-05-13')
  expect(s.refused('review', '2026-04-20', { finding: 'amend' })).toEqual(['filing-no-opinion'])
  s.do('review', '2026-04-20', { finding: 'amend', opinion: '第三条没有依据' }).do('advise', '2026-04-21', { opinion: '第三条没有依据' })
  expect(s.limit('correction')!.due).toBe('2026-05-21')
  expect(s.do('answered', '2026-05-20', { result: 'amended' }).sum('corrected')).toBe(1)
})

test('280 legality reviews are documents, contracts and decisions, each reviewed in its own time', () => {
  const sent = (kind: 'document' | 'contract' | 'decision') => story(legalityReview).do('send', '2026-03-02', { subject: 'x', kind, drafter: '党政办' })
  expect([sent('document').limit('most')!.due, sent('document').limit('least')!.earliest]).toEqual(['2026-03-23', '2026-03-10'])
  expect([sent('contract').limit('most')!.due, sent('decision').limit('most'), sent('decision').limit('least')!.earliest]).toEqual(['2026-03-09', undefined, '2026-03-12'])
  const reviewer = [{ name: '王某' }]
  const checks = ['body', 'power', 'content', 'noPower', 'noBurden', 'noSelf', 'procedure'] as const
  const all = (['document', 'contract', 'decision'] as const).map(kind => sent(kind).do('opine', '2026-03-06', { conclusion: 'lawful', reviewer, counsel: reviewer, checks }))
  const sum = (figure: string) => all.reduce((n, s) => n + s.sum(figure), 0)
  expect(sum('reviewed')).toBe(sum('documents') + sum('contracts') + sum('decisions'))
  expect(sent('document').refused('opine', '2026-03-06', { conclusion: 'unlawful', reviewer })).toEqual(['review-no-opinion'])
  expect(sent('document').refused('opine', '2026-03-06', { conclusion: 'lawful', reviewer, checks: ['body'] })).toEqual(['review-items'])
})
