/** @module Every kind of relation. */
import type { RelationRule } from '../reading.ts'
import { balance } from './balance.ts'
import { growth } from './growth.ts'
import { share } from './share.ts'
import { sum } from './sum.ts'

export const relationRules: readonly RelationRule[] = [sum, share, growth, balance]
