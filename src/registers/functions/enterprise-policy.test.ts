import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { enterprisePolicy as register } from './enterprise-policy.ts'

const listed = () => story(register).do('list', '2023-01-10', { title: '稳岗补贴', source: 'city', ends: '2023-12-31' })

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
  const gap = register.gaps['notShown']!
  const open = (published: readonly string[]) => 'when' in gap && gap.when({ state: 'listed', fields: {}, published, taken: {} } as never, '2023-05-01' as never)
  expect([open([]), open(Object.keys(listed().do('show', '2023-01-12', {}).now().published))]).toEqual([true, false])
})
