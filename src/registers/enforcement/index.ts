/** @module The registers of 行政执法, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { administrativePenalty } from './administrative-penalty.ts'
import { campaignProblem } from './campaign-problem.ts'
import { caseReview } from './case-review.ts'
import { compulsoryExecution } from './compulsory-execution.ts'
import { crimeReferral } from './crime-referral.ts'
import { enforcementAppraisal } from './enforcement-appraisal.ts'
import { enforcementCooperation } from './enforcement-cooperation.ts'
import { enforcementItem } from './enforcement-item.ts'
import { enforcementRule } from './enforcement-rule.ts'
import { enforcementStatistics } from './enforcement-statistics.ts'
import { enforcementSupervision } from './enforcement-supervision.ts'
import { enforcementTraining } from './enforcement-training.ts'
import { equipment } from './equipment.ts'
import { inspection } from './inspection.ts'
import { officer } from './officer.ts'
import { randomDraw } from './random-draw.ts'
import { rectification } from './rectification.ts'
import { reviewer } from './reviewer.ts'
import { seizure } from './seizure.ts'
import { specialCampaign } from './special-campaign.ts'
import { summaryPenalty } from './summary-penalty.ts'

export const enforcement = {
  'administrative-penalty': [administrativePenalty],
  'summary-penalty': [summaryPenalty],
  officer: [officer],
  reviewer: [reviewer],
  'enforcement-item': [enforcementItem],
  'random-draw': [randomDraw],
  'enforcement-training': [enforcementTraining],
  'crime-referral': [crimeReferral],
  inspection: [inspection],
  rectification: [rectification],
  seizure: [seizure],
  'compulsory-execution': [compulsoryExecution],
  'special-campaign': [specialCampaign],
  'campaign-problem': [campaignProblem],
  'enforcement-cooperation': [enforcementCooperation],
  'case-review': [caseReview],
  'enforcement-rule': [enforcementRule],
  'enforcement-statistics': [enforcementStatistics],
  'enforcement-supervision': [enforcementSupervision],
  'enforcement-appraisal': [enforcementAppraisal],
  equipment: [equipment],
} as const satisfies Versions
