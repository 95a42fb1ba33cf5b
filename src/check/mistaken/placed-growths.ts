/**
 * @module Changes that nothing settled, by their place: what they stand with (by how much, or what there was) and what the words name. 投诉总数与去年同期相比减少927宗，同比下降49.41% is of what was
 * called 投诉, however many figures stand between. One that fits is meant; where none does, the one that a slip of the hand explains was.
 */

import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { byHand } from '../credible/by-hand.ts'
import { meets, middle, minus, over, plus, times } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { comparable } from '../relations/growth/comparable.ts'
import { type Placed, placed } from '../relations/growth/place.ts'
import { inOrder, nameOf, ownName, type Whose, whose } from '../relations/growth/whose.ts'
import { isChangeRate } from '../traits.ts'
import type { Interval } from '../types.ts'
import { alike } from '../units.ts'
import { figure, number, percent } from '../words.ts'

/** Digits enough that one of them is not wrong by chance: of what the words name, and of the few that may be meant. */
const NAMED = 2
const LIKELY = 3
/** So many percent points the rates are apart that rounded figures allow. */
const WIDE = 4

export function placedGrowths(reading: Reading, known: readonly Found[], settled: ReadonlySet<number>): Found[] {
  const shared = new Map<string, number>()
  for (const { kind, verdict, claim, parts } of known) {
    const s = kind === 'growth' && verdict === 'holds' && parts.length > 1 ? reading.byPlace.get(claim.start) : undefined
    if (s?.form === 'percent') shared.set(sentenceOf(s), parts[0]!.start)
  }
  return reading.claims.flatMap(s => {
    if (!isChangeRate(s) || settled.has(s.start) || /可比|不变价|扣除|剔除|实际|年均|平均/.test(s.lead)) return []
    const at = placed(reading.claims, s)
    return at ? (judged(reading, s, at, shared) ?? []) : []
  })
}

function judged(reading: Reading, s: Claim, at: Placed, shared: ReadonlyMap<string, number>): Found | undefined {
  const by = at.by ?? at.base!
  const { nows, sure } = nowsOf(reading, s, at)
  const tries = nows.filter(now => now !== by && alike(now.unit, by.unit)).flatMap(now => tried(now, at) ?? [])
  const fits = tries.find(t => meets(printedRate(s), t.size) && t.sign === s.sign)
  if (fits) return told(s, fits, 'holds')
  // 比11月少184件，降5.8%；比去年同月多317件，增12.0%: of what the other of the sentence is of.
  const same = sure ? undefined : tries.find(t => t.now.start === shared.get(sentenceOf(s)))
  const likely = same ? [same] : tries
  const least = sure || same ? NAMED : LIKELY
  const slips = likely.filter(t => t.sign === s.sign && s.printed < 100 && byHand(s, middle(t.size), least))
  const values = new Set(slips.map(t => t.now.printed))
  return values.size === 1 && (sure || tries.length <= LIKELY) ? told(s, slips[0]!, 'fails') : undefined
}

const sentenceOf = ({ paragraph, sentence }: Claim): string => `${paragraph}:${sentence}`

/** Which present figures may be meant. */
function nowsOf(reading: Reading, s: Claim, { by, base, first, among, name }: Placed): Whose {
  const other = by ?? base!
  const beside = among || name ? undefined : rightBefore(reading, first, other)
  if (beside) return { nows: [beside], sure: nameOf([s.label]) === '' }
  if (!among) return whose(reading, first, other.unit, name ?? nameOf([...new Set([other.label, first.label, s.label])]))
  const own = ownName(other)
  if (own) return whose(reading, first, other.unit, own)
  // 制毒1595件、容留11203件，较高峰时的10875件和35867件分别下降: of several of one unit, each in its place, where there are as many.
  const nows = inOrder(reading, first, other.unit)
  return nows.length === among.length ? { nows: [nows[among.indexOf(other)]!], sure: true } : { nows: [], sure: false }
}

/** 新发案件29件，比去年同期减少17件，纠纷发生率下降36%: a change that names nothing of its own is of the figure right before it, whatever the rate is called. */
function rightBefore({ claims }: Reading, first: Claim, other: Claim): Claim | undefined {
  const now = claims[first.id - 1]
  const beside = now && first === other && first.sep === '，' && isCount(now) && now.unit === other.unit && now.role === 'count'
  const same = beside && now.owner === first.owner && now.sentence === first.sentence && now.paragraph === first.paragraph
  return same && isIncrement(other) && nameOf([other.label]) === '' ? now : undefined
}
const isIncrement = (c: Claim): boolean => c.role === 'change' && c.form === 'plain'

interface Try {
  readonly now: Claim
  readonly other: Claim
  readonly base: number
  readonly size: Interval
  readonly sign: number
}

function tried(now: Claim, { by, base }: Placed): Try | undefined {
  if (by) {
    const before = by.sign > 0 ? minus(now.value, by.value) : plus(now.value, by.value)
    if (before.min <= 0) return undefined
    return { now, other: by, base: now.printed - by.sign * by.printed, size: times(over(by.value, before), 100), sign: by.sign }
  }
  const sign = Math.sign(now.printed - base!.printed)
  const moved = sign < 0 ? minus(base!.value, now.value) : minus(now.value, base!.value)
  const size = times(over(moved, base!.value), 100)
  // 5.52亿元，比上年的5亿元增长5%: of figures so rough nearly every rate would do.
  return sign === 0 || size.max - size.min > WIDE ? undefined : { now, other: base!, base: base!.printed, size, sign }
}

function told(s: Claim, { now, other, base, size }: Try, verdict: 'holds' | 'fails'): Found {
  const value = (100 * (now.printed - base)) / base
  const working = `（${number(now.printed)}－${number(Number(base.toFixed(6)))}）÷${number(Number(base.toFixed(6)))}＝${percent(value, s.step)}`
  const said = `${s.sign < 0 ? '下降' : '增长'}${figure(s)}`
  const message = verdict === 'holds' ? `${working}，与${said}相符。` : `${working}，不是${said}。`
  const computed = times(size, s.sign)
  const found: Found = { kind: 'growth', claim: s, stated: times(s.value, s.sign), computed, verdict, parts: [now, other], message }
  return comparable(s, found, now)
}
