/** @module The registers of 推进机制, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { commitment } from './commitment.ts'
import { deficiency } from './deficiency.ts'
import { demonstration } from './demonstration.ts'
import { directive } from './directive.ts'
import { firstResponsible } from './first-responsible.ts'
import { lawDutyReport } from './law-duty-report.ts'
import { leadingGroup } from './leading-group.ts'
import { legalWorkforce } from './legal-workforce.ts'
import { majorIssueReport } from './major-issue-report.ts'
import { observation } from './observation.ts'
import { observer } from './observer.ts'
import { inspectionOfLaw } from './rule-of-law-inspection.ts'

export const drive = {
  'first-responsible': [firstResponsible],
  'law-duty-report': [lawDutyReport],
  'leading-group': [leadingGroup],
  directive: [directive],
  'major-issue-report': [majorIssueReport],
  commitment: [commitment],
  deficiency: [deficiency],
  'rule-of-law-inspection': [inspectionOfLaw],
  demonstration: [demonstration],
  observer: [observer],
  observation: [observation],
  'legal-workforce': [legalWorkforce],
} as const satisfies Versions
