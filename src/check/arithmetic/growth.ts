/** @module A growth that two counts near it give, or a count and by how much it grew. */
import type { Claim } from '../claims.ts'
import { meets, minus, over, plus, times } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import type { Interval } from '../types.ts'
import { addable, alike } from '../units.ts'
import { figure, number, percent } from '../words.ts'
import { near } from './near.ts'

/** 起数下降7.23%, 人数下降8.24%: of figures in that unit only. */
const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:起|件|案件)数/, /^[起件宗案]$/],
  [/人数/, /^[人名]$/],
  [/人次/, /^人次$/],
  [/批次/, /^批次?$/],
  [/户数/, /^户$/],
]

const NOW = { back: 8, on: 1 }
/** With by how much it grew, chance makes few: 七类……市容233件……其中市容类比上月多84件，增幅56.4%. */
const NOW_BY = { back: 16, on: 0 }
/** Further up, only what goes by the same name. */
const NAMED = { back: 80, on: 0, paragraphs: 8 }
/** 起数减少38起: by how much, though the words before it name the thing. */
const BY = /(?:增加?|减少?|上升|下降|多|少|增长|降低)了?$/
const BEFORE = { back: 16, on: 6, paragraphs: 2 }

export const growths = (reading: Reading): Found[] =>
  reading.claims.flatMap(s =>
    s.role === 'change' && s.form === 'percent' && s.precision === 'exact' && s.step < 1 && s.sign !== 0 ? (told(reading, s) ?? []) : [],
  )

function told(reading: Reading, s: Claim): Found | undefined {
  const beside = baseBeside(reading, s)
  const olds = beside ? [beside] : near(reading, s, BEFORE)
  // 减少137件，下降9.6%: where it says by how much, no other pair is meant.
  const said = isIncrement(reading.claims[s.id - 1])
  let from = Math.max(0, s.id - 4)
  if (said) while (!reading.claims.slice(from, s.id).every(isIncrement)) from++
  const by = reading.claims
    .slice(from, s.id)
    .filter(c => c.paragraph === s.paragraph && c.form === 'plain' && (c.role === 'change' ? c.sign === s.sign : BY.test(c.label)))
    .reverse()
  const then = said ? statedBase(reading, s) : undefined
  if (then && fits(s, by[0]!.value, then.value)) return foundBy(s, by[0]!, then)
  // 立案总数较上年增加47件: the count that was called 立案, however far up.
  // 投诉占工单56.09%，比上月多33件: or whose share was told.
  const share = by.length ? reading.claims[by.at(-1)!.id - 1] : undefined
  const owner = share?.form === 'percent' && share.sentence === s.sentence ? (/^(.{2,8})占/.exec(share.label)?.[1] ?? '') : ''
  const named = [owner, ...[s, ...by].map(c => c.label)].join('，')
  const called = (c: Claim) => c.label.length > 1 && named.includes(c.label.slice(-2))
  const unit = MEASURES.find(([name]) => name.test(s.label))?.[1]
  for (const now of [...near(reading, s, said ? NOW_BY : NOW), ...near(reading, s, NAMED).filter(called)]) {
    if ((unit && !unit.test(now.unit)) || now.role === 'base') continue
    for (const change of by) {
      // 合计16249。比上年多1128件: a total whose unit its parts told.
      if (!addable(change.unit, now.unit) && !(now.unit === '' && now.id === change.id - 1 && TOTAL.test(now.label))) continue
      const base = s.sign > 0 ? minus(now.value, change.value) : plus(now.value, change.value)
      if (base.min > 0 && fits(s, change.value, base)) return found(s, now, change, now.printed - s.sign * change.printed)
    }
    const old = said
      ? undefined
      : olds.find(o => o !== now && alike(o.unit, now.unit) && fits(s, difference(s, now.value, o.value), o.value))
    if (old) return found(s, now, old, old.printed)
  }
  return undefined
}

const TOTAL = /(?:合计|共计|总计)$/

/** 日均38.9起，比上周242起多30起，升12.4%: by how much and what it was, side by side, whatever stands before them. */
function statedBase({ claims }: Reading, s: Claim): Claim | undefined {
  const [then, by] = [claims[s.id - 2], claims[s.id - 1]]
  const beside =
    then?.role === 'base' &&
    by?.role === 'change' &&
    by.sign === s.sign &&
    [then, by].every(c => c.sentence === s.sentence && c.paragraph === s.paragraph && c.owner === s.owner)
  return beside && then.unit === by.unit && by.lead === by.label && then.value.min > 0 ? then : undefined
}

function foundBy(s: Claim, by: Claim, then: Claim): Found {
  const grown = (100 * by.printed) / then.printed
  const message = `${number(by.printed)}÷${number(then.printed)}＝${percent(grown, s.step)}，与${s.sign > 0 ? '增长' : '下降'}${figure(s)}相符。`
  return { kind: 'growth', claim: s, stated: s.value, computed: { min: grown, max: grown }, verdict: 'holds', parts: [by, then], message }
}

const isIncrement = (c: Claim | undefined): boolean =>
  c?.form === 'plain' && (c.role === 'change' || (c.role === 'count' && BY.test(c.label)))

/** 上年为152件，下降10.5%; 下降10.5%，上年为152件: where the earlier value is given, no other is meant. */
function baseBeside({ claims }: Reading, s: Claim): Claim | undefined {
  const isBase = (c: Claim | undefined): c is Claim =>
    c?.role === 'base' && c.sentence === s.sentence && c.paragraph === s.paragraph && c.owner === s.owner
  const [before, behind] = [claims[s.id - 1], claims[s.id + 1]]
  if (/分别/.test(s.label) || /^[、和与及]$/.test(behind?.lead ?? '')) return undefined
  if (isBase(before)) return isBase(claims[s.id - 2]) ? undefined : before
  return isBase(behind) && !isBase(claims[s.id + 2]) && behind.sep === '，' ? behind : undefined
}

const difference = (s: Claim, now: Interval, old: Interval): Interval => (s.sign > 0 ? minus(now, old) : minus(old, now))
const fits = (s: Claim, by: Interval, base: Interval): boolean => by.min > 0 && meets(absolute(s), times(over(by, base), 100))
const absolute = (s: Claim): Interval => ({
  min: Math.min(Math.abs(s.value.min), Math.abs(s.value.max)),
  max: Math.max(Math.abs(s.value.min), Math.abs(s.value.max)),
})

function found(s: Claim, now: Claim, other: Claim, base: number): Found {
  const grown = (100 * Math.abs(now.printed - base)) / base
  const message = `（${number(now.printed)}－${number(base)}）÷${number(base)}＝${percent(s.sign * grown, s.step)}，与${s.sign > 0 ? '增长' : '下降'}${figure(s)}相符。`
  return { kind: 'growth', claim: s, stated: s.value, computed: { min: grown, max: grown }, verdict: 'holds', parts: [now, other], message }
}
