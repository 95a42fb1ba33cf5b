import { LimitStanding } from './limit.ts'
import { type Answer, day, flag, id, list, mark, maybe, object, provision, text, whole, z } from './shapes.ts'

export const TodayItem = object({
  matter: id.nullable(),
  register: text,
  title: text,
  what: text,
  law: maybe(provision),
  /** Something is missing that no article asks for: the unit's own rule does. */
  own: mark,
  due: maybe(day),
  left: maybe(whole),
  standing: maybe(LimitStanding),
  provisional: mark,
  handler: maybe(text),
  /** Of what each one had to do: all who did not. */
  who: maybe(list(text)),
  /** The step that answers it. */
  step: maybe(object({ id: text, title: text })),
})
export type TodayItem = Answer<typeof TodayItem>

export const TodayView = object({
  today: day,
  late: list(TodayItem),
  due: list(TodayItem),
  soon: list(TodayItem),
  missing: list(TodayItem),
  /** Duties of the running week, month, quarter or year of which nothing is there yet, with the last day. */
  yet: list(TodayItem),
  /** Waiting for me: approvals, returned submissions, inbox, referrals. */
  waiting: list(TodayItem),
  recent: list(object({ kind: z.enum(['late', 'correct', 'cancel', 'import']), text, matter: id.nullable() })),
  /** Matters in which a limit of ours runs. */
  open: whole,
  withinLimits: whole,
  month: list(object({ day, works: flag, why: text, marks: list(LimitStanding) })),
  /** The same by register: a register without any is there with 0. */
  registers: z.record(z.string(), whole),
})
export type TodayView = Answer<typeof TodayView>
