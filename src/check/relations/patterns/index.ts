/**
 * @module Patterns: relations that one turn of words tells beyond doubt, a file each in the folder of its kind. Their words decide which figures are meant before any
 * is compared, so they are asked ahead of the general reading of their kind.
 */
import type { RelationRule } from '../../reading.ts'
import { average } from './average/index.ts'
import { balance } from './balance/index.ts'
import { bound } from './bound/index.ts'
import { growth } from './growth/index.ts'
import { list } from './list/index.ts'
import { rank } from './rank/index.ts'
import { repeat } from './repeat/index.ts'
import { share } from './share/index.ts'
import { sum } from './sum/index.ts'
import { unit } from './unit/index.ts'

/** In the order in which they are asked; some files tell of a second kind besides that of their folder. */
export const patterns: readonly RelationRule[] = [
  ...average,
  ...balance,
  ...bound,
  ...growth,
  ...list,
  ...rank,
  ...repeat,
  ...share,
  ...sum,
  ...unit,
]
