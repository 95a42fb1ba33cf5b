/** @module The registers of 年度报告, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { annualReport } from './annual-report.ts'

export const report = {
  'annual-report': [annualReport],
} as const satisfies Versions
