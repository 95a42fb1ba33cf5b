import { cellForms, type Layout } from '../../declare/layout.ts'
import { type Answer, flag, lawMark, list, maybe, object, text, whole, z } from './shapes.ts'

const cellForm = z.enum(Object.keys(cellForms) as [keyof typeof cellForms, ...(keyof typeof cellForms)[]])

/** A column of a platform's table: what it takes, in which form; with nothing it is blank. */
export const LayoutColumn = object({
  header: text.max(200),
  from: maybe(text.max(120)),
  text: maybe(text.max(200)),
  as: maybe(cellForm),
  words: maybe(z.record(text.max(120), text.max(120))),
})

/** GET /api/registers/{register}/layouts. */
export const LayoutRow = object({
  id: text,
  /** Added by the unit, which may change it and take it away. */
  own: flag,
  title: text,
  platform: text,
  mark: lawMark,
  state: maybe(list(text)),
  where: maybe(z.record(text, list(text))),
  columns: list(LayoutColumn),
}) satisfies z.ZodType<Layout>
export type LayoutRow = Answer<typeof LayoutRow>

/** What became of the rows of a platform's receipt. */
export const ReceiptAnswer = object({
  /** The heading under which the platform's number stands. */
  column: text,
  rows: whole,
  accepted: whole,
  already: whole,
  refused: list(object({ row: whole, column: text.nullable(), cell: text, code: text, text })),
})
export type ReceiptAnswer = Answer<typeof ReceiptAnswer>

/** What an example's headings are, as far as they say it themselves. */
export const LayoutProposal = object({ title: text, columns: list(LayoutColumn) })
export type LayoutProposal = Answer<typeof LayoutProposal>
