import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { leadingGroup } from './leading-group.ts'

test('a group stands from its document to its end; its changes are counted one by one', () => {
  const s = story(leadingGroup).do('set', '2026-01-05', { title: '法治政府建设工作领导小组', kind: 'leading', head: [{ name: '李明远' }], size: 15, teams: 5, number: '清河委发〔2026〕2号' })
  s.do('change', '2026-03-02', { change: '增补两人' }).do('change', '2026-09-01', { change: '调整职责' }).do('reseat', '2026-10-08', { head: [{ name: '王宁' }] })
  expect(['set', 'teams', 'active', 'leading', 'squads', 'changed'].map(f => s.sum(f))).toEqual([1, 5, 1, 1, 0, 3])
  expect(s.do('dissolve', '2027-01-04', {}).sum('active')).toBe(0)
})

test('a group without a head or a document is missing something', () => {
  const bare = { state: 'active' as const, fields: {}, published: [], taken: {} }
  expect(Object.values(leadingGroup.gaps).map(g => 'when' in g && g.when(bare, '2026-12-31'))).toEqual([true, true])
})
