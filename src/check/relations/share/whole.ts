/** The whole of a share: the total of the list, the figure in front of the bracket, or what 占 names. Part of the kind `share`. */
import type { Claim } from '../../claims.ts'
import { above, plus, total } from '../../interval.ts'
import { type Item, ownShare, slot } from '../../items.ts'
import { byName, complementary, fitsShare, RESIDUAL } from '../../lists/index.ts'
import { isMean } from '../../lists/list.ts'
import type { Reading } from '../../reading.ts'
import { alike } from '../../units.ts'
import { shareWord } from '../average/named.ts'
import type { ShareContext } from './context.ts'
import { FAR, type Part } from './part.ts'
import { type Base, baseOf } from './verdict.ts'

/** How far back, in items, a base is looked for that the words name. */
const AFAR = 150

/** What was planned is no whole of a share that has another. */
const PLAN = /预算|计划|任务|目标/
/** 一般公共预算收入28.6亿元: the name of an account, and nothing planned. */
const ACCOUNT = /(?:公共(?:财政)?|政府性?基金|国有资本经营|社会?保险?基金)预算/g
export const isPlan = ({ label }: Claim): boolean => PLAN.test(label.replace(ACCOUNT, ''))
/** 收入28.6亿元，完成年初预算54.2亿元的52.8%: what it is measured against is no whole of what stands behind the two. */
const isMeasure = ({ head, shares: [first] }: Item): boolean => first?.label === '的' && first.id === head.id + 1 && isPlan(head)

/** 甲783件、乙579件、丙562件，占总量的77%: what 、 joins to another is no total of it. */
const OF_TOTAL = /占(?:[\u4e00-\u9fa5]{0,4}(?:总量|总数)|全部)/

/** 占调解纠纷总数的 */
const NAMED = /占(?:了|到|全部|整个)?([\u4e00-\u9fa5A-Za-z]{2,12}?)(?:总数|总量|总额|的)?(?:比例|比重)?(?:约|近|超过?|达|为|仅)?$/

/** The figures that a share may be of, the likeliest first. */
export function basesOf(context: ShareContext, item: Item, s: Claim, numerator: Part): Base[] {
  const out: Base[] = []
  const seen = new Set<number>(numerator.parts.map(p => p.id))
  const add = (claim: Claim | undefined, certain: boolean, near: boolean, likely = false) => {
    if (!claim || seen.has(claim.id) || claim.value.max <= 0 || isMeanOfKinds(context.reading, claim, numerator.item)) return
    if (hasShareToo(context.reading, claim, s)) return
    seen.add(claim.id)
    out.push(baseOf(claim, certain, near, likely))
  }
  const unit = numerator.parts.at(-1)!.unit
  const { row, at } = numerator.item
  const named = NAMED.exec(s.label)?.[1]
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
  add(countedBefore(context.reading, numerator, named ?? (OF_TOTAL.test(s.label) ? '总数' : undefined))?.head, false, true, true)
  if (key) for (const far of fitting(context.reading, item, s, numerator, key)) add(far, false, true)
  const subject =
    numerator.parts.length > 1
      ? /^(.{2,6}?)(?:最多|居前|排名?前|前[一二三四五六七八九十\d])/.exec(numerator.item.head.label)?.[1]
      : undefined
  if (subject) add(row.slice(Math.max(0, at - FAR), at).findLast(i => i.head.label === subject && i.head.unit === unit)?.head, true, true)
  const { parent } = numerator.item
  if (parent) add(slot(parent, unit), !outside && !ownShare(parent), true)
  for (const t of context.totals.get(numerator.parts[0]!.id) ?? []) add(t.claim, t.certain && !outside && !key, true)
  // 道路17起、24人，占65.4%: where another measure is at hand, what the heads are of is not its whole.
  const majority = alike(unit, numerator.item.head.unit) ? siblingBase(row, at, numerator.item, s) : undefined
  if (majority?.agreed) return [{ ...baseOf(majority.claim, true, true), agreed: true }]
  if (majority) add(majority.claim, true, true)
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    const other = row[i]!
    const candidate = slot(other, unit)
    if (besideIt(other, numerator.item, s) || (candidate && halves(candidate, numerator.parts))) continue
    if (!candidate || (!isPlan(s) && (isMeasure(other) || (out.some(b => b.certain) && isPlan(other.head))))) continue
    const distance = numerator.item.sentence - other.sentence
    const adjacent =
      (i === at - 1 || (i === at - 2 && isMeasure(row[i + 1]!)) || listed(context, row, i, at)) &&
      distance === 0 &&
      !key &&
      !outside &&
      out.length === 0 &&
      alike(other.head.unit, unit) &&
      !/^(?:上年|去年|同期)/.test(other.head.label) &&
      !ownShare(other) &&
      !(OF_TOTAL.test(s.label) && numerator.item.head.sep === '、')
    const scope = outside && isOfPlace(other.head, named)
    if (!above(numerator.value, candidate.value)) add(candidate, adjacent || scope, distance <= 1 || i === 0)
    const carried = other.children.find(c => /结转|旧存|转入|遗留/.test(c.head.label) && c.head.unit === candidate.unit)
    if (carried)
      out.push({ value: plus(candidate.value, carried.head.value), parts: [candidate, carried.head], certain: false, near: true })
  }
  if (named) for (const later of row.slice(at + 1, at + 10)) if (!later.head.sep.includes('；')) add(slot(later, unit), false, false)
  if (!out.some(b => b.certain) && numerator.parts.length < 2) siblingsSum(row, at, unit, out)
  return out
}

