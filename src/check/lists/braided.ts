/** @module Lists whose members tell two figures in turn: 其中道路37起、死亡33人，建筑14起、死亡15人，其他4起、死亡3人. Each kind of figure is a list. */
import { meets } from '../interval.ts'
import type { Item } from '../items.ts'
import type { List } from './list.ts'
import { sumOf } from './parts.ts'

/** So many members make a list. */
const LEAST = 2

/** The two lists of a run that tells two kinds of figures in turn, the second under one name; the run itself where it does not. */
export function strands(run: readonly Item[]): Item[][] {
  const [first, second] = [run[0]?.head, run[1]?.head]
  if (!first || !second || first.unit === second.unit || first.unit === '' || second.unit === '') return [[...run]]
  const heads: Item[] = []
  const others: Item[] = []
  for (const item of run) {
    const { unit, label, sep } = item.head
    const follows = heads.length > others.length
    if (unit === first.unit) heads.push(item)
    else if (unit === second.unit && label === second.label && sep !== '；' && follows) others.push(item)
    else break
  }
  return heads.length >= LEAST && others.length >= LEAST ? [heads, others] : [[...run]]
}

/** What is all in one of its figures is all in the other. */
export function bothComplete(lists: readonly List[]): List[] {
  const whole = lists.some(l => l.complete || meets(sumOf(l.parts), l.total.value))
  return lists.map(l => ({ ...l, complete: l.complete || (whole && !l.choice) }))
}
