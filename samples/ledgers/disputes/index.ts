import type { Ledgers } from '../../book.ts'
import { books as mediation } from './mediation.ts'
import { books as petition } from './petition.ts'
import { books as visit } from './reception-visit.ts'
import { books as stability } from './stability-analysis.ts'

export const disputes = {
  mediation,
  petition,
  'reception-visit': visit,
  'stability-analysis': stability,
} satisfies Ledgers