/** 本级237件、占受理总量55%，上级193件、占受理总量45%: what has a share of that name itself is no whole of that name. */
const hasShareToo = ({ items, claims }: Reading, whole: Claim, s: Claim): boolean =>
  s.label.length > 2 &&
  whole.id + 1 < s.id &&
  claims[whole.id + 1]?.label === s.label &&
  items.of.get(whole.id)?.shares.some(o => o.label === s.label) === true

/** 占全市政府采购总额的: of what the whole place bought, and of nothing else that is told of the place. */
function isOfPlace({ label }: Claim, named: string): boolean {
  const thing = named.slice(2)
  return label.includes(named.slice(0, 2)) && (thing.length < 2 || shareWord(thing, label))
}

/** 平均天数缩短至41天，其中简易案件22天、普通案件67天: what a member passes is the mean of kinds, and no whole that one of them has a share in. */
function isMeanOfKinds({ items }: Reading, whole: Claim, kind: Item): boolean {
  const item = items.of.get(whole.id)
  if (!item || item.sentence !== kind.sentence || ![item.head, ...item.bases].some(isMean)) return false
  return item.row
    .slice(item.at + 1, item.at + FAR)
    .some(i => i.sentence === item.sentence && i.head.unit === whole.unit && above(i.head.value, whole.value))
}

/** 男职工1962人，女职工1038人: the one is no whole of the other. */
const halves = (candidate: Claim, [part, more]: readonly Claim[]): boolean =>
  part !== undefined && more === undefined && !/其中/.test(part.lead) && complementary(candidate, part)

/** 占审结案件的26.0%: what was counted under that name earlier in the paper; it may give the share, it proves nothing against it. */
const fitting = ({ items }: Reading, item: Item, s: Claim, numerator: Part, key: string): Claim[] =>
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
function countedBefore({ items }: Reading, numerator: Part, named: string | undefined): Item | undefined {
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
        (h.label.includes(place) || isItsOffice(place, h.label)) &&
        (h.label.endsWith(thing) || h.noun.startsWith(thing)) &&
        /[全共总]|受理|收到|接到|接收|现有|转办|交办|登记|承办/.test(h.label) &&
        h.value.min > head.value.max,
    )
  const [first] = found
  return first && found.every(f => f.head.printed === first.head.printed) ? first : undefined
}

/** 占全区刑事案件总量 of what 区检察院 was sent: the one office of the place that has all of them. */
const isItsOffice = (place: string, label: string): boolean =>
  place !== '' && new RegExp(`^${place[1]}(?:人民)?(?:检察院|法院|公安局|司法局|仲裁委|信访局)`).test(label)

/** Is all that stands between these two places a list of the first? 1246人，其中男893人、女353人；本科1102人. */
function listed(context: ShareContext, row: readonly Item[], from: number, to: number): boolean {
  if (to - from > FAR) return false
  for (let i = from + 1; i < to; i++)
    if (!context.totals.get(row[i]!.head.id)?.some(t => t.claim.id === row[from]!.head.id && t.certain)) return false
  return true
}

/** 线上2912件，占50.77%；预付卡418件，占14.35%: side by side, the one is no whole of the other. */
export const besideIt = (other: Item | undefined, item: Item, s: Claim): boolean =>
  s.label === '占' &&
  other?.shares[0]?.label === '占' &&
  other.shares[0].id === other.head.id + 1 &&
  other.sentence === item.sentence &&
  other.at === item.at - 1 &&
  item.head.lead.startsWith('；') &&
  !/其中|[中里]，/.test(item.head.lead)

