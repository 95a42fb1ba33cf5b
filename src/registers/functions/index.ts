/** @module The registers of 政府职能, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { accountabilityCase } from './accountability-case.ts'
import { businessMeasure } from './business-measure.ts'
import { cooperationAgreement } from './cooperation-agreement.ts'
import { credit } from './credit.ts'
import { enterpriseVisit } from './enterprise-visit.ts'
import { fairCompetitionReview } from './fair-competition-review.ts'
import { investmentProject } from './investment-project.ts'
import { powerItem } from './power-item.ts'
import { projectSupervision } from './project-supervision.ts'
import { serviceCase } from './service-case.ts'
import { serviceItem } from './service-item.ts'
import { servicePoint } from './service-point.ts'

export const functions = {
  'power-item': [powerItem],
  'service-item': [serviceItem],
  'service-case': [serviceCase],
  'service-point': [servicePoint],
  'cooperation-agreement': [cooperationAgreement],
  'business-measure': [businessMeasure],
  'enterprise-visit': [enterpriseVisit],
  'fair-competition-review': [fairCompetitionReview],
  credit: [credit],
  'investment-project': [investmentProject],
  'project-supervision': [projectSupervision],
  'accountability-case': [accountabilityCase],
} as const satisfies Versions
