/** @module The registers of 文件与合同, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { documentFiling } from './document-filing.ts'
import { legalityReview } from './legality-review.ts'
import { normativeDocument } from './normative-document.ts'

export const rules = {
  'legality-review': [legalityReview],
  'normative-document': [normativeDocument],
  'document-filing': [documentFiling],
} as const satisfies Versions
