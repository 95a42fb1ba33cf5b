/** @module The papers of 行政执法. */
import type { Paper } from '../paper.ts'
import { avoidanceDecision } from './avoidance-decision.ts'
import { caseReferral } from './case-referral.ts'
import { cooperationLetter } from './cooperation-letter.ts'
import { cooperationReply } from './cooperation-reply.ts'
import { demolitionNotice } from './demolition-notice.ts'
import { enforcementApplication } from './enforcement-application.ts'
import { evidencePreservation } from './evidence-preservation.ts'
import { executionDecision } from './execution-decision.ts'
import { executionReminder } from './execution-reminder.ts'
import { filingSupervisionLetter } from './filing-supervision-letter.ts'
import { handOverLetter } from './hand-over-letter.ts'
import { handOverList } from './hand-over-list.ts'
import { hearingNotice } from './hearing-notice.ts'
import { hearingRecord } from './hearing-record.ts'
import { hearingReport } from './hearing-report.ts'
import { hearingRightNotice } from './hearing-right-notice.ts'
import { inquiryRecord } from './inquiry-record.ts'
import { inspectionApproval } from './inspection-approval.ts'
import { inspectionNotice } from './inspection-notice.ts'
import { inspectionRecord } from './inspection-record.ts'
import { inspectionResult } from './inspection-result.ts'
import { orderRevoked } from './order-revoked.ts'
import { orderToCorrect } from './order-to-correct.ts'
import { penaltyClosing } from './penalty-closing.ts'
import { penaltyDecision } from './penalty-decision.ts'
import { penaltyDiscussion } from './penalty-discussion.ts'
import { penaltyFiling } from './penalty-filing.ts'
import { penaltyLegalReview } from './penalty-legal-review.ts'
import { penaltyNone } from './penalty-none.ts'
import { penaltyNotFiled } from './penalty-not-filed.ts'
import { penaltyPriorNotice } from './penalty-prior-notice.ts'
import { procuratorateReply } from './procuratorate-reply.ts'
import { proofOfService } from './proof-of-service.ts'
import { referralApproval } from './referral-approval.ts'
import { reminder } from './reminder.ts'
import { reviewCircular } from './review-circular.ts'
import { seizureDecision } from './seizure-decision.ts'
import { seizureExtension } from './seizure-extension.ts'
import { seizureSettled } from './seizure-settled.ts'
import { serviceAnnouncement } from './service-announcement.ts'
import { summaryPenaltyDecision } from './summary-penalty-decision.ts'
import { supervisionLetter } from './supervision-letter.ts'
import { supervisionObjection } from './supervision-objection.ts'
import { supervisionReport } from './supervision-report.ts'
import { testNotice } from './test-notice.ts'
import { urgentApproval } from './urgent-approval.ts'

export const enforcement: readonly Paper[] = [
  penaltyFiling,
  penaltyNotFiled,
  inquiryRecord,
  inspectionRecord,
  evidencePreservation,
  orderToCorrect,
  penaltyPriorNotice,
  hearingRightNotice,
  hearingNotice,
  hearingRecord,
  penaltyLegalReview,
  penaltyDiscussion,
  penaltyDecision,
  summaryPenaltyDecision,
  penaltyNone,
  proofOfService,
  reminder,
  enforcementApplication,
  penaltyClosing,
  caseReferral,
  inspectionApproval,
  inspectionNotice,
  inspectionResult,
  seizureDecision,
  seizureSettled,
  executionReminder,
  demolitionNotice,
  executionDecision,
  handOverLetter,
  cooperationLetter,
  cooperationReply,
  supervisionLetter,
  supervisionReport,
  supervisionObjection,
  referralApproval,
  handOverList,
  filingSupervisionLetter,
  procuratorateReply,
  avoidanceDecision,
  testNotice,
  seizureExtension,
  hearingReport,
  reviewCircular,
  serviceAnnouncement,
  orderRevoked,
  urgentApproval,
]
