/** @module The registers of 行政决策, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { majorDecision } from './major-decision.ts'
import { meeting } from './meeting.ts'

export const decisions = {
  'major-decision': [majorDecision],
  meeting: [meeting],
} as const satisfies Versions
