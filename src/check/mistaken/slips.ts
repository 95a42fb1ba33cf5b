/**
 * @module Shares and rates that differ by the slip of a hand from what the words make likely: the figure that opens their sentence or
 * paragraph, the one whose name they repeat, what was carried over and came in together. Where the whole is only likely, one wrong
 * digit, or two in each other's place, is what proves the mistake.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { exactly, meets, minus, over, times } from '../interval.ts'
import { slot } from '../items.ts'
import type { Found, Reading } from '../reading.ts'
import { isSlip } from '../relations/common/slip.ts'
import { isClose } from '../relations/share/verdict.ts'
import type { Interval } from '../types.ts'
import { alike, discrete } from '../units.ts'
import { number } from '../words.ts'
import { type Likely, likelyOf, likelyWholes } from './likely-wholes.ts'
import { besideRate, calledAfter, carriedOver, deniedTops, type Pair, ratedPairs, ratedTops, rateName } from './slipped-rates.ts'
import { one, together, topOf, type Whole, wrong } from './wrong-share.ts'

/** How many figures back the counts of a share are looked for, and one that is called as a rate is. */
const BACK = 60
const CALLED = 20
/** 占, 占比, 占总量, 分别占, nothing in brackets: no word of another whole. */
const BARE = /^(?:均|共|约|仅|分别|依次|合计?)*(?:占(?:比|总[量数])?(?:例|重)?(?:分别|依次|约|为|是|的)*)?$/
const NAMED = /占(?:到|了|整个|全部|所有|其)?([\u4e00-\u9fa5]{2,10}?)(?:总[量数额]|的(?:比例|比重|比率))?(?:约|为|达)?的?$/
/** A whole of another place or time than the text's, or one of several wholes. */
const ELSEWHERE = /^全[国省市州县区球]|世界|上年|去年|计划|任务|预算|目标/
const OURS = /^(?:全|我|本)(?:院|局|厅|委|所|中心)/
const THINGS = /^(?:事故|案件|纠纷|工单|诉求|事项|警情|信访|投诉|人员|项目|火灾)$/
const TOGETHER = /居前|前[两二三四五六七八九十\d]|主要|集中/
const COMBINED = /(?:^|[合共类项者])占(?:比|总[量数])?$/
const TOTAL = /^(?:累计|全[年市县区省镇乡])?(?:合计|总计|共计?|总)/

export function slippedShares(reading: Reading, known: readonly Found[]): Found[] {
  const told = new Map(known.filter(f => f.kind === 'share').map(f => [f.claim.start, f]))
  const likely = likelyOf(reading, known)
  return reading.claims.flatMap(s => {
    const found = told.get(s.start)
    return isOpen(s) && (found?.verdict ?? 'undecided') === 'undecided' ? (slipped(reading, likely, s, found) ?? []) : []
  })
}

const isOpen = (s: Claim): boolean =>
  s.form === 'percent' &&
  s.precision === 'exact' &&
  (s.role === 'share' || s.role === 'rate' || RATIO.test(s.label)) &&
  s.step < 1 &&
  s.printed < 100 &&
  !OF_A_PRICE.test(s.label)

/** 节资率8.7%, 增值率15.7%: of a price that stood before, which a paper seldom prints; where it does, other rules tell of it. */
const OF_A_PRICE = /(?:节资|节支|增值|溢价|下浮)率/

/** 亏损面14.7%, 结收比99.27%. */
const RATIO = /[\u4e00-\u9fa5](?:面|收比|结比)(?:为|达)?$/

function slipped(reading: Reading, likely: Likely, s: Claim, told: Found | undefined): Found | undefined {
  const name = s.role === 'share' ? undefined : rateName(s)
  const called = name ? ratedTops(reading, s, name) : []
  const tops = s.role === 'share' ? sharedTops(reading, s) : name && !called.length ? justDone(reading, s, name) : called
  const bare = s.role === 'rate' || BARE.test(s.label)
  const wholes = (top: Claim): Whole[] => [...wholesOf(reading, s, top), ...(bare ? likelyWholes(reading, likely, s, top).map(one) : [])]
  const pairs = [
    ...tops.flatMap(top => wholes(top).map(whole => ({ top: one(top), whole }))),
    ...(name ? ratedPairs(reading, s, name) : []),
    ...(name ? without(reading, s, name) : []),
    ...(name ? besideRate(reading, s, name) : []),
    ...(told && s.role === 'share' ? severalTogether(reading, s, told) : []),
  ]
  // 一般隐患5343项、重大隐患56项，已整改5285项，重大隐患整改率98.21%: called after one of the kinds, and of no other.
  const own = s.role === 'rate' ? calledAfter(reading, s) : undefined
  if (own) pairs.splice(0, pairs.length, ...pairs.filter(({ top, whole }) => whole.parts.includes(own) || top.parts.includes(own)))
  const rates = pairs.map(({ top, whole }) => times(over(top.value, whole.value), 100))
  if (rates.some(rate => isClose(s, rate))) return undefined
  // Where the words name other figures, that lie far off, three digits come out by chance.
  const other = told !== undefined && told.parts.length > 1 && !meets(told.stated, told.computed)
  const found = pairs.find(({ top, whole }, n) => {
    // Of amounts the printed ones are meant: 36.4万 of 38万 are 95.8%.
    const quotient = exactly((100 * top.printed) / whole.printed)
    return (isSlip(s, rates[n]!) || isSlip(s, quotient)) && isFar(s, quotient) && (!other || isLikely(s, top, whole))
  })
  return found && wrong(s, found.top, found.whole)
}

