/**
 * @module Shares that no pair of figures gives, though the words leave little choice of what they are of: the other shares of the
 * same list agree on a whole, or the two figures right before it give the same digits in another order.
 */
import { isCount, near } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { digitsOf, transposed } from '../hand.ts'
import { meets, over, times, total } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { isSlip } from '../relations/common/slip.ts'
import { isNamedOtherwise } from '../relations/share/of/words.ts'
import { isClose } from '../relations/share/verdict.ts'
import { alike } from '../units.ts'
import { one, together, topOf, type Whole, wrong } from './wrong-share.ts'

/** How many figures away the shares of one list may stand. */
const MATES = 8
/** Among how many counts before it the whole of a transposed share is looked for. */
const WHOLES = { back: 12, on: 0, paragraphs: 2 }
/** 占比, 占总量, 分别占, nothing in brackets: no word of another whole. */
const BARE = /^(?:均|共|约|仅|分别|依次)*(?:占(?:比|总[量数])?(?:例|重)?(?:分别|依次|约|为|是|的)*)?$/

export function mistakenShares(reading: Reading, known: readonly Found[]): Found[] {
  const told = new Map(known.filter(f => f.kind === 'share').map(f => [f.claim.start, f]))
  const settled = new Set([...told].filter(([, f]) => f.verdict !== 'undecided').map(([start]) => start))
  const wholes = wholesOf(reading, known)
  // 其中税务部门完成49018万元，占任务数的94.2%: of no other than what is called so.
  const isOfAnother = ({ claim, parts }: Found): boolean => {
    const [s, whole, part] = [claim, parts.at(-1), parts[0]].map(c => reading.byPlace.get(c?.start ?? -1))
    return s !== undefined && whole !== undefined && (isNamedOtherwise(s, whole) || isScoped(reading, part, whole))
  }
  const found = reading.claims.flatMap(s => {
    if (isWhole(s)) return kindred(reading, s, told.get(s.start), wholes) ?? []
    if (!open(s)) return []
    if (settled.has(s.start)) return borrowed(reading, s, wholes) ?? outlier(reading, s, wholes) ?? summed(reading, s, true) ?? []
    return (
      agreed(reading, s, wholes) ??
      namesake(reading, s, wholes) ??
      inlined(reading, s) ??
      summed(reading, s) ??
      calledAfter(reading, s) ??
      swapped(reading, s) ??
      []
    )
  })
  return found.filter(f => !isOfAnother(f))
}

/** 会员98.64万人……当年新增的3.37万人中，新就业形态1.48万人，占43.9%: of those that the words speak of, and of no other whole. */
function isScoped({ claims }: Reading, part: Claim | undefined, whole: Claim): boolean {
  const of = part && claims[part.id - 1]
  return of !== undefined && SCOPE.test(part!.lead) && of !== whole && of.sentence === part!.sentence && alike(of.unit, part!.unit)
}
const SCOPE = /^[^，。；其]{0,10}[中里]，[^，。；]{0,16}$/

const open = (s: Claim): boolean =>
  s.form === 'percent' && s.precision === 'exact' && (s.role === 'share' || s.role === 'rate') && s.step < 1 && s.printed < 100

const sameWhole = (a: Whole, b: Whole): boolean => a.printed === b.printed && a.parts[0]!.unit === b.parts[0]!.unit

/** The whole of each share that holds. */
function wholesOf({ byPlace }: Reading, known: readonly Found[]): ReadonlyMap<number, Whole> {
  const out = new Map<number, Whole>()
  for (const f of known) {
    const share = byPlace.get(f.claim.start)
    // What two counts make together begins where the first of them stands, and is not that.
    const parts = f.parts.map(p => byPlace.get(p.start)).filter((p, n) => p !== undefined && p.printed === f.parts[n]!.printed) as Claim[]
    if (f.kind !== 'share' || f.verdict !== 'holds' || share?.role !== 'share' || parts.length !== f.parts.length) continue
    if (parts.length === 2) out.set(share.id, one(parts[1]!))
    // 2318÷（2318＋4873＋2245）: where no total is printed, of the list itself.
    const value = total(parts.map(p => p.value))
    if (parts.length > 2 && meets(f.stated, times(over(parts[0]!.value, value), 100)))
      out.set(share.id, { printed: parts.reduce((n, p) => n + p.printed, 0), value, parts })
  }
  return out
}

