/**
 * @module One unit told once: 铁路1200、公路17312、民航219万人次 are all so many 万人次, and in 校舍43.2万平方米：小学14.1、中学21.6 the whole tells it.
 * A run of bare figures takes the counter and the scale of its last, or of the whole before it, where no other reading is of like size.
 */
import type { Claim } from './claims.ts'
import { times } from './interval.ts'
import { addable, discrete, measure } from './units.ts'

/** The claims, each with the unit that is told for it elsewhere. */
export function sharingUnits(claims: readonly Claim[], text: string): Claim[] {
  const out = [...claims]
  const read = new Set<number>()
  // 城市85108.5（低保金84442.7，补助665.8）: what was told for a figure is told for those in its brackets too.
  const scales = new Map<number, number>()
  for (let at = 0; at < out.length; at++) {
    if (read.has(at)) continue
    const run = runFrom(out, at, text)
    for (const c of run) read.add(c.id)
    if (run.length > 1) share(run, out, { text, scales })
  }
  return out
}

interface Told {
  readonly text: string
  /** What was shared with figures that print no scale of their own. */
  readonly scales: Map<number, number>
}

/** The least figure that is no number of order without a word that says so: 第12和13条. */
const LARGE = 100

/** 依次为24715、23108和1702: the last but one of a row has no mark behind it. */
export const isLastButOne = (text: string, { start, end, printed }: { start: number; end: number; printed: number }): boolean =>
  printed >= LARGE && text[start - 1] === '、' && /^[和与及]\d/.test(text.slice(end, end + 2))

/** What names no amount but a place in an order: 第3、4组, 编号12、13. */
const NUMBERED = /(?:第|号|编号|序号|附件|年|月|表|图)$/
/** Figures without names of their own: 依次为272、751、266万人. */
const TOLD = /(?:为|是|有|达到?|分别|依次|[增升降减多少]|到)$/
const JOINED = /^[、和与及]/
/** 社会福利56507.5，社会救助413393.4; 城市3941.0；农村38603.9: a name and a bare figure, clause by clause. */
const ROW = /^[，；][\u4e00-\u9fa5A-Za-z]{1,12}$/
/** Figures of one row. */
const LONGEST = 200
const CUE = /(?:：|其中|包括|分为|分别|依次|[中里])[^，；。：]*$/
/** A clause right behind the whole. */
const NEXT = /^，[^，；。：]*$/

const isBare = (c: Claim, text: string): boolean => c.unit === '' && c.noun === '' && /[、，；。）（\n]/.test(text[c.stop] ?? '\n')

const isAmount = (c: Claim): boolean =>
  c.form === 'plain' && !c.chinese && (c.role === 'count' || (c.role === 'change' && c.sign !== 0)) && !NUMBERED.test(c.label)

/** The figures from `at` on that 、 joins, all but perhaps the last of them bare; or that stand clause by clause, all of them bare. */
function runFrom(claims: readonly Claim[], at: number, text: string): Claim[] {
  const first = claims[at]!
  if (!isAmount(first) || !isBare(first, text)) return []
  const run = [first]
  let rated = false
  for (let i = at + 1; i < claims.length && run.length < LONGEST; i++) {
    const [last, next] = [run.at(-1)!, claims[i]!]
    // 税收400.1，增长5.2%；非税134.5，增长3.1%: its rate stands behind each.
    const rate = next.form === 'percent' && next.sentence === first.sentence && next.paragraph === first.paragraph
    rated ||= rate
    if (rate || next.owner === last.id) continue
    if (next.paragraph !== first.paragraph || next.sentence !== first.sentence || next.bracket !== first.bracket || !isAmount(next)) break
    const inRow = first.label !== '' && ROW.test(next.lead) && isBare(next, text)
    if (!inRow && (rated || !JOINED.test(next.lead) || /[，；：]/.test(next.lead))) break
    run.push(next)
    rated = false
    if (!isBare(next, text)) break
  }
  const named = run.every(c => c.label !== '')
  return named || TOLD.test(first.label) ? run : []
}

