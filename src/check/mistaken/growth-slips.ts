/**
 * @module Growths told as their opposite or divided by what they grew to: 比上年同月多87件，降13.3%; 有效量比上周的2170起降18.2%; 多96条，增长13.7%. By how much it changed, or what there was
 * before, stands with the rate; the figure that changed may be counted far before. Where the size fits exactly with one of these slips, and no figure makes it fit as it is told, it is one.
 */

import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { meets, minus, over, plus, times } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { comparable } from '../relations/growth/comparable.ts'
import { timeOf } from '../relations/growth/groups.ts'
import { isEarlier, placed, runOf } from '../relations/growth/place.ts'
import { nameOf, whose } from '../relations/growth/whose.ts'
import { isBeside, isChangeRate } from '../traits.ts'
import type { Interval } from '../types.ts'
import { alike } from '../units.ts'
import { figure, number, percent } from '../words.ts'

/** So many figures back, and so many paragraphs, what changed is looked for. */
const BACK = 40
const PARAGRAPHS = 1
/** So often a size may fit by chance among all the figures that were tried: where two words in one breath go against each other, and where they might be of two things. */
const IN_ONE_BREATH = 0.5
const APART = 0.05
/** A rate this many times as large or as small is no rate that was meant. */
const LIKE = 5

const UP = '增加|增长|上升|提高|上涨|增|升|多|涨'
const DOWN = '减少|下降|降低|回落|下跌|减|降|少|跌'
const TIME =
  '(?:同比|环比|(?:相?[比较与同])?(?:上一?个?|去|前|同)[年月季周期]度?(?:同期|同月|同季|全年)?(?:相比)?|(?:相?[比较])?(?:19|20)?\\d{2}年(?:同期)?)'
/** Nothing but when and which way: no thing of its own, no rate of a rate. */
const WAY = new RegExp(
  `^，?(?:${TIME}|则|又|均|也|共|净|分别|依次|各)*(?:${UP}|${DOWN}|[增升降减]幅)(?:率为|幅度?为|幅度?达)?(?:了|约|达|为)?$`,
)
const BARE = new RegExp(`^，?(?:均|分别|依次|各)?(?:${UP}|${DOWN})了?$`)
const MORE = new RegExp(`(?:${UP})了?$`)
const LESS = new RegExp(`(?:${DOWN})了?$`)
/** 增加, 减少 may be what came and went; what is more or fewer than it was is compared. */
const COMPARED = /[比较与]|[多少]了?$/
/** Of money and amounts the rate may be of another price; of a mean or a share of another thing. */
const ELSE = /可比|不变价|扣除|剔除|实际|年均|名义|预算|计划|目标|平均|人均|均每|新增|负/
const OTHER_TIME = /上一?年|去年|前年|同期|上一?个?[月季周期]|年初|期初|目标|计划|(?<=[比较与同])(?:19|20)\d{2}年|同比|环比/
/** 比上周的2170起降18.2%; 环比（33671件）升0.04%: against a figure, and the way right behind it. */
const AGAINST = /(?:[比较](?![例重率为])[^，。；]{1,14}的?|同比|环比)$/
/** 同比上升11.6%，少立1029起. */
const FEWER = /^[多少][\u4e00-\u9fa5]{1,2}$/
/** A rate of a rate, of a speed or an extent. */
const OF_RATE = /幅(?![为达]|度[为达])|速|率(?!为)/

export function growthSlips(reading: Reading, known: readonly Found[]): Found[] {
  const settled = new Set(
    known
      .filter(f => f.kind === 'growth' && (f.verdict === 'fails' || (f.verdict === 'holds' && f.parts.length > 1)))
      .map(f => f.claim.start),
  )
  return reading.claims.flatMap(s => (isChangeRate(s) && !settled.has(s.start) ? (slipOf(reading, s) ?? []) : []))
}

function slipOf(reading: Reading, s: Claim): Found | undefined {
  const run = runOf(reading.claims, s)
  if (run.some(c => ELSE.test(c.lead))) return undefined
  return byIncrement(reading, s, run) ?? byBase(reading, s, run[0]!)
}

/** A figure that may have changed, and how the rate fits then. */
interface Try {
  readonly now: Claim
  readonly base: number
  readonly sign: number
  /** By what rate it changed, and what that is of what it changed to. */
  readonly size: Interval
  readonly ofNow: Interval
}

interface Slip {
  readonly of: Try
  readonly turned: boolean
}

