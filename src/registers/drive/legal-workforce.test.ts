import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { legalWorkforce } from './legal-workforce.ts'

test('a post counts whether filled or not; the share of filled ones keeps both numbers', () => {
  const s = story(legalWorkforce).do('set', '2026-01-05', { post: '法制审核岗', place: 'rule', needs: ['bar'] }).do('fill', '2026-03-02', { holder: '郑岩', quota: 'civil', bar: true, degree: true })
  s.do('train', '2026-05-06', { topic: '行政复议法', hours: 8 }).do('train', '2026-09-01', { topic: '行政处罚法', hours: 12 })
  const days = ['2026-02-01', '2026-03-02'] as const
  expect(days.map(d => ['posts', 'filled', 'vacant', 'bar'].map(f => s.sum(f, d)))).toEqual([[1, 0, 1, 0], [1, 1, 0, 1]])
  expect([s.sum('trained'), s.sum('hours'), legalWorkforce.figures['rate']]).toMatchObject([2, 20, { share: 'filled', of: 'posts' }])
})

test('who leaves, leaves a vacancy that is to be filled in time', () => {
  const s = story(legalWorkforce).do('set', '2026-01-05', { post: '调解岗', place: 'office' }).do('fill', '2026-01-05', { holder: '林晓' }).do('leave', '2026-04-01', { reason: '调离' })
  expect([s.sum('vacant'), s.limit('fill')!.strict]).toEqual([1, '2026-10-01'])
})
