import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { figureValue } from '../../figures/figure.ts'
import { studyList as register } from './study-list.ts'

const laws = (n: number) => Array.from({ length: n }, (_, i) => ({ law: `第${i + 1}部` }))
const issued = () => story(register).do('draft', '2023-02-01', { title: '班子成员应知应会清单', posts: 'leaders', laws: laws(20) }).do('issue', '2023-02-20', {})

test('PF-37: a list that nobody adjusted for a year is asked for; adjusting starts the next year', () => {
  const gap = register.gaps['notAdjusted']!
  const open = (day: string, taken: object) => 'when' in gap && gap.when({ state: 'force', fields: {}, published: [], taken } as never, day as never)
  expect([open('2024-02-20', { issue: '2023-02-20' }), open('2024-02-21', { issue: '2023-02-20' })]).toEqual([false, true])
  expect(issued().do('adjust', '2023-10-09', { laws: laws(22), change: '新增行政复议法' }).limit('adjust')!.due).toBe('2024-10-09')
})

test('progress is what was learned of what is listed', () => {
  const s = issued().do('assess', '2023-12-20', { learned: laws(15) })
  expect(figureValue(register, 'progress', { from: '2023-01-01', to: '2023-12-31' }, id => s.sum(id.split('.')[1]!)).value).toBe(75)
  expect(issued().refused('assess', '2023-12-20', { learned: laws(21) })).toEqual(['list-learned'])
})

test('a draft is not in force and may be stopped', () => expect(story(register).do('draft', '2023-02-01', { title: '清单', posts: 'staff', laws: laws(1) }).do('end', '2023-02-02', { reason: '重拟' }).sum('force')).toBe(0))