function share(run: readonly Claim[], out: Claim[], { text, scales }: Told): void {
  const [first, last] = [run[0]!, run.at(-1)!]
  const whole = wholeOf(first, out)
  const ofWhole = whole && (scales.get(whole.id) ?? scaleOf(whole, text))
  const teller = last.unit === '' ? (whole && isToldBy(run, whole, ofWhole!, text) ? whole : undefined) : last
  if (!teller || measure(teller.unit)) return
  const bare = run.filter(c => c !== teller)
  const inRow = run.slice(1).some(c => ROW.test(c.lead))
  // 15.95亿、31.38亿人次: each has its own scale.
  const own = bare.some(c => scaleOf(c, text) > 1)
  if (inRow && (teller !== whole || own || !fills(run, whole, ofWhole!))) return
  const shared = teller === whole ? ofWhole! > 1 : isScaleShared(bare, teller, whole, text)
  const scale = own || !shared ? 1 : teller === whole ? ofWhole! : scaleOf(teller, text)
  for (const c of bare) {
    out[c.id] = { ...c, ...scaled(c, scale), unit: teller.unit }
    if (scale > 1) scales.set(c.id, scale)
  }
}

/** Clause by clause much else may be told: figures of such a row have the unit of their whole where they all but fill it. */
const fills = (run: readonly Claim[], whole: Claim, scale: number): boolean =>
  Math.abs(sum(run) * scale - whole.printed) <= whole.printed / 2 && !(scale === 1 && discrete(whole.unit) && run.some(c => c.step < 1))

/** The figure that the run stands behind, or in the brackets of. */
function wholeOf(first: Claim, claims: readonly Claim[]): Claim | undefined {
  const whole = claims[first.owner >= 0 ? first.owner : first.id - 1]
  const here = whole?.form === 'plain' && whole.paragraph === first.paragraph && whole.sentence === first.sentence
  const inside = first.owner >= 0 && first.lead === first.label
  return here && whole.unit !== '' && (inside || CUE.test(first.lead) || NEXT.test(first.lead)) ? whole : undefined
}

const sum = (run: readonly Claim[]): number => run.reduce((n, c) => n + c.printed, 0)
/** Parts are of like size with their whole where they come to no more than so many times it, and to no less than such a part of it. */
const MOST = 3
const LEAST = 0.2
const alike = (made: number, whole: number): boolean => made <= MOST * whole && made >= LEAST * whole

function isToldBy(run: readonly Claim[], whole: Claim, scale: number, text: string): boolean {
  const inScale = whole.printed / (run.some(c => scaleOf(c, text) > 1) ? 1 : scale)
  if (run.every(c => c.role === 'count')) return alike(sum(run), inScale)
  // 比上年多78.0亿立方米，生活少3.7、工业少81.2、农业多137.0、生态多25.9
  const moved = run.reduce((n, c) => n + c.sign * c.printed, 0)
  return whole.role === 'change' && run.every(c => c.role === 'change') && alike(moved * whole.sign, inScale)
}

/** How many times nearer the figures must be for the one reading than for the other. */
const CLEARLY = 10

/** Are the bare figures so many 万 as well? Their whole tells, fractions of persons do, and so does how near they are to the last. */
function isScaleShared(bare: readonly Claim[], teller: Claim, whole: Claim | undefined, text: string): boolean {
  const scale = scaleOf(teller, text)
  if (scale === 1) return false
  if (whole && addable(whole.unit, teller.unit)) {
    const [shared, literal] = [sum(bare) * scale + teller.printed, sum(bare) + teller.printed].map(n => alike(n, whole.printed))
    if (shared !== literal) return shared === true
  }
  if (discrete(teller.unit) && bare.some(c => c.step < 1)) return true
  return CLEARLY * apart(bare, teller.printed / scale) < apart(bare, teller.printed)
}

/** How many times a figure is larger than the largest of them, or smaller than the smallest; 1 where it lies between. */
function apart(of: readonly Claim[], value: number): number {
  const printed = of.map(c => c.printed).filter(n => n > 0)
  if (!printed.length || value <= 0) return 1
  return Math.max(1, value / Math.max(...printed), Math.min(...printed) / value)
}

/** 1e4 of 219万, 1 of 219. */
function scaleOf(c: Claim, text: string): number {
  const [, thousands = '', tens = '', hundreds = ''] = /^[\d,，.]+(千?)(万?)(亿?)/.exec(text.slice(c.start, c.end)) ?? []
  return (thousands ? 1e3 : 1) * (tens ? 1e4 : 1) * (hundreds ? 1e8 : 1)
}

function scaled({ value, printed, step, precision }: Claim, by: number): Pick<Claim, 'value' | 'printed' | 'step'> {
  if (by === 1) return { value, printed, step }
  const [all, place] = [Number((printed * by).toFixed(6)), step * by]
  // Of 219万 the last place is 万, as it is of 219 that stands for so many.
  const room = { min: all - place / 2, max: all + place / 2 }
  return { value: precision === 'exact' ? room : times(value, by), printed: all, step: place }
}
