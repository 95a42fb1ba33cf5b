/** @module Limits of the office that still run, as lines of work: what is late, what ends soon, and the step that answers it. */
import type { Books } from '../access/books.ts'
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { mayTake } from '../access/may-take.ts'
import type { Reader } from '../access/reader.ts'
import type { Day } from '../base/day.ts'
import type { Register } from '../declare/register.ts'
import { remaining } from '../law/period.ts'
import type { Tx } from '../store/pool.ts'
import type { TodayItem } from './answers/today.ts'
import { type LimitRow, standingOfRow } from './limit-standing.ts'

/** Soon is within this many working days. */
const SOON = 5
export const isSoon = (i: TodayItem): boolean => i.standing === 'running' && (i.left ?? 0) <= SOON

export type OpenLimit = LimitRow & { readonly matterTitle: string; readonly state: string; readonly handlerName: string | null }

/** The columns of a limit `t` that make a {@link LimitRow}. */
export const limitColumns = (
  tx: Tx,
) => tx`t.unit, t.matter, t.register, t.name, t.title, t.rule, t.law, t.binds, t.bound, t.n, t.start, t.due, t.earliest,
  t.provisional, t.pauses, t.met, t.ended`

/** Our own limits that still run, most urgent first. Other people's periods lapse without our being late. */
export const openLimitsOf = async (tx: Tx, house: House, reader: Reader, units: readonly number[]): Promise<readonly OpenLimit[]> =>
  await tx<OpenLimit[]>`
    select ${limitColumns(tx)}, m.title as "matterTitle", m.state, (select a.name from account a where a.id = m.handler) as "handlerName"
    from time_limit t join matter m on m.unit = t.unit and m.matter = t.matter
    where t.unit = any(${[...units]}) and t.met is null and t.ended is null and t.due is not null and t.binds = 'agency' and t.bound not in ('min', 'keep')
      and ${readable(tx, house, reader)} order by t.due, t.matter`

/** The line that it makes on the page of the day, with the step that answers it where this reader may take it. */
export function limitItem(house: House, reader: Reader, l: OpenLimit, books: Books): TodayItem {
  const register = house.registers.find(l.register)!
  const due = l.due!.slice(0, 10) as Day
  const step = l.unit === reader.unit ? answering(reader, register, l) : undefined
  return {
    matter: l.matter,
    register: l.register,
    title: l.matterTitle,
    what: l.title,
    due,
    left: remaining(books.calendar, books.today, due),
    standing: standingOfRow(l, books.now),
    ...(l.law && { law: l.law }),
    ...(l.provisional && { provisional: true as const }),
    ...(l.handlerName && { handler: l.handlerName }),
    ...(step && { step }),
  }
}

/** The first step that meets a limit from this state and that the reader may take or propose. */
function answering(reader: Reader, register: Register, { name, state }: OpenLimit): { id: string; title: string } | undefined {
  const found = Object.entries(register.steps).find(
    ([id, s]) => s.meets?.includes(name) && s.from?.includes(state) && mayTake(reader, register, s.approvedBy ? 'submit' : id, id),
  )
  return found && { id: found[0], title: found[1].title }
}
