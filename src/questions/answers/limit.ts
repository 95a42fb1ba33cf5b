import {
  type Answer,
  binds,
  bound,
  day,
  dayOrMoment,
  flag,
  lawMark,
  list,
  mark,
  maybe,
  number,
  object,
  provision,
  text,
  whole,
  z,
} from './shapes.ts'

export const LimitStanding = z.enum(['met', 'met-late', 'ended', 'paused', 'running', 'waiting', 'missed', 'lapsed'])
export type LimitStanding = Answer<typeof LimitStanding>

export const LimitView = object({
  limit: text,
  title: text,
  law: maybe(provision),
  /** The unit's promise, not law. */
  promise: mark,
  mark: maybe(lawMark),
  binds,
  bound,
  length: text,
  start: dayOrMoment,
  due: maybe(dayOrMoment),
  strict: maybe(dayOrMoment),
  lenient: maybe(dayOrMoment),
  earliest: maybe(day),
  provisional: mark,
  pauses: list(object({ from: day, to: maybe(day), cause: text })),
  met: maybe(dayOrMoment),
  ended: maybe(day),
  standing: LimitStanding,
  /** Working days after today up to the due day; negative when passed. */
  left: maybe(whole),
})
export type LimitView = Answer<typeof LimitView>

/** How a last day comes about, day by day. */
export const Working = object({
  title: text,
  due: maybe(dayOrMoment),
  provisional: flag,
  days: list(object({ day: dayOrMoment, counts: number.nullable(), why: text })),
  notes: list(object({ label: text, text })),
})
export type Working = Answer<typeof Working>
