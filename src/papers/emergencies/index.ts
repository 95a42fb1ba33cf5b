/** @module The papers of 应急管理. */
import type { Paper } from '../paper.ts'
import { accidentAnswer } from './accident-answer.ts'
import { accidentReport } from './accident-report.ts'
import { callRecord } from './call-record.ts'
import { drillEvaluation } from './drill-evaluation.ts'
import { drillRecord } from './drill-record.ts'
import { dutyLog } from './duty-log.ts'
import { dutyTable } from './duty-table.ts'
import { identificationCommission } from './identification-commission.ts'
import { incidentReport } from './incident-report.ts'
import { incidentReview } from './incident-review.ts'
import { planEvaluation } from './plan-evaluation.ts'

export const emergencies: readonly Paper[] = [
  callRecord,
  incidentReport,
  incidentReview,
  dutyTable,
  dutyLog,
  drillRecord,
  drillEvaluation,
  planEvaluation,
  identificationCommission,
  accidentReport,
  accidentAnswer,
]
