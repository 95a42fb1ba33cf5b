/**
 * @module Shares of a whole that the words name: 受理2309件……占受理数60.61%; 投诉里商品类1219件，占59.6%. Where the whole was counted under that
 * name and does not give the share, no other figure that happens to give it makes it right.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { meets, over, times } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { isSlip } from '../relations/common/slip.ts'
import { FOREMOST } from '../relations/share/of/named.ts'
import { alike } from '../units.ts'
import { one, topOf, wrong } from './wrong-share.ts'

/** How many figures back the whole may have been counted. Further up than these paragraphs it may only make a share right, not wrong. */
const BACK = 160
const PARAGRAPHS = 2
const MOST = 16

const NAMED = /^占(?:到|了|整个|全部|所有|其)?([\u4e00-\u9fa5]{2,10}?)(?:的(?:比例|比重|比率))?(?:约|为|达)?的?$/
/** Words around a name that say nothing of what is counted. */
const AROUND =
  /^(?:全部|所有|同期|当年|本年|当期|本期|全年|该|其|各类|有效)+|(?:总数量?|总人数|总件数|总户数|总量|总额|总|数量|件数|人数|数|量|的)+$/g
/** A whole of another place or time than the text's, or no name at all. */
const ELSEWHERE = /^全|上年|去年|[比重]$|总|计划|任务|预算|目标/
/** Things of many kinds: by such a name alone nobody knows which count is meant. */
const THINGS = '提案|建议|议案|案件|人员|纠纷|事项|申请|工单|诉求|对象|事件|问题|企业|项目'
const THING = new RegExp(`(?:${THINGS})$`)
const IDLE = new RegExp(`^(?:${THINGS})$`)
/** What was done with them. */
const DEED =
  /受理|收到|接到|接收|登记|办理|办结|审结|结案|执结|立案|调解|化解|排查|检查|抽查|抽检|检测|公开|批准|答复|处理|处置|发现|培训|调解成功|下达|整改/
/** Who did it, and that it was all of it. */
const WHO =
  /^(?:(?:19|20)\d{2}年度?|全[年省市州县区镇乡局院]|[我本][省市州县区镇乡局院]|各级|[各所]?(?:机构|机关|部门|中心|法院|平台|热线)|行政复议|复议|仲裁|信访|系统|累计|共计?|已经?|总计|先后|依法|及时|其中|受援人|作出|共有|现有)+/
/** Several counts together: 三类合占, 居前三位的……占. */
const TOGETHER = /居前|前[两二三四五六七八九十\d]|主要|集中/

export function namedShares(reading: Reading, known: readonly Found[]): Found[] {
  const held = new Map(known.filter(f => f.kind === 'share' && f.verdict === 'holds').map(f => [f.claim.start, f]))
  const out: Found[] = []
  let run: { readonly last: Claim; readonly whole: Claim } | undefined
  for (const s of reading.claims) {
    if (!isShare(s)) continue
    const top = topOf(reading, s)
    const other = held.get(s.start)
    const told = top && (called(reading, s, top) ?? (run && follows(reading, run.last, s) ? run.whole : undefined))
    const whole = told ?? (top && within(reading, s, top, other !== undefined))
    run = told ? { last: s, whole: told } : undefined
    if (!top || !whole || (other && (!overrides(s, whole) || other.parts.length > 2 || other.parts[0]!.start !== top.start))) continue
    if (whole.printed <= top.printed || fits(s, top, whole)) continue
    const found = wrong(s, top, one(whole))
    if (found) out.push(found)
  }
  return [...out, ...bothNamed(reading, held)]
}

const BOTH = /^(?:其中)?([\u4e00-\u9fa5]{2,6}?)占([\u4e00-\u9fa5]{2,6}?)(?:总[数量])?的?(?:比例|比重)?(?:为|达|约)?$/

