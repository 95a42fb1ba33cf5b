/** @module The registers of 行政执法, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { administrativePenalty } from './administrative-penalty.ts'
import { compulsoryExecution } from './compulsory-execution.ts'
import { crimeReferral } from './crime-referral.ts'
import { enforcementItem } from './enforcement-item.ts'
import { enforcementTraining } from './enforcement-training.ts'
import { inspection } from './inspection.ts'
import { officer } from './officer.ts'
import { randomDraw } from './random-draw.ts'
import { rectification } from './rectification.ts'
import { reviewer } from './reviewer.ts'
import { seizure } from './seizure.ts'
import { summaryPenalty } from './summary-penalty.ts'

export const enforcement = {
  'administrative-penalty': [administrativePenalty],
  'summary-penalty': [summaryPenalty],
  officer: [officer],
  reviewer: [reviewer],
  'enforcement-item': [enforcementItem],
  'random-draw': [randomDraw],
  'enforcement-training': [enforcementTraining],
  'crime-referral': [crimeReferral],
  inspection: [inspection],
  rectification: [rectification],
  seizure: [seizure],
  'compulsory-execution': [compulsoryExecution],
} as const satisfies Versions
