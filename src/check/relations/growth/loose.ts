/** Loose: a base printed so roughly that nearly every rate would do. Part of the kind `growth`. */
import type { Claim } from '../../claims.ts'
import type { Found } from '../../reading.ts'
import { figure, percent } from '../../words.ts'

/** So many percent points the rates are apart that the rounded figures allow. */
const WIDE = 8
/** So far, of what is stated, and by so many points, the rate is from what the printed figures give. */
const FAR = 0.25
const POINTS = 1

/** 5.52亿元，比上年的5亿元增长5%: the two give 10.4%; that 5亿 may be 5.26亿 does not make 5% right, and does not make it wrong. */
export function unlessLoose(found: Found, rate: Claim, value: number): Found {
  const gap = Math.abs(Math.abs(value) - rate.printed)
  const { min, max } = found.computed
  if (found.verdict !== 'holds' || max - min < WIDE || gap < POINTS || gap < FAR * rate.printed) return found
  const working = found.message.split('，')[0]
  return {
    ...found,
    verdict: 'undecided',
    message: `${working ?? percent(value, rate.step)}，与${figure(rate)}相差较大；文中的数是约数，不能判断。`,
  }
}