/** The base that most shares of the same sentence fit: who differs from it is wrong. */
function siblingBase(row: readonly Item[], at: number, item: Item, s: Claim): { claim: Claim; agreed: boolean } | undefined {
  const mates = row
    .slice(Math.max(0, at - FAR), at + FAR)
    .filter(i => i.at !== at && i.sentence === item.sentence && ownShare(i) && slot(i, item.head.unit) && ownShare(i)!.step === s.step)
  if (mates.length < (s.step < 1 ? 1 : 2)) return undefined
  for (let i = Math.min(at, mates[0]!.at) - 1; i >= Math.max(0, at - FAR); i--) {
    const candidate = slot(row[i]!, item.head.unit)
    if (!candidate || above(item.head.value, candidate.value)) continue
    const fits = mates.filter(m => fitsShare(ownShare(m)!, slot(m, item.head.unit)!.value, candidate.value)).length
    const sole = mates.length === 1 && fits === 1 && (mates[0]!.at === i + 1 || (i === 0 && besideIt(mates[0]!, row[at]!, s)))
    if ((fits * 2 > mates.length && fits >= 2) || sole) return { claim: candidate, agreed: false }
  }
  // 予以公开142件（36.32%），……其他处理9件（2.30%），总计391件: told behind them.
  const last = Math.max(at, mates.at(-1)!.at)
  const total = row[last + 1] && /^(?:总计|合计|共计)$/.test(row[last + 1]!.head.label) ? slot(row[last + 1]!, item.head.unit) : undefined
  const fits = total ? mates.filter(m => fitsShare(ownShare(m)!, slot(m, item.head.unit)!.value, total.value)).length : 0
  return total && fits * 2 > mates.length && fits >= 2 && s.step < 1
    ? { claim: total, agreed: fits === mates.length && fits >= AGREED }
    : undefined
}

/** So many fellows with one whole, told as theirs, leave no choice. */
const AGREED = 3

/** 上报38416件，甲11204件占32.2%……其他1944件占5.6%: what is printed ahead of a list that ends with a rest is its total, whether or not it is right. */
function ahead(row: readonly Item[], mine: readonly Item[], parts: readonly Claim[]): Claim | undefined {
  const [first, last] = [mine[0]!, mine.at(-1)!]
  const head = row[first.at - 1]
  const whole = head && head.sentence === first.sentence ? slot(head, parts[0]!.unit) : undefined
  const plain = whole && /^[，：]/.test(first.head.lead) && !/其中|上年|去年|同期/.test(head!.head.lead) && head!.shares.length === 0
  const all = mine.length === last.at - first.at + 1 && RESIDUAL.test(last.head.label) && mine.length > 2
  return plain && all && parts.every(p => alike(p.unit, whole.unit) && !above(p.value, whole.value)) ? whole : undefined
}

/** 占80%；占20%: shares that make 100 % leave nothing out. */
function makeWhole(items: readonly Item[]): boolean {
  const shares = items.map(i => ownShare(i)!)
  const sum = shares.reduce((n, s) => n + s.printed, 0)
  return (
    items.every(i => i.shares.length === 1) &&
    shares.every(s => s.precision === 'exact') &&
    Math.abs(sum - 100) <= (shares.length * shares[0]!.step) / 2 + 1e-9
  )
}

/** Where no total is printed, shares may be of the sum of their own list. */
function siblingsSum(row: readonly Item[], at: number, unit: string, out: Base[]): void {
  const sentence = row[at]?.sentence
  const mine = row.slice(Math.max(0, at - FAR), at + FAR).filter(i => i.sentence === sentence && ownShare(i))
  const parts = mine.map(i => slot(i, unit))
  if (parts.length < 2 || parts.some(p => p === undefined)) return
  const claims = parts as Claim[]
  const whole = ahead(row, mine, claims)
  if (whole) {
    out.unshift(baseOf(whole, true, true))
    return
  }
  const value = total(claims.map(p => p.value))
  const mates = mine.filter(i => i.at !== at)
  const agree = mates.every(m => fitsShare(ownShare(m)!, slot(m, unit)!.value, value))
  // 达标218个，占64.3%，超标121个，占35.7%: two halves are of both together.
  const halves = mine.length === 2 && complementary(claims[0]!, claims[1]!)
  out.push({ value, parts: claims, certain: (agree && (mates.length > 1 || halves)) || makeWhole(mine), near: true })
}
