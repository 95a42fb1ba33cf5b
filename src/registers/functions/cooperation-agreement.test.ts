import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { cooperationAgreement as register } from './cooperation-agreement.ts'

const signed = () => story(register).do('sign', '2022-03-01', { title: '通办合作协议', partner: '示例县政务服务中心', kind: 'service', ends: '2024-02-29' })

test('in force through its last day; signed is counted once', () => {
  const s = signed()
  expect([s.sum('service'), s.sum('force', '2024-02-29'), s.sum('force', '2024-03-01')]).toEqual([1, 1, 0])
})
test('a list is published with its number of items', () => {
  const s = signed().do('list', '2022-04-01', { items: 31, version: '2022年版' })
  expect([s.sum('items'), Object.keys(s.now().published)]).toEqual([31, ['agreement']])
})
test('an agreement that ended unrenewed is a gap', () => {
  const gap = register.gaps['expired']!
  const open = (today: string) => 'when' in gap && gap.when({ state: 'force', fields: { ends: '2024-02-29' }, published: [], taken: {} } as never, today as never)
  expect([open('2024-02-29'), open('2024-03-01')]).toEqual([false, true])
  expect(signed().do('end', '2023-01-01', { reason: '机构调整' }).refused('renew', '2023-01-02', { ends: '2026-01-01' })).toEqual(['wrong-state'])
})
