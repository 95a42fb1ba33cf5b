/** @module Every kind of relation, in the order in which they are told. */
import type { RelationRule } from '../reading.ts'
import { average } from './average.ts'
import { balance } from './balance.ts'
import { bound } from './bound.ts'
import { growth } from './growth.ts'
import { list } from './list.ts'
import { patterns } from './patterns/index.ts'
import { rank } from './rank.ts'
import { repeat } from './repeat.ts'
import { share } from './share.ts'
import { sum } from './sum.ts'
import { unit } from './unit.ts'

export const relationRules: readonly RelationRule[] = [sum, share, growth, balance, repeat, bound, list, rank, average, unit].map(
  withPatterns,
)

/** A kind with the patterns that are of it. */
function withPatterns(rule: RelationRule): RelationRule {
  const own = patterns.filter(p => p.kind === rule.kind)
  const examples = [...own.map(p => p.examples), rule.examples]
  return {
    ...rule,
    find: reading => [...own.flatMap(p => p.find(reading)), ...rule.find(reading)],
    examples: { good: examples.flatMap(e => e.good), bad: examples.flatMap(e => e.bad), traps: examples.flatMap(e => e.traps ?? []) },
  }
}
