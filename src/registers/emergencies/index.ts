/** @module The registers of 突发应急, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { accidentInvestigation } from './accident-investigation.ts'
import { dutyRoster } from './duty-roster.ts'
import { emergencyPlan } from './emergency-plan.ts'
import { emergencyResource } from './emergency-resource.ts'
import { incident } from './incident.ts'
import { rescueMember } from './rescue-member.ts'
import { riskSource } from './risk-source.ts'

export const emergencies = {
  'emergency-plan': [emergencyPlan],
  incident: [incident],
  'accident-investigation': [accidentInvestigation],
  'risk-source': [riskSource],
  'rescue-member': [rescueMember],
  'emergency-resource': [emergencyResource],
  'duty-roster': [dutyRoster],
} as const satisfies Versions
