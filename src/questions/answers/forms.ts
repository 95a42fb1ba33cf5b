import { type Answer, day, flag, id, list, maybe, number, object, text, whole, z } from './shapes.ts'

export const FormReach = z.enum(['period', 'so-far', 'before'])
/** What a blank cell is. */
export const FormPoint = z.discriminatedUnion('kind', [
  object({ kind: z.literal('figure'), figure: text, reach: FormReach, growth: maybe(z.literal(true)), proposed: maybe(z.literal(true)) }),
  object({ kind: z.literal('typed') }),
  object({ kind: z.literal('blank') }),
])
export type FormPoint = Answer<typeof FormPoint>

const value = z.union([z.string(), z.number()]).nullable()
export const FormTable = object({
  name: text,
  rows: list(list(value)),
  merges: list(object({ startRow: whole, startCol: whole, endRow: whole, endCol: whole })),
})

const place = text
/** A cell as it will be written for a period. */
export const FormCell = object({
  place,
  label: text,
  text,
  value: number.nullable(),
  ref: maybe(object({ figure: text, unit: whole, period: text, form: maybe(z.enum(['value', 'orZero', 'number', 'growth'])) })),
  typed: maybe(z.literal(true)),
  last: maybe(text),
})
export const SentForm = object({ period: text, day, number: maybe(text), cells: list(FormCell.omit({ last: true })) })

export const FormView = object({
  matter: id,
  n: whole,
  title: text,
  from: maybe(text),
  every: z.enum(['once', 'month', 'quarter', 'half', 'year']),
  due: maybe(day),
  state: text,
  /** Writable by the reader. */
  mine: flag,
  tables: list(FormTable),
  points: z.record(z.string(), FormPoint),
  period: text,
  cells: list(FormCell),
  /** What was sent, the newest first, as it was sent. */
  sent: list(SentForm),
})
export type FormView = Answer<typeof FormView>

export const FormRow = object({
  matter: id,
  title: text,
  from: maybe(text),
  due: maybe(day),
  state: text,
  cells: whole,
  pointed: whole,
  last: maybe(text),
})
export type FormRow = Answer<typeof FormRow>