/** So many others prove that one which another figure gives is of theirs. */
const LEAST_MATES = 2
/** How far up the figure may stand that the counts of a list add up to. */
const UP = 60

/** 初次2431件，占83.9%；重复536件，占18.1%: the counts of the list add up to one that was told before, so the list is of that. */
function summed({ claims }: Reading, s: Claim, settled = false): Found | undefined {
  if (s.role !== 'share' || !BARE.test(s.label)) return undefined
  const top = claims[s.id - 1]
  const paired = (id: number): boolean => {
    const [count, share] = [claims[id - 1], claims[id]]
    const beside = share?.role === 'share' && share.paragraph === s.paragraph && share.sentence === s.sentence && share.owner === s.owner
    return beside && BARE.test(share.label) && count !== undefined && isCount(count) && count.unit === top?.unit && count.owner === s.owner
  }
  let [from, to] = [s.id, s.id]
  while (s.id - from < 2 * MATES && paired(from - 2)) from -= 2
  while (to - s.id < 2 * MATES && paired(to + 2)) to += 2
  if (!top || !paired(s.id) || from === to) return undefined
  const tops = claims.slice(from - 1, to).filter((_, n) => n % 2 === 0)
  const sum = tops.reduce((n, c) => n + c.printed, 0)
  const told = claims
    .slice(Math.max(0, from - 1 - UP), from - 1)
    .findLast(c => isCount(c) && c.printed === sum && alike(c.unit, top.unit) && s.paragraph - c.paragraph <= WHOLES.paragraphs)
  if (!told || meets(printedRate(s), times(over(top.value, told.value), 100))) return undefined
  // 立案2686件……已解决2345件占87.3%，列入计划313件占10.3%，未采纳28件占1%: that another figure gives it, is chance where it alone is not of what all of them make.
  const mates = tops.filter(c => c !== top)
  const ofTold = (c: Claim): boolean => meets(printedRate(claims[c.id + 1]!), times(over(c.value, told.value), 100))
  return !settled || (mates.length >= LEAST_MATES && mates.every(ofTold)) ? wrong(s, top, one(told)) : undefined
}

/** 维持3509件（74.7%），撤销63件（1.8%）: of the whole that the others are of, and not of one of them. */
function borrowed(reading: Reading, s: Claim, wholes: ReadonlyMap<number, Whole>): Found | undefined {
  const [own, top] = [wholes.get(s.id), topOf(reading, s)]
  const mate = own?.parts.length === 1 ? reading.claims[own.parts[0]!.id + 1] : undefined
  const whole = mate && mate.id !== s.id ? wholes.get(mate.id) : undefined
  if (!own || !whole || !top || /其中|[中里内]/.test(top.lead) || topOf(reading, mate!) !== own.parts[0] || sameWhole(own, whole))
    return undefined
  const alone = new Map([...wholes].filter(([id]) => id !== s.id && Math.abs(id - s.id) <= MATES))
  const found = [...alone.values()].filter(w => sameWhole(w, whole)).length > 2 ? agreed(reading, s, alone) : undefined
  return found && !meets(printedRate(s), found.computed) ? found : undefined
}

/** 甲141件（33.1%）、乙97件（22.8%）、……、丁18件（4.5%）: of the whole of all the others, and not of a figure told before that it happens to fit. */
function outlier(reading: Reading, s: Claim, wholes: ReadonlyMap<number, Whole>): Found | undefined {
  const own = wholes.get(s.id)
  if (own?.parts.length !== 1 || s.role !== 'share') return undefined
  const listed = [...wholes].filter(([id]) => id !== s.id && Math.abs(id - s.id) <= MATES)
  // 日用品14180件占15.4%；服务类114224件，生活服务30121件占26.4%: the whole stands behind the others, and heads a list of its own.
  if (listed.every(([id]) => id < own.parts[0]!.id)) return undefined
  const members = listed.map(([id]) => topOf(reading, reading.claims[id]!))
  if (listed.length < OTHERS || listed.some(([, w]) => sameWhole(w, own)) || members.includes(own.parts[0])) return undefined
  return agreed(reading, s, new Map(listed))
}

