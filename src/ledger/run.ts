/** @module A limit of a matter while it runs: where it began, what stopped its clock, its last day, and how it stands today. */
import { type Day, type Moment, plusDays } from '../base/day.ts'
import type { Promised } from '../declare/register.ts'
import type { Binds, Bound, Cause, Limit as LawLimit, Provision } from '../law/instrument.ts'

export interface Pause {
  readonly cause: Cause
  readonly from: Day
  readonly to?: Day
}
/** What the period counter says of a run; nothing where the law gives no number. */
export interface Measured {
  /** The last day by the reading that the rule binds by; a moment for hours. */
  readonly due?: Day | Moment
  /** The last day without and with roll-over. */
  readonly strict?: Day | Moment
  readonly lenient?: Day | Moment
  /** For a minimum period: the first day on which the next step may be taken. */
  readonly earliest?: Day
  /** It reaches into a year whose holidays have not been announced. */
  readonly provisional?: true
}
/** Counts a period: made once from a calendar and the unit's settings, and given to replay, which knows neither. */
export type Count = (
  rule: LawLimit | Promised,
  run: {
    readonly start: Day | Moment
    readonly pauses: readonly Pause[]
    readonly extensions: readonly (number | null)[]
    readonly knownOn?: Day
  },
) => Measured

export interface Run extends Measured {
  /** The limit's name in the register. */
  readonly limit: string
  readonly title: string
  /** What measures it: a limit of the law, the unit's promise, or null where a document states the day. */
  readonly rule: LawLimit | Promised | null
  readonly law?: Provision
  readonly binds: Binds
  readonly bound: Bound
  /** The entry that started it. */
  readonly n: number
  readonly start: Day | Moment
  readonly pauses: readonly Pause[]
  /** Granted extensions: their length, or null for the length in the law. */
  readonly extensions: readonly (number | null)[]
  /** A moment where the limit runs in hours. */
  readonly met?: Day | Moment
  readonly ended?: Day
}

export const isOpen = (run: Run): boolean => run.met === undefined && run.ended === undefined
export const isPaused = (run: Run): boolean => run.pauses.some(p => p.to === undefined)
const dueDay = (run: Run): Day | undefined => run.due?.slice(0, 10) as Day | undefined

/**
 * How a run stands on a day, or at a moment: what runs by the clock is missed the minute after. The last day counts to its end: nothing is missed before the day after.
 * What the office misses is `missed`; what a party, a court or a third body lets pass has `lapsed`, and nobody is late.
 */
export type Standing = 'met' | 'met-late' | 'ended' | 'paused' | 'running' | 'waiting' | 'missed' | 'lapsed'
export function standingOf(run: Run, now: Day | Moment): Standing {
  const ours = run.binds === 'agency'
  if (run.met) return isAfter(run.met, run.due) ? (ours ? 'met-late' : 'lapsed') : 'met'
  if (run.ended) return 'ended'
  if (isPaused(run)) return 'paused'
  if (run.bound === 'min') return run.earliest && now.slice(0, 10) < run.earliest ? 'waiting' : 'met'
  return isAfter(now, run.due) ? (ours ? 'missed' : 'lapsed') : 'running'
}

/** Compared as finely as both are known: a day is not after a moment of the same day. */
const isAfter = (at: Day | Moment, due: Day | Moment | undefined): boolean =>
  due !== undefined && at.slice(0, due.length) > due.slice(0, at.length)

/** The first day on which a step that waits for this run may be taken; undefined while its end is not known. */
export function free(run: Run): Day | undefined {
  if (run.bound === 'min') return run.earliest
  const due = dueDay(run)
  return due && plusDays(due, 1)
}
export const hasPassed = (run: Run, day: Day): boolean => {
  const due = dueDay(run)
  return due !== undefined && day > due
}
