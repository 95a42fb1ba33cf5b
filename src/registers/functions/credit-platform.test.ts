import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { creditPlatform as register } from './credit-platform.ts'

const running = () => story(register).do('open', '2022-01-04', { platform: '融资服务平台', kind: 'finance' })

test('a cumulative number is the sum of its increments', () => {
  const s = running().do('report', '2022-12-31', { registered: 900 }).do('report', '2023-12-31', { registered: 592, loans: 20, borrowers: 18, amount: 30_000_000_00 })
  expect(['registered', 'loans', 'borrowers', 'amount', 'data'].map(f => s.sum(f))).toEqual([1492, 20, 18, 30_000_000_00, 0])
})
test('more borrowers than loans is refused', () => expect(running().refused('report', '2023-12-31', { loans: 1, borrowers: 2 })).toEqual(['platform-loans']))
