/**
 * @module Rates by their definition that no figure of the text gives: 立案1206件，其中…；结案1178件，结案率99.7%. Asked of what the words
 * and the numbers left open: what stands above the line is named after the rate, what its definition puts below it was counted
 * before, and neither that nor what was carried over into it, nor the two outcomes together, gives what is printed.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { meets, over, times } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { carriesMore } from '../relations/share/rate.ts'
import { definitionOf, isAmong, type RateDefinition, standsBelow, YIELD } from '../relations/share/rate-definitions.ts'
import { alike } from '../units.ts'
import { calledAfter } from './slipped-rates.ts'
import { one, together, type Whole, wrong } from './wrong-share.ts'

/** How many figures back the counts of a rate are looked for, in its own paragraph. */
const BACK = 24
/** Figures between a rate and what stands above its line. */
const NEAR = 3
const NAME = /([\u4e00-\u9fa5]{2,10})率(?:也|均|为|是|约|达到?|保持在)?$/
/** Of what was due, or of those who were asked: how many they were, the text seldom says. */
const UNTOLD = /按期|按时|及时|限时|满意|知晓|认可|首次|一次性?|法定|综合/
/** Who is told behind the rate of the satisfied may be counted in it. */
const HALF = /^，(?:其中)?(?:基本|比较|较为?)满意/
const HALF_NEAR = 8
/** 满意2516件、基本满意281件，参评2870件，满意率97.5%: of both, perhaps. */
const HALF_COUNT = /^(?:基本|比较|较为?)满意$/
const CARRIED = /结转|旧存|存量|上年.{0,4}(?:未结|转入)|遗留|上期/
/** 新收15125件，结案12389件，结案率68.17%: of more than came in this year. */
const NEW = /新收|收案|新立/
/** What was answered at once is closed too: 当场答复5113件，转办2114件，办结1898件. */
const AT_ONCE = /当场|现场|直接|即时|在线/
const AGAIN = /又|再|另|追加|补充/
/** By so many points official rates of persons refused differ from what the printed numbers give. */
const LOOSE = 1.5
/** What was done may be more than was planned. */
const BEYOND = /完成(?:率|$)/
const PLANNED = /计划|任务|目标|下达/
const DENIED = /[不未无]/

export function mistakenRates(reading: Reading, known: readonly Found[]): Found[] {
  const settled = new Set(known.filter(f => f.kind === 'share' && f.verdict !== 'undecided').map(f => f.claim.start))
  return reading.claims.flatMap(s => {
    if (!isRate(s)) return []
    const found = prefixed(reading, s) ?? (settled.has(s.start) ? undefined : judge(reading, s))
    return found?.verdict === 'fails' ? [found] : []
  })
}

const isRate = (s: Claim): boolean =>
  s.role === 'rate' &&
  s.form === 'percent' &&
  s.precision === 'exact' &&
  s.printed > 0 &&
  !YIELD.test(s.label) &&
  (s.printed < 100 || BEYOND.test(s.label)) &&
  NAME.test(s.label)

/** How far up the count may stand after which a part is called. */
const FAR = 60
const PARAGRAPHS = 4

/** 举报511件……举报办结487件，办结率95.52%: of the count after which its part is called, whatever else gives it. */
function prefixed({ claims }: Reading, s: Claim): Found | undefined {
  const stem = NAME.exec(s.label)![1]!.slice(-2)
  const top = claims[s.id - 1]
  if (!top || !isCount(top) || top.sentence !== s.sentence || top.owner !== s.owner || !top.label.endsWith(stem)) return undefined
  const name = top.label.slice(0, -stem.length).replace(/^(?:其中|全[年市县区])/, '')
  if (name.length < 2 || !/^(?:投诉|举报|咨询|来信|来访|申请|建议|提案|许可|诉求|热线|工单)$/.test(name)) return undefined
  const before = claims.slice(Math.max(0, top.id - FAR), top.id)
  const whole = before.findLast(
    c =>
      isCount(c) &&
      c.unit === top.unit &&
      s.paragraph - c.paragraph <= PARAGRAPHS &&
      c.label.replace(/^(?:其中|全年|共|受理|接收|收到)+/, '') === name,
  )
  if (!whole || whole.printed < top.printed || fits(s, one(top), one(whole))) return undefined
  return wrong(s, top, one(whole))
}

