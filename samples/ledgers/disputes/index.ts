import type { Ledgers } from '../../book.ts'
import { books as disputeSurvey } from './dispute-survey.ts'
import { books as grassrootsGovernance } from './grassroots-governance.ts'
import { books as legalAid } from './legal-aid.ts'
import { books as legalConsultation } from './legal-consultation.ts'
import { books as legalServiceSite } from './legal-service-site.ts'
import { books as mediation } from './mediation.ts'
import { books as mediationCommittee } from './mediation-committee.ts'
import { books as mediator } from './mediator.ts'
import { books as petition } from './petition.ts'
import { books as publicOrder } from './public-order.ts'
import { books as visit } from './reception-visit.ts'
import { books as reconsiderationCase } from './reconsideration-case.ts'
import { books as reconsiderationResponse } from './reconsideration-response.ts'
import { books as stability } from './stability-analysis.ts'
import { books as supervisedPerson } from './supervised-person.ts'
import { books as villageCounsel } from './village-counsel.ts'

export const disputes = {
  mediation,
  petition,
  'reception-visit': visit,
  'stability-analysis': stability,
  'legal-aid': legalAid,
  'legal-consultation': legalConsultation,
  'reconsideration-case': reconsiderationCase,
  'reconsideration-response': reconsiderationResponse,
  'dispute-survey': disputeSurvey,
  'mediation-committee': mediationCommittee,
  mediator,
  'supervised-person': supervisedPerson,
  'legal-service-site': legalServiceSite,
  'village-counsel': villageCounsel,
  'public-order': [...grassrootsGovernance, ...publicOrder],
} satisfies Ledgers
