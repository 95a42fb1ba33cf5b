import { type Answer, day, flag, id, list, mark, maybe, moment, object, text, whole, z } from './shapes.ts'

export const accessActs = ['reveal', 'export', 'list', 'download', 'erase', 'administer'] as const

/** A line of the log: who did what, when, and for what reason. */
export const AccessRow = object({
  day,
  k: whole,
  at: moment,
  /** The name of whoever did it. */
  by: text,
  act: z.enum(accessActs),
  /** Which fields, file or list, in words. */
  what: text,
  reason: maybe(text),
  /** The matter, where it is about one. */
  matter: maybe(object({ matter: id, register: text, title: text })),
  /** It is about a register that is closed to the reader: of what it says only who, when and which act are told. */
  closed: mark,
})
export type AccessRow = Answer<typeof AccessRow>

/** GET /api/access-log: the latest first. */
export const AccessLog = object({
  rows: list(AccessRow),
  /** There are older ones: ask again with the last row's `day` and `k` as `after`. */
  more: flag,
  /** Lines about matters from which this reader is excluded, within what was asked. They are not shown. */
  withheld: whole,
  /** Who stands in the unit's log. */
  people: list(object({ account: text, name: text })),
})
export type AccessLog = Answer<typeof AccessLog>
