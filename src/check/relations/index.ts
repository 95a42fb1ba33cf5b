/** @module Every kind of relation, in the order in which they are told. */
import type { RelationRule } from '../reading.ts'
import { average } from './average.ts'
import { balance } from './balance.ts'
import { bound } from './bound.ts'
import { growth } from './growth.ts'
import { list } from './list.ts'
import { rank } from './rank.ts'
import { repeat } from './repeat.ts'
import { share } from './share.ts'
import { sum } from './sum.ts'
import { unit } from './unit.ts'

export const relationRules: readonly RelationRule[] = [sum, share, growth, balance, repeat, bound, list, rank, average, unit]
