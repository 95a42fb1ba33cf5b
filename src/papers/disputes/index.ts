/** @module The papers of 纠纷与法律服务. */
import type { Paper } from '../paper.ts'
import { mediationAgreement } from './mediation-agreement.ts'

export const disputes: readonly Paper[] = [mediationAgreement]
