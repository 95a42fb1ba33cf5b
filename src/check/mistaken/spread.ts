/**
 * @module A mean of years that is not what stands right before it over the years that are said: 36年财政总收入24424万元，年平均679.28万元. Wrong only where nothing else of the paragraph, over
 * whatever span is told, gives it, and where it lies near what it should be.
 */
import { amountsFor, dividedBy, divisorsFor } from '../arithmetic/divided.ts'
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { meets, over } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { isOtherwise } from '../relations/average/named.ts'
import { printedMean } from '../relations/average.ts'
import { figure, number } from '../words.ts'

/** Nothing but the span: no deed, no kind of its own. */
const BARE = /^(?:年均|年平均|平均每年|[月日]均|[月日]平均|平均每[月日天])(?:为|达|约)*$/
/** So far off a slip may lie, and so many digits say that it is one. */
const NEAR = 0.03
const TELLING = 1000

export const spread = (reading: Reading, known: readonly Found[]): Found[] => {
  const told = new Set(known.filter(f => f.kind === 'average').map(f => f.claim.start))
  return reading.claims.flatMap(c => {
    const plain = c.form === 'plain' && c.precision === 'exact' && c.role === 'count' && c.printed / c.step >= TELLING
    return plain && BARE.test(c.label) && !told.has(c.start) && !isOtherwise(reading.view.text, c) ? (found(reading, c) ?? []) : []
  })
}

function found(reading: Reading, c: Claim): Found | undefined {
  const by = dividedBy(reading.claims, c)
  const amount = reading.claims[c.id - 1]
  if (by?.kind !== 'time' || c.sep !== '，' || !amount || !isCount(amount) || amount.unit !== c.unit || amount.sentence !== c.sentence)
    return undefined
  const spans = divisorsFor(reading, c, by)
  const [span] = spans
  // 1949~1985年的36年财政总收入: as many as the words right before the amount count.
  if (!span?.claim || span.claim.id !== amount.id - 1 || amount.sep !== '') return undefined
  const stated = printedMean(c)
  if (amountsFor(reading.claims, c).some(a => spans.some(s => meets(stated, over(a.value, s.value))))) return undefined
  const computed = over(amount.value, span.value)
  const value = amount.printed / span.printed
  if (
    Math.abs(c.printed - value) > NEAR * value ||
    [-1, 1].some(n => meets(stated, over(amount.value, { min: span.printed + n, max: span.printed + n })))
  )
    return undefined
  const message = `${number(amount.printed)}÷${number(span.printed)}＝${number(value, 2)}，不是${figure(c)}。`
  return { kind: 'average', claim: c, stated: c.value, computed, verdict: 'fails', parts: [amount, span.claim], message }
}
