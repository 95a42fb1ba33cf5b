/** @module A share or rate that its part and its whole disprove. */
import { isCount } from '../arithmetic/near.ts'
import { respective } from '../arithmetic/share.ts'
import type { Claim } from '../claims.ts'
import { meets, over, times, total } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import type { Interval } from '../types.ts'
import { figure, number, percent } from '../words.ts'

/** One count, or the counts of a whole list together. */
export interface Whole {
  readonly printed: number
  readonly value: Interval
  readonly parts: readonly Claim[]
  /** How it is made, where it is no sum of its parts. */
  readonly shown?: string
}

export const one = (c: Claim): Whole => ({ printed: c.printed, value: c.value, parts: [c] })

export const together = (parts: readonly Claim[]): Whole => ({
  printed: parts.reduce((n, c) => n + c.printed, 0),
  value: total(parts.map(c => c.value)),
  parts,
})

/** The count right before it, or the one that 分别 gives it. */
export function topOf(reading: Reading, s: Claim): Claim | undefined {
  const before = respective(reading, s) ?? reading.claims[s.id - 1]
  return before && isCount(before) && before.sentence === s.sentence && before.paragraph === s.paragraph ? before : undefined
}

/** The relation, where the two do not give the printed share. */
export function wrong(s: Claim, part: Claim | Whole, whole: Whole): Found | undefined {
  const top = 'parts' in part ? part : one(part)
  const computed = times(over(top.value, whole.value), 100)
  if (meets(s.value, computed)) return undefined
  const working = `${summed(top)}÷${summed(whole)}＝${percent((100 * top.printed) / whole.printed, s.step)}`
  return {
    kind: 'share',
    claim: s,
    stated: s.value,
    computed,
    verdict: 'fails',
    parts: [...top.parts, ...whole.parts.filter(p => !top.parts.includes(p))],
    message: `${working}，不是${figure(s)}。`,
  }
}

const summed = ({ parts, printed, shown }: Whole): string =>
  shown ?? (parts.length > 1 ? `（${parts.map(p => number(p.printed)).join('＋')}）` : number(printed))
