import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { investmentProject as register } from './investment-project.ts'

const trip = (day: '2023-03-02' | '2024-09-02') => story(register).do('trip', day, { lead: '冷链仓储项目', leader: [{ name: '王宁' }], head: true })

test('a trip is not a project, a contract is not money', () => {
  const s = trip('2023-03-02').do('sign', '2023-05-04', { investor: '示例冷链公司', agreed: 80_000_000_00 }).do('fund', '2023-06-01', { paid: 20_000_000_00 }).do('fund', '2024-01-05', { paid: 5_000_000_00 })
  expect(['trips', 'headed', 'firms', 'agreed', 'paid'].map(f => s.sum(f, '2023-12-31'))).toEqual([1, 1, 1, 80_000_000_00, 20_000_000_00])
})
test('GP-18: since the regulation no agreement without review; before, it was no law', () => {
  expect(trip('2024-09-02').refused('sign', '2024-10-08', { investor: '示例冷链公司' })).toEqual(['investment-reviewed'])
  expect(trip('2024-09-02').refused('sign', '2024-10-08', { investor: '示例冷链公司', reviewed: true })).toEqual([])
  expect(trip('2023-03-02').refused('sign', '2023-05-04', { investor: '示例冷链公司' })).toEqual([])
})
