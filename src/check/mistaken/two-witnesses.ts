/**
 * @module A count that two witnesses give another value, and the same: 回访2317件，满意2146件……不满意154件，占7.4%. What is left beside the 2146 are 171, and 7.4% of the 2317 are 171. No word
 * says that the list is whole, nor of what the share is; but that what is lacking in a row of counts should be what a share asks for is chance once in some hundred times, and the more
 * readings are tried the sooner. Where what they ask for is printed, they are of that figure; where the count makes something right as it stands, it is right.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { meets, middle, over, printedSum, times } from '../interval.ts'
import { groupBy } from '../items.ts'
import { RESIDUAL, TOTAL_LAST } from '../lists/index.ts'
import { isMean } from '../lists/list.ts'
import type { Found, Reading } from '../reading.ts'
import { OVERLAP } from '../relations/sum/overlap.ts'
import type { Interval } from '../types.ts'
import { alike } from '../units.ts'
import { figure, number, percent } from '../words.ts'

/** Counts of fewer are made by chance. */
const TELLING = 40
/** A longer paragraph is a table. */
const LONGEST = 160
/** Counts of its kind among which a row and its total are looked for, and so many of them between a total and its row. */
const MOST = 5
const BETWEEN = 2
/** So near before a share stands its count, and so many counts before a rate of which one is its own. */
const NEXT = 4
const RATED = 3
/** So many figures off another whole of it may stand. */
const FAR_WHOLE = 30
/** 前两类占60%, 合占60%: of no count alone. */
const OF_SEVERAL = /[前后两三四五六七八九十][^，。；]{0,6}占|[合共均]计?占|者占|[之总]和/
/** Counts of its kind before a share among which its whole is looked for. */
const BACK = 10
/** What an earlier count, or one of another table, may be away from the right one. */
const FAR = 0.2
/** So seldom may two readings agree by chance. */
const CHANCE = 0.25
/** What came over from before is beside what came. */
const CARRIED = /结转|旧存|遗留|结存|未结|积案/
const THEN = /上年|去年|同期|年初/

/** A count and the share that is told of it. */
interface Shared {
  readonly count: Claim
  readonly share: Claim
}

/** What the row says that the count should be. */
interface Row {
  readonly total: Claim
  readonly parts: readonly Claim[]
  readonly meant: number
}

/** What a share says that it should be. */
interface Rate extends Shared {
  readonly whole: Claim
  readonly meant: Interval
}

/** What is a member of another total, and the shares that hold. */
interface Known {
  readonly added: ReadonlySet<number>
  readonly held: ReadonlySet<number>
}

export function twoWitnesses(reading: Reading, known: readonly Found[]): Found[] {
  const used = new Set(
    known.flatMap(f => (f.verdict === 'holds' && f.kind !== 'repeat' && !isOfRow(f) ? [f.claim, ...f.parts].map(p => p.start) : [])),
  )
  const added = new Set(known.flatMap(f => (f.kind === 'sum' && f.verdict === 'holds' ? f.parts.map(p => p.start) : [])))
  const held = new Set(known.flatMap(f => (f.kind === 'share' && f.verdict === 'holds' ? [f.claim.start] : [])))
  const told = new Set(known.flatMap(f => (f.verdict === 'fails' ? [f.claim.start] : [])))
  return [...groupBy(reading.claims, c => c.paragraph).values()].flatMap(all => {
    if (all.length > LONGEST) return []
    const counts = all.filter(c => isCount(c) && c.role !== 'base' && c.unit !== '' && !isMean(c))
    const open = all.filter(s => !used.has(s.start) && !told.has(s.start)).flatMap(s => unexplained(sharedOf(reading, s), counts))
    if (open.length === 0) return []
    return counts.flatMap(x => {
      if (used.has(x.start) || told.has(x.start) || x.printed / x.step < TELLING) return []
      return (
        judge(
          reading,
          x,
          counts.filter(c => alike(c.unit, x.unit) && (c.owner < 0 || c.owner === x.owner)),
          open,
          { added, held },
        ) ?? []
      )
    })
  })
}

