/**
 * @module Means that say by what they were divided, where it stands further off or is no figure of things: 36年财政总收入24424万元，年平均678.44万元……财政总支出36106万元，
 * 年平均1002.94万元; 全市准予登记结婚2010年21464对，平均每天58.8对; 总人口95万人……卫生技术人员1839人，每千人口1.9人; 797个行政村……713人，平均每个行政村0.9人.
 * What is told of several in a row (平均每天57.5对、58.8对) is so told of each. That one of many pairs gives the mean must be no chance.
 */
import type { Claim } from '../claims.ts'
import { meets, over, times } from '../interval.ts'
import { numeralOf } from '../numerals.ts'
import type { Found, Reading } from '../reading.ts'
import { isHead } from '../relations/average/named.ts'
import { printedMean } from '../relations/average.ts'
import { everyMatch } from '../scan.ts'
import type { Interval } from '../types.ts'
import { addable, alike, measure } from '../units.ts'
import { figure, number } from '../words.ts'
import { isCount } from './near.ts'

/** What the words divide by: a span of time, so many heads of a kind, or so many hundreds of them. */
export interface By {
  readonly kind: 'time' | 'heads'
  readonly each: string
  readonly scale: number
}
/** How many they were, and the figure that says so. */
export interface Divisor {
  readonly value: Interval
  readonly printed: number
  readonly claim?: Claim
}

const TIME = /(?:([日天周月年])(?:平均|均)|平均每一?个?([日天周月年]))(?!增|递增|下降|上升)[\u4e00-\u9fa5]{0,8}?$/
const HUNDREDS = /每([十百千万]{1,2})(?:名|个|位)?(?:常住|户籍)?(人口?|户)(?!以)[\u4e00-\u9fa5]{0,10}$/
const HEADS = /([人户件案起宗台家村次场处辆亩校镇])均(?!等|衡|可|增|减)[\u4e00-\u9fa5]{0,6}?$/
const EVERY =
  /(?:平均|均)每一?(?:个([\u4e00-\u9fa5]{2,6}?)|([人户名件案起宗台家村次场处辆亩所座][\u4e00-\u9fa5]{0,6}?))(?:拥?有[\u4e00-\u9fa5]{0,8}|占?有?|配备|投入|约|为|达|设)*$/
/** 平均每户15.38亩，每人3.52亩: as the one before it, of others. */
const EACH = /^每([人户名件亩])$/
const SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6 }
const IN_TURN = /^[、和与及]$/
const ROW = 4

/** What the words before a mean, or before the first of several in a row, divide by. */
export function dividedBy(claims: readonly Claim[], c: Claim): By | undefined {
  let first: Claim | undefined = c
  for (let n = 0; first && n < ROW && IN_TURN.test(first.lead); n++) {
    const before: Claim | undefined = claims[first.id - 1]
    first = before && before.unit === c.unit && before.paragraph === c.paragraph && before.owner === c.owner ? before : undefined
  }
  if (!first) return undefined
  const { label } = first
  const [, each = '', other = ''] = TIME.exec(label) ?? []
  if (each || other) return { kind: 'time', each: (each || other).replace('日', '天'), scale: 1 }
  const [, scale, of] = HUNDREDS.exec(label) ?? []
  if (scale && of && SCALE[scale]) return { kind: 'heads', each: of.replace('人口', '人'), scale: SCALE[scale] }
  const every = EVERY.exec(label)
  if (every) return { kind: 'heads', each: every[1] ?? every[2]![0]!.replace('名', '人'), scale: 1 }
  const heads = HEADS.exec(label)?.[1]
  if (heads) return { kind: 'heads', each: heads, scale: 1 }
  const alone = EACH.exec(label)?.[1]
  const before = claims[first.id - 1]
  return alone && before && before.unit === c.unit && first.lead === `，${label}` && /每[\u4e00-\u9fa5]/.test(before.label)
    ? { kind: 'heads', each: alone.replace('名', '人'), scale: 1 }
    : undefined
}

export const isDivided = ({ label }: Claim): boolean => /均|每/.test(label)

/** So many figures back an amount, its heads, and people may stand. */
const BACK = 20
const FAR = 48
/** So little may chance do: how wide the mean is printed, times the pairs that were tried. */
const CHANCE = 0.06
const STATISTICS = /可支配|增加值|生产总值|寿命/

export const divided = (reading: Reading): Found[] =>
  reading.claims.flatMap(c => {
    if (c.form !== 'plain' || c.precision === 'over' || c.precision === 'under' || c.role !== 'count' || c.unit === '' || c.printed <= 0)
      return []
    const by = isDivided(c) || IN_TURN.test(c.lead) ? dividedBy(reading.claims, c) : undefined
    return by && !STATISTICS.test(c.label) ? (found(reading, c, by) ?? []) : []
  })

function found(reading: Reading, c: Claim, by: By): Found | undefined {
  const amounts = amountsFor(reading.claims, c)
  const divisors = divisorsFor(reading, c, by)
  const stated = c.precision === 'exact' ? printedMean(c) : { min: c.printed - c.step / 2, max: c.printed + c.step / 2 }
  const width = (stated.max - stated.min) / c.printed
  let tried = 0
  for (const amount of amounts)
    for (const d of divisors) {
      if (d.claim === amount) continue
      tried++
      const computed = times(over(amount.value, d.value), by.scale)
      if (!meets(stated, computed) || computed.max > 1.2 * computed.min) continue
      // The nearest of each is what the words say.
      const meant = amount === amounts[0] && d === divisors[0] && amount.sentence === c.sentence
      return meant || width * tried < CHANCE ? told(c, amount, d, by, computed) : undefined
    }
  return undefined
}

