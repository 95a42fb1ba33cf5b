/** @module The papers of 推进机制. */
import type { Paper } from '../paper.ts'
import { correctionReport } from './correction-report.ts'
import { directiveReport } from './directive-report.ts'
import { dutyReportFeedback } from './duty-report-feedback.ts'
import { inspectionCircular } from './inspection-circular.ts'
import { inspectionFeedback } from './inspection-feedback.ts'
import { observationReply } from './observation-reply.ts'
import { supervisionNotice } from './supervision-notice.ts'

export const drive: readonly Paper[] = [
  correctionReport,
  supervisionNotice,
  inspectionFeedback,
  inspectionCircular,
  observationReply,
  directiveReport,
  dutyReportFeedback,
]
