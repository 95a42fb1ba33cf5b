import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { legalWorkforce } from './legal-workforce.ts'

test('a group stands from its document to its end; its changes are counted one by one', () => {
  const s = story(legalWorkforce).do('set', '2026-01-05', { title: '法治政府建设工作领导小组', kind: 'leading', head: [{ name: '李明远' }], size: 15, teams: 5, number: '清河委发〔2026〕2号' })
  s.do('change', '2026-03-02', { change: '增补两人' }).do('change', '2026-09-01', { change: '调整职责' }).do('reseat', '2026-10-08', { head: [{ name: '王宁' }] })
  expect(['set', 'teams', 'active', 'leading', 'squads', 'changed'].map(f => s.sum(f))).toEqual([1, 5, 1, 1, 0, 3])
  expect(s.do('dissolve', '2027-01-04', {}).sum('active')).toBe(0)
})

test('a group without a head or a document is missing something', () => {
  const bare = { state: 'active' as const, fields: {}, published: [], taken: {} }
  const { noHead, noNumber } = legalWorkforce.gaps
  expect([noHead, noNumber].map(g => g && 'when' in g && g.when(bare, '2026-12-31'))).toEqual([true, true])
})

test('a post counts whether filled or not; the share of filled ones keeps both numbers', () => {
  const s = story(legalWorkforce).do('create', '2026-01-05', { title: '法制审核岗', place: 'rule', needs: ['bar'] }).do('fill', '2026-03-02', { holder: '郑岩', quota: 'civil', bar: true, degree: true })
  s.do('train', '2026-05-06', { topic: '行政复议法', hours: 8 }).do('train', '2026-09-01', { topic: '行政处罚法', hours: 12 })
  const days = ['2026-02-01', '2026-03-02'] as const
  expect(days.map(d => ['posts', 'filled', 'vacant', 'bar'].map(f => s.sum(f, d)))).toEqual([[1, 0, 1, 0], [1, 1, 0, 1]])
  expect([s.sum('trained'), s.sum('hours'), legalWorkforce.figures['rate']]).toMatchObject([2, 20, { share: 'filled', of: 'posts' }])
})

test('who leaves, leaves a vacancy that is to be filled in time', () => {
  const s = story(legalWorkforce).do('create', '2026-01-05', { title: '调解岗', place: 'office' }).do('fill', '2026-01-05', { holder: '林晓' }).do('leave', '2026-04-01', { reason: '调离' })
  expect([s.sum('vacant'), s.limit('fill')!.strict]).toEqual([1, '2026-10-01'])
})
