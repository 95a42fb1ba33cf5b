/** @module The papers of 监督与公开. */
import type { Paper } from '../paper.ts'
import { auditRectification } from './audit-rectification.ts'
import { auditResponse } from './audit-response.ts'
import { clueTransfer } from './clue-transfer.ts'
import { coHandlingOpinion } from './co-handling-opinion.ts'
import { complaintAnswer } from './complaint-answer.ts'
import { complaintRefusal } from './complaint-refusal.ts'
import { disclosureConsultation } from './disclosure-consultation.ts'
import { disclosureCorrection } from './disclosure-correction.ts'
import { disclosureExplanation } from './disclosure-explanation.ts'
import { disclosureExtension } from './disclosure-extension.ts'
import { disclosureFee } from './disclosure-fee.ts'
import { disclosureReceipt } from './disclosure-receipt.ts'
import { disclosureReply } from './disclosure-reply.ts'
import { headIdentity } from './head-identity.ts'
import { hotlineAnswer } from './hotline-answer.ts'
import { hotlineExtension } from './hotline-extension.ts'
import { hotlineGuide } from './hotline-guide.ts'
import { hotlineReturn } from './hotline-return.ts'
import { proposalReply } from './proposal-reply.ts'
import { reviewOpinionReply } from './review-opinion-reply.ts'
import { suggestionReply } from './suggestion-reply.ts'

export const oversight: readonly Paper[] = [
  disclosureReceipt,
  disclosureCorrection,
  disclosureConsultation,
  disclosureExtension,
  disclosureFee,
  disclosureReply,
  proposalReply,
  suggestionReply,
  headIdentity,
  clueTransfer,
  hotlineReturn,
  hotlineAnswer,
  hotlineExtension,
  auditResponse,
  auditRectification,
  reviewOpinionReply,
  coHandlingOpinion,
  disclosureExplanation,
  complaintRefusal,
  complaintAnswer,
  hotlineGuide,
]
