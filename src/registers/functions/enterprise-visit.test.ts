import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { enterpriseVisit as register } from './enterprise-visit.ts'

const visit = { enterprise: '示例食品公司', manner: 'visit', visitors: [{ name: '王宁' }], issues: [{ issue: '用电' }, { issue: '道路' }] } as const
const assigned = () => story(register).do('visit', '2023-04-03', visit).do('order', '2023-04-04', { owner: '经济发展办' })

test('raised and solved are both counted; a firm is one firm however often visited', () => {
  const s = assigned().do('solve', '2023-04-14', { solved: [{ issue: '用电' }], result: '已增容' }).do('confirm', '2023-04-20', { opinion: 'fair' })
  expect(['visits', 'enterprises', 'issues', 'solved', 'satisfied', 'confirmed', 'inTime'].map(f => s.sum(f))).toEqual([1, 1, 2, 1, 1, 1, 1])
})
test('more cannot be solved than was raised; nothing raised, nothing to hand out', () => {
  const solved = [{ issue: '一' }, { issue: '二' }, { issue: '三' }]
  expect(assigned().refused('solve', '2023-04-14', { solved, result: '…' })).toEqual(['visit-solved'])
  expect(story(register).do('visit', '2023-04-03', { ...visit, issues: undefined } as never).refused('order', '2023-04-04', { owner: '办公室' })).toEqual(['visit-issues'])
})
test('fifteen working days are promised', () => expect(assigned().limit('solve')!.due).toBe('2023-04-25'))
