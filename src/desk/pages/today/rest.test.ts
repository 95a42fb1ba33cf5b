import { expect, test } from 'vitest'
import type { TodayItem } from '../../../server/api.ts'
import { restOf } from './rest.ts'

const item = (matter: string | null): TodayItem => ({ matter, register: 'mediation', title: '纠纷', what: '调解办结' })

test('a matter with two limits near is counted once; a duty of the year is no matter', () => {
  const view = { late: [item('a')], due: [item('b')], soon: [item('b'), item('c'), item(null)], open: 10 }
  expect(restOf(view)).toBe(7)
})
test('never less than none', () => expect(restOf({ late: [item('a')], due: [], soon: [], open: 0 })).toBe(0))