/** 受理797宗，不予受理152宗，受理率83.98%: a share of what a row makes, whatever the total of the row is said to be. */
const isOfRow = ({ kind, parts: [part, whole], stated }: Found): boolean =>
  kind === 'share' &&
  part !== undefined &&
  whole !== undefined &&
  Math.abs((100 * part.printed) / whole.printed - middle(stated)) > stated.max - stated.min

/** 完成695件，完成年度任务的92.1% is of what was aimed at. */
const AIMED = /任务|计划|目标|预算|进度/

/** 154件，占7.4%; 已办352项，办结率93.5%: the share right behind its count, a rate behind it and what else became of them (有效2262件，无效37件，有效率98.39%). */
function sharedOf({ claims }: Reading, share: Claim): Shared[] {
  if (share.form !== 'percent' || (share.role !== 'share' && share.role !== 'rate') || share.printed <= 0 || share.printed >= 100) return []
  if (OF_SEVERAL.test(share.label) || AIMED.test(share.label)) return []
  const before = claims
    .slice(Math.max(0, share.id - NEXT), share.id)
    .filter(c => c.paragraph === share.paragraph && c.sentence === share.sentence && isCount(c))
  return before.slice(share.role === 'rate' ? -RATED : -1).map(count => ({ count, share }))
}

/** 回访满意418件，满意率97.0%: what is right of any count near it is of that. */
const unexplained = (shared: readonly Shared[], counts: readonly Claim[]): readonly Shared[] =>
  shared.some(s =>
    counts.some(w => Math.abs(w.id - s.count.id) <= FAR_WHOLE && alike(w.unit, s.count.unit) && meets(s.share.value, ratio(s.count, w))),
  )
    ? []
    : shared
const ratio = ({ value }: Claim, whole: Claim): Interval => times(over(value, whole.value), 100)

function judge(reading: Reading, x: Claim, kind: readonly Claim[], open: readonly Shared[], { added, held }: Known): Found[] | undefined {
  const rates = ratesOf(x, kind, open).filter(r => !meets(r.meant, x.value) && isNear(x, (r.meant.min + r.meant.max) / 2))
  if (rates.length === 0) return undefined
  const rows = rowsOf(x, kind).filter(r => Math.abs(r.meant - x.printed) > x.step / 2 && isNear(x, r.meant))
  const chance = rates.reduce((n, r) => n + (rows.length * (r.meant.max - r.meant.min + x.step)) / (2 * FAR * x.printed), 0)
  if (chance > CHANCE) return undefined
  const both = rates.flatMap(rate => rows.flatMap(row => (fits(row, rate) ? [{ rate, row }] : [])))
  const [one] = both
  if (!one || both.some(b => Math.abs(b.row.meant - one.row.meant) > x.step / 2)) return undefined
  const { row, rate } = one
  // What both ask for is told: they are of that.
  if (kind.some(c => Math.abs(c.printed - row.meant) < c.step)) return undefined
  const figures = [row.total, ...row.parts]
  if (row.parts.some(c => added.has(c.start))) return undefined
  if (figures.some(c => THEN.test(c.label))) return undefined
  const ends = figures.map(c => c.start)
  const stretch = reading.view.text.slice(Math.min(...ends), Math.max(...ends) + BACK)
  if (OVERLAP.test(stretch) || CARRIED.test(stretch)) return undefined
  // What a share is of two that make no printed total, is right of these: it is their total that is wrong.
  return rate.whole === x && row.parts.includes(rate.count) && held.has(rate.share.start)
    ? [ofRow(row)]
    : [ofRow(row), ofShare(rate, row, x)]
}

const isNear = (x: Claim, meant: number): boolean => Math.abs(meant - x.printed) <= FAR * x.printed
const fits = ({ meant }: Row, { meant: { min, max } }: Rate): boolean => meant >= min - 1e-9 * meant && meant <= max + 1e-9 * meant

