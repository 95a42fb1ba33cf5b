/** @module Every kind of relation. */
import type { RelationRule } from '../reading.ts'
import { sum } from './sum.ts'

export const relationRules: readonly RelationRule[] = [sum]
