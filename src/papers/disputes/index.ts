/** @module The papers of 纠纷与法律服务. */
import type { Paper } from '../paper.ts'
import { confirmationApplication } from './confirmation-application.ts'
import { legalAidApplication } from './legal-aid-application.ts'
import { legalAidDecision } from './legal-aid-decision.ts'
import { legalAidRefusal } from './legal-aid-refusal.ts'
import { mediationAgreement } from './mediation-agreement.ts'
import { mediationEnded } from './mediation-ended.ts'
import { petitionExtension } from './petition-extension.ts'
import { petitionGuided } from './petition-guided.ts'
import { petitionOpinion } from './petition-opinion.ts'
import { petitionReceived } from './petition-received.ts'
import { reconsiderationReply } from './reconsideration-reply.ts'

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
]
