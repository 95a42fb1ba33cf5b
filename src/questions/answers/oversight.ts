import { FigureRow } from './figures.ts'
import { UnitRow } from './session.ts'
import { type Answer, day, id, list, maybe, object, text, whole } from './shapes.ts'
import { TodayItem } from './today.ts'

/** GET /api/oversight: one row a unit of the subtree. Counts of matters, but `missing` of gaps and `recordedLate` of entries. */
export const OversightRow = object({
  unit: UnitRow,
  open: whole,
  late: whole,
  soon: whole,
  missing: whole,
  /** Recorded in the year more than a week after the deed. */
  recordedLate: whole,
  /** The day up to which its books are closed. */
  closed: maybe(day),
  figures: list(object({ id: text, title: text, text, unit: text })),
  /** Its report of the year. */
  report: maybe(object({ matter: id, stateTitle: text })),
})
export type OversightRow = Answer<typeof OversightRow>

/** GET /api/oversight/{unit}: the lists behind the row, and every figure of the year that is not zero. */
export const OversightUnit = object({
  row: OversightRow,
  late: list(TodayItem),
  soon: list(TodayItem),
  missing: list(TodayItem),
  figures: list(FigureRow),
})
export type OversightUnit = Answer<typeof OversightUnit>
