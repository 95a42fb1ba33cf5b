import type { Ledgers } from '../../book.ts'
import { books as meeting } from './meeting.ts'

export const decisions = {
  meeting,
} satisfies Ledgers
