import { LimitStanding } from './limit.ts'
import { type Answer, day, dayOrMoment, id, lawMark, list, mark, maybe, number, object, provision, text, whole } from './shapes.ts'

/** A duty that comes back: by a day of the year, or once in every period. */
export const YearItem = object({
  id: text,
  register: text,
  title: text,
  /** The span in which it has to be done. */
  from: day,
  due: day,
  left: whole,
  law: maybe(provision),
  mark: maybe(lawMark),
  provisional: mark,
  standing: LimitStanding,
  /** The figure that shows it, its value in the span, and how much is asked. */
  figure: text,
  value: number,
  least: number,
  /** How the last day comes about; a duty of a period ends with it. */
  working: list(object({ day: dayOrMoment, counts: number.nullable(), why: text })),
})
export type YearItem = Answer<typeof YearItem>

export const YearView = object({
  year: whole,
  today: day,
  duties: list(YearItem),
  /** Limits of matters that run out in this year and still run. */
  limits: list(
    object({ matter: id, register: text, what: text, number: maybe(text), due: day, standing: LimitStanding, law: maybe(provision) }),
  ),
})
export type YearView = Answer<typeof YearView>

/** The address of one's own calendar, told once. */
export const FeedAnswer = object({ path: text })
export type FeedAnswer = Answer<typeof FeedAnswer>
