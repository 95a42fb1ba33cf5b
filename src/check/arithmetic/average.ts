/** @module A mean that an amount near it and a number of heads near it give: 户均、笔均、台均, 平均每个网格. */
import type { Claim } from '../claims.ts'
import { exactly, meets, over } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import type { Interval } from '../types.ts'
import { addable, alike } from '../units.ts'
import { figure, number } from '../words.ts'
import { near } from './near.ts'

const MEAN = /([\u4e00-\u9fa5])均(?!等|衡|可)|平均每一?[\u4e00-\u9fa5]?/
const AROUND = { back: 10, on: 2, paragraphs: 1 }

export const averages = (reading: Reading): Found[] =>
  reading.claims.flatMap(c => (c.form === 'plain' && MEAN.test(c.label.slice(-12)) ? (mean(reading, c) ?? daily(reading, c) ?? []) : []))

/** 约1.5万元 says no more than its last place; what is over or under it says nothing. */
const meant = (c: Claim): Interval => (c.precision === 'exact' ? c.value : { min: c.printed - c.step / 2, max: c.printed + c.step / 2 })

function mean(reading: Reading, c: Claim): Found | undefined {
  const about = c.precision !== 'exact'
  if (about && !/约$/.test(c.label)) return undefined
  const counts = near(reading, c, AROUND).filter(o => !MEAN.test(o.label.slice(-12)))
  const by = MEAN.exec(c.label.slice(-12))![1]
  for (const amount of counts.filter(a => a.unit === c.unit || addable(a.unit, c.unit)))
    for (const heads of counts) {
      if (heads === amount || heads.printed < 2 || heads.unit === c.unit || !meets(meant(c), over(amount.value, heads.value))) continue
      // Of what is only told roughly, the words must say by whom it was divided.
      if (about && !(by === '人' ? alike(heads.unit, '人') : heads.unit === by)) continue
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

/** 1月9日至15日; 本周: so many days. */
const DATES = /(\d{1,2})月(\d{1,2})日(?:至|到|—|-|－|–|~|～)(?:(\d{1,2})月)?(\d{1,2})日/
const WEEK = /[本上]周(?![年边期岁])/
/** So many characters, and so many figures, are looked at. */
const OPENING = 40
const WEEKLY = 240
const FAR = 40
const BY_DAY = /^(?:其中)?([\u4e00-\u9fa5]{2,8}?)?类?(?:日|天)均$/

/** 1月9日至15日……治安272起……治安类日均38.9起; 治安272起（日均38.9起）: of what goes by the name of the mean, in the days that are told. */
function daily({ claims, view: { text, paragraphs } }: Reading, c: Claim): Found | undefined {
  const by = BY_DAY.exec(c.label)
  if (!by || c.precision !== 'exact') return undefined
  const before = claims.slice(Math.max(0, c.id - FAR), c.id)
  const amount = by[1]
    ? before.findLast(o => o.paragraph === c.paragraph && o.role === 'count' && alike(o.unit, c.unit) && isCalled(o, by[1]!))
    : before.findLast(o => (c.owner < 0 ? o.id === c.id - 1 : o.id === c.owner) && o.role === 'count' && alike(o.unit, c.unit))
  if (!amount) return undefined
  const opening = paragraphs[c.paragraph]?.start ?? 0
  const days =
    daysIn(text.slice(opening, Math.min(c.start, opening + OPENING))) ??
    daysIn(text.slice(0, OPENING)) ??
    (WEEK.test(text.slice(Math.max(0, c.start - WEEKLY), c.start + OPENING)) ? 7 : 0)
  if (days < 2) return undefined
  const computed = over(amount.value, exactly(days))
  if (!meets(c.value, computed)) return undefined
  const message = `${number(amount.printed)}÷${days}＝${number(amount.printed / days, 2)}，与${figure(c)}相符。`
  return { kind: 'average', claim: c, stated: c.value, computed, verdict: 'holds', parts: [amount], message }
}

/** 刑事70起……刑事警情日均10起: by the whole name, or by what it begins with. */
const isCalled = ({ label }: Claim, name: string): boolean =>
  label.endsWith(name) || (label.length > 1 && name.startsWith(label.replace(/^(?:有效警情|其中)：?/, '')))

/** Of two dates in one month. */
function daysIn(words: string): number | undefined {
  const dates = DATES.exec(words)
  return dates && (!dates[3] || dates[3] === dates[1]) ? Number(dates[4]) - Number(dates[2]) + 1 : undefined
}
