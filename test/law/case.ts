import type { Day, Moment } from '../../src/base/day.ts'

/** A worked example, as a lawyer reads it: which limit, from when, what happened, and the date that must come out. */
export interface Case {
  readonly id: string
  /** What happened, in words. */
  readonly case: string
  /** The limit by its id; null where the example is about the calendar alone. */
  readonly limit: string | null
  /** The start, or the event when counting back. */
  readonly start: Day | Moment
  /** The length that the limit must have: +7WD working days, +15D days, +3M, +2Y, +1H; − counts back or stops before; +03-31 a fixed day. */
  readonly length: string
  /** What happens while it runs: +30D an extension; 不计12日 a pause of so many days; 2026-06-08至2026-06-25征求意见 a pause from and to. */
  readonly events?: readonly string[]
  /** The strict and the lenient reading where the example states them; null where the calendar is not announced. */
  readonly strict?: Day
  readonly lenient?: Day | null
  /** The date by the reading that the rule binds by. */
  readonly due: Day | Moment
  /** The result rests on a year without notice. */
  readonly provisional?: true
  readonly why: string
}
