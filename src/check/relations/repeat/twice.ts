/** @module What is said of a fact that is told twice. */
import type { Claim } from '../../claims.ts'
import { meets } from '../../interval.ts'
import type { Found } from '../../reading.ts'
import { figure } from '../../words.ts'

/** How many times one fact is told at most. */
export const TIMES = 40

const FILLER =
  /^(?:(?:19|20)\d{2}年度?|报告期内|全局|全院|全年|今年|本年度?|共|累计|已|其中|我[市县区镇乡局]|全[市县区镇乡省]|共计|一年来|同时|并)+/

/** The words that name a figure, without those that only say "in all, this year". */
export const wordsOf = (c: Claim): string => c.label.replace(FILLER, '').replace(/[了的]/g, '')

/** Are these the same digits in another order, or all but one the same? 327 and 372, 1206 and 1260, 1206 and 1208. */
export function slipped(a: Claim, b: Claim): boolean {
  const [one, two] = [String(a.printed), String(b.printed)]
  if (one.length < 3 || one.length !== two.length) return false
  const sorted = (s: string) => [...s].sort().join('')
  return sorted(one) === sorted(two) || [...one].filter((c, i) => c !== two[i]).length <= 1
}

/** `claim` tells again what `first` told, whose words name it where no other name is given. */
export function twice(claim: Claim, first: Claim, name = wordsOf(first) || first.label, holds = meets(claim.value, first.value)): Found {
  const message = holds
    ? `前文“${name}”也是${figure(first)}，一致。`
    : `前文“${name}”是${figure(first)}，这里是${figure(claim)}，同一件事前后不一。`
  return { kind: 'repeat', claim, stated: claim.value, computed: first.value, verdict: holds ? 'holds' : 'fails', parts: [first], message }
}
