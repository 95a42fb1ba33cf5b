/** @module Turns of words that tell of places and extremes, in the order in which they are asked. */
import type { RelationRule } from '../../../reading.ts'
import { extremes, extremesApart } from './extremes.ts'
import { mostOfList } from './most-of-list.ts'
import { placeAmong } from './place-among.ts'
import { rankMoves } from './rank-moves.ts'

export const rank: readonly RelationRule[] = [extremes, extremesApart, mostOfList, placeAmong, rankMoves]
