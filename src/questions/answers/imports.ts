import { type Answer, flag, list, object, text, whole } from './shapes.ts'

export const ImportPreview = object({
  id: text,
  register: text,
  sheet: text,
  columns: list(object({ index: whole, header: text, to: text.nullable(), remembered: flag })),
  rows: whole,
  accepted: whole,
  already: whole,
  /** Every cell that stands against its row; a row may have several. */
  refused: list(object({ row: whole, column: text.nullable(), cell: text, code: text, text })),
  /** Cells that hold something which no step of their row takes up: listed, never dropped in silence. */
  notes: list(object({ row: whole, column: text, text })),
  sample: list(object({ row: whole, title: text, steps: text })),
})
export type ImportPreview = Answer<typeof ImportPreview>
