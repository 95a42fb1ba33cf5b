/**
 * @module Patterns: relations that one turn of words tells beyond doubt, a file each. Their words decide which figures are meant before any
 * is compared, so they are asked ahead of the general reading of their kind.
 */
import type { RelationRule } from '../../reading.ts'
import { bracketedBase } from './bracketed-base.ts'
import { naturalGrowth } from './natural-growth.ts'
import { sexRatio } from './sex-ratio.ts'
import { structureChanges, structureShares, structureSum } from './structure.ts'

export const patterns: readonly RelationRule[] = [bracketedBase, structureSum, structureShares, structureChanges, naturalGrowth, sexRatio]
