import type { Ledgers } from '../../book.ts'
import { books as penalty } from './administrative-penalty.ts'
import { books as campaignProblem } from './campaign-problem.ts'
import { books as caseReview } from './case-review.ts'
import { books as compulsoryExecution } from './compulsory-execution.ts'
import { books as crimeReferral } from './crime-referral.ts'
import { books as enforcementAppraisal } from './enforcement-appraisal.ts'
import { books as enforcementCooperation } from './enforcement-cooperation.ts'
import { books as enforcementItem } from './enforcement-item.ts'
import { books as enforcementRule } from './enforcement-rule.ts'
import { books as enforcementStatistics } from './enforcement-statistics.ts'
import { books as enforcementSupervision } from './enforcement-supervision.ts'
import { books as training } from './enforcement-training.ts'
import { books as equipment } from './equipment.ts'
import { books as inspection } from './inspection.ts'
import { books as officer } from './officer.ts'
import { books as positiveList } from './positive-list.ts'
import { books as randomDraw } from './random-draw.ts'
import { books as rectification } from './rectification.ts'
import { books as reviewer } from './reviewer.ts'
import { books as seizure } from './seizure.ts'
import { books as specialCampaign } from './special-campaign.ts'
import { books as summary } from './summary-penalty.ts'
import { books as typicalCase } from './typical-case.ts'

export const enforcement = {
  'administrative-penalty': penalty,
  'enforcement-item': enforcementItem,
  'enforcement-training': training,
  officer,
  reviewer,
  'summary-penalty': summary,
  inspection,
  rectification,
  seizure,
  'compulsory-execution': compulsoryExecution,
  'special-campaign': specialCampaign,
  'campaign-problem': campaignProblem,
  'enforcement-cooperation': enforcementCooperation,
  'case-review': [...caseReview, ...typicalCase],
  'enforcement-rule': [...enforcementRule, ...positiveList],
  'enforcement-statistics': enforcementStatistics,
  'enforcement-supervision': enforcementSupervision,
  'enforcement-appraisal': enforcementAppraisal,
  equipment,
  'random-draw': randomDraw,
  'crime-referral': crimeReferral,
} satisfies Ledgers
