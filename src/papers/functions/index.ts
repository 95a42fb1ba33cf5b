/** @module The papers of 政府职能. */
import type { Paper } from '../paper.ts'
import { accountabilityDecision } from './accountability-decision.ts'
import { fairCompetitionConclusion } from './fair-competition-conclusion.ts'
import { licenceHearingNotice } from './licence-hearing-notice.ts'
import { licenceHearingRight } from './licence-hearing-right.ts'
import { serviceAccepted } from './service-accepted.ts'
import { serviceCorrection } from './service-correction.ts'
import { serviceRefusal } from './service-refusal.ts'

export const functions: readonly Paper[] = [
  serviceCorrection,
  serviceAccepted,
  licenceHearingRight,
  licenceHearingNotice,
  serviceRefusal,
  fairCompetitionConclusion,
  accountabilityDecision,
]
