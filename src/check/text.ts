/**
 * @module What the check reads: one text and the blocks it is made of. The readers of `documents/` fill it; the check itself
 * never sees a file. Offsets are UTF-16 code units in `text`, so they lead back to page, paragraph and cell.
 */
import type { Hidden } from './hidden.ts'
import type { Layout } from './layout/layout.ts'

/** What a block was in the file. Page furniture that repeats (page numbers) is no block. */
export type BlockKind = 'paragraph' | 'heading' | 'cell' | 'footnote' | 'textbox' | 'header' | 'footer'

/** A stretch of the text: `text.slice(start, end)`. Blocks stand in reading order and never overlap. */
export interface TextBlock {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  /** Level of a heading, 1–9, where the file says so. */
  readonly level?: number
  /** Page, from 1, where the file has pages. */
  readonly page?: number
  /** Of a cell: its table, row and column, each from 0; a cell that spans several stands at its first. */
  readonly table?: number
  readonly row?: number
  readonly col?: number
}

/**
 * A text with its blocks. Blocks are separated by one `\n` (cells of one row by one `\t`); lines that a file breaks inside a
 * paragraph are joined already, so a `\n` inside a block is a line break that the author made.
 */
export interface TextDocument {
  readonly text: string
  readonly blocks: readonly TextBlock[]
  /** How the file is laid out, where its kind says so (.docx). */
  readonly layout?: Layout
  /** What the file carries unseen, where its kind can carry something. */
  readonly hidden?: readonly Hidden[]
}
