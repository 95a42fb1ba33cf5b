/** @module The papers of 纠纷与法律服务. */
import type { Paper } from '../paper.ts'
import { committeeNotice } from './committee-notice.ts'
import { confirmationApplication } from './confirmation-application.ts'
import { consultationAnswer } from './consultation-answer.ts'
import { escalationReport } from './escalation-report.ts'
import { legalAidApplication } from './legal-aid-application.ts'
import { legalAidAssignment } from './legal-aid-assignment.ts'
import { legalAidClosing } from './legal-aid-closing.ts'
import { legalAidDecision } from './legal-aid-decision.ts'
import { legalAidRefusal } from './legal-aid-refusal.ts'
import { legalAidReview } from './legal-aid-review.ts'
import { legalAidSupplement } from './legal-aid-supplement.ts'
import { legalAidTermination } from './legal-aid-termination.ts'
import { mediationAgreement } from './mediation-agreement.ts'
import { mediationEnded } from './mediation-ended.ts'
import { mediationRecord } from './mediation-record.ts'
import { petitionExtension } from './petition-extension.ts'
import { petitionGuided } from './petition-guided.ts'
import { petitionOpinion } from './petition-opinion.ts'
import { petitionReceived } from './petition-received.ts'
import { petitionTransfer } from './petition-transfer.ts'
import { reconsiderationAcceptance } from './reconsideration-acceptance.ts'
import { reconsiderationCorrection } from './reconsideration-correction.ts'
import { reconsiderationDecision } from './reconsideration-decision.ts'
import { reconsiderationHearingNotice } from './reconsideration-hearing-notice.ts'
import { reconsiderationOpinion } from './reconsideration-opinion.ts'
import { reconsiderationRefusal } from './reconsideration-refusal.ts'
import { reconsiderationReply } from './reconsideration-reply.ts'
import { reconsiderationReplyNotice } from './reconsideration-reply-notice.ts'
import { selfCorrectionNotice } from './self-correction-notice.ts'

export const disputes: readonly Paper[] = [
  mediationAgreement,
  mediationEnded,
  confirmationApplication,
  petitionReceived,
  petitionGuided,
  petitionExtension,
  petitionOpinion,
  reconsiderationReply,
  legalAidApplication,
  legalAidDecision,
  legalAidRefusal,
  legalAidSupplement,
  legalAidAssignment,
  legalAidTermination,
  legalAidClosing,
  legalAidReview,
  mediationRecord,
  petitionTransfer,
  reconsiderationCorrection,
  reconsiderationRefusal,
  reconsiderationAcceptance,
  reconsiderationReplyNotice,
  reconsiderationHearingNotice,
  reconsiderationDecision,
  reconsiderationOpinion,
  selfCorrectionNotice,
  consultationAnswer,
  committeeNotice,
  escalationReport,
]
