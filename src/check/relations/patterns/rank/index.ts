/** @module Turns of words that tell of places and extremes, in the order in which they are asked. */
import type { RelationRule } from '../../../reading.ts'
import { extremes, extremesApart } from './extremes.ts'
import { fellThenRose } from './fell-then-rose.ts'
import { inFallingOrder } from './in-falling-order.ts'
import { mostOfList } from './most-of-list.ts'
import { mostTold } from './most-told.ts'
import { movedMost } from './moved-most.ts'
import { orderBehind } from './order-behind.ts'
import { placeAmong } from './place-among.ts'
import { placeByName } from './place-by-name.ts'
import { rankMoves } from './rank-moves.ts'
import { bySoMuch, secondTo } from './second-to.ts'
import { twoCompared } from './two-compared.ts'

export const rank: readonly RelationRule[] = [
  extremes,
  extremesApart,
  mostOfList,
  placeAmong,
  placeByName,
  orderBehind,
  mostTold,
  rankMoves,
  inFallingOrder,
  movedMost,
  fellThenRose,
  twoCompared,
  secondTo,
  bySoMuch,
]