/** 工单640件……已回复485件，办结率78.78%: what was done right before it, in other words; of so many digits. */
function justDone(reading: Reading, s: Claim, name: string): Claim[] {
  // 办结667件。从中抽了234件回访……；整体办结率92.5%: what goes by its name was told before.
  const before = reading.claims.slice(Math.max(0, s.id - CALLED), s.id)
  if (before.some(c => isCount(c) && c.paragraph === s.paragraph && c.label.endsWith(name))) return []
  const top = s.printed / s.step >= 1000 && /^，[^，]*$/.test(s.lead) ? topOf(reading, s) : undefined
  return top && /^(?:其中)?[已共均]/.test(top.label) && top.owner === s.owner ? [top] : []
}

/** By four digits, or by the place of the whole right before its part, or by its name. */
const isLikely = (s: Claim, { parts: [top] }: Whole, { parts: [whole] }: Whole): boolean =>
  s.printed / s.step >= 1000 ||
  isOpening(s, top, whole) ||
  (top !== undefined && whole !== undefined && (Math.abs(top.id - whole.id) === 1 || isNamed(whole, top, s)))

/** 共接收319件……已办结281件，办结率81.1%: of what opens the sentence and says that it is all. */
const isOpening = (s: Claim, top: Claim | undefined, whole: Claim | undefined): boolean =>
  s.role === 'rate' &&
  top?.id === s.id - 1 &&
  whole?.sentence === s.sentence &&
  /共/.test(whole.label) &&
  whole.sep !== '，' &&
  whole.sep !== '；'

/** 噪声类514件、油烟类402件、扬尘类231件，占总数的: one of a row is no whole of the next. */
function isJoined(claims: readonly Claim[], c: Claim, top: Claim): boolean {
  let at = top.id
  while (at > c.id && claims[at]!.lead.startsWith('、') && alike(claims[at]!.unit, top.unit)) at--
  return at === c.id
}

/** 抽检1836批次，不合格43批次，合格率97.66%; 办结后起诉2506件，息诉率: of what is left. */
function without(reading: Reading, s: Claim, name: string): Pair[] {
  return deniedTops(reading, s, name).flatMap(top =>
    wholesOf(reading, s, top).map(whole => ({
      top: {
        printed: whole.printed - top.printed,
        value: minus(whole.value, top.value),
        parts: [...whole.parts, top],
        shown: `（${number(whole.printed)}－${number(top.printed)}）`,
      },
      whole,
    })),
  )
}

/** A rate that is off in its last place only may be of a whole that is a little different. */
const isFar = (s: Claim, { min, max }: Interval): boolean =>
  Math.abs((min + max) / 2 - s.printed) > (s.role === 'rate' ? FINE.rate : FINE.share) * s.step
const FINE = { rate: 9, share: 2.5 }

/** 劳动1920件、建设1436件、资源1103件居前三，合占51.0%. */
function severalTogether(reading: Reading, s: Claim, told: Found): Pair[] {
  const parts = told.parts.map(p => reading.byPlace.get(p.start)).filter(c => c !== undefined)
  const [first] = parts
  if (!first || parts.length < 2 || !COMBINED.test(s.label) || parts.some(c => c.id >= s.id || c.unit !== first.unit)) return []
  const top = together(parts)
  return wholesOf(reading, s, first).flatMap(whole => (whole.printed > top.printed ? [{ top, whole }] : []))
}

/** The count right before a share, or another figure of the same thing: 28起、死亡21人，占事故总数的66.6%. */
function sharedTops(reading: Reading, s: Claim): Claim[] {
  const told = reading.claims[s.id + 1]
  // 0—14岁人口占18.21%（17.53万人）; 男性占51.5%，为22.07万人: the count stands behind its share.
  if (
    told &&
    isCount(told) &&
    /[\u4e00-\u9fa5]占$/.test(s.label) &&
    (told.owner === s.id || (told.label === '为' && told.sentence === s.sentence))
  )
    return TOGETHER.test(s.lead) ? [] : [told]
  const top = topOf(reading, s)
  if (!top || (TOGETHER.test(top.lead) && !/[共计]$/.test(top.label)) || (!BARE.test(s.label) && !NAMED.test(s.label))) return []
  // 前三位为食品338件、服装321件、家电317件，占商品类的44.3%: the last of a row that is announced together has not the share.
  let first = top
  while (first.lead.startsWith('、') && first.id > 0 && top.id - first.id < BACK) first = reading.claims[first.id - 1]!
  if (first !== top && TOGETHER.test(first.lead)) return []
  const slots = reading.items.of.get(top.id)?.slots ?? []
  return slots.length > 1 && slots.includes(top) ? [...slots] : [top]
}

