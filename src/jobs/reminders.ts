/** @module Whom to remind of what today. A function of the records: a restart, a restore or a return loses none and repeats none. */
import { calendarNow } from '../access/books.ts'
import type { House } from '../access/house.ts'
import type { Day } from '../base/day.ts'
import { remaining } from '../law/period.ts'
import { withUnits } from '../store/pool.ts'

export interface Reminder {
  /** The handler, or null: everybody who may take the step. */
  readonly account: string | null
  readonly unit: number
  readonly register: string
  readonly matter: string
  readonly title: string
  readonly limit: string
  readonly due: Day
  /** Working days left; negative when missed. */
  readonly left: number
  readonly kind: 'late' | 'due' | 'soon'
}
const SOON = 5

/** The reminders of a unit for the house's today, most urgent first. */
export async function reminders(house: House, unit: number): Promise<readonly Reminder[]> {
  return await withUnits(house.sql, [unit], async tx => {
    const today = house.clock.today()
    const calendar = await calendarNow(tx)
    const rows = await tx<{ account: string | null; register: string; matter: string; title: string; limit: string; due: string }[]>`
      select m.handler as account, m.register, m.matter, m.title, t.title as limit, t.due
      from time_limit t join matter m on m.unit = t.unit and m.matter = t.matter
      where t.unit = ${unit} and t.met is null and t.ended is null and t.due is not null and t.binds = 'agency' and t.bound not in ('min', 'keep')
      order by t.due, t.matter`
    return rows.flatMap((r): Reminder[] => {
      const due = r.due.slice(0, 10) as Day
      const left = remaining(calendar, today, due)
      if (due > today && left > SOON) return []
      return [{ ...r, unit, due, left, kind: due < today ? 'late' : due === today ? 'due' : 'soon' }]
    })
  })
}
