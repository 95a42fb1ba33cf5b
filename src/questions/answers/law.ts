import type { LawRow as Row } from '../../law/rows.ts'
import { binds, bound, day, dayOrMoment, flag, lawMark, list, maybe, number, object, periodUnit, text, whole, z } from './shapes.ts'

const extension = object({ n: whole.nullable(), unit: periodUnit, by: text, times: maybe(whole) })
export const LawRow = object({
  kind: z.enum(['instrument', 'article', 'limit', 'threshold', 'guard']),
  id: text,
  instrument: text,
  title: text,
  article: text.nullable(),
  /** Null where the law gives no number. A fixed day of the year is month × 100 + date, with unit `date`. */
  n: number.nullable(),
  unit: periodUnit.nullable(),
  bound: bound.nullable(),
  binds: binds.nullable(),
  start: text.nullable(),
  roll: z.enum(['stated', 'silent', 'never']).nullable(),
  extend: list(extension),
  mark: lawMark,
  since: day.nullable(),
  until: day.nullable(),
}) satisfies z.ZodType<Row>

/** The end of a period by both readings. */
export const Period = object({
  due: dayOrMoment.nullable(),
  strict: dayOrMoment.nullable(),
  lenient: dayOrMoment.nullable(),
  earliest: day.nullable(),
  provisional: flag,
  working: maybe(list(object({ day: dayOrMoment, counts: number.nullable(), why: text }))),
})
export const DayKind = object({ day, works: flag, why: text, provisional: flag })
