import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { enterpriseVisit } from './enterprise-visit.ts'

const visit = { title: '示例食品公司', manner: 'visit', visitors: [{ name: '王宁' }], issues: [{ issue: '用电' }, { issue: '道路' }] } as const
const assigned = () => story(enterpriseVisit).do('visit', '2023-04-03', visit).do('order', '2023-04-04', { owner: '经济发展办' })

test('raised and solved are both counted; a firm is one firm however often visited', () => {
  const s = assigned().do('solve', '2023-04-14', { solved: [{ issue: '用电' }], result: '已增容' }).do('confirm', '2023-04-20', { opinion: 'fair' })
  expect(['visits', 'enterprises', 'issues', 'solved', 'satisfied', 'confirmed', 'inTime'].map(f => s.sum(f))).toEqual([1, 1, 2, 1, 1, 1, 1])
})
test('more cannot be solved than was raised; nothing raised, nothing to hand out', () => {
  const solved = [{ issue: '一' }, { issue: '二' }, { issue: '三' }]
  expect(assigned().refused('solve', '2023-04-14', { solved, result: '…' })).toEqual(['visit-solved'])
  expect(story(enterpriseVisit).do('visit', '2023-04-03', { ...visit, issues: undefined } as never).refused('order', '2023-04-04', { owner: '办公室' })).toEqual(['visit-issues'])
})
test('fifteen working days are promised', () => expect(assigned().limit('solve')!.due).toBe('2023-04-25'))

const listed = () => story(enterpriseVisit).do('list', '2023-01-10', { title: '稳岗补贴', source: 'city', ends: '2023-12-31' })

test('pushed twice is reached twice; money is kept in 分', () => {
  const s = listed().do('push', '2023-02-01', { reached: 40, above: 6, channel: 'platform' }).do('push', '2023-06-01', { reached: 20 }).do('claim', '2023-07-01', { claims: 9, granted: 8, amount: 1_200_000_00 })
  expect(['policies', 'pushes', 'reached', 'above', 'claims', 'granted', 'amount'].map(f => s.sum(f, '2023-12-31'))).toEqual([1, 2, 60, 6, 9, 8, 1_200_000_00])
  expect(s.sum('policies', '2024-01-01')).toBe(0)
})
test.each([
  ['more large firms than firms', () => listed().refused('push', '2023-02-01', { reached: 5, above: 6 }), ['policy-above']],
  ['more granted than claimed', () => listed().refused('claim', '2023-02-01', { claims: 1, granted: 2 }), ['policy-granted']],
] as const)('%s is refused', (_, refused, codes) => expect(refused()).toEqual(codes))
test('MYJJ-46: a policy that is not public is a gap', () => {
  const gap = enterpriseVisit.gaps['notShown']!
  const open = (published: readonly string[]) => 'when' in gap && gap.when({ state: 'listed', fields: {}, published, taken: {} } as never, '2023-05-01' as never)
  expect([open([]), open(Object.keys(listed().do('show', '2023-01-12', {}).now().published))]).toEqual([true, false])
})
