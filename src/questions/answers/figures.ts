import { type Answer, day, id, list, maybe, number, object, text, whole } from './shapes.ts'

const part = object({ figure: text, value: number.nullable() })

export const FigureRow = object({
  /** `register.figure`. */
  id: text,
  title: text,
  register: text,
  group: text,
  /** Null where there is nothing to divide by. Money is in 分. */
  value: number.nullable(),
  text,
  unit: text,
  definition: text,
  of: maybe(part),
  in: maybe(part),
  lastYear: maybe(number.nullable()),
  months: maybe(list(number)),
})
export type FigureRow = Answer<typeof FigureRow>

export const FigureGroup = object({
  /** A unit's id, a village's id, or an option of the field; `-` where the matter says nothing. */
  key: text,
  title: text,
  figures: list(FigureRow),
})
export type FigureGroup = Answer<typeof FigureGroup>

export const FigureList = object({
  figure: text,
  value: number,
  /** The part of the value whose matters this reader may not find: counted, not listed. */
  withheld: number,
  rows: list(object({ unit: whole, matter: id, n: whole, day, amount: number, title: text })),
})
export type FigureList = Answer<typeof FigureList>
