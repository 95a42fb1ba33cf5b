/**
 * @module Shares and rates that differ by the slip of a hand from what the words make likely: the figure that opens their sentence or
 * paragraph, the one whose name they repeat, what was carried over and came in together. Where the whole is only likely, one wrong
 * digit, or two in each other's place, is what proves the mistake.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { over, times, total } from '../interval.ts'
import { slot } from '../items.ts'
import type { Found, Reading } from '../reading.ts'
import { isSlip } from '../relations/common/slip.ts'
import { definitionOf } from '../relations/share/rate-definitions.ts'
import { isClose } from '../relations/share/verdict.ts'
import { alike } from '../units.ts'
import { one, topOf, type Whole, wrong } from './wrong-share.ts'

/** How many figures back the counts of a share are looked for. */
const BACK = 60
/** Among how many before it stands what a rate counts. */
const NEAR = 8
const NAME = /([\u4e00-\u9fa5]{2,10})率(?:也|均|为|是|约|达到?|保持在)?$/
/** 占, 占比, 占总量, 分别占, nothing in brackets: no word of another whole. */
const BARE = /^(?:均|共|约|仅|分别|依次|合计?)*(?:占(?:比|总[量数])?(?:例|重)?(?:分别|依次|约|为|是|的)*)?$/
const NAMED = /占(?:到|了|整个|全部|所有|其)?([\u4e00-\u9fa5]{2,10}?)(?:总[量数额]|的(?:比例|比重|比率))?(?:约|为|达)?的?$/
/** A whole of another place or time than the text's, or one of several wholes. */
const ELSEWHERE = /^全[国省市州县区球]|世界|上年|去年|计划|任务|预算|目标/
const TOGETHER = /居前|前[两二三四五六七八九十\d]|主要|集中/
const CARRIED = /结转|旧存|存量|结存|上年.{0,4}(?:未结|转入)|遗留|上期/
const CAME = /新收|收案|新立|新增|受理|收到/
const TOTAL = /^(?:累计|全[年市县区省镇乡])?(?:合计|总计|共计?|总)/
/** A rate of another time, of several together, of a population's mean over the year. */
const OTHER = /季度|月|半年|[上去前]年|平均|出生|死亡/
const DENIED = /[不未无]/

export function slippedShares(reading: Reading, known: readonly Found[]): Found[] {
  const settled = new Set(known.filter(f => f.kind === 'share' && f.verdict !== 'undecided').map(f => f.claim.start))
  return reading.claims.flatMap(s => (isOpen(s) && !settled.has(s.start) ? (slipped(reading, s) ?? []) : []))
}

const isOpen = (s: Claim): boolean =>
  s.form === 'percent' && s.precision === 'exact' && (s.role === 'share' || s.role === 'rate') && s.step < 1 && s.printed < 100

function slipped(reading: Reading, s: Claim): Found | undefined {
  const pairs = (s.role === 'rate' ? ratedTops(reading, s) : sharedTops(reading, s)).flatMap(top =>
    wholesOf(reading, s, top).map(whole => ({ top, whole })),
  )
  const rates = pairs.map(({ top, whole }) => times(over(top.value, whole.value), 100))
  if (rates.some(rate => isClose(s, rate))) return undefined
  const found = pairs.find((_, n) => isSlip(s, rates[n]!))
  return found && wrong(s, found.top, found.whole)
}

/** The count right before a share, or another figure of the same thing: 28起、死亡21人，占事故总数的66.6%. */
function sharedTops(reading: Reading, s: Claim): Claim[] {
  const top = topOf(reading, s)
  if (!top || TOGETHER.test(top.lead) || (!BARE.test(s.label) && !NAMED.test(s.label))) return []
  const slots = reading.items.of.get(top.id)?.slots ?? []
  return slots.length > 1 && slots.includes(top) ? [...slots] : [top]
}

/** What a rate is called after: 化解93件 of 化解率, 集中供养413人 of 集中供养率; in its own sentence, or right before it. */
function ratedTops({ claims }: Reading, s: Claim): Claim[] {
  const name = NAME.exec(s.label)?.[1]
  if (!name || OTHER.test(s.label)) return []
  const above = definitionOf(name)?.above
  const stem = name.slice(-2)
  const before = claims.slice(Math.max(0, s.id - NEAR), s.id).filter(c => isCount(c) && c.role !== 'base' && c.paragraph === s.paragraph)
  const own = before.filter(c => c.sentence === s.sentence)
  const first = own.length || !s.label.startsWith(name) ? own : before.filter(c => c.sentence === s.sentence - 1)
  return first.filter(
    c =>
      DENIED.test(c.label) === DENIED.test(name) && (c.label.includes(stem) || c.label.includes(name.slice(0, 2)) || above?.test(c.label)),
  )
}

/** What the share or rate may be of, by the words and the order of the text. */
function wholesOf(reading: Reading, s: Claim, top: Claim): Whole[] {
  const { claims, items } = reading
  const before = claims
    .slice(Math.max(0, top.id - BACK), top.id)
    .filter(c => isCount(c) && c.role !== 'base' && c.printed > top.printed && alike(c.unit, top.unit))
  const near = before.filter(c => c.paragraph === s.paragraph)
  const name = s.role === 'share' && !BARE.test(s.label) ? NAMED.exec(s.label)?.[1] : undefined
  if (name) return ELSEWHERE.test(name) ? [] : only(before.filter(c => c.label.includes(name)))
  const parent = items.of.get(top.id)?.parent
  const holder = parent && slot(parent, top.unit)
  const likely = [
    near[0],
    near.find(c => c.sentence === s.sentence),
    near.findLast(c => claims[c.id + 1]?.role !== 'share'),
    near.findLast(c => TOTAL.test(c.label)),
    near.findLast(c => called(c, top)),
    holder && holder.printed > top.printed ? holder : undefined,
  ]
  const wholes = [...new Set(likely.filter(c => c !== undefined))].map(one)
  return s.role === 'rate' ? [...wholes, ...carriedOver(claims, s, top)] : wholes
}

/** The one number that they all are. */
const only = (all: readonly Claim[]): Whole[] => (all.every(c => c.printed === all[0]!.printed) ? all.slice(-1).map(one) : [])

/** 转派18649件……转派件按期办结18327件: the words before the figure repeat the name of the whole. */
function called(whole: Claim, top: Claim): boolean {
  const name = whole.label.slice(-2)
  return name.length === 2 && top.lead.slice(-24).includes(name)
}

/** 年初结存86件，新增41件，化解93件: of both together. */
function carriedOver(claims: readonly Claim[], s: Claim, top: Claim): Whole[] {
  const kin = claims
    .slice(Math.max(0, top.id - NEAR), s.id)
    .filter(c => isCount(c) && c !== top && c.paragraph === s.paragraph && c.unit === top.unit)
  const [old, came] = [kin.find(c => CARRIED.test(c.label)), kin.find(c => CAME.test(c.label) && !CARRIED.test(c.label))]
  if (!old || !came) return []
  return [{ printed: old.printed + came.printed, value: total([old.value, came.value]), parts: [old, came] }]
}
