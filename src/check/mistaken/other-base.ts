/**
 * @module Rates that were divided by another total of the text than by the count right before them: 诉讼2559件，结1779件，结案率69.52%；执行2380件，结1058件，结案率21.42% is of
 * the 4939 of both. What stands right before the rate is its count, what stands before that is called what its definition puts below the line; the figure that gives
 * what is printed is called something else, or has a rate of its own.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { meets, over, times } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { carriesMore } from '../relations/share/rate.ts'
import { definitionOf, isAmong, type RateDefinition, standsBelow } from '../relations/share/rate-definitions.ts'
import { alike } from '../units.ts'
import { figure, number } from '../words.ts'
import { calledAfter } from './slipped-rates.ts'
import { one, wrong } from './wrong-share.ts'

/** So far from a rate the total may stand by which it was divided, and in so many paragraphs. */
const BACK = 60
const ON = 24
/** Between a rate and its two counts stand their changes at most. */
const NEAR = 8
/** A rate of two digits comes out of some count by chance. */
const DIGITS = 3
const NAME = /([\u4e00-\u9fa5]{2,10})率(?:也|均|为|是|约|达到?|保持在)?$/
/** Of what was due, or of several together: of how many, the text seldom says. Persons refused are counted among those decided. */
const UNTOLD = /按期|按时|及时|限时|知晓|认可|首次|一次性?|法定|综合|总|平均|[不未无]|出庭/
const DENIED = /[不未无]/
const ASKED = /回访|抽访|访问|评价|测评|参评|调查|问卷|接受/
const HALF = /(?:基本|比较|较为?|非常|很)满意/
const CARRIED = /结转|旧存|存量|上年.{0,4}(?:未结|转入)|遗留|上期|往年/
const NEW = /新收|收案|新立|新受/
interface Pair {
  readonly rate: Claim
  readonly name: string
  readonly top: Claim
  readonly whole: Claim
  /** What share the whole has itself. */
  readonly share: Claim | undefined
  /** Does its definition put the whole below the line? */
  readonly isDefined: boolean
}

export function otherBases(reading: Reading, known: readonly Found[]): Found[] {
  const settled = new Set(known.filter(f => f.kind === 'share' && f.verdict === 'fails' && f.named).map(f => f.claim.start))
  const pairs = reading.claims.flatMap(s => (isRate(s) ? (pairOf(reading, s) ?? []) : []))
  return pairs.flatMap(p => (settled.has(p.rate.start) ? [] : (judge(reading, p, pairs) ?? [])))
}

const isRate = (s: Claim): boolean =>
  s.role === 'rate' && s.form === 'percent' && s.precision === 'exact' && s.printed > 0 && s.printed < 100 && NAME.test(s.label)

const digits = (s: Claim): number => String(Math.round(s.printed / s.step)).length

const fits = (s: Claim, top: Claim, whole: Claim): boolean => meets(printedRate(s), times(over(top.value, whole.value), 100))

/** The two counts right before a rate: what its name counts, and what it was counted among. */
function pairOf(reading: Reading, s: Claim): Pair | undefined {
  const name = NAME.exec(s.label)![1]!
  if (UNTOLD.test(name)) return undefined
  const own = reading.claims
    .slice(Math.max(0, s.id - NEAR), s.id)
    .filter(c => c.paragraph === s.paragraph && c.sentence === s.sentence && c.owner === s.owner)
    .filter(c => !/^(?:change|points|base|share)$/.test(c.role))
  const [whole, top] = own.slice(-2)
  if (!whole || !top || !isCount(whole) || !isCount(top) || !alike(whole.unit, top.unit) || whole.printed < top.printed) return undefined
  // 批捕3702件5022人: of which of the two, nobody knows.
  if ([whole, top].some(c => c.role !== 'count') || !/^[，、；：]/.test(top.lead) || !/^[，：]?[^，。；：]*$/.test(s.lead)) return undefined
  const definition = definitionOf(name)
  // 抽取127户，占应抽查企业12684户的1.0%，发现问题19户，问题发现率15.0%: what words give a share of, is of that share.
  if (!isTop(top.label, name, definition) || DENIED.test(whole.label) || /占/.test(whole.label)) return undefined
  const isDefined = name.endsWith('满意') ? ASKED.test(whole.label) : isWhole(whole, definition)
  const share = reading.claims.slice(whole.id + 1, top.id).find(c => c.role === 'share')
  return { rate: s, name, top, whole, share, isDefined }
}