/** Which of the figures the rate is of, were the one slip made or the other; none, where it fits one of them as it is told, or might by chance. */
function slip(s: Claim, tries: readonly Try[], chance: { readonly turned: number; readonly ofNow: number }): Slip | undefined {
  const rate = printedRate(s)
  if (tries.some(t => t.sign === s.sign && meets(rate, t.size))) return undefined
  const tried = tries.filter(t => t.size.max * LIKE > s.printed && t.size.min < s.printed * LIKE)
  const often = tried.length * Math.min(1, s.step / s.printed)
  const turned = tries.find(t => t.sign !== s.sign && meets(rate, t.size))
  if (turned) return often <= chance.turned ? { of: turned, turned: true } : undefined
  const ofNow = tries.filter(t => t.sign === s.sign && meets(rate, t.ofNow))
  return new Set(ofNow.map(t => t.now.printed)).size === 1 && often <= chance.ofNow ? { of: ofNow[0]!, turned: false } : undefined
}

/** 多87件，降13.3%: of the figure that changed so much. */
function byIncrement(reading: Reading, s: Claim, run: readonly Claim[]): Found | undefined {
  const { claims } = reading
  const named = WAY.test(run[0]!.label) ? '' : OF_RATE.test(run[0]!.label) ? undefined : nameOf([run[0]!.label])
  if (named === undefined || (named === '' && !WAY.test(run[0]!.label))) return undefined
  for (const { by, first, breath } of named ? namedIncrements(claims, s, run) : incrementsOf(claims, s, run)) {
    const sign = wayOf(claims, by)
    const at = run[0]!.id < by.id ? run[0]! : first
    const name = named || nameOf([by.label, first.label])
    const own = whose(reading, at, by.unit, name)
    if (named && !own.sure) continue
    const tried = (nows: readonly Claim[]): Try[] => nows.flatMap(now => changed(now, by, sign) ?? [])
    const chance = { turned: breath ? IN_ONE_BREATH : APART, ofNow: sign === s.sign ? APART : 0 }
    const found =
      (own.sure ? slip(s, tried(own.nows), chance) : undefined) ?? (named ? undefined : slip(s, tried(nowsOf(reading, at, by)), chance))
    if (found && (found.turned || goesBy(found.of.now, name))) return told(s, found, by)
  }
  return undefined
}

function changed(now: Claim, by: Claim, sign: number): Try | undefined {
  const before = sign > 0 ? minus(now.value, by.value) : plus(now.value, by.value)
  if (before.min <= 0) return undefined
  const [size, ofNow] = [times(over(by.value, before), 100), times(over(by.value, now.value), 100)]
  return { now, base: Number((now.printed - sign * by.printed).toFixed(6)), sign, size, ofNow }
}

/** 工矿商贸死亡人数减少4人 is of no 死亡30人 that are all; 公众号发布 of 公众号. */
function goesBy({ label }: Claim, name: string): boolean {
  const key = name.replace(/(?:总|件|起|人|条|宗)?[数量]$/, '')
  return key.length < 2 || label.includes(key) || (key.length > 3 && label.includes(key.slice(0, -2)))
}

interface Increment {
  readonly by: Claim
  /** The first of what is told with it. */
  readonly first: Claim
  /** Do the two stand in one breath, and say of nothing else or of no other time? */
  readonly breath: boolean
}

/** So many changes are told in one breath. */
const MOST = 6

/** By how much, told right before the rates, as many as there are of them, or right behind a single one. */
function incrementsOf(claims: readonly Claim[], s: Claim, run: readonly Claim[]): Increment[] {
  const first = run[0]!
  const before: Claim[] = []
  for (let i = first.id - 1; i >= 0 && first.id - i <= MOST; i--) {
    const c = claims[i]!
    if (!isBeside(c, first) || !isIncrement(claims, c)) break
    before.unshift(c)
    if (c.lead !== '' && !/^[、和与及]/.test(c.lead)) break
  }
  const after = claims[s.id + 1]
  const own = before.length === run.length ? [before[run.indexOf(s)]!] : run.length === 1 ? before : []
  return [
    ...own
      .filter(by => !/[；。]/.test(first.sep) && sameTime(by, first))
      .map(by => ({ by, first: before[0]!, breath: inOneBreath(by, first, before[0]!) })),
    ...(run.length === 1 && after && isBehind(after, s) && sameTime(s, after) ? [{ by: after, first: s, breath: false }] : []),
  ]
}

/** 少23起、少19人，起数升11.0%，人数降13.5%: any of the sentence that is of what the rate names. */
const namedIncrements = (claims: readonly Claim[], s: Claim, run: readonly Claim[]): Increment[] =>
  run.length > 1
    ? []
    : claims
        .slice(Math.max(0, s.id - MOST), s.id)
        .filter(c => isBeside(c, s) && isIncrement(claims, c) && sameTime(c, s))
        .map(by => ({ by, first: by, breath: false }))

const isIncrement = (claims: readonly Claim[], c: Claim): boolean =>
  c.form === 'plain' && c.precision === 'exact' && c.unit !== '' && c.printed > 0 && wayOf(claims, c) !== 0

