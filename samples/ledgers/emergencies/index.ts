import type { Ledgers } from '../../book.ts'
import { books as accidentInvestigation } from './accident-investigation.ts'
import { books as dutyRoster } from './duty-roster.ts'
import { books as emergencyPlan } from './emergency-plan.ts'
import { books as emergencyResource } from './emergency-resource.ts'
import { books as emergencyTraining } from './emergency-training.ts'
import { books as incident } from './incident.ts'
import { books as rescueMember } from './rescue-member.ts'
import { books as riskSource } from './risk-source.ts'

export const emergencies = {
  'emergency-plan': [...emergencyPlan, ...emergencyTraining],
  incident,
  'accident-investigation': accidentInvestigation,
  'risk-source': riskSource,
  'emergency-resource': emergencyResource,
  'duty-roster': dutyRoster,
  'rescue-member': rescueMember,
} satisfies Ledgers
