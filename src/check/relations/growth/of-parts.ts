/**
 * Growth of a whole by the growth of its parts: 零售总额218645.7万元，增长18.8%，其中批发零售182394.7万元，增长18.9%，住宿餐饮36251万元，增长18.4%. Each part leads back to what it was before, and what they were
 * together is what the whole has grown from. Part of the kind `growth`.
 */
import type { Claim } from '../../claims.ts'
import { meets, printedSum } from '../../interval.ts'
import type { Found, Reading } from '../../reading.ts'
import type { Interval } from '../../types.ts'
import { figure, number } from '../../words.ts'
import { type Grown, grownWholes } from '../bound/growths.ts'

/** A whole of fewer digits is made of any parts. */
const TELLING = 100
/** Rates rounded to whole percents lead back to anything. */
const FINE = 0.1

export const growthsOfParts = (reading: Reading): Found[] => grownWholes(reading).flatMap(grown => ofParts(grown) ?? [])

function ofParts({ whole, growth, parts }: Grown): Found | undefined {
  const counts = parts.map(p => p.part)
  const fine = [growth, ...parts.map(p => p.growth)].every(g => g.step <= FINE && g.precision === 'exact')
  if (parts.length < 2 || !fine || whole.printed / whole.step < TELLING) return undefined
  if (Math.abs(printedSum(counts) - whole.printed) > 0.51 * Math.max(whole.step, ...counts.map(c => c.step))) return undefined
  const before = parts.map(p => earlier(p.part, p.growth))
  const [low, high] = [before.reduce((n, b) => n + b.min, 0), before.reduce((n, b) => n + b.max, 0)]
  const computed = { min: 100 * (whole.value.min / high - 1), max: 100 * (whole.value.max / low - 1) }
  const stated = signed(growth)
  // What does not agree was measured in other prices, or on another basis, as often as it is wrong.
  if (!meets(stated, computed)) return undefined
  const base = parts.reduce((n, p) => n + p.part.printed / (1 + signedPrinted(p.growth) / 100), 0)
  const working = `各部分按增幅推算上期共${number(base, 1)}，${number(whole.printed)}÷${number(base, 1)}－1＝${number(100 * (whole.printed / base - 1), 2)}%`
  return {
    kind: 'growth',
    claim: growth,
    stated,
    computed,
    verdict: 'holds',
    parts: counts,
    message: `${working}，与${figure(growth)}相符。`,
  }
}

const signedPrinted = (g: Claim): number => (g.sign < 0 ? -g.printed : g.printed)

function signed(g: Claim): Interval {
  const value = signedPrinted(g)
  return { min: value - g.step / 2, max: value + g.step / 2 }
}

/** What it was, by what it grew. */
function earlier({ value }: Claim, g: Claim): Interval {
  const { min, max } = signed(g)
  return { min: value.min / (1 + max / 100), max: value.max / (1 + min / 100) }
}
