/**
 * 商贸业2起、死亡2人、受伤1人，起数减少3起，受伤减少2人，死亡减少1人，分别下降60%、66.7%、33.3%: each rate is of the measure that stands in its place among the amounts, and of none
 * that happens to give it.
 */
import type { Claim } from '../../../claims.ts'
import { exactly, meets, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { measureOf, type Row, tables } from '../../common/accidents.ts'
import { tell } from '../told.ts'

export const measuresInTurn: RelationRule = {
  kind: 'growth',
  title: '起数、死亡、受伤分别升降',
  find: reading => tables(reading).flatMap(rows => rows.flatMap(row => row.paired.flatMap(pair => told(row, pair)))),
  examples: {
    good: [
      '道路运输业21起、死亡24人、受伤9人，起数减少9起、死亡减少7人，分别下降30%、22.6%，受伤增加2人，上升28.6%。',
      '商贸业2起、死亡2人、受伤1人，起数减少3起，受伤减少2人，死亡减少1人，分别下降60%、66.7%、33.3%。',
    ],
    bad: [
      '道路运输业21起、死亡24人、受伤9人，起数减少9起、死亡减少7人，分别下降30%、26.6%，受伤增加2人，上升28.6%。',
      '商贸业2起、死亡2人、受伤1人，起数减少3起，受伤减少2人，死亡减少1人，分别下降60%、33.3%、66.7%。',
      // Nobody was hurt any more, which is all of them less.
      '商贸业2起、死亡2人，起数减少3起，受伤减少2人，死亡减少1人，分别下降60%、33.3%、100%。',
    ],
    traps: [
      '商贸业2起、死亡2人，起数减少3起，受伤减少2人，死亡减少1人，分别下降60%、50%、33.3%。',
      '商贸业2起、死亡2人，起数减少3起，损失减少20万元，死亡减少1人，分别下降60%、50%、33.3%。',
    ],
  },
}

interface Pair {
  readonly amounts: readonly Claim[]
  readonly rates: readonly Claim[]
}

function told({ counts }: Row, { amounts, rates }: Pair): Found[] {
  const nows = amounts.map(a => counts.get(measureOf(a)!))
  const out = amounts.flatMap((amount, n) => (nows[n] ? [judged(rates[n]!, amount, nows[n]!)] : []))
  if (nows.filter(now => now === undefined).length !== 1) return out
  // 受伤 is told of nobody: exchanged with the rate of another, its own is that of all of them less.
  const [untold] = amounts.flatMap((_, n) => (nows[n] ? [] : [n]))
  const wrong = out.filter(f => f.verdict === 'fails')
  const [only] = wrong
  const rate = rates[untold!]!
  const isLost = rates.some(r => r.start === only?.claim.start && r.printed === 100 && r.sign < 0)
  if (wrong.length !== 1 || !only || !isLost || !meets(times(printedRate(rate), rate.sign), only.computed)) return out
  return [...out, lost(rate, amounts[untold!]!)]
}

function judged(rate: Claim, amount: Claim, now: Claim): Found {
  const base = now.printed - amount.sign * amount.printed
  const computed = base > 0 ? (100 * amount.sign * amount.printed) / base : Number.POSITIVE_INFINITY
  return tell({
    kind: 'growth',
    claim: rate,
    stated: times(printedRate(rate), rate.sign),
    computed: exactly(computed),
    parts: [now, amount],
    working: `基期${number(now.printed)}${amount.sign < 0 ? '＋' : '－'}${number(amount.printed)}＝${number(base)}，${number(amount.printed)}÷${number(base)}＝${percent(Math.abs(computed), rate.step)}`,
    said: `${rate.sign < 0 ? '下降' : '上升'}${figure(rate)}`,
  })
}

/** Nobody is left of them: 100% less. */
const lost = (rate: Claim, amount: Claim): Found =>
  tell({
    kind: 'growth',
    claim: rate,
    stated: times(printedRate(rate), rate.sign),
    computed: exactly(-100),
    parts: [amount],
    working: `减少${figure(amount)}后没有了，即下降100%`,
    said: `下降${figure(rate)}`,
  })
