/** Share: N件占P%, N件（P%）. The base is the total of the list, the figure in front of the bracket, or what 占 names. */
import type { Claim } from '../claims.ts'
import { above, meets, over, plus, times, total } from '../interval.ts'
import { type Item, ownShare, slot } from '../items.ts'
import { byName, fitsShare, type List, printedRate, RESIDUAL } from '../lists/index.ts'
import type { Found, Reading, RelationRule } from '../reading.ts'
import type { Interval, Verdict } from '../types.ts'
import { alike } from '../units.ts'
import { figure, number, percent } from '../words.ts'
import { gridShares } from './grid-columns.ts'
import { gridRates } from './grid-relations.ts'
import { rates } from './rate.ts'
import { ratios } from './ratio.ts'
import { respectiveShares } from './respective.ts'
import { isSlip } from './slip.ts'

export const share: RelationRule = {
  kind: 'share',
  title: '占比与比率',
  find: reading => {
    const context = contextOf(reading)
    return [
      ...gridRates(reading.grids),
      ...gridShares(reading.grids),
      ...respectiveShares(reading),
      ...reading.items.all.flatMap(item => item.shares.map(s => shareOf(context, item, s)).filter(f => f !== undefined)),
      ...rates(context),
      ...ratios(reading),
    ]
  },
  examples: {
    good: [
      '完成造林3.42万亩，其中人工0.87万亩、封山1.15万亩、退化林修复1.4万亩，为任务3.2万亩的106.9%。',
      '收入9846万元，其中税收收入8127万元、非税收入1719万元，税收占比82.5%。',
      '保留调委会2599个，达到标准的2180个，占83.9%。',
      '立案调解6368件，调成6217件，成功率达97.6%。',
      '聘请法律明白人70名，男女比例为4∶3，其中男性40名、女性30名。',
    ],
    bad: [
      '保留调委会2599个，达到标准的2180个，占86.9%。',
      '立案调解6368件，调成6217件，成功率达95.6%。',
      '聘请法律明白人87名，男女比例为2∶1，其中男性49名、女性38名。',
    ],
  },
}

export interface ShareContext {
  readonly reading: Reading
  /** The totals of the lists that a figure is part of, those beyond doubt first. */
  readonly totals: ReadonlyMap<number, readonly { readonly claim: Claim; readonly certain: boolean; readonly siblings: readonly Claim[] }[]>
}

function contextOf(reading: Reading): ShareContext {
  const totals = new Map<number, { claim: Claim; certain: boolean; siblings: readonly Claim[] }[]>()
  for (const list of reading.lists)
    for (const part of list.parts) {
      const known = totals.get(part.id) ?? []
      // A list that adds up to a total of some size is of it, whether or not a word says so. 793个，其中12条: not the same are counted.
      const certain =
        (list.certain || list.total.printed >= 50) && (part.unit === '' || list.total.unit === '' || alike(part.unit, list.total.unit))
      known.push({ claim: list.total, certain: certain && !nested(reading, list), siblings: list.parts })
      totals.set(
        part.id,
        known.sort((a, b) => Number(b.certain) - Number(a.certain)),
      )
    }
  return { reading, totals }
}

/** 60岁以上264人，占18.7%（其中65岁以上190人，占13.5%）: the share of a part's part may be of the whole, as the part's own share is. */
function nested(reading: Reading, list: List): boolean {
  const holder = reading.items.of.get(list.total.id)
  if (!holder || !ownShare(holder)) return false
  return !list.parts.some(p => {
    const item = reading.items.of.get(p.id)
    const own = item && ownShare(item)
    return own !== undefined && fitsShare(own, p.value, list.total.value)
  })
}

/** A base that a share may be taken of. */
export interface Base {
  readonly value: Interval
  readonly parts: readonly Claim[]
  /** Is it beyond doubt that this is the base? */
  readonly certain: boolean
  /** Do the words make it likely? Then a rate that differs as a slip of the hand does is wrong. */
  readonly likely?: boolean
  /** Is it so near that even a whole percent speaks for it? */
  readonly near: boolean
}

export const baseOf = (claim: Claim, certain: boolean, near: boolean, likely = false): Base => ({
  value: claim.value,
  parts: [claim],
  certain,
  near,
  likely,
})