const isBehind = (by: Claim, s: Claim): boolean =>
  isBeside(by, s) &&
  by.role === 'change' &&
  by.form === 'plain' &&
  by.precision === 'exact' &&
  by.sep === '，' &&
  (WAY.test(by.label) || FEWER.test(by.label))

const inOneBreath = (by: Claim, s: Claim, first: Claim): boolean =>
  (COMPARED.test(first.label) || by.owner >= 0 || COMPARED.test(by.label)) && (BARE.test(s.label) || timeOf(first) === timeOf(s))

/** 比上月多51件，同比下降3.01%: against another time. */
function sameTime(one: Claim, other: Claim): boolean {
  const [a, b] = [timeOf(one), timeOf(other)]
  return a === undefined || b === undefined || a === b
}

/** Which way an amount went, by its words or, of 减少30起、59人, those of the one that it is joined to. */
function wayOf(claims: readonly Claim[], c: Claim): number {
  if (c.role === 'change') return c.sign
  if (c.role !== 'count' && c.role !== 'slot') return 0
  const said = /^[、和与及]?$/.test(c.lead) && c.role === 'slot' ? claims[c.id - 1] : c
  if (said?.role === 'change') return said.sign
  return said && !/新增/.test(said.label) ? (MORE.test(said.label) ? 1 : LESS.test(said.label) ? -1 : 0) : 0
}

/** Counts of now before it that are of its unit, and what the bracket that it stands in is of. */
const nowsOf = ({ claims }: Reading, at: Claim, { unit }: Claim): Claim[] =>
  claims
    .slice(Math.max(0, at.id - BACK), at.id)
    .filter(
      c =>
        isCount(c) &&
        c.role !== 'base' &&
        alike(c.unit, unit) &&
        at.paragraph - c.paragraph <= PARAGRAPHS &&
        !OTHER_TIME.test(c.label) &&
        wayOf(claims, c) === 0,
    )
    .reverse()

/** 比上周的2170起降18.2%: of what there was, named right before the rate; which figure it became. */
function byBase(reading: Reading, s: Claim, first: Claim): Found | undefined {
  const named = against(reading.claims, s)
  const base = named ?? placed(reading.claims, s)?.base
  if (!base || ELSE.test(base.lead) || OF_RATE.test(s.label)) return undefined
  const nows = nowsOf(reading, base.id < first.id ? base : first, base)
  const tries = nows.flatMap(now => became(now, base) ?? [])
  // Two small numbers make few rates.
  if (nows.length / (4 * base.printed) > APART) return undefined
  const found = slip(s, tries, { turned: APART, ofNow: named ? APART : 0 })
  // 四季度198件，三季度208件，比四季度升5.05%: what it is, were the two exchanged.
  if (found?.turned && !named && meets(printedRate(s), found.of.ofNow)) return undefined
  return found && told(s, found, base)
}

function became(now: Claim, base: Claim): Try | undefined {
  const sign = Math.sign(now.printed - base.printed)
  if (sign === 0) return undefined
  const moved = sign < 0 ? minus(base.value, now.value) : minus(now.value, base.value)
  return { now, base: base.printed, sign, size: times(over(moved, base.value), 100), ofNow: times(over(moved, now.value), 100) }
}

/** The value of another time right before the rate, with nothing but which way between them. */
function against(claims: readonly Claim[], s: Claim): Claim | undefined {
  const base = claims[s.id - 1]
  if (!base || !isBeside(base, s) || base.form !== 'plain' || base.precision !== 'exact' || base.role === 'change' || base.unit === '')
    return undefined
  return BARE.test(s.lead) && s.sep === '' && (AGAINST.test(base.label) || isEarlier(base)) ? base : undefined
}

function told(s: Claim, { of: { now, base, size, sign }, turned }: Slip, other: Claim): Found {
  const said = `${s.sign < 0 ? '下降' : '增长'}${figure(s)}`
  const value = (100 * (now.printed - base)) / base
  const opposite =
    other.printed === base
      ? `（${number(now.printed)}－${number(base)}）÷${number(base)}＝${percent(value, s.step)}，不是${said}，方向相反。`
      : `${sign < 0 ? '减少' : '增加'}${figure(other)}，却说${s.sign < 0 ? '下降' : '上升'}${figure(s)}，方向相反。`
  const ofNow = `（${number(now.printed)}－${number(base)}）÷${number(base)}＝${percent(value, s.step)}，不是${said}，似乎除以了${number(now.printed)}。`
  const message = turned ? opposite : ofNow
  const found: Found = {
    kind: 'growth',
    claim: s,
    stated: times(s.value, s.sign),
    computed: times(size, sign),
    verdict: 'fails',
    parts: [now, other],
    message,
  }
  return turned ? found : comparable(s, found, now)
}
