/** @module When a printed rate agrees with the figures it is made of. */
import type { Claim } from '../claims.ts'
import { meets, over, roundedOrCut, times } from '../interval.ts'
import { type Item, ownShare, slot } from '../items.ts'
import type { Interval } from '../types.ts'

/** Share and base agree, rounded or cut. */
export function fitsShare(share: Claim, part: Interval, base: Interval): boolean {
  if (base.max <= 0) return false
  return meets(printedRate(share), times(over(part, base), 100))
}

/** The values that a printed rate can stand for: rounded to its last place, or cut after it; 约占81.31% leaves one more or less of that place. */
export function printedRate(c: Claim): Interval {
  if (c.precision !== 'exact') return c.value
  const { min, max } = roundedOrCut(c)
  return ABOUT.test(c.label) ? { min: min - c.step, max: max + c.step } : { min, max }
}
const ABOUT = /(?:^|[^节签履违解续预契公合条制])(?:大约|大致|约)占/

/** Do most of the shares in this run fit this base? */
export function sharesFit(run: readonly Item[], base: Claim): boolean {
  const shared = run.flatMap(i => {
    const share = ownShare(i)
    const part = slot(i, base.unit)
    return share && part ? [fitsShare(share, part.value, base.value)] : []
  })
  const fits = shared.filter(Boolean).length
  // 初中及以下136人，占80.47%……本州户籍161人，占95%，非本州8人，占5%: what is less than a member is not what they divide.
  const holds = !run.some(i => ownShare(i) && (slot(i, base.unit)?.printed ?? 0) > base.printed)
  return (
    shared.length >= 2 &&
    (fits * 2 > shared.length || (fits * 2 === shared.length && holds && makeOne(run.flatMap(i => ownShare(i) ?? []))))
  )
}

/** Shares that make 100 are of one whole, unless they name several: 调解1500件，占工资争议受理的75.0%；裁决300件，占工伤受理的25.0%. */
const makeOne = (shares: readonly Claim[]): boolean =>
  wholeOf(shares) && new Set(shares.map(s => /占(?:比|总[数量])?(.*)$/.exec(s.label)?.[1] ?? '')).size === 1

/** Do these percentages make 100, given that each may be rounded or cut? */
export function wholeOf(shares: readonly Claim[]): boolean {
  const printed = shares.reduce((n, s) => n + s.printed, 0)
  const steps = shares.reduce((n, s) => n + s.step, 0)
  return printed <= 100 + steps / 2 + 1e-9 && printed >= 100 - steps - 1e-9
}