function shareOf(context: ShareContext, item: Item, s: Claim): Found | undefined {
  if (item.paragraph !== s.paragraph) return undefined
  const numerator = RESPECTIVE.test(s.label) ? undefined : numeratorOf(item, s)
  if (!numerator) return undefined
  const bases = /分别占/.test(item.head.label) ? [baseOf(item.head, true, true)] : basesOf(context, item, s, numerator)
  return decide(s, numerator, bases)
}

interface Numerator {
  readonly value: Interval
  readonly parts: readonly Claim[]
  readonly item: Item
}

/** 分别占30%、20%; 占比分别为30%、20%. */
const RESPECTIVE = /分别占|占[^，。；]{0,6}(?:分别|依次)(?:为|是)/

const COMBINED =
  /(?:([两二三四五六七八九十\d]{1,2})(?:项|类|者|部分|个|种|地|家)?)?(?:合计|合并|合|共计|共|总共)占|(?:前|以上|上述|这)?([两二三四五六七八九十\d]{1,2})(?:项|类|者|部分|种)(?:事项|问题|诉求|案件|纠纷)?占/
const DIGITS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }

/** 造林3.42万亩，其中……退化林修复1.4万亩，为任务3.2万亩的106.9%: the figure before, or an earlier one of its kind that gives the rate. */
function pointedFrom(row: readonly Item[], at: number, s: Claim): Numerator {
  const base = row[at]!.head
  const before = row.slice(Math.max(0, at - FAR), at).reverse()
  const near = before[0]!
  const fit = before.find(i => i.sentence === row[at]!.sentence && alike(i.head.unit, base.unit) && fitsShare(s, i.head.value, base.value))
  const item = fit ?? near
  return { value: item.head.value, parts: [item.head], item }
}

/** What has the share: the item itself, the last few items together, or the one that the words name. */
function numeratorOf(item: Item, s: Claim): Numerator | undefined {
  const combined = COMBINED.exec(s.label)
  const { row, at } = item
  if (s.label === '的') return row[at - 1] && pointedFrom(row, at, s)
  if (combined) {
    const counted = combined[1] ?? combined[2]
    const n = counted ? (DIGITS[counted] ?? Number(counted)) : undefined
    const from = n ? at - Math.min(n, FAR) + 1 : runStart(row, at)
    const parts = row.slice(Math.max(0, from), at + 1).map(i => i.head)
    if (parts.length < 2 || parts.some(p => p.unit !== item.head.unit)) return undefined
    return { value: total(parts.map(p => p.value)), parts, item: row[Math.max(0, from)]! }
  }
  const named = /^(.{2,12}?)(?:单项|一项|类|部分)?占/.exec(s.label)?.[1]
  if (named && !/^(?:约|仅|只|均|各|分别|其中|比例|总数)/.test(named)) {
    const earlier = row.slice(Math.max(0, at - FAR), at + 1)
    // 税收占比 is of 税收收入, and not of 非税收入 behind it.
    const first = earlier.findLast(i => i.head.label.replace(/^其中/, '').startsWith(named) && i.head.unit === item.head.unit)
    const found = first ?? byName(named, earlier, [], item) ?? told(item, s)
    return found ? { value: found.head.value, parts: [found.head], item: found } : undefined
  }
  if (ownShare(item) !== s && s.label !== '') return undefined
  const own = item.slots.length > 1 ? (item.slots.find(c => c.stop === s.start - s.lead.length) ?? item.head) : item.head
  return { value: own.value, parts: [own], item }
}

/** 摩托车占七成，约844辆: the count of what has the share stands right behind it. */
function told(item: Item, s: Claim): Item | undefined {
  const after = item.row[item.at + 1]
  const close = after && after.head.id === s.id + 1 && after.sentence === item.sentence && after.head.unit === item.head.unit
  return close && /^(?:即|约|共|有|达|为|共有|共计|大约)*$/.test(after.head.label) ? after : undefined
}

