import type { Ledgers } from '../../book.ts'
import { books as legalAid } from './legal-aid.ts'
import { books as legalConsultation } from './legal-consultation.ts'
import { books as mediation } from './mediation.ts'
import { books as petition } from './petition.ts'
import { books as visit } from './reception-visit.ts'
import { books as reconsiderationCase } from './reconsideration-case.ts'
import { books as reconsiderationResponse } from './reconsideration-response.ts'
import { books as stability } from './stability-analysis.ts'

export const disputes = {
  mediation,
  petition,
  'reception-visit': visit,
  'stability-analysis': stability,
  'legal-aid': legalAid,
  'legal-consultation': legalConsultation,
  'reconsideration-case': reconsiderationCase,
  'reconsideration-response': reconsiderationResponse,
} satisfies Ledgers
