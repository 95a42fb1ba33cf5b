import type { Ledgers } from '../../book.ts'
import { books as review } from './legality-review.ts'
import { books as document } from './normative-document.ts'

export const rules = {
  'legality-review': review,
  'normative-document': document,
} satisfies Ledgers