/** Figures side by side with one counter and no name of their own between: 568件、476件、247件. */
function runStart(row: readonly Item[], at: number): number {
  let from = at
  while (
    from > 0 &&
    row[from]!.head.sep === '、' &&
    row[from - 1]!.head.unit === row[at]!.head.unit &&
    row[from - 1]!.sentence === row[at]!.sentence
  )
    from--
  return from
}

/** How far back, in items, a base is looked for that the words name. */
const AFAR = 150
/** Further back than this no base is looked for. */
const FAR = 24

function basesOf(context: ShareContext, item: Item, s: Claim, numerator: Numerator): Base[] {
  const out: Base[] = []
  const seen = new Set<number>(numerator.parts.map(p => p.id))
  const add = (claim: Claim | undefined, certain: boolean, near: boolean, likely = false) => {
    if (!claim || seen.has(claim.id) || claim.value.max <= 0) return
    seen.add(claim.id)
    out.push(baseOf(claim, certain, near, likely))
  }
  const unit = numerator.parts[0]!.unit
  const { row, at } = numerator.item
  const named = /占(?:了|到|全部|整个)?([\u4e00-\u9fa5A-Za-z]{2,12}?)(?:总数|总量|总额|的)?(?:比例|比重)?(?:约|近|超过?|达|为|仅)?$/.exec(
    s.label,
  )?.[1]
  const outside = named !== undefined && /^全[国省市县区镇州]/.test(named)
  const key = named && !/^(?:总数?|全部|其|比例?|比重|全[国省市县区镇州])/.test(named) ? named : undefined
  if (s.label === '的') add(item.head, true, true)
  // 占同期案件（25件）的68%: the base stands in the words themselves.
  const inside = item.children.at(-1)
  if (inside && /^占.+的$/.test(s.label) && context.reading.view.text.slice(inside.head.stop, s.start) === '）的')
    add(inside.head, true, true)
  if (key)
    add(
      byName(key, row.slice(Math.max(0, at - FAR), at), context.reading.items.top[item.paragraph - 1] ?? [], numerator.item)?.head,
      false,
      true,
      true,
    )
  add(
    countedBefore(context.reading, numerator, named ?? (/占(?:总量|总数|全部)/.test(s.label) ? '总数' : undefined))?.head,
    false,
    true,
    true,
  )
  if (key) for (const far of fitting(context.reading, item, s, numerator, key)) add(far, false, true)
  const subject =
    numerator.parts.length > 1
      ? /^(.{2,6}?)(?:最多|居前|排名?前|前[一二三四五六七八九十\d])/.exec(numerator.item.head.label)?.[1]
      : undefined
  if (subject) add(row.slice(Math.max(0, at - FAR), at).findLast(i => i.head.label === subject && i.head.unit === unit)?.head, true, true)
  const { parent } = numerator.item
  if (parent) add(slot(parent, unit), !outside && !ownShare(parent), true)
  for (const t of context.totals.get(numerator.parts[0]!.id) ?? []) add(t.claim, t.certain && !outside && !key, true)
  const majority = siblingBase(row, at, numerator.item, s)
  if (majority) add(majority, true, true)
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    const other = row[i]!
    const candidate = slot(other, unit)
    if (!candidate) continue
    const distance = numerator.item.sentence - other.sentence
    const adjacent =
      (i === at - 1 || listed(context, row, i, at)) &&
      distance === 0 &&
      !key &&
      !outside &&
      out.length === 0 &&
      alike(other.head.unit, unit) &&
      !ownShare(other)
    const scope = outside && other.head.label.includes(named.slice(0, 2))
    if (!above(numerator.value, candidate.value)) add(candidate, adjacent || scope, distance <= 1 || i === 0)
    const carried = other.children.find(c => /结转|旧存|转入|遗留/.test(c.head.label) && c.head.unit === candidate.unit)
    if (carried)
      out.push({ value: plus(candidate.value, carried.head.value), parts: [candidate, carried.head], certain: false, near: true })
  }
  if (named) for (const later of row.slice(at + 1, at + 10)) if (!later.head.sep.includes('；')) add(slot(later, unit), false, false)
  if (!out.some(b => b.certain)) siblingsSum(row, at, unit, out)
  return out
}

