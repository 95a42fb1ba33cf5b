/**
 * @module A unit's books as a transaction finds them: the calendar with its notices, the unit's own settings, the day up to
 * which they are closed. Read anew each time, so a notice recorded a minute ago counts now.
 */
import type { Day, Moment } from '../base/day.ts'
import { assert } from '../base/result.ts'
import { type Calendar, calendarWith } from '../law/calendar.ts'
import type { Notice } from '../law/notice.ts'
import { countWith, type Setting } from '../ledger/count.ts'
import type { Count } from '../ledger/run.ts'
import type { Key } from '../store/crypt.ts'
import type { Tx } from '../store/pool.ts'
import type { House } from './house.ts'
import { allUnits, titlesOf, type Unit } from './unit-tree.ts'

export interface Books {
  readonly unit: Unit
  readonly units: readonly Unit[]
  readonly titles: ReadonlyMap<number, string>
  readonly calendar: Calendar
  readonly settings: readonly Setting[]
  readonly count: Count
  readonly key: Key
  readonly today: Day
  readonly now: Moment
  /** The last day of the last closing. */
  readonly closed: Day | undefined
}

/** The calendar of now: the shipped years and every notice recorded since. */
export async function calendarNow(tx: Tx): Promise<Calendar> {
  const rows = await tx<{ id: string; body: Notice }[]>`select id, body from calendar_notice order by published, at, id`
  const made = rows.map(r => r.id).join()
  if (made !== last.made) last = { made, calendar: calendarWith(rows.map(r => r.body)) }
  return last.calendar
}
/** The calendar made last, by the notices it was made from: a new notice makes another. */
let last = { made: '', calendar: calendarWith([]) }

/** What the unit set for its promises and for limits to which the law gives no number. */
export const limitSettings = async (tx: Tx, unit: number): Promise<readonly Setting[]> => {
  const rows = await tx<
    { value: readonly Setting[] }[]
  >`select value from setting where unit = ${unit} and name like 'limit:%' order by name`
  return rows.flatMap(r => r.value)
}

/** Counts each plain run once: an import asks for the same days thousands of times. Lives as long as the transaction. */
function remembering(count: Count): Count {
  const known = new Map<Parameters<Count>[0], Map<string, ReturnType<Count>>>()
  return (rule, run) => {
    if (run.pauses.length || run.extensions.length) return count(rule, run)
    const ofRule = known.get(rule) ?? new Map<string, ReturnType<Count>>()
    known.set(rule, ofRule)
    const asked = `${run.start} ${run.knownOn ?? ''}`
    const measured = ofRule.get(asked) ?? count(rule, run)
    ofRule.set(asked, measured)
    return measured
  }
}

export async function booksOf(house: House, tx: Tx, unit: number): Promise<Books> {
  const [units, calendar, settings, closings] = await Promise.all([
    allUnits(tx),
    calendarNow(tx),
    limitSettings(tx, unit),
    tx<{ day: Day }[]>`select day from closing where unit = ${unit} order by k desc limit 1`,
  ])
  const own = units.find(u => u.id === unit)
  assert(own, `unit ${unit} exists`)
  return {
    unit: own,
    units,
    titles: titlesOf(units),
    calendar,
    settings,
    count: remembering(countWith(calendar, settings)),
    key: house.keyOf(unit),
    today: house.clock.today(),
    now: house.clock.now(),
    closed: closings[0]?.day,
  }
}