/** How many figures away a share of the same name may stand. */
const NAMESAKES = 24

/** 税收15348万元，占收入的89.99%；非税1708万元，占收入的10.01%: by the same name the same whole is meant, unless another was counted between. */
function namesake({ claims, items }: Reading, s: Claim, wholes: ReadonlyMap<number, Whole>): Found | undefined {
  const name = /占([\u4e00-\u9fa5]{2,12}?)(?:总[数量额])?的?(?:比例|比重)?(?:约|为|达)?$/.exec(s.label)?.[1]
  const top = items.of.get(s.id)?.head
  if (s.role !== 'share' || !name || !top || !isCount(top) || top.sentence !== s.sentence) return undefined
  const mates = claims
    .slice(Math.max(0, s.id - NAMESAKES), s.id + NAMESAKES)
    .filter(c => c.id !== s.id && c.paragraph === s.paragraph && c.role === 'share' && c.step === s.step && ending(c) === ending(s))
    .flatMap(c => wholes.get(c.id) ?? [])
  const [whole] = mates
  const base = whole?.parts.length === 1 ? whole.parts[0]! : undefined
  if (!base || mates.some(w => !sameWhole(w, whole!)) || !alike(base.unit, top.unit) || base.id > top.id || base.printed <= top.printed)
    return undefined
  const others = claims.slice(base.id + 1, top.id).filter(c => isCount(c) && c.role !== 'base' && items.of.get(c.id)?.shares.length === 0)
  if (others.some(c => c.label.endsWith(name.slice(-2)) && c.printed > base.printed / 2)) return undefined
  return isClose(s, times(over(top.value, base.value), 100)) ? undefined : wrong(s, top, whole!)
}

/** 占收入的, 占可支配收入的比重为: what a share is said to be of. */
const ending = ({ label }: Claim): string => label.slice(label.lastIndexOf('占'))

/** So many others of one whole say what the list is of. */
const OTHERS = 3

/** 占受援人总数1352人的38.2%，妇女438人，占34.2%: of the whole that the words of the first name with its number. */
function inlined({ claims }: Reading, s: Claim): Found | undefined {
  const top = claims[s.id - 1]
  if (!top || !isCount(top) || s.role !== 'share' || !/^占(?:比)?$/.test(s.label)) return undefined
  const before = claims.slice(Math.max(0, s.id - MATES), s.id - 1).filter(c => c.paragraph === s.paragraph && c.sentence === s.sentence)
  const first = before.findLast(c => c.role === 'share' && c.label === '的')
  const whole = first && claims[first.id - 1]
  if (!whole || !/占[\u4e00-\u9fa5]*总[数量额]$/.test(whole.label) || whole.unit !== top.unit || whole.printed <= top.printed)
    return undefined
  const between = before.filter(c => c.id > first.id)
  const plain = between.every(
    c => (isCount(c) && c.unit === top.unit && c.owner === s.owner) || (c.role === 'share' && /^占(?:比)?$/.test(c.label)),
  )
  return plain && !/其中|[中里内]/.test(top.lead) ? wrong(s, top, one(whole)) : undefined
}

const isWhole = (s: Claim): boolean =>
  s.role === 'share' && s.form === 'percent' && s.precision === 'exact' && s.step === 1 && s.printed < 100

/** 三类合占62%；劳动争议单项占24%: a whole percent is of the figure that opens the paragraph, where all others of it are. */
function kindred({ claims, byPlace }: Reading, s: Claim, told: Found | undefined, wholes: ReadonlyMap<number, Whole>): Found | undefined {
  const parts = told?.verdict === 'undecided' ? told.parts.map(p => byPlace.get(p.start)).filter(c => c !== undefined) : []
  const others = [...wholes].filter(([id]) => id !== s.id && Math.abs(id - s.id) <= 2 * MATES && claims[id]!.paragraph === s.paragraph)
  const [whole] = others.map(([, w]) => w)
  const base = whole?.parts.length === 1 ? whole.parts[0]! : undefined
  if (!base || !parts.length || others.length < 2 || others.some(([, w]) => !sameWhole(w, whole!))) return undefined
  if (base.paragraph !== s.paragraph || claims[base.id - 1]?.paragraph === s.paragraph) return undefined
  const top = together(parts)
  if (parts.some(c => c.id >= s.id || c.unit !== base.unit) || top.printed >= base.printed) return undefined
  return Math.abs((100 * top.printed) / base.printed - s.printed) > s.step ? wrong(s, top, whole!) : undefined
}