/** 结1058件 of 结案率, 好评28397条 of 好评率, 已办1250件 of 办结率. */
function isTop(label: string, name: string, definition: RateDefinition | undefined): boolean {
  if (DENIED.test(label) || HALF.test(label)) return false
  const said = label.replace(/^(?:其中|已|共|均|实际?)+/, '')
  return said.endsWith(name.slice(-2)) || (said.length === 1 && name.includes(said)) || (definition?.above.test(label) ?? false)
}

const isWhole = (c: Claim, definition: RateDefinition | undefined): boolean =>
  (definition !== undefined && standsBelow(definition, c.label + c.noun)) || /(?:^|[^相对反适])应(?![急诉对用收])/.test(c.label)

/** 诉讼2559件，结1779件，结案率69.52%；执行2380件，结1058件，结案率: of what the other of this name is of, in the same words. */
const isAsOther = ({ rate, name, top, whole }: Pair, pairs: readonly Pair[]): boolean =>
  pairs.some(
    p =>
      p.rate !== rate &&
      p.name === name &&
      p.rate.paragraph === rate.paragraph &&
      p.top.label === top.label &&
      p.whole.unit === whole.unit &&
      fits(p.rate, p.top, p.whole),
  )

function judge(reading: Reading, pair: Pair, pairs: readonly Pair[]): Found | undefined {
  const { claims, view } = reading
  const { rate: s, top, whole, name } = pair
  if (!pair.isDefined && !isAsOther(pair, pairs)) return undefined
  if (digits(s) < DIGITS || fits(s, top, whole) || carriesMore(view.text, top, s) || isAmong(top.label) || isAmong(whole.label))
    return undefined
  const around = claims
    .slice(Math.max(0, s.id - BACK), s.id + ON)
    .filter(c => isCount(c) && Math.abs(c.paragraph - s.paragraph) <= 1 && alike(c.unit, top.unit) && c.printed >= top.printed)
  // 满意163次、基本满意12次; 新收15125件，旧存3204件: of more than the one count.
  const near = claims.slice(Math.max(0, s.id - BACK), s.id + NEAR).filter(c => c.paragraph === s.paragraph && c.sentence === s.sentence)
  const isMore = name.endsWith('满意') ? HALF : CARRIED
  if (
    near.some(c => isMore.test(c.label) && c.owner !== whole.id) ||
    (NEW.test(whole.label) && 100 * top.printed > s.printed * whole.printed)
  )
    return undefined
  const own = calledAfter(reading, s)
  if (own && own !== whole && own !== top) return undefined
  const taken = around.filter(c => c !== top && fits(s, top, c))
  if (!taken.length || taken.some(c => isMeant(c, pair, pairs))) return undefined
  const found = wrong(s, top, one(whole))
  const base = taken.at(-1)!
  return (
    found && { ...found, sure: true, message: found.message.replace(/。$/, `；${figure(s)}是以${number(base.printed)}为总数算出来的。`) }
  )
}

/** May the rate be of this one? 接到949宗，受理797宗，办结768宗，办结率80.93%: both are called so. */
function isMeant(c: Claim, pair: Pair, pairs: readonly Pair[]): boolean {
  const { rate, name, whole, share } = pair
  // 抽查3640户，其中餐饮1092户，占30%；发现问题402户，问题发现率11.0%: of what the other is a share of.
  if (c.owner === rate.id || (share && fits(share, whole, c))) return true
  if (c.id > rate.id || pairs.some(p => p.rate !== rate && p.name === name && p.whole === c && fits(p.rate, p.top, p.whole))) return false
  const definition = definitionOf(name)
  const isBelow = name.endsWith('满意') ? ASKED.test(c.label) : isWhole(c, definition)
  if (!definition && !name.endsWith('满意')) return c.sentence === rate.sentence && c.paragraph === rate.paragraph
  return isBelow && !isAsOther(pair, pairs)
}
