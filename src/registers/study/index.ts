/** @module The registers of 学习普法, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { legalEducation } from './legal-education.ts'

export const study = {
  'legal-education': [legalEducation],
} as const satisfies Versions