/** 占审结案件的26.0%: what was counted under that name earlier in the paper; it may give the share, it proves nothing against it. */
const fitting = ({ items }: Reading, item: Item, s: Claim, numerator: Numerator, key: string): Claim[] =>
  items.all
    .slice(Math.max(0, item.id - AFAR), item.id)
    .reverse()
    .map(far => far.head)
    .filter(
      h =>
        h.label.length >= 2 &&
        key.includes(h.label.slice(-2)) &&
        alike(h.unit, numerator.parts[0]!.unit) &&
        fitsShare(s, numerator.value, h.value),
    )

/**
 * The whole that 占 names, wherever in the paper it was counted: 占全区行政村总数 of 全区共有行政村212个; 噪声类工单，占总量 of 受理工单2318件.
 * Nearest first; where it was counted twice, with two numbers, nobody knows which is meant.
 */
function countedBefore({ items }: Reading, numerator: Numerator, named: string | undefined): Item | undefined {
  if (!named) return undefined
  const { head, id } = numerator.item
  const place = /^全[国省市县区镇乡州街]/.exec(named)?.[0] ?? ''
  const thing = /^(?:总|全部|其)/.test(named) ? head.label.slice(-2) : named.slice(place.length).replace(/(?:总数|总量|总额|数|的)+$/, '')
  if (thing.length < 2) return undefined
  const found = items.all
    .slice(Math.max(0, id - AFAR), id)
    .filter(
      ({ head: h }) =>
        alike(h.unit, head.unit) &&
        h.label.includes(place) &&
        (h.label.endsWith(thing) || h.noun.startsWith(thing)) &&
        /[全共总]|受理|收到|接到|接收|现有|转办|交办|登记|承办/.test(h.label) &&
        h.value.min > head.value.max,
    )
  const [first] = found
  return first && found.every(f => f.head.printed === first.head.printed) ? first : undefined
}

/** Is all that stands between these two places a list of the first? 1246人，其中男893人、女353人；本科1102人. */
function listed(context: ShareContext, row: readonly Item[], from: number, to: number): boolean {
  if (to - from > FAR) return false
  for (let i = from + 1; i < to; i++)
    if (!context.totals.get(row[i]!.head.id)?.some(t => t.claim.id === row[from]!.head.id && t.certain)) return false
  return true
}

/** The base that most shares of the same sentence fit: who differs from it is wrong. */
function siblingBase(row: readonly Item[], at: number, item: Item, s: Claim): Claim | undefined {
  const mates = row
    .slice(Math.max(0, at - FAR), at + FAR)
    .filter(i => i.at !== at && i.sentence === item.sentence && ownShare(i) && slot(i, item.head.unit) && ownShare(i)!.step === s.step)
  if (mates.length < (s.step < 1 ? 1 : 2)) return undefined
  for (let i = Math.min(at, mates[0]!.at) - 1; i >= Math.max(0, at - FAR); i--) {
    const candidate = slot(row[i]!, item.head.unit)
    if (!candidate || above(item.head.value, candidate.value)) continue
    const fits = mates.filter(m => fitsShare(ownShare(m)!, slot(m, item.head.unit)!.value, candidate.value)).length
    const sole = mates.length === 1 && fits === 1 && mates[0]!.at === i + 1
    if ((fits * 2 > mates.length && fits >= 2) || sole) return candidate
  }
  return undefined
}

/** Where no total is printed, shares may be of the sum of their own list. */
function siblingsSum(row: readonly Item[], at: number, unit: string, out: Base[]): void {
  const sentence = row[at]?.sentence
  const mine = row.slice(Math.max(0, at - FAR), at + FAR).filter(i => i.sentence === sentence && ownShare(i))
  const parts = mine.map(i => slot(i, unit))
  if (parts.length < 2 || parts.some(p => p === undefined)) return
  const claims = parts as Claim[]
  const value = total(claims.map(p => p.value))
  const mates = mine.filter(i => i.at !== at)
  const agree = mates.every(m => fitsShare(ownShare(m)!, slot(m, unit)!.value, value))
  out.push({ value, parts: claims, certain: agree && mates.length > 1 && mine.some(i => RESIDUAL.test(i.head.label)), near: true })
}

