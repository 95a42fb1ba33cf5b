/** @module A limit as lists read it from its row, and how it stands today. */
import type { Day, Moment } from '../base/day.ts'
import type { Calendar } from '../law/calendar.ts'
import type { Provision } from '../law/instrument.ts'
import { remaining } from '../law/period.ts'
import { type Pause, type Run, standingOf } from '../ledger/run.ts'
import type { Tx } from '../store/pool.ts'
import type { LimitStanding } from './answers/limit.ts'
import type { MatterRow } from './answers/matter.ts'

export interface LimitRow {
  readonly unit: number
  readonly matter: string
  readonly register: string
  readonly name: string
  readonly title: string
  readonly rule: string | null
  readonly law: Provision | null
  readonly binds: Run['binds']
  readonly bound: Run['bound']
  readonly n: number
  readonly start: string
  readonly due: Day | Moment | null
  readonly earliest: Day | null
  readonly provisional: boolean
  readonly pauses: readonly Pause[]
  readonly met: Day | Moment | null
  readonly ended: Day | null
}

/** How a limit's row stands on a day or at a moment, by the ledger's own rule. */
export function standingOfRow(row: LimitRow, now: Day | Moment): LimitStanding {
  const { due, earliest, met, ended, binds, bound, pauses, title, n, start } = row
  const run: Run = {
    limit: row.name,
    rule: null,
    title,
    binds,
    bound,
    n,
    start: start as Day,
    pauses,
    extensions: [],
    ...(due && { due }),
    ...(earliest && { earliest }),
    ...(met && { met }),
    ...(ended && { ended }),
  }
  return standingOf(run, now)
}

/** The limits of these matters that still run, earliest first. */
export const openLimits = async (tx: Tx, matters: readonly string[]): Promise<LimitRow[]> =>
  matters.length
    ? await tx<LimitRow[]>`
        select unit, matter, register, name, title, rule, law, binds, bound, n, start, due, earliest, provisional, pauses, met, ended
        from time_limit where matter = any(${[...matters]}::uuid[]) and met is null and ended is null order by due nulls last, k`
    : []

const order: readonly LimitStanding[] = ['missed', 'running', 'paused', 'waiting', 'lapsed', 'met', 'met-late', 'ended']

/** The limit that a list shows of a matter: what we missed, else what ends next; ours before other people's. What lapsed is over. */
export function nextLimit(rows: readonly LimitRow[], now: Moment, calendar: Calendar): MatterRow['limit'] | undefined {
  const ranked = rows
    .filter(r => r.due !== null && r.bound !== 'min' && r.bound !== 'keep')
    .map(r => ({ r, standing: standingOfRow(r, now) }))
    .filter(({ standing }) => standing !== 'lapsed')
    .sort(
      (a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || Number(b.r.binds === 'agency') - Number(a.r.binds === 'agency'),
    )
  const first = ranked[0]
  if (!first) return undefined
  const due = first.r.due!.slice(0, 10) as Day
  return { title: first.r.title, due, standing: first.standing, left: remaining(calendar, now.slice(0, 10) as Day, due) }
}