/** The few rows that it may close a gap in, or be the total of: side by side, and the total right before or behind, or a figure or two further up. */
function rowsOf(x: Claim, kind: readonly Claim[]): Row[] {
  const at = kind.indexOf(x)
  const out: Row[] = []
  for (let from = Math.max(0, at - MOST - BETWEEN); from <= at + 1 + BETWEEN; from++) {
    for (let to = from + 2; to <= from + MOST && to <= kind.length; to++) {
      const parts = kind.slice(from, to)
      if (parts.at(-1)!.sentence - parts[0]!.sentence > 1 || !parts.every(p => p.unit === parts[0]!.unit && p.step === x.step)) continue
      const sum = parts.reduce((n, p) => n + p.printed, 0)
      const within = parts.includes(x)
      for (const t of [from - 1, from - 2, from - 3, to]) {
        const total = kind[t]
        if (!total || total.step !== x.step || (!within && total !== x) || Math.abs(parts[0]!.sentence - total.sentence) > 1) continue
        if (parts.some(p => p !== x && total !== x && p.printed >= total.printed)) continue
        if (!within && !isTotal(x, parts, sum)) continue
        const meant = within ? total.printed - (sum - x.printed) : sum
        out.push({ total, parts, meant: Number(meant.toFixed(6)) })
      }
    }
  }
  return out
}

/**
 * Is it a total of these, and no figure before or behind what they make together, which need not be printed: 受理499人，起诉427人，不起诉55人……办结483人，认罪认罚439人，适用率91.08% (of the
 * 482 that were decided)? What they pass, or a total by its name or theirs.
 */
function isTotal(x: Claim, parts: readonly Claim[], sum: number): boolean {
  if (parts[0]!.id < x.id) return TOTAL_LAST.test(x.label)
  return sum > x.printed || RESIDUAL.test(parts.at(-1)!.label) || /：/.test(parts[0]!.lead)
}

/** What the shares ask of it: its own, of a count before; that of a count behind, if it is the whole. */
function ratesOf(x: Claim, kind: readonly Claim[], open: readonly Shared[]): Rate[] {
  const at = kind.indexOf(x)
  const wholes = kind.slice(Math.max(0, at - BACK), at).filter(w => w.printed > x.printed)
  const ofOwn = open
    .filter(s => s.count === x)
    .flatMap(own => wholes.map(whole => ({ ...own, whole, meant: of(whole.printed, own.share) })))
  const behind = kind.slice(at + 1, at + 1 + BACK)
  const ofWhole = open.flatMap(s => (behind.includes(s.count) ? [{ ...s, whole: x, meant: by(s) }] : []))
  return [...ofOwn, ...ofWhole]
}

const of = (whole: number, { printed, step }: Claim): Interval => ({
  min: (whole * (printed - step / 2)) / 100,
  max: (whole * (printed + step / 2)) / 100,
})
const by = ({ count, share: { printed, step } }: Shared): Interval => ({
  min: (100 * count.printed) / (printed + step / 2),
  max: (100 * count.printed) / (printed - step / 2),
})

function ofRow({ total, parts }: Row): Found {
  const sum = printedSum(parts)
  const gap = number(Number(Math.abs(sum - total.printed).toFixed(6)))
  return {
    kind: 'sum',
    claim: total,
    stated: total.value,
    computed: { min: sum, max: sum },
    verdict: 'fails',
    parts,
    sure: true,
    message: `${parts.map(p => number(p.printed)).join('＋')}＝${number(sum)}，与${figure(total)}差${gap}。`,
  }
}

function ofShare({ count, share, whole }: Rate, { meant }: Row, x: Claim): Found {
  const rate = (100 * count.printed) / whole.printed
  return {
    kind: 'share',
    claim: share,
    stated: share.value,
    computed: { min: rate, max: rate },
    verdict: 'fails',
    parts: [count, whole],
    sure: true,
    message: `${number(count.printed)}÷${number(whole.printed)}＝${percent(rate, share.step)}，不是${figure(share)}；按分项与占比，${figure(x)}都应为${number(meant)}。`,
  }
}
