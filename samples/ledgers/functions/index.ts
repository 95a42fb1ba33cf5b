import type { Ledgers } from '../../book.ts'
import { books as accountabilityCase } from './accountability-case.ts'
import { books as businessMeasure } from './business-measure.ts'
import { books as cooperationAgreement } from './cooperation-agreement.ts'
import { books as creditCommitment } from './credit-commitment.ts'
import { books as creditPlatform } from './credit-platform.ts'
import { books as enterprisePolicy } from './enterprise-policy.ts'
import { books as enterpriseVisit } from './enterprise-visit.ts'
import { books as fairCompetitionReview } from './fair-competition-review.ts'
import { books as investmentProject } from './investment-project.ts'
import { books as powerItem } from './power-item.ts'
import { books as projectSupervision } from './project-supervision.ts'
import { books as serviceCase } from './service-case.ts'
import { books as serviceItem } from './service-item.ts'
import { books as servicePoint } from './service-point.ts'

export const functions = {
  'power-item': powerItem,
  'service-item': serviceItem,
  'service-case': serviceCase,
  'service-point': servicePoint,
  'cooperation-agreement': cooperationAgreement,
  'business-measure': businessMeasure,
  'enterprise-visit': [...enterpriseVisit, ...enterprisePolicy],
  'fair-competition-review': fairCompetitionReview,
  credit: [...creditCommitment, ...creditPlatform],
  'investment-project': investmentProject,
  'project-supervision': projectSupervision,
  'accountability-case': accountabilityCase,
} satisfies Ledgers
