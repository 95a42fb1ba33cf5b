import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { equipment as register } from './equipment.ts'

test('what is issued names who has it; a check passed sets the next', () => {
  const s = story(register).do('buy', '2026-03-02', { item: '执法记录仪', kind: 'recorder', count: 2, price: 3200_00, dueOn: '2027-03-01' })
  s.do('issue', '2026-03-03', { holders: [{ name: '甲' }, { name: '乙' }] })
  expect(['bought', 'spent', 'issued', 'recorders'].map(f => s.sum(f))).toEqual([2, 3200_00, 2, 1])
  expect(s.limit('check')!.due).toBe('2027-03-01')
  s.do('check', '2027-02-20', { dueOn: '2028-02-20' }).do('retire', '2027-12-01', {})
  expect([s.limit('check')!.ended, s.sum('recorders')]).toEqual(['2027-12-01', 0])
})
