import type { Ledgers } from '../../book.ts'
import { books as education } from './legal-education.ts'

export const study = {
  'legal-education': education,
} satisfies Ledgers
