/**
 * @module So much for each, how many there are, and what it comes to: 床位500张，补助1.66万元/床，共830万元; 总价款689.40亿元，均价1148.0元/平方米 of 6005公顷;
 * 1190名按每人每年1000元发放119万元. A price says by its own words what there must be so many of.
 */
import type { Claim } from '../claims.ts'
import { meets, over, times } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { printedMean } from '../relations/average.ts'
import { alike } from '../units.ts'
import { figure, number } from '../words.ts'
import { near } from './near.ts'

/** 元/床; 按每人每年, 每户补助. */
const PER = /^元\/(?:每)?([\u4e00-\u9fa5]{1,3})$/
const EACH = /每(?:一)?([人名户亩台辆床套件个名吨])(?:每年|一次性|补助|补贴|奖励|发放|标准|给予|为|平均)*$/
/** So many square metres are one of these. */
const AREAS: Readonly<Record<string, number>> = { 平方米: 1, 亩: 10000 / 15, 公顷: 10_000, 平方公里: 1_000_000 }
const AROUND = { back: 12, on: 4, paragraphs: 0 }

export const prices = (reading: Reading): Found[] =>
  reading.claims.flatMap(c => {
    const of = c.form === 'plain' && c.precision === 'exact' && c.printed > 0 ? thingOf(c) : undefined
    return of ? (priced(reading, c, of) ?? []) : []
  })

const thingOf = (c: Claim): string | undefined => PER.exec(c.unit)?.[1] ?? (c.unit === '元' ? EACH.exec(c.label)?.[1] : undefined)

function priced(reading: Reading, c: Claim, of: string): Found | undefined {
  const around = near(reading, c, AROUND).filter(o => o !== c)
  const heads = around.flatMap(o => {
    const by = factorOf(o, of)
    return by === undefined ? [] : [{ head: o, by }]
  })
  for (const { head, by } of heads)
    for (const amount of around.filter(
      o => o.unit === '元' && o !== head && o.printed > c.printed && Math.abs(o.sentence - c.sentence) <= 1,
    )) {
      const many = times(head.value, by)
      const mean = over(amount.value, many)
      const all = { min: c.value.min * many.min, max: c.value.max * many.max }
      // Where the price was rounded off the total, or the total off the price.
      if (head.printed < 2 || !meets(printedMean(c), mean) || (!meets(amount.value, all) && !meets(c.value, mean))) continue
      const value = amount.printed / (head.printed * by)
      return {
        kind: 'average',
        claim: c,
        stated: printedMean(c),
        computed: mean,
        verdict: 'holds',
        parts: [amount, head],
        message: `${number(amount.printed)}÷${number(head.printed * by)}＝${number(value, 2)}，与${figure(c)}相符。`,
      }
    }
  return undefined
}

/** Is that a number of such things, and of how many each? 500张 of 床位; 6005公顷 of 平方米. */
function factorOf(c: Claim, of: string): number | undefined {
  if (AREAS[of] && AREAS[c.unit]) return AREAS[c.unit]! / AREAS[of]!
  if (c.unit === '元') return undefined
  const named = alike(c.unit, of) || c.noun.startsWith(of) || c.label.slice(-4).includes(of)
  return named && !/[人名]/.test(of) === !/^[人名]$/.test(c.unit) ? 1 : undefined
}