/** What may be spread: of its unit, the nearest first. */
export function amountsFor(claims: readonly Claim[], c: Claim): Claim[] {
  const fits = (a: Claim): boolean =>
    isCount(a) &&
    a.role !== 'base' &&
    !isDivided(a) &&
    (a.unit === c.unit || addable(a.unit, c.unit) || alike(a.unit, c.unit) || a.unit === `${c.unit}次`)
  const before = claims.slice(Math.max(0, c.id - BACK), c.id).filter(a => a.paragraph === c.paragraph && fits(a))
  return before.reverse()
}

export function divisorsFor(reading: Reading, c: Claim, by: By): Divisor[] {
  if (by.kind === 'time') return spansFor(reading, c, by.each)
  const back = reading.claims.slice(Math.max(0, c.id - FAR), c.id).reverse()
  const isOf = (o: Claim): boolean => {
    if (!isCount(o) || o.role === 'base' || isDivided(o) || o.printed < 2 || o.unit === c.unit) return peopled(o, by)
    if (by.scale > 1) return peopled(o, by)
    if (o.paragraph !== c.paragraph) return false
    return isHead(o, by.each) || (by.each === '人' && o.unit === '人次') || (by.each.length === 1 && o.unit === by.each)
  }
  return back.filter(isOf).map(o => ({ value: o.value, printed: o.printed, claim: o }))
}

/** 每千人口: of people that are counted as such, wherever. */
const peopled = (o: Claim, by: By): boolean =>
  by.scale > 1 &&
  isCount(o) &&
  (by.each === '户' ? o.unit === '户' : /^(?:人|人口)$/.test(o.unit) && PEOPLE.test(o.label) && !SOME_PEOPLE.test(o.label))

const PEOPLE = /人口(?:总数|为|数|达)*$/
const SOME_PEOPLE = /农业|农村|乡村|城镇|流动|女性|男性|劳动|贫困|出生|死亡|老年|户籍外/

const ERA = /(?:民国|光绪|乾隆|康熙|道光|咸丰|同治|宣统|嘉庆|雍正|顺治|万历|嘉靖|洪武|永乐|第)$/
const YEARS = /((?:18|19|20)\d\d)年?[至到—\-–~～]{1,2}((?:18|19|20)\d\d)年?(?!度?末|底)/g
const SPAN = /([两二三四五六七八九十]{1,2}|\d{1,3})(年(?!初|底|末|前|级|[上下])|天|日(?=[假游内])|个月|周(?!年))/g
/** A time of the year other than all of it. */
const PART = /半年|季度|\d月|月份|[上本]月|旬|周|假期|黄金周|春运|期间/
const YEAR = /(?:19|20)\d\d年|全年/

/** How long it was, as the words before it say: 36年, 1976～1985年, 七天; a year has its days and months. */
function spansFor({ claims, view: { text, paragraphs } }: Reading, c: Claim, each: string): Divisor[] {
  const words = text.slice(Math.max(paragraphs[c.paragraph]?.start ?? 0, c.start - 400), c.start)
  const unit = each === '年' ? /^年/ : each === '月' ? /^个月/ : each === '周' ? /^周/ : /^[天日]/
  const said = everyMatch(words, SPAN)
    .filter(m => unit.test(m[2]!) && !ERA.test(words.slice(0, m.index)) && !/\d/.test(words[m.index - 1] ?? ''))
    .map(m => numeralOf(m[1]!))
  const spans = each === '年' ? everyMatch(words, YEARS).flatMap(m => [Number(m[2]) - Number(m[1]) + 1, Number(m[2]) - Number(m[1])]) : []
  const counted = [...said.reverse(), ...spans.reverse()].filter(n => n > 1 && n < 400)
  const opening = words.slice(words.lastIndexOf('。') + 1)
  const whole = counted.length === 0 && YEAR.test(opening) && !PART.test(opening)
  const year = whole ? (each === '天' ? [365, 366] : each === '月' ? [12] : each === '周' ? [52] : []) : []
  const figures = claims
    .slice(Math.max(0, c.id - FAR), c.id)
    .filter(o => o.paragraph === c.paragraph && measure(o.unit) && unit.test(o.unit))
  return [...new Set([...counted, ...year])].map(n => {
    const claim = figures.findLast(o => o.printed === n)
    return { value: { min: n, max: n }, printed: n, ...(claim ? { claim } : {}) }
  })
}

function told(c: Claim, amount: Claim, d: Divisor, by: By, computed: Interval): Found {
  const value = (amount.printed / d.printed) * by.scale
  const message = `${number(amount.printed)}÷${number(d.printed)}${by.scale > 1 ? `×${number(by.scale)}` : ''}＝${number(value, 2)}，与${figure(c)}相符。`
  return { kind: 'average', claim: c, stated: c.value, computed, verdict: 'holds', parts: d.claim ? [amount, d.claim] : [amount], message }
}