/** The first base that fits; else the one beyond doubt; else nothing can be said. */
export function decide(
  s: Claim,
  numerator: { value: Interval; parts: readonly Claim[] },
  bases: readonly Base[],
  unsure = '',
): Found | undefined {
  const sure = bases.find(b => b.certain)
  const fine = s.step < 1
  const pool = sure && !fine ? bases.filter(b => b.near) : bases
  const fit = pool.find(b => (b.near || fine) && meets(printedRate(s), rateOf(numerator.value, b.value)))
  // A list that names its total, or whose other shares agree on it, leaves no choice of another base.
  const said = sure && !meets(printedRate(s), rateOf(numerator.value, sure.value)) && fit && !fit.near ? sure : (fit ?? sure)
  const slipped = said ? undefined : bases.find(b => b.likely && isSlip(s, rateOf(numerator.value, b.value)))
  const chosen = said ?? slipped
  if (!chosen) return lone(s, numerator, unsure)
  const computed = rateOf(numerator.value, chosen.value)
  const holds = meets(printedRate(s), computed)
  const verdict: Verdict = holds
    ? 'holds'
    : (chosen.certain || slipped) && (s.printed > 100 || !above(numerator.value, chosen.value)) && !unsure
      ? 'fails'
      : 'undecided'
  return {
    kind: 'share',
    claim: s,
    stated: s.value,
    computed,
    verdict,
    parts: [...numerator.parts, ...chosen.parts.filter(p => !numerator.parts.includes(p))],
    message: message(s, numerator, chosen, verdict) + (verdict === 'undecided' ? unsure || implied(s, numerator.parts) : ''),
  }
}

export const rateOf = (part: Interval, base: Interval): Interval => times(over(part, base), 100)

function lone(s: Claim, numerator: { value: Interval; parts: readonly Claim[] }, unsure: string): Found | undefined {
  const hint = unsure || implied(s, numerator.parts)
  return {
    kind: 'share',
    claim: s,
    stated: s.value,
    computed: s.value,
    verdict: 'undecided',
    parts: numerator.parts,
    message: `文中没有${figure(s)}的总数，不能判断。${hint}`,
  }
}

function message(s: Claim, numerator: { parts: readonly Claim[] }, base: Base, verdict: Verdict): string {
  const top = numerator.parts.map(p => number(p.printed)).join('＋')
  const bottom = base.parts.map(p => number(p.printed)).join('＋')
  const value = (100 * numerator.parts.reduce((n, p) => n + p.printed, 0)) / base.parts.reduce((n, p) => n + p.printed, 0)
  const working = `${numerator.parts.length > 1 ? `（${top}）` : top}÷${base.parts.length > 1 ? `（${bottom}）` : bottom}＝${percent(value, s.step)}`
  if (verdict === 'holds')
    return Math.abs(value - s.printed) <= s.step / 2 + 1e-9
      ? `${working}，与${figure(s)}相符。`
      : `${working}，截尾后与${figure(s)}相符（四舍五入应为${number(Math.round(value / s.step) * s.step, 6)}%）。`
  return verdict === 'fails' ? `${working}，不是${figure(s)}。` : `${working}，与${figure(s)}不同，但文中没有写明以哪个数为总数，不能判断。`
}

/** Which whole totals would give the printed rate: 96.73 % with 325 → 336 only. */
export function implied(s: Claim, parts: readonly Claim[]): string {
  if (parts.length !== 1 || parts[0]!.value.min !== parts[0]!.value.max || s.printed <= 0) return ''
  const n = parts[0]!.printed
  if (s.printed === 100) return `${figure(s)}意味着${figure(parts[0]!)}全部如此，文中没有另外的数可以核对。`
  const rate = printedRate(s)
  const low = Math.ceil((100 * n) / Math.min(100, rate.max) - 1e-9)
  const high = Math.floor((100 * n) / rate.min + 1e-9)
  if (high < low || n === 0) return ''
  if (low === high) return `以${number(n)}为分子，能得出${figure(s)}的总数只有${low}，文中没有这个数，请核对。`
  return high - low < 5 ? `以${number(n)}为分子，能得出${figure(s)}的总数是${low}～${high}。` : ''
}
