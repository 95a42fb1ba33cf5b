/**
 * @module Patterns: relations that one turn of words tells beyond doubt, a file each. Their words decide which figures are meant before any
 * is compared, so they are asked ahead of the general reading of their kind.
 */
import type { RelationRule } from '../../reading.ts'
import { bracketedBase } from './bracketed-base.ts'

export const patterns: readonly RelationRule[] = [bracketedBase]
