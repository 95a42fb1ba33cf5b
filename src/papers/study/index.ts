/** @module The papers of 学习普法. */
import type { Paper } from '../paper.ts'
import { studyCircular } from './study-circular.ts'

export const study: readonly Paper[] = [studyCircular]
