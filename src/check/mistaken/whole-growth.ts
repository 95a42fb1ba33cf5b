/**
 * @module The growth of a whole, rebuilt from its parts: 受理277924件，同比下降4.67%。其中城区221861件，下降6.66%；县市56063件，上升2.12%. What each of them was before makes what there was in all, and by how much
 * that has grown is no other number.
 */
import type { Claim } from '../claims.ts'
import { exactly, meets, over, plus, times, total } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { grownWholes } from '../relations/bound/growths.ts'
import { timeOf } from '../relations/growth/groups.ts'
import type { Interval } from '../types.ts'
import { figure, number, percent } from '../words.ts'

/** Rounded or cut at its last place. */
const wide = ({ printed, step, sign }: Claim): Interval => times({ min: printed - step, max: printed + step }, sign)
/** A growth printed in whole percents says little of what there was. */
const FINE = 0.1

export const wholeGrowths = (reading: Reading): Found[] =>
  grownWholes(reading).flatMap(({ whole, growth, parts, all }): Found[] => {
    const changes = [growth, ...parts.map(p => p.growth)]
    if (!all || changes.some(c => c.step > FINE || c.printed >= 100) || new Set(changes.map(timeOf)).size > 1) return []
    if (changes.some(c => /可比|不变价|扣除|剔除|实际|年均|同口径/.test(c.lead))) return []
    const then = parts.map(({ part, growth: g }) => over(part.value, times(plus(exactly(100), wide(g)), 0.01)))
    const computed = plus(times(over(whole.value, total(then)), 100), exactly(-100))
    if (meets(wide(growth), computed)) return []
    const before = parts.map(({ part, growth: g }) => part.printed / (1 + (g.sign * g.printed) / 100))
    const sum = before.reduce((n, x) => n + x, 0)
    const value = (100 * (whole.printed - sum)) / sum
    const working = `由各部分推算，前期约为${before.map(x => number(Math.round(x))).join('＋')}＝${number(Math.round(sum))}`
    return [
      {
        kind: 'growth',
        claim: growth,
        stated: times(growth.value, growth.sign),
        computed,
        verdict: 'fails',
        parts: [whole, ...parts.flatMap(p => [p.part, p.growth])],
        message: `${working}，${number(whole.printed)}比它${value < 0 ? '下降' : '增长'}${percent(Math.abs(value), growth.step)}，不是${growth.sign < 0 ? '下降' : '增长'}${figure(growth)}。`,
      },
    ]
  })
