/** @module The registers of 行政决策, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { meeting } from './meeting.ts'

export const decisions = {
  meeting: [meeting],
} as const satisfies Versions
