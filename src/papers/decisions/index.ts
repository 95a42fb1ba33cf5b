/** @module The papers of 行政决策. */
import type { Paper } from '../paper.ts'
import { minutes } from './minutes.ts'

export const decisions: readonly Paper[] = [minutes]
