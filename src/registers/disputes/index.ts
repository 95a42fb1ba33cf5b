/** @module The registers of 纠纷与法律服务, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { disputeSurvey } from './dispute-survey.ts'
import { legalAid } from './legal-aid.ts'
import { legalConsultation } from './legal-consultation.ts'
import { legalServiceSite } from './legal-service-site.ts'
import { mediation } from './mediation.ts'
import { mediationCommittee } from './mediation-committee.ts'
import { mediator } from './mediator.ts'
import { petition } from './petition.ts'
import { publicOrder } from './public-order.ts'
import { receptionVisit } from './reception-visit.ts'
import { reconsiderationCase } from './reconsideration-case.ts'
import { reconsiderationResponse } from './reconsideration-response.ts'
import { stabilityAnalysis } from './stability-analysis.ts'
import { supervisedPerson } from './supervised-person.ts'
import { villageCounsel } from './village-counsel.ts'

export const disputes = {
  mediation: [mediation],
  'reception-visit': [receptionVisit],
  petition: [petition],
  'stability-analysis': [stabilityAnalysis],
  'supervised-person': [supervisedPerson],
  'legal-consultation': [legalConsultation],
  'legal-aid': [legalAid],
  'reconsideration-case': [reconsiderationCase],
  'reconsideration-response': [reconsiderationResponse],
  'dispute-survey': [disputeSurvey],
  'mediation-committee': [mediationCommittee],
  mediator: [mediator],
  'legal-service-site': [legalServiceSite],
  'village-counsel': [villageCounsel],
  'public-order': [publicOrder],
} as const satisfies Versions
