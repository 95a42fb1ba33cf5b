/** @module A mean that an amount near it and a number of heads near it give: 户均、笔均、台均, 平均每个网格. */
import type { Claim } from '../claims.ts'
import { meets, over } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { addable } from '../units.ts'
import { figure, number } from '../words.ts'
import { near } from './near.ts'

const MEAN = /([\u4e00-\u9fa5])均(?!等|衡|可)|平均每一?[\u4e00-\u9fa5]?/
const AROUND = { back: 10, on: 2, paragraphs: 1 }

export const averages = (reading: Reading): Found[] =>
  reading.claims.flatMap(c =>
    c.form === 'plain' && c.precision === 'exact' && MEAN.test(c.label.slice(-12)) ? (mean(reading, c) ?? []) : [],
  )

function mean(reading: Reading, c: Claim): Found | undefined {
  const counts = near(reading, c, AROUND).filter(o => !MEAN.test(o.label.slice(-12)))
  for (const amount of counts.filter(a => a.unit === c.unit || addable(a.unit, c.unit)))
    for (const heads of counts) {
      if (heads === amount || heads.printed < 2 || heads.unit === c.unit || !meets(c.value, over(amount.value, heads.value))) continue
      return {
        kind: 'average',
        claim: c,
        stated: c.value,
        computed: over(amount.value, heads.value),
        verdict: 'holds',
        parts: [amount, heads],
        message: `${number(amount.printed)}÷${number(heads.printed)}＝${number(amount.printed / heads.printed, 2)}，与${figure(c)}相符。`,
      }
    }
  return undefined
}
