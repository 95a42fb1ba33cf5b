/**
 * @module Shares taken the wrong way round: 救助1190名……为年度任务1120人的94.1%. What was aimed at stands right before the share, so what was done is above
 * the line; where the aim divided by it gives the share to its last digit, the two were exchanged.
 */
import { isCount } from '../arithmetic/near.ts'
import { meets, over, times } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import { AIM } from '../lists/list.ts'
import type { Found, Reading } from '../reading.ts'
import { alike } from '../units.ts'
import { one, wrong } from './wrong-share.ts'

/** So many figures back what was done may stand. */
const FAR = 8

export const invertedShares = ({ claims }: Reading): Found[] =>
  claims.flatMap(s => {
    const aim = claims[s.id - 1]
    const asked = s.form === 'percent' && s.precision === 'exact' && s.step < 1 && s.printed < 100 && s.label === '的'
    if (!asked || !aim || !isCount(aim) || !AIM.test(aim.label) || aim.sentence !== s.sentence || aim.paragraph !== s.paragraph) return []
    const done = claims
      .slice(Math.max(0, aim.id - FAR), aim.id)
      .filter(c => isCount(c) && c.paragraph === s.paragraph && c.sentence === s.sentence && alike(c.unit, aim.unit))
    const fits = done.filter(c => c.printed > aim.printed && meets(printedRate(s), times(over(aim.value, c.value), 100)))
    if (fits.length !== 1 || done.some(c => meets(printedRate(s), times(over(c.value, aim.value), 100)))) return []
    return wrong(s, one(fits[0]!), one(aim)) ?? []
  })
