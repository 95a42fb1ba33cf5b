/** @module The registers of 年度报告, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { annualReport } from './annual-report.ts'
import { archiveAppraisal } from './archive-appraisal.ts'
import { fixedDuty } from './fixed-duty.ts'
import { upperForm } from './upper-form.ts'

export const report = {
  'annual-report': [annualReport],
  'archive-appraisal': [archiveAppraisal],
  'fixed-duty': [fixedDuty],
  'upper-form': [upperForm],
} as const satisfies Versions
