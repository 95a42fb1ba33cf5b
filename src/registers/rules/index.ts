/** @module The registers of 文件与合同, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { contract } from './contract.ts'
import { documentCleanup } from './document-cleanup.ts'
import { documentFiling } from './document-filing.ts'
import { internalRule } from './internal-rule.ts'
import { legalCounsel } from './legal-counsel.ts'
import { legalityReview } from './legality-review.ts'
import { normativeDocument } from './normative-document.ts'

export const rules = {
  'legality-review': [legalityReview],
  'normative-document': [normativeDocument],
  'document-filing': [documentFiling],
  'document-cleanup': [documentCleanup],
  contract: [contract],
  'legal-counsel': [legalCounsel],
  'internal-rule': [internalRule],
} as const satisfies Versions
