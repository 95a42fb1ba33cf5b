import type { Ledgers } from '../../book.ts'
import { books as catalogue } from './decision-catalogue.ts'
import { books as decision } from './major-decision.ts'
import { books as meeting } from './meeting.ts'

export const decisions = {
  'major-decision': [...catalogue, ...decision],
  meeting,
} satisfies Ledgers
