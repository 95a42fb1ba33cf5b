/** @module The papers of 文件与合同. */
import type { Paper } from '../paper.ts'
import { adoptionFeedback } from './adoption-feedback.ts'
import { cleanupResult } from './cleanup-result.ts'
import { filingOpinion } from './filing-opinion.ts'
import { filingReport } from './filing-report.ts'
import { legalityOpinion } from './legality-opinion.ts'
import { normativeDocument } from './normative-document.ts'
import { opinionSummary } from './opinion-summary.ts'

export const rules: readonly Paper[] = [
  legalityOpinion,
  normativeDocument,
  filingReport,
  filingOpinion,
  opinionSummary,
  adoptionFeedback,
  cleanupResult,
]
