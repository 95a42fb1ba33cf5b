/** @module A rate that two counts near it give, and shares of one list that two counts together have. */
import type { Claim } from '../claims.ts'
import { meets, over, plus, times, total } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { isPlan } from '../relations/share/whole.ts'
import type { Interval } from '../types.ts'
import { alike } from '../units.ts'
import { figure, number, percent } from '../words.ts'
import { isCount, near } from './near.ts'

/** What has the share stands close; its whole may stand far before. */
const TOP = { back: 4, on: 2 }
const BASE = { back: 40, on: 3, paragraphs: 3 }
/** 占总量, 占受理总数: further up only what is called a total. */
const AFAR = { back: 160, on: 0, paragraphs: 20 }
const WHOLE = /共|总|合计|全部/
/** A rate above a hundred is of a plan or of what came in. */
const BEYOND = /完成|达成|比率?$|结收|率/

/** Rates without a pair of their own. */
export const shares = (reading: Reading): Found[] => reading.claims.flatMap(s => (isRate(s) ? (pair(reading, s) ?? []) : []))

const isRate = (s: Claim): boolean =>
  s.form === 'percent' && s.precision === 'exact' && s.role !== 'change' && s.role !== 'points' && s.printed > 0

/** A value that is printed so: rounded to the last place. What only cutting off gives fits too much. */
const fits = (s: Claim, part: Interval, base: Interval): boolean => meets(s.value, times(over(part, base), 100))

function pair(reading: Reading, s: Claim): Found | undefined {
  const own = respective(reading, s)
  const tops = [...(own ? [own] : []), ...near(reading, s, TOP).filter(c => s.sentence === c.sentence)]
  if (s.step >= 1) return coarse(reading, s, tops)
  const bases = named(s, [...near(reading, s, BASE), ...near(reading, s, AFAR).filter(b => WHOLE.test(b.label))])
  for (const top of tops) {
    const base = bases.find(
      b =>
        b !== top &&
        alike(b.unit, top.unit) &&
        (s.printed > 100 ? BEYOND.test(s.label) : b.printed >= top.printed) &&
        fits(s, top.value, b.value),
    )
    if (base) return found(s, [top], [base])
  }
  return together(s, tops) ?? without(reading, s, bases) ?? atOnce(s, tops, bases)
}

/** 占受理数60.61%: of what was called 受理 and of nothing else, where something was. */
function named(s: Claim, bases: readonly Claim[]): readonly Claim[] {
  const name = /占([\u4e00-\u9fa5]{2,4}?)(?:总?[数量额])的?$/.exec(s.label)?.[1]
  const called = name ? bases.filter(b => b.label.includes(name.slice(0, 2))) : []
  // 税收占比 is of what came in, and not of what was planned.
  const real = /占比?$/.test(s.label) ? bases.filter(b => !isPlan(b)) : bases
  return called.length ? called : real
}

/** What a rate leaves out: 合格率97.66% where 不合格43批次 of 1836; 开工率97.5% where 80个中仍有2个未开工. */
const NOT = /不|未|没有/
function without(reading: Reading, s: Claim, bases: readonly Claim[]): Found | undefined {
  const rest = { ...s, value: { min: 100 - s.value.max, max: 100 - s.value.min } }
  for (const top of near(reading, s, TOP).filter(c => NOT.test(c.label) || NOT.test(c.noun))) {
    const base = bases.find(b => b !== top && alike(b.unit, top.unit) && b.printed > top.printed && fits(rest, top.value, b.value))
    if (!base) continue
    const quotient = percent(100 - (100 * top.printed) / base.printed, s.step)
    const words = `（${number(base.printed)}－${number(top.printed)}）÷${number(base.printed)}＝${quotient}，与${figure(s)}相符。`
    return { ...found(s, [top], [base]), computed: s.value, message: words }
  }
  return undefined
}

/** 受理7227件，当场答复5113件，转办2114件，办结1898件，办结率97.01%: what was answered at once is closed too. */
const AT_ONCE = /当场|现场|直接|即时|在线/
function atOnce(s: Claim, tops: readonly Claim[], bases: readonly Claim[]): Found | undefined {
  const [top] = tops
  if (!top || s.role !== 'rate') return undefined
  for (const other of bases.filter(b => b !== top && b.paragraph === s.paragraph && AT_ONCE.test(b.label) && b.unit === top.unit)) {
    const value = plus(top.value, other.value)
    const base = bases.find(b => b.unit === top.unit && b.printed >= top.printed + other.printed && fits(s, value, b.value))
    if (base) return found(s, [top, other], [base])
  }
  return undefined
}

const LONGEST = 12
/** 甲3件、乙2件、丙1件，分别占50%、33.3%、16.7%: the n-th of as many figures. */
export function respective({ claims }: Reading, s: Claim): Claim | undefined {
  let [from, to] = [s.id, s.id]
  const beside = (c: Claim | undefined) => c?.form === 'percent' && c.sentence === s.sentence && c.paragraph === s.paragraph
  while (s.id - from < LONGEST && beside(claims[from - 1])) from--
  while (to - s.id < LONGEST && beside(claims[to + 1])) to++
  const top = from < to ? claims[s.id - (to - from + 1)] : undefined
  return top && isCount(top) && top.sentence === s.sentence ? top : undefined
}

/** 集中供养196人，分散供养1,009人，集中供养率16.3%: of the two together. 优秀46卷、合格71卷、不合格3卷，合格以上占97.5%: of the three. */
function together(s: Claim, tops: readonly Claim[]): Found | undefined {
  const run = tops.filter(c => c.id < s.id && alike(c.unit, tops[0]!.unit)).sort((a, b) => a.id - b.id)
  if (run.length < 2) return undefined
  for (let from = 0; from + 1 < run.length; from++) {
    const all = run.slice(from)
    const whole = total(all.map(c => c.value))
    for (let to = 1; to < all.length; to++) {
      const part = all.slice(0, to)
      if (fits(s, total(part.map(c => c.value)), whole)) return found(s, part, all)
    }
  }
  return undefined
}

/** A whole percent fits too much: only the count right before it, of the one right before that. */
function coarse(reading: Reading, s: Claim, tops: readonly Claim[]): Found | undefined {
  const top = tops.find(c => c.id === s.id - 1)
  if (!top || s.label.length > 8) return undefined
  const base = near(reading, top, { back: 2, on: 0 }).find(c => alike(c.unit, top.unit) && c.sentence === top.sentence)
  const possible = base && base.printed >= 20 && (s.printed <= 100 || BEYOND.test(s.label))
  return possible && fits(s, top.value, base.value) ? found(s, [top], [base]) : undefined
}

function found(s: Claim, part: readonly Claim[], base: readonly Claim[]): Found {
  const value = (all: readonly Claim[]) => all.map(c => c.value).reduce(plus)
  const words = (all: readonly Claim[]) => (all.length > 1 ? `（${all.map(c => number(c.printed)).join('＋')}）` : number(all[0]!.printed))
  const computed = times(over(value(part), value(base)), 100)
  const quotient = (100 * part.reduce((n, c) => n + c.printed, 0)) / base.reduce((n, c) => n + c.printed, 0)
  return {
    kind: 'share',
    claim: s,
    stated: s.value,
    computed,
    verdict: 'holds',
    parts: [...new Set([...part, ...base])],
    message: `${words(part)}÷${words(base)}＝${percent(quotient, s.step)}，与${figure(s)}相符。`,
  }
}
