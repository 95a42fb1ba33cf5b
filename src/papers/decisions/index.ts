/** @module The papers of 行政决策. */
import type { Paper } from '../paper.ts'
import { consultationNotice } from './consultation-notice.ts'
import { decisionRecord } from './decision-record.ts'
import { minutes } from './minutes.ts'

export const decisions: readonly Paper[] = [consultationNotice, decisionRecord, minutes]
