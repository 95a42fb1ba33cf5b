/** Average: 人均、件均、户均: the one amount of the sentence over its one number of heads. */
import type { Claim } from '../claims.ts'
import { meets, over } from '../interval.ts'
import type { Found, RelationRule } from '../reading.ts'
import { addable } from '../units.ts'
import { figure, number } from '../words.ts'

const PER =
  /(人|件|户|家|村|场|次|案|项)均(?:[\u4e00-\u9fa5]{0,6}?)(?:为|达|约|近)?$|平均每(人|名|件|户|家|个村|村|场|次|案|项)(?:[\u4e00-\u9fa5]{0,6}?)(?:为|达|约|近)?$/

export const average: RelationRule = {
  kind: 'average',
  title: '平均数',
  find: reading =>
    reading.claims.flatMap((c, i) =>
      found(
        c,
        reading.claims.slice(Math.max(0, i - 12), i).filter(o => o.paragraph === c.paragraph && o.sentence === c.sentence),
      ),
    ),
  examples: { good: ['培训500人，发放资料10000份，人均20份。'], bad: ['培训500人，发放资料10000份，人均25份。'] },
}

function found(claim: Claim, before: readonly Claim[]): Found[] {
  const m = PER.exec(claim.label)
  if (!m || claim.form !== 'plain') return []
  const per = (m[1] ?? m[2])!.replace('名', '人').replace('个', '')
  const counts = before.filter(c => c.form === 'plain' && (c.role === 'count' || c.role === 'slot'))
  const divisors = counts.filter(c => addable(c.unit, per) && c.value.min > 0)
  const amounts = counts.filter(c => c.unit === claim.unit && !divisors.includes(c))
  const pairs = amounts.flatMap(a => divisors.map(d => [a, d] as const))
  const fit = pairs.find(([a, d]) => meets(stated(claim), over(a.value, d.value)))
  const pair = fit ?? (pairs.length === 1 ? pairs[0] : undefined)
  if (!pair) return []
  const [amount, divisor] = pair
  const working = `${number(amount.printed)}÷${number(divisor.printed)}＝${number(amount.printed / divisor.printed, 2)}`
  const verdict = fit ? 'holds' : 'fails'
  return [
    {
      kind: 'average',
      claim,
      stated: claim.value,
      computed: over(amount.value, divisor.value),
      verdict,
      parts: [amount, divisor],
      message: `${working}，${fit ? `与${figure(claim)}相符` : `不是${figure(claim)}`}。`,
    },
  ]
}

/** A mean printed whole was rounded or cut. */
const stated = (c: Claim) => ({ min: c.value.min - c.step / 2, max: c.value.max + c.step })
