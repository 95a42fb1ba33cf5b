/** @module The registers of 推进机制, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { commitment } from './commitment.ts'
import { deficiency } from './deficiency.ts'
import { demonstration } from './demonstration.ts'
import { directive } from './directive.ts'
import { firstResponsible } from './first-responsible.ts'
import { lawDutyReport } from './law-duty-report.ts'
import { legalWorkforce } from './legal-workforce.ts'
import { observation } from './observation.ts'
import { inspectionOfLaw } from './rule-of-law-inspection.ts'

export const drive = {
  'first-responsible': [firstResponsible],
  'law-duty-report': [lawDutyReport],
  'legal-workforce': [legalWorkforce],
  directive: [directive],
  commitment: [commitment],
  deficiency: [deficiency],
  'rule-of-law-inspection': [inspectionOfLaw],
  demonstration: [demonstration],
  observation: [observation],
} as const satisfies Versions
