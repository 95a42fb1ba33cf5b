/** @module Gathers blocks into one text: cells of a row are parted by a tab, all else by a line end. Empty blocks are left out. */
import type { TextBlock, TextDocument } from '../../check/text.ts'

export interface Builder {
  add(text: string, block: Omit<TextBlock, 'start' | 'end'>): void
  document(): TextDocument
}

export function builder(): Builder {
  const chunks: string[] = []
  const blocks: TextBlock[] = []
  let length = 0
  return {
    add(text, block) {
      if (text === '') return
      const last = blocks.at(-1)
      const sameRow =
        last !== undefined && block.row !== undefined && last.table === block.table && last.row === block.row && last.col !== block.col
      const separator = length === 0 ? '' : sameRow ? '\t' : '\n'
      const start = length + separator.length
      blocks.push({ start, end: start + text.length, ...block })
      chunks.push(separator, text)
      length = start + text.length
    },
    document: () => ({ text: chunks.join(''), blocks }),
  }
}
