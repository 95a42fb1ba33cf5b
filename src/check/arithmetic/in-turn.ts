/** @module 第一产业12.6亿元，第二产业13.0亿元，第三产业27.3亿元，三次产业占比分别为23.8%、24.6%、51.6%: shares of a whole that is not printed, one for each figure before them. */
import type { Claim } from '../claims.ts'
import { meets, over, times, total } from '../interval.ts'
import { groupBy } from '../items.ts'
import type { Found, Reading } from '../reading.ts'
import { figure, number, percent } from '../words.ts'
import { isCount } from './near.ts'

const LEAST = 3
const MOST = 8
const BACK = 24
const JOINED = /^(?:[、：∶:]|和|与|及|以及)$/

export function inTurn({ claims }: Reading): Found[] {
  const out: Found[] = []
  for (let from = 0; from < claims.length; ) {
    let to = from + 1
    while (to < claims.length && isShare(claims[from]!) && isShare(claims[to]!) && JOINED.test(claims[to]!.lead)) to++
    const shares = claims.slice(from, to)
    if (shares.length >= LEAST && shares.length <= MOST) out.push(...told(shares, claims.slice(Math.max(0, from - BACK), from)))
    from = to
  }
  return out
}

const isShare = (c: Claim): boolean => c.form === 'percent' && c.precision === 'exact' && c.role !== 'change' && c.role !== 'points'

/** The last figures of one unit, as many as there are shares: every share is that of its figure in all of them. */
function told(shares: readonly Claim[], before: readonly Claim[]): Found[] {
  const near = before.filter(c => isCount(c) && c.paragraph === shares[0]!.paragraph && c.unit !== '')
  const kinds = [...groupBy(near, c => c.unit).values()].map(kind => kind.slice(-shares.length))
  const figures = kinds.findLast(kind => kind.length === shares.length)
  if (!figures) return []
  const whole = total(figures.map(f => f.value))
  const fits = shares.every((s, i) => meets(s.value, times(over(figures[i]!.value, whole), 100)))
  return fits ? shares.map((s, i) => found(s, figures[i]!, figures)) : []
}

function found(s: Claim, part: Claim, figures: readonly Claim[]): Found {
  const sum = figures.reduce((n, f) => n + f.printed, 0)
  const quotient = (100 * part.printed) / sum
  const whole = figures.map(f => number(f.printed)).join('＋')
  return {
    kind: 'share',
    claim: s,
    stated: s.value,
    computed: times(over(part.value, total(figures.map(f => f.value))), 100),
    verdict: 'holds',
    parts: [part, ...figures.filter(f => f !== part)],
    message: `${number(part.printed)}÷（${whole}）＝${percent(quotient, s.step)}，与${figure(s)}相符。`,
  }
}
