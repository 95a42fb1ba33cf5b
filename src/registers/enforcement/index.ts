/** @module The registers of 行政执法, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { administrativePenalty } from './administrative-penalty.ts'
import { crimeReferral } from './crime-referral.ts'
import { enforcementItem } from './enforcement-item.ts'
import { enforcementTraining } from './enforcement-training.ts'
import { officer } from './officer.ts'
import { randomDraw } from './random-draw.ts'
import { reviewer } from './reviewer.ts'
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
} as const satisfies Versions
