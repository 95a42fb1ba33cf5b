import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { enforcementAppraisal as register } from './enforcement-appraisal.ts'

const year = { title: '年度执法考评', kind: 'appraisal', checked: 18 } as const

test('PEN-G21, DIS-G06: fines are no measure of anybody', () => {
  expect(story(register).refused('appraise', '2026-12-20', { ...year, fines: 'yes' })).toEqual(['appraisal-quota', 'appraisal-rank'])
  expect(story(register).do('appraise', '2026-12-20', { ...year, fines: 'no' }).sum('appraised')).toBe(18)
})

test('a breach is settled by the ladder, not with nothing', () => {
  const s = story(register).do('find', '2026-03-02', { title: '着装不规范', kind: 'breach', officers: [{ name: '甲' }], rule: 'other' })
  expect(s.refused('settle', '2026-03-05', { outcome: 'none' })).toEqual(['appraisal-ladder'])
  expect(s.do('settle', '2026-03-05', { outcome: 'criticise' }).sum('breaches')).toBe(1)
})
