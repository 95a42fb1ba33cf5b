/** @module The registers of 纠纷与法律服务, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { legalAid } from './legal-aid.ts'
import { legalConsultation } from './legal-consultation.ts'
import { mediation } from './mediation.ts'
import { petition } from './petition.ts'
import { receptionVisit } from './reception-visit.ts'
import { reconsiderationCase } from './reconsideration-case.ts'
import { reconsiderationResponse } from './reconsideration-response.ts'
import { stabilityAnalysis } from './stability-analysis.ts'
import { supervisedPerson } from './supervised-person.ts'

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
} as const satisfies Versions