/** 投诉359件……工单640件……投诉占工单59.09%: the one count of each name, whatever stands nearer. */
function bothNamed({ claims }: Reading, held: ReadonlyMap<number, Found>): Found[] {
  return claims.flatMap(s => {
    const [, part, whole] = (isShare(s) && s.step < 1 && !held.has(s.start) && BOTH.exec(s.label)) || []
    if (!part || !whole || ELSEWHERE.test(whole)) return []
    const before = claims.slice(Math.max(0, s.id - BACK), s.id).filter(c => c.paragraph === s.paragraph && isCount(c) && c.role !== 'base')
    const called = (name: string): Claim[] => before.filter(c => c.label.replace(WHO, '') === name)
    const [tops, wholes] = [called(part), called(whole)]
    const [top, base] = [only(tops), only(wholes)]
    if (!top || !base || !alike(top.unit, base.unit) || top.printed >= base.printed) return []
    return isSlip(s, times(over(top.value, base.value), 100)) ? (wrong(s, top, one(base)) ?? []) : []
  })
}

const isShare = (s: Claim): boolean => s.role === 'share' && s.form === 'percent' && s.precision === 'exact' && s.printed < 100

const fits = (s: Claim, top: Claim, whole: Claim): boolean => meets(printedRate(s), times(over(top.value, whole.value), 100))

/** 受理 of 占受理总数的. */
const nameOf = (s: Claim): string => (NAMED.exec(s.label)?.[1] ?? '').replace(AROUND, '').replace(/^总(?=[\u4e00-\u9fa5]{2})/, '')

/** Is the name so plain that no other figure can be meant: what was done, or the very words of the count? */
const overrides = (s: Claim, whole: Claim): boolean => /^占?$/.test(s.label) || DEED.test(s.label) || answers(whole, nameOf(s), true)

/** 占受理数60.61%；……占9.32%: a share without a name goes on with the whole of the one before it, unless words open another: 提取中……. */
const follows = ({ claims }: Reading, last: Claim, s: Claim): boolean =>
  s.paragraph === last.paragraph &&
  s.sentence === last.sentence &&
  s.owner === last.owner &&
  s.id - last.id === 2 &&
  // 占投诉总量的66.88%，其中一般食品2148件，占36.19%: of those that were told right before.
  !/^[，；]?其中/.test(claims[s.id - 1]!.lead) &&
  !WITHIN.test(claims[s.id - 1]!.lead) &&
  /^占?$/.test(s.label) &&
  claims[s.id - 1]!.unit === claims[last.id - 1]!.unit

/** The whole under its name: the nearest count that gives the share, else the only one there is. */
function called({ claims }: Reading, s: Claim, top: Claim): Claim | undefined {
  const before = claims
    .slice(Math.max(0, s.id - BACK), s.id)
    .filter(c => c !== top && isCount(c) && alike(c.unit, top.unit) && c.printed > top.printed && !FOREMOST.test(c.label))
    // 本级受理237件、占受理总量55%，上级193件、占受理总量45%: what has a share of that name itself is no whole of that name.
    .filter(c => s.label.length < 3 || claims[c.id + 1]?.label !== s.label)
  const said = nameOf(s)
  // 立案受理15件……占受案总数的46%: the same in other words, where nothing is called so.
  const name = said === '受案' && !before.some(c => c.label.includes(said)) ? '受理' : said
  if (name.length < 2 || ELSEWHERE.test(name) || IDLE.test(name) || TOGETHER.test(top.lead)) return undefined
  const wholes = before.filter(c => answers(c, name, false)).slice(-MOST)
  if (wholes.some(c => fits(s, top, c))) return wholes.findLast(c => fits(s, top, c))
  // 区政务中心办件4.72万件……周末办件0.38万件，占全部办件的8.5%: all of them are what its paragraph begins with.
  const opening = before.find(c => c.paragraph === s.paragraph)
  if (/^占(?:全部|所有)/.test(s.label) && opening?.label.endsWith(name)) return opening
  const near = wholes.filter(c => s.paragraph - c.paragraph <= PARAGRAPHS)
  const strict = only(near.filter(c => answers(c, name, true)))
  if (strict || !DEED.test(name)) return strict
  const kind = kindOf(name)
  const ofKind = kind ? before.filter(c => s.paragraph - c.paragraph <= PARAGRAPHS && isOfKind(c, kind)) : []
  if (ofKind.length) return ofKind.findLast(c => fits(s, top, c)) ?? only(ofKind)
  return near.length === wholes.length && near.every(c => c.label.includes(kind)) ? only(near) : undefined
}

