/** @module Turns of words that tell of what came, went and is left, in the order in which they are asked. */
import type { RelationRule } from '../../../reading.ts'
import { againstAim } from './against-aim.ts'
import { assetLiability } from './asset-liability.ts'
import { carriedIn } from './carried-in.ts'
import { cumulated } from './cumulated.ts'
import { difference } from './difference.ts'
import { leftOver } from './left-over.ts'
import { levels } from './levels.ts'
import { membersMoved } from './members-moved.ts'
import { movement } from './movement.ts'
import { movesAhead } from './moves-ahead.ts'
import { namedTogether } from './named-together.ts'
import { naturalGrowth, naturalGrowthRate } from './natural-growth.ts'
import { priceAndArea, priceOfOne } from './price-and-area.ts'
import { ratiosApart } from './ratios-apart.ts'
import { setOff } from './set-off.ts'
import { stockAccount } from './stock-account.ts'
import { thanThenValue } from './than-then-value.ts'
import { twoLevels } from './two-levels.ts'
import { twoSides } from './two-sides.ts'
import { whatRemains } from './what-remains.ts'
import { workedOut } from './worked-out.ts'
import { yearAccount } from './year-account.ts'

export const balance: readonly RelationRule[] = [
  workedOut,
  naturalGrowth,
  naturalGrowthRate,
  cumulated,
  difference,
  againstAim,
  levels,
  membersMoved,
  movement,
  movesAhead,
  twoSides,
  leftOver,
  ratiosApart,
  twoLevels,
  thanThenValue,
  namedTogether,
  yearAccount,
  carriedIn,
  setOff,
  stockAccount,
  whatRemains,
  priceAndArea,
  priceOfOne,
  assetLiability,
]