/** So many units of the last place a whole that is a little more makes of a difference. */
const LITTLE = 10

/** 占41.0%；……占25.3%；……占8.0%: of the whole that two more shares of the list are of. */
function agreed(reading: Reading, s: Claim, wholes: ReadonlyMap<number, Whole>): Found | undefined {
  if (s.role !== 'share' || !BARE.test(s.label)) return undefined
  const mates = reading.claims
    .slice(Math.max(0, s.id - MATES), s.id + MATES + 1)
    .filter(c => c.paragraph === s.paragraph && c.step === s.step && c.owner < 0 === s.owner < 0)
    .filter(c => c.label === '' || c.label.includes('占'))
    .flatMap(share => {
      const whole = wholes.get(share.id)
      // 咨询16件（11.5%）、……。较多的是住房42件（30.2%）、物业17件（12.3%）: the list before, in brackets as well.
      return whole && (share.sentence === s.sentence || (s.owner >= 0 && s.sentence - share.sentence === 1)) ? [{ share, whole }] : []
    })
  const own = mates.find(m => m.share.sentence === s.sentence)
  const whole = own?.whole
  // 工矿商贸业9起、死亡8人，占24.1%: of the cases, as the others.
  const top = [topOf(reading, s), reading.items.of.get(s.id)?.head].find(t => t && whole && alike(whole.parts[0]!.unit, t.unit))
  if (!whole || !top || mates.some(m => !sameWhole(m.whole, whole)) || whole.printed <= top.printed) return undefined
  if (whole.parts.length === 1 ? whole.parts[0]!.id > top.id : !whole.parts.includes(top)) return undefined
  // Where no total is printed, shares that are small fit the sum of the list as well as a whole that is a little more.
  if (whole.parts.length > 1 && Math.abs((100 * top.printed) / whole.printed - s.printed) < LITTLE * s.step) return undefined
  return mates.length > 1 || transposed(digitsOf(s.printed, s.step), exact(s, top, whole)) ? wrong(s, top, whole) : undefined
}

const exact = (s: Claim, top: Claim, whole: Whole): string => digitsOf((100 * top.printed) / whole.printed, s.step)

/** 特困人员912人，集中供养304人，集中供养率30.3%: the count that the rate is called after, of the one right before it. */
function calledAfter({ claims }: Reading, s: Claim): Found | undefined {
  const name = /^([\u4e00-\u9fa5]{2,6})率(?:为|达到?)?$/.exec(s.label)?.[1]
  const [whole, top] = [claims[s.id - 2], claims[s.id - 1]]
  if (
    !name ||
    !top ||
    !whole ||
    top.label !== name ||
    ![whole, top].every(c => isCount(c) && c.sentence === s.sentence && c.paragraph === s.paragraph)
  )
    return undefined
  if (top.unit !== whole.unit || whole.printed <= top.printed) return undefined
  return isSlip(s, times(over(top.value, whole.value), 100)) ? wrong(s, top, one(whole)) : undefined
}

/** 成交547件，成交率34.3% where 547÷1263＝43.3%. */
function swapped(reading: Reading, s: Claim): Found | undefined {
  const printed = digitsOf(s.printed, s.step)
  const own = topOf(reading, s)
  const tops = own ? [own] : []
  // 三季度办结672件；参保率74.5%: behind a semicolon, or not right behind, a rate that has another name is of something else.
  const stem = /([\u4e00-\u9fa5]{2})率/.exec(s.label)?.[1]
  const isCalled = (c: Claim): boolean => !stem || (c === own && !/^；/.test(s.lead)) || [...stem].some(word => c.label.includes(word))
  for (const top of [...tops, ...near(reading, s, { back: 2, on: 0 }).filter(c => c.sentence === s.sentence && c !== own)].filter(isCalled))
    for (const whole of near(reading, top, WHOLES))
      if (alike(whole.unit, top.unit) && whole.printed > top.printed && transposed(printed, exact(s, top, one(whole))))
        return wrong(s, top, one(whole))
  return undefined
}
