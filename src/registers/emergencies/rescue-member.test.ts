import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { rescueMember as register } from './rescue-member.ts'

test('whoever is called out is insured; the size of the team is known on any day', () => {
  const s = story(register).do('join', '2026-03-02', { name: '队员甲', team: 'town', gear: ['vest'], insured: '2026-12-31' })
  expect(s.tries('turnOut', '2027-01-04', { task: '搜救' })).toMatchObject([{ code: 'rescue-uninsured', warns: true }])
  expect(s.limit('insured')!.due).toBe('2026-12-31')
  s.do('insure', '2026-12-20', { insured: '2027-12-31' }).do('leave', '2027-02-01', {})
  expect([s.sum('serving', '2027-01-31'), s.sum('serving'), s.sum('insured', '2027-01-31')]).toEqual([1, 0, 1])
})
