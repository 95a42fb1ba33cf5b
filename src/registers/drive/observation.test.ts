import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { observation } from './observation.ts'

test('points and people are stocks of a day', () => {
  const point = story(observation).do('appoint', '2026-01-05', { title: '新街社区观测点', kind: 'point' }).do('show', '2026-01-08', {})
  const person = story(observation).do('appoint', '2026-01-05', { title: '伍某', kind: 'person', from: 'deputy', ends: '2026-12-31' })
  expect([point.sum('points'), person.sum('people', '2026-12-31'), person.sum('people', '2027-01-01')]).toEqual([1, 1, 0])
  expect(Object.keys(point.do('end', '2026-09-01', {}).now().published)).toEqual([])
})

test('each thing reported is answered in its own time', () => {
  const s = story(observation).do('receive', '2026-03-02', { title: '占道经营处理不一', by: [{ name: '伍某' }] })
  expect(s.limit('answer')!.due).toBe('2026-03-23')
  s.do('pass', '2026-03-03', { owner: '执法办' }).do('answer', '2026-03-16', { reply: '已统一裁量', adopted: 'yes' })
  expect(['received', 'answered', 'inTime', 'adopted', 'waiting'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 0])
})

test.each([
  [{ ends: '2026-12-31' }, '2026-12-31'],
  [{}, undefined],
] as const)('an observer appointed %o serves until %s, and longer once he is appointed again', (more, due) => {
  const s = story(observation).do('appoint', '2026-01-05', { title: '伍某', kind: 'person', ...more })
  expect(s.limit('term')?.due).toBe(due)
  expect(s.do('renew', '2026-12-20', { ends: '2028-12-31' }).limit('term')?.due).toBe('2028-12-31')
})