/** What the share or rate may be of, by the words and the order of the text. */
function wholesOf(reading: Reading, s: Claim, top: Claim): Whole[] {
  const { claims, items } = reading
  const before = claims
    .slice(Math.max(0, top.id - BACK), top.id)
    .filter(c => isCount(c) && c.role !== 'base' && c.printed > top.printed && alike(c.unit, top.unit) && !isJoined(claims, c, top))
  const near = before.filter(c => c.paragraph === s.paragraph)
  const name = s.role === 'share' && !BARE.test(s.label) ? NAMED.exec(s.label)?.[1]?.replace(OURS, '') : undefined
  // 占事故总数: of all of them.
  const all = name !== undefined && THINGS.test(name) && /总/.test(s.label)
  if (name && !all) return ELSEWHERE.test(name) ? [] : only(before.filter(c => answers(c, name)))
  const parent = items.of.get(top.id)?.parent
  const holder = parent && slot(parent, top.unit)
  // 供水4186万立方米……污水处理3618万立方米，处理率96.4%: an amount of another thing, told in another sentence, is no whole of a rate.
  const far = s.role !== 'rate' || discrete(top.unit) || top.unit === '元'
  // 住户贷款862亿元、企业贷款1630亿元。不良贷款28.8亿元，不良率: a member of a list of the sentence before is not what the rate is of.
  const member = (c: Claim): boolean => s.role === 'rate' && c.sentence !== s.sentence && reading.listed.has(c.id)
  const likely = [
    far || near[0]?.sentence === s.sentence ? near[0] : undefined,
    near.find(c => c.sentence === s.sentence),
    near.findLast(c => claims[c.id + 1]?.role !== 'share' && (far || c.sentence === s.sentence) && !member(c)),
    near.findLast(c => TOTAL.test(c.label)),
    near.findLast(c => called(c, top) && !member(c)),
    near.findLast(c => isNamed(c, top, s) && (!member(c) || isSaid(c, top))),
    holder && holder.printed > top.printed ? holder : undefined,
  ]
  const wholes = [...[...new Set(likely.filter(c => c !== undefined))].map(one), ...sexes(claims, top)]
  return s.role === 'rate' ? [...wholes, ...carriedOver(claims, s, top)] : wholes
}

/** 男性32209人，占49.99%；女性32220人，占50.01%: of both. */
function sexes(claims: readonly Claim[], top: Claim): Whole[] {
  const mate = [claims[top.id - 2], claims[top.id + 2]].find(c => c?.sentence === top.sentence && c.unit === top.unit && isCount(c))
  const both = mate && mate.label.replace(/[男女]/, '') === top.label.replace(/[男女]/, '') && mate.label !== top.label
  return both ? [together([top, mate])] : []
}

/** 占刑事类警情的: of what was called 刑事类. */
const answers = ({ label }: Claim, name: string): boolean => {
  const plain = label.replace(/^(?:其中|共|全年)+/, '')
  return plain.includes(name) || (plain.length > 2 && name.startsWith(plain))
}

/** The one number that they all are. */
const only = (all: readonly Claim[]): Whole[] => (all.every(c => c.printed === all[0]!.printed) ? all.slice(-1).map(one) : [])

/** 转承办单位14221件……承办单位已回复13874件; 海水产品37.91万吨……海水产品由养殖: what has part or share begins with words of the whole's name. */
function isNamed(whole: Claim, top: Claim, s: Claim): boolean {
  const plain = whole.label.replace(IDLE, '')
  const words = `${top.label}｜${s.label}`
  for (let at = 0; at + NAME <= plain.length; at++) if (words.includes(plain.slice(at, at + NAME))) return true
  return false
}
const NAME = 2
/** 企业贷款1630亿元。不良贷款28.8亿元: so little does not name a member of another list; 转派18649件。转派件办结 does. */
const isSaid = (whole: Claim, top: Claim): boolean => {
  const plain = whole.label.replace(IDLE, '')
  return (
    plain.length >= NAME &&
    (top.label.includes(plain) || (plain.length > NAME && top.label.includes(plain.slice(-NAME - 1))) || top.label.includes(plain.slice(1)))
  )
}
/** Words that any count may have. */
const IDLE = /其中|全[年市县区省]|(?:19|20)\d{2}年|(?:上|下)半年|案件|共计?|累计|办理|人员/g

/** 转派18649件……转派件按期办结18327件: the words before the figure repeat the name of the whole. */
function called(whole: Claim, top: Claim): boolean {
  const name = whole.label.slice(-2)
  return name.length === 2 && top.lead.slice(-24).includes(name)
}
