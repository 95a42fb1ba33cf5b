/** @module Every register with its versions, oldest first, at once: for the server, the command line and tests. The browser loads one at a time through the catalogue. */
import type { Day } from '../base/day.ts'
import type { Register } from '../declare/register.ts'
import { meeting } from './decisions/meeting.ts'
import { mediation } from './disputes/mediation.ts'
import { petition } from './disputes/petition.ts'
import { receptionVisit } from './disputes/reception-visit.ts'
import { stabilityAnalysis } from './disputes/stability-analysis.ts'
import { supervisedPerson } from './disputes/supervised-person.ts'
import { administrativePenalty } from './enforcement/administrative-penalty.ts'
import { crimeReferral } from './enforcement/crime-referral.ts'
import { enforcementItem } from './enforcement/enforcement-item.ts'
import { enforcementTraining } from './enforcement/enforcement-training.ts'
import { officer } from './enforcement/officer.ts'
import { randomDraw } from './enforcement/random-draw.ts'
import { reviewer } from './enforcement/reviewer.ts'
import { summaryPenalty } from './enforcement/summary-penalty.ts'
import { disclosureApplication } from './oversight/disclosure-application.ts'
import { disclosureItem } from './oversight/disclosure-item.ts'
import { satisfaction } from './oversight/satisfaction.ts'
import { annualReport } from './report/annual-report.ts'
import { documentFiling } from './rules/document-filing.ts'
import { legalityReview } from './rules/legality-review.ts'
import { normativeDocument } from './rules/normative-document.ts'
import { legalEducation } from './study/legal-education.ts'

export const registers = {
  mediation: [mediation],
  'disclosure-application': [disclosureApplication],
  'administrative-penalty': [administrativePenalty],
  'summary-penalty': [summaryPenalty],
  officer: [officer],
  reviewer: [reviewer],
  'enforcement-item': [enforcementItem],
  'random-draw': [randomDraw],
  meeting: [meeting],
  'legality-review': [legalityReview],
  'disclosure-item': [disclosureItem],
  'normative-document': [normativeDocument],
  'document-filing': [documentFiling],
  'reception-visit': [receptionVisit],
  petition: [petition],
  'legal-education': [legalEducation],
  'stability-analysis': [stabilityAnalysis],
  'supervised-person': [supervisedPerson],
  'enforcement-training': [enforcementTraining],
  satisfaction: [satisfaction],
  'annual-report': [annualReport],
  'crime-referral': [crimeReferral],
} as const satisfies { readonly [id: string]: readonly Register[] }

export type RegisterId = keyof typeof registers
export const isRegister = (id: string): id is RegisterId => Object.hasOwn(registers, id)
export const registerIds = Object.keys(registers) as readonly RegisterId[]

/** The newest declaration of a register. */
export const registerOf = (id: RegisterId): Register => (registers[id] as readonly Register[]).at(-1)!

/** The declaration that a matter lives under: the one in force on the day it was opened. History from before the first one lives under the first. */
export function declarationOn(id: RegisterId, opened: Day): Register {
  const versions: readonly Register[] = registers[id]
  return versions.findLast(r => r.since <= opened) ?? versions[0]!
}
