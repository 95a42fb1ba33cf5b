/** @module Shares of some members of a list only: 刑事19200件、民商事489642件、……其他20301件。民商事占55.75%，执行占29.62%，其他占2.31% are chosen, rest and all. Part of the kind `sum`. */
import type { Claim } from '../../claims.ts'
import type { Item } from '../../items.ts'

const NAME = /^(?:其中)?([\u4e00-\u9fa5]{1,12}?)占/
const AHEAD = /^(?:其中|含|包括|分别|为|有)+/

/** Does each of them have its name from a list that was counted before, and are more members between the first and the last of these? */
export function selected(row: readonly Item[], shares: readonly Claim[]): boolean {
  const first = shares[0]!
  const before = row.filter(i => i.head.id < first.id).slice(-2 * MOST)
  const places = shares.map(s => {
    const name = NAME.exec(s.label)?.[1]
    return before.findLastIndex(i => i.head.label.replace(AHEAD, '') === name)
  })
  if (places.includes(-1)) return false
  const members = before.slice(Math.min(...places), Math.max(...places) + 1)
  return members.length > shares.length && members.every(m => m.sentence === members[0]!.sentence && m.head.unit === members[0]!.head.unit)
}

/** So many members a list has at most. */
const MOST = 12