/** 行政公益诉讼 of 行政公益诉讼立案: of which kind what was done was. */
function kindOf(name: string): string {
  const kind = name.replace(DEED, '').replace(THING, '').replace(/的$/, '')
  return kind.length >= 2 && !DEED.test(kind) && !PLAIN.test(kind) ? kind : ''
}
/** Words of a deed that are no kind: 案件, 应, 按期. */
const PLAIN = /案|应|按期|同类|同期|期内|件|人/
/** 立案1437件，其中行政公益诉讼1218件、民事公益诉讼219件: counted under the name of the kind alone. */
const isOfKind = ({ label }: Claim, kind: string): boolean => {
  const plain = label.replace(/^其中/, '')
  return plain.startsWith(kind) && !DEED.test(plain) && !/[不未]/.test(plain)
}

const WITHIN = /(?:^|[。；：，、])(?:在|其中|全部|所有)?([\u4e00-\u9fa5]{2,8}?)[中里](?:，|[^，。；：]*$)/
/** 投诉1147件中商品类602件（52.5%）、服务类464件（40.5%）: of the very figure before. */
const INSIDE = /^[之当]?中(?![央小型心级学高等标])/
/** How many figures behind such words they still hold. */
const REACH = 8

/** 投诉里商品类1219件，占59.6%: of what was called 投诉 before. Against another whole that fits only what was done is plain enough: 立案提案中. */
function within({ claims }: Reading, s: Claim, top: Claim, against: boolean): Claim | undefined {
  if (!/^(?:占|占比)?$/.test(s.label) || TOGETHER.test(top.lead)) return undefined
  const own = claims.slice(Math.max(0, s.id - REACH), s.id).filter(c => c.paragraph === s.paragraph && c.sentence === s.sentence)
  const counted = own.findLast(c => INSIDE.test(c.lead))
  if (counted && claims.slice(counted.id + 1, s.id).every(c => c.sep === '、' || c.sep === '')) {
    const whole = claims[counted.id - 1]
    return whole && isCount(whole) && whole.owner < 0 && alike(whole.unit, top.unit) && whole.printed > top.printed ? whole : undefined
  }
  const opening = own.findLast(c => WITHIN.test(c.lead))
  const name = opening ? WITHIN.exec(opening.lead)![1]!.replace(AROUND, '') : ''
  if (!opening || name.length < 2 || IDLE.test(name) || (against && !DEED.test(name))) return undefined
  const before = claims.slice(Math.max(0, opening.id - BACK), opening.id)
  const wholes = before.filter(
    c =>
      isCount(c) && alike(c.unit, top.unit) && c.printed > top.printed && s.paragraph - c.paragraph <= PARAGRAPHS && answers(c, name, true),
  )
  return wholes.findLast(c => fits(s, top, c)) ?? only(wholes)
}

/** The one number that they all are. */
const only = (all: readonly Claim[]): Claim | undefined => (all.every(c => c.printed === all[0]!.printed) ? all[0] : undefined)

/** Was this counted under that name: 受理2309件 of 受理, 审结行政复议案件864件 of 审结案件? Strictly so where nothing else is said of it. */
function answers({ label, noun }: Claim, name: string, strictly: boolean): boolean {
  const plain = label
    .replace(WHO, '')
    .replace(/[了的有为是]+$/, '')
    .replace(AROUND, '')
  if (/[不未]/.test(plain) !== /[不未]/.test(name)) return false
  // 调解16384件，成功11927件: the second is what 调解成功 names, and the first is not.
  if (plain.includes('成功') !== name.includes('成功')) return false
  if (plain === '成功') return true
  const thing = THING.exec(name)?.[0] ?? ''
  const deed = DEED.exec(name)?.[0] ?? ''
  if (!deed) return strictly ? plain === name || (plain === '' && noun.startsWith(name)) : plain.includes(name) || noun.startsWith(name)
  if (!strictly) return plain.includes(deed)
  if (deed + thing !== name || !plain.startsWith(deed)) return plain === name
  const rest = plain.slice(deed.length)
  return rest === '' || rest.endsWith(thing || 'x') || (thing === '' && THING.test(rest))
}