function judge(reading: Reading, s: Claim): Found | undefined {
  const { claims, view } = reading
  const { text } = view
  const name = NAME.exec(s.label)![1]!
  const before = claims.slice(Math.max(0, s.id - BACK), s.id).filter(c => c.paragraph === s.paragraph && isCount(c))
  const definition = definitionOf(name)
  const top = before.slice(-NEAR).findLast(c => c.sentence === s.sentence && c.owner === s.owner && isTop(c, name, definition))
  if (!top || carriesMore(text, top, s) || (name.endsWith('满意') && HALF.test(text.slice(s.end, s.end + HALF_NEAR)))) return undefined
  if (before.some(c => c.id > top.id && HALF_COUNT.test(c.label))) return undefined
  const kin = before.filter(c => c.id < top.id && alike(c.unit, top.unit))
  // 一般隐患5343项、重大隐患56项，已整改5285项，重大隐患整改率98.21%: called after one of the kinds, and not of what became of all.
  const own = calledAfter(reading, s)
  if (own && own.printed < top.printed && alike(own.unit, top.unit)) return undefined
  // 审结302件371人，适用281件348人，适用率: of cases, of persons, or of those charged.
  if (/适用$/.test(name) && claims[top.id + 1]?.role === 'slot') return undefined
  // 民商事结案里调解211件、撤诉97件，调撤率70%: of those that the words name.
  if ([...kin.slice(-NEAR), top].some(c => c.sentence === s.sentence && isAmong(c.label))) return undefined
  const both = name.startsWith('不') ? outcomes(claims, kin, top, name) : undefined
  const carried = kin.filter(c => CARRIED.test(c.label))
  // 收案2559件（含旧存133件）: what is in it already is not added.
  const without = (c: Claim): Claim[] => carried.slice(-1).filter(o => o.owner !== c.id)
  const defined = kin.filter(c => isWhole(c, definition)).map(c => (carried.includes(c) ? one(c) : together([c, ...without(c)])))
  const next = named(claims, s, top, name)
  const wholes = (both ? [both] : [...(defined.length ? defined : next), ...bracketed(claims, s, top)]).filter(
    w => w.printed >= top.printed || (BEYOND.test(name) && w.parts.every(p => PLANNED.test(p.label))),
  )
  const whole = wholes.at(-1)
  if (!whole) return undefined
  // 上半年交办63件……三季度又交办了47件: of both.
  const added = [...carried, ...kin.filter(c => AGAIN.test(c.label))]
  const bases = [...kin.map(one), ...kin.flatMap(c => added.filter(o => o !== c).map(o => together([c, o]))), ...wholes]
  // 调解211件，撤诉97件，调撤率70%: of both together, whatever stands below.
  const tops = [
    one(top),
    ...kin.slice(-NEAR).map((_, n, all) => together([...all.slice(n), top])),
    ...kin.filter(c => AT_ONCE.test(c.label)).map(c => together([c, top])),
  ]
  if (tops.some(t => bases.some(b => fits(s, t, b)))) return undefined
  const ratio = (100 * top.printed) / whole.printed
  // 批准逮捕158件196人，不批准逮捕33件40人: of the persons as well.
  const [persons, refused] = both?.parts.map(p => claims[p.id + 1]) ?? []
  if (persons?.role === 'slot' && refused?.role === 'slot' && fits(s, one(refused), together([persons, refused]))) return undefined
  // Numbers in 万 come from other counts than the rate does.
  if (both && (Math.abs(ratio - s.printed) < LOOSE || both.parts.some(p => p.step > 1))) return undefined
  if (ratio > s.printed && !carried.length && whole.parts.some(p => NEW.test(p.label))) return undefined
  if (ratio < s.printed && definition?.received && opened(s, top, whole, definition.received)) return undefined
  return wrong(s, top, whole)
}

/** 通知书62份，收到整改回复60份，回复率98.4%: called after the count right before it, and of the one before that. */
function named(claims: readonly Claim[], s: Claim, top: Claim, name: string): Whole[] {
  const whole = claims[top.id - 1]
  if (!whole || !isCount(whole) || whole.sentence !== top.sentence || whole.owner !== top.owner || DENIED.test(whole.label)) return []
  // 当场办结3200件，承诺办结1800件，当场办结率: the first is what has the rate.
  if (whole.label.endsWith(name)) return []
  const beds = /入住/.test(name) && whole.unit === '张' && /床位/.test(whole.label)
  return top.id === s.id - 1 && top.label.endsWith(name.slice(-2)) && (alike(whole.unit, top.unit) || beds) ? [one(whole)] : []
}

/** 整改隐患8391处，整改率98.58%（发现隐患8426处）. */
function bracketed(claims: readonly Claim[], s: Claim, top: Claim): Whole[] {
  const [whole, more] = [claims[s.id + 1], claims[s.id + 2]]
  const inside = whole && whole.owner === s.id && more?.owner !== s.id && isCount(whole) && alike(whole.unit, top.unit)
  return inside ? [one(whole)] : []
}

const fits = (s: Claim, top: Whole, whole: Whole): boolean => meets(printedRate(s), times(over(top.value, whole.value), 100))

/** 结案1178件 of 结案率; 按期办结312件 of 按期办结率, and of no other count. */
function isTop({ label }: Claim, name: string, definition: RateDefinition | undefined): boolean {
  if (DENIED.test(label) !== DENIED.test(name)) return false
  const said = UNTOLD.exec(name)?.[0]
  if (said) return label.endsWith(name)
  return label.endsWith(name) || (name.startsWith('不') ? label.endsWith(name.slice(-1)) : (definition?.above.test(label) ?? false))
}

/** What the definition puts below the line: 受理 of 办结率, 应参加 of 参加率. */
const isWhole = (c: Claim, definition: RateDefinition | undefined): boolean =>
  !DENIED.test(c.label) &&
  ((definition !== undefined && standsBelow(definition, c.label + c.noun)) || /(?:^|[^相对反适])应(?![急诉对用收])/.test(c.label))

/** 批准逮捕1256人，不批准逮捕412人: 不捕率 is of both together. */
function outcomes(claims: readonly Claim[], kin: readonly Claim[], top: Claim, name: string): Whole | undefined {
  const deed = name.slice(-1)
  // 批捕3702件5022人: the persons are called as the cases are.
  const called = (c: Claim): string => (c.role === 'slot' && c.label === '' ? claims[c.id - 1]!.label : c.label)
  const mate = kin.findLast(c => c.sentence === top.sentence && c.id >= top.id - 2 && !DENIED.test(called(c)) && called(c).includes(deed))
  return mate && top.label.includes(deed) ? together([mate, top]) : undefined
}

/** 受理340件，成功325件，成功率96.73%: of the cases that are closed, if there can be so many. */
function opened(s: Claim, top: Claim, whole: Whole, received: RegExp): boolean {
  if (!whole.parts.some(p => received.test(p.label))) return false
  const rate = printedRate(s)
  const low = Math.ceil((100 * top.printed) / Math.min(100, rate.max) - 1e-9)
  const high = Math.floor((100 * top.printed) / rate.min + 1e-9)
  return low <= high && high >= top.printed && low <= whole.printed
}
