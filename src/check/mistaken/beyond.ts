/**
 * @module Rates of what was done with all there is, above a hundred: 排查412件……调处412件，调处率130%. Where as many were done as there were, a hundred is meant.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import type { Found, Reading } from '../reading.ts'
import { one, topOf, wrong } from './wrong-share.ts'

/** How many figures back the count of all may stand. */
const BACK = 12
/** Of what was taken in nobody can do more than there is; more than was planned, or than came in this year, he can. */
const AT_MOST =
  /(?:调处|调解|化解|办理|办复|答复|回复|回访|整改|销号|合格|及时|出庭|受理|处置|处理|见面|签收|录取|参会|到会|办结)率(?:为|达|达到|均为|是)?$/

export const beyondAll = (reading: Reading): Found[] =>
  reading.claims.flatMap(s => {
    if (s.role !== 'rate' || s.form !== 'percent' || s.precision !== 'exact' || s.printed <= 100 || !AT_MOST.test(s.label)) return []
    const top = topOf(reading, s)
    const whole = top && allBefore(reading.claims, top)
    return top && whole ? (wrong(s, top, one(whole)) ?? []) : []
  })

/** As many, counted before it in its sentence. */
const allBefore = (claims: readonly Claim[], top: Claim): Claim | undefined =>
  claims
    .slice(Math.max(0, top.id - BACK), top.id)
    .findLast(
      c =>
        isCount(c) &&
        c.role !== 'base' &&
        c.sentence === top.sentence &&
        c.paragraph === top.paragraph &&
        c.unit === top.unit &&
        c.printed === top.printed,
    )
