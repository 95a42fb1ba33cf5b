import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { credit } from './credit.ts'

const signed = () => story(credit).do('sign', '2026-04-07', { matter: '食品经营', party: [{ name: '示例小吃店' }], partyKind: 'selfEmployed', kind: 'approval', domain: '食品' })
const listed = (severity: 'mild' | 'general' | 'severe') => signed().do('breach', '2026-05-06', { kept: 'no', found: '未达标' }).do('record', '2026-05-11', { severity, document: '示例认定书1号' })

test('kept is counted of what was checked', () => {
  const s = signed().do('keep', '2026-05-06', { kept: 'yes' })
  expect(['signed', 'domains', 'checked', 'kept', 'broken'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 0])
  expect(s.refused('breach', '2026-05-07', { kept: 'yes', found: '…' })).toEqual(['credit-not-broken'])
})
test.each([
  ['XY-MILD', 'mild', undefined, '2026-08-11'],
  ['XY-GEN', 'general', '2026-08-11', '2027-05-11'],
  ['XY-SEV', 'severe', '2027-05-11', '2029-05-11'],
] as const)('%s: public at least until and at most until', (_, severity, least, longest) => {
  const s = listed(severity)
  expect([s.limit('least')?.due, s.limit('longest')!.due]).toEqual([least, longest])
})
test('XY-GEN: no repair before the shortest publicity has passed; repair ends the publicity', () => {
  expect(listed('general').refused('repair', '2026-08-11', { repaired: '已整改并公开承诺' })).toEqual(['limit-running'])
  const s = listed('general').do('repair', '2026-08-12', { repaired: '已整改并公开承诺' })
  expect([s.sum('repaired'), s.sum('listed'), Object.keys(s.now().published)]).toEqual([1, 0, []])
})

const running = () => story(credit).do('open', '2022-01-04', { matter: '融资服务平台', platformKind: 'finance' })

test('a cumulative number is the sum of its increments', () => {
  const s = running().do('report', '2022-12-31', { registered: 900 }).do('report', '2023-12-31', { registered: 592, loans: 20, borrowers: 18, amount: 30_000_000_00 })
  expect(['registered', 'loans', 'borrowers', 'amount', 'data'].map(f => s.sum(f))).toEqual([1492, 20, 18, 30_000_000_00, 0])
})
test('more borrowers than loans is refused', () => expect(running().refused('report', '2023-12-31', { loans: 1, borrowers: 2 })).toEqual(['platform-loans']))
