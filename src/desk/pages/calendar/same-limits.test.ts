import { expect, test } from 'vitest'
import type { YearView } from '../../../server/api.ts'
import { sameLimits } from './same-limits.ts'

type Limit = YearView['limits'][number]
const limit = (due: string, what: string, standing: Limit['standing'] = 'running') =>
  ({ matter: `${due}${what}`, register: 'power-list', what, due, standing }) as Limit

test('what many matters owe on one day in the same words is one line; another day, another limit or another standing is another', () => {
  const lines = sameLimits([
    limit('2024-11-15', '核对'),
    limit('2024-11-15', '核对'),
    limit('2024-11-15', '公布'),
    limit('2024-11-15', '核对', 'missed'),
    limit('2024-11-16', '核对'),
  ])
  expect(lines.map(l => [l.limit.due, l.limit.what, l.n])).toEqual([
    ['2024-11-15', '核对', 2],
    ['2024-11-15', '公布', 1],
    ['2024-11-15', '核对', 1],
    ['2024-11-16', '核对', 1],
  ])
})
