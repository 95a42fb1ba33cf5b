/** 行政1142件（少97件，降7.83%）: what stands in the brackets behind a count is its own change, whatever change of another would give the rate. */
import type { Claim } from '../../../claims.ts'
import { minus, over, plus, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { tell } from '../told.ts'

export const bracketedChange: RelationRule = {
  kind: 'growth',
  title: '括号内的增减',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: ['民商事31254件（多1986件，升6.79%），行政1142件（少97件，降7.83%）。'],
    bad: ['民商事31254件（多1986件，升6.79%），行政1142件（少97件，降5.40%）。'],
  },
}

function found({ claims }: Reading, rate: Claim): Found | undefined {
  const step = claims[rate.id - 1]
  const now = claims[rate.owner]
  if (rate.role !== 'change' || rate.form !== 'percent' || rate.precision !== 'exact' || rate.sign === 0 || !step || !now) return undefined
  const own = step.owner === rate.owner && step.bracket === rate.bracket && step.id === now.id + 1
  if (!own || step.role !== 'change' || step.form !== 'plain' || step.sign !== rate.sign || step.precision !== 'exact') return undefined
  if (now.form !== 'plain' || now.precision !== 'exact' || now.role !== 'count' || !alike(step.unit, now.unit)) return undefined
  const base = rate.sign > 0 ? minus(now.value, step.value) : plus(now.value, step.value)
  const before = now.printed - rate.sign * step.printed
  if (before <= 0) return undefined
  return tell({
    kind: 'growth',
    claim: rate,
    stated: times(rate.value, rate.sign),
    computed: times(over(step.value, base), 100 * rate.sign),
    parts: [step, now],
    working: `基期${number(now.printed)}${rate.sign > 0 ? '－' : '＋'}${number(step.printed)}＝${number(before)}，${number(step.printed)}÷${number(before)}＝${percent((100 * step.printed) / before, rate.step)}`,
    said: `${rate.sign > 0 ? '增长' : '下降'}${figure(rate)}`,
  })
}
