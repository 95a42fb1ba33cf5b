/** @module The registers of 纠纷与法律服务, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { mediation } from './mediation.ts'
import { petition } from './petition.ts'
import { receptionVisit } from './reception-visit.ts'
import { stabilityAnalysis } from './stability-analysis.ts'
import { supervisedPerson } from './supervised-person.ts'

export const disputes = {
  mediation: [mediation],
  'reception-visit': [receptionVisit],
  petition: [petition],
  'stability-analysis': [stabilityAnalysis],
  'supervised-person': [supervisedPerson],
} as const satisfies Versions
