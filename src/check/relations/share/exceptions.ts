/** @module What a share leaves out of its whole: 直查率57.1%（不含留存）, 沙尘天5天不计，优良率. Part of the kind `share`. */
import type { Claim } from '../../claims.ts'
import { minus, total } from '../../interval.ts'
import { fitsShare } from '../../lists/index.ts'
import type { Found, Reading } from '../../reading.ts'
import { figure, number } from '../../words.ts'
import { goesOnWithRate } from './of/named.ts'
import { isNamedOtherwise } from './of/words.ts'
import { isOfOther } from './of-other.ts'
import { saidOf } from './said.ts'

const EXCEPT = /不计|不含|不包[含括]|不参与|扣除|剔除|除外|除去|除开|去除/
const BEHIND = /^[，]?[（，]([^（），。；]{2,30})/

/** Do the words right behind the share leave something out? */
export const exceptsBehind = (text: string, { stop }: Pick<Claim, 'stop'>): boolean =>
  EXCEPT.test(BEHIND.exec(text.slice(stop, stop + 40))?.[1] ?? '')

/** Do the words from this figure up to the share, or right behind it, leave something out? */
export const leavesOut = (text: string, from: Claim, s: Claim): boolean =>
  EXCEPT.test(text.slice(Math.min(from.stop, s.start), s.start)) || exceptsBehind(text, s)

/** 办结率（含转办）95.0%, 见面劝阻率（高危预警中见到的比例）为98.3%: of more, of less or of something else than its name says. */
export const isQualified = (text: string, { start }: Claim): boolean => BRACKET.test(text.slice(Math.max(0, start - FAR), start))
const BRACKET = /（([\u4e00-\u9fa5，、]+)）[^，。；（）]{0,6}$/
/** And does the bracket say of what, so that what its name says is not meant? */
const isDefined = (text: string, { start }: Claim): boolean =>
  /率$|[占的]比[例重]$|之比$|除以/.test(BRACKET.exec(text.slice(Math.max(0, start - FAR), start))?.[1] ?? '')

/** 除“四乱”外整改率, 剔除延期件后，按期率: the words since the figure before leave out what has that name. */
const AHEAD = /(?:除(?!以)[^，。；：\d]{1,14}?外|(?:剔除|扣除|除去|除开|不[含计])[^，。；：\d]{1,14})，?[^，。；：\d]*$/
/** 扣除退件10件，按期率. */
const TAKEN = /^[，；]?(?:若|如)?(?:剔除|扣除|除去)/
/** 当年案件破案率 of 破案97起（含破积案13起）: of those of this year only, who are fewer. */
const OF_THE_YEAR = /^(?:其中)?(?:当[年期月]|本[年期]|现行?)(?:新?[发立受收]案?|案件)*[\u4e00-\u9fa5]{2,6}率/
const OLDER = /积案|旧案|往年|历年|隔年|跨年|上年|以前|陈案|命案积/

/** Do its own words leave out something that the figures found with it do not? */
function narrowed(claims: readonly Claim[], s: Claim, { computed }: Found): boolean {
  const before = claims[s.id - 1]
  // 预计再完成34个，届时整改率将达到96.8%: what will be.
  if (/届时|预计|预期|有望|力争|(?<!不)将(?:达|提|升|降|为)/.test(s.lead)) return true
  if (AHEAD.test(s.lead) || (before?.sentence === s.sentence && TAKEN.test(before.lead))) return true
  if (!OF_THE_YEAR.test(s.label) || s.printed > computed.max) return false
  return claims.slice(Math.max(0, s.id - NEAR), s.id).some(c => c.sentence === s.sentence && OLDER.test(c.label))
}
const NEAR = 4

/** Is it of less than what was counted, or of what the words name and nobody found? Then a difference proves nothing, whoever finds one. */
export function excepted(reading: Reading, found: Found): Found {
  const { claims, view, byPlace, lists } = reading
  const { text } = view
  const s = found.verdict === 'holds' || found.kind !== 'share' ? undefined : byPlace.get(found.claim.start)
  if (!s) return found
  const tiers = found.verdict === 'fails' && s.printed === 100 ? tiersOf(reading, s, found.parts) : []
  if (tiers.length) return passed(s, found, tiers)
  const otherwise =
    exceptsBehind(text, s) ||
    (found.verdict === 'fails' && !found.named && narrowed(claims, s, found)) ||
    (s.role === 'rate' && saidOf(text, s) !== undefined) ||
    (found.verdict === 'fails' &&
      (countsMore(reading, s, found) ||
        isOfSavings(reading, s, found) ||
        isOfSome(reading, s, found) ||
        isOfClass(reading, s, found) ||
        isOfRest(reading, found) ||
        isOfWhatFollows(text, s) ||
        isOtherHalf(reading, s, found) ||
        isOfAllTogether(s, found) ||
        isOfOnePlace(reading, s, found.parts) ||
        isDefined(text, s))) ||
    (found.verdict === 'fails' && (isOfAnother(text, claims, s) || ofWhatIsNotPrinted(reading, s, found) || isOfOther(reading, s, found)))
  if (!otherwise && !(found.verdict === 'fails' && s.role === 'rate' && settledOnly(lists, s, found))) return found
  const message = found.verdict === 'fails' ? `${found.message}但文中的计算口径可能不同，不能判断。` : found.message
  return { ...found, verdict: 'undecided', message, named: true }
}

/** 节约2.9亿元，节资率6.8%，两类合计节约36.4亿元: what was saved is of what should have been spent, and never of other savings. */
const isOfSavings = ({ byPlace }: Reading, s: Claim, { parts }: Found): boolean =>
  /节[资约支省]率/.test(s.label) && parts.length === 2 && parts.every(p => /节[资约支省]/.test(byPlace.get(p.start)?.label ?? ''))

const STEM = /([\u4e00-\u9fa5]{2}率)(?:为|是|达到?)?$/
/** 检出合格1903批次，总体合格率98.50%，其中县本级抽检合格率98.18%: what the rate before it is of has no second rate of that name; this one is of some of it. */
function isOfSome({ claims, byPlace }: Reading, s: Claim, { parts: [part, whole, more] }: Found): boolean {
  const before = claims[s.id - 1]
  const [stem, own] = [before, s].map(c => STEM.exec(c?.label ?? '')?.[1])
  if (!before || !stem || stem !== own || !/^其中[\u4e00-\u9fa5]{2}/.test(s.label) || before.sentence !== s.sentence || more) return false
  const [n, w] = [byPlace.get(part?.start ?? -1), byPlace.get(whole?.start ?? -1)]
  return n !== undefined && w !== undefined && s.label !== `其中${before.label}` && fitsShare(before, n.value, w.value)
}

/** 审判案件 of 审判案件结案率. */
const OF_CLASS = /^([\u4e00-\u9fa5]{2,8}?)(?:案件)?(?:结案|办结|审结|执结)率(?:为|是|达到?)*$/
const ALL =
  /^(?:综合|总体|整体|平均|全[年市县区院镇]|累计|当[年月季]|本[年月季院]|法定|按[期时]|及时|其中|各类|案件|诉求|工单|事项|信访|投诉|举报|均|已)+/
/** 受理各类案件10008件，结案9127件；审判案件结案率92.32%: of a class that neither count is named after. */
function isOfClass({ byPlace }: Reading, s: Claim, { parts }: Found): boolean {
  const name = OF_CLASS.exec(s.label)?.[1]?.replace(ALL, '')
  return (
    s.role === 'rate' && name !== undefined && name.length > 1 && !parts.some(p => byPlace.get(p.start)?.lead.includes(name.slice(0, 2)))
  )
}

/** 编织袋4190条，除调拨的1259条外都是自己买的，自购占70%: of what is left, and not of what 除 takes out. */
const isOfRest = ({ byPlace }: Reading, { parts: [part] }: Found): boolean => {
  const own = byPlace.get(part?.start ?? -1)
  return (
    own !== undefined &&
    /(?:^|[，。；：]|[\u4e00-\u9fa5]中)除(?![以了])[^，。；]{0,20}$/.test(own.lead) &&
    /^[\u4e00-\u9fa5]{0,6}外/.test(own.noun)
  )
}

/** 占比11.3%的是物业类: it is the share of what the words go on to name. */
const isOfWhatFollows = (text: string, { label, stop }: Claim): boolean =>
  /^(?:占比?|比[重例])[^，。；]{0,6}$/.test(label) && /^的(?:是|为|有)/.test(text.slice(stop, stop + 2))

/** 男职工477人，占45.5%，女职工占54.5%: the share of the other half, which is not counted. */
function isOtherHalf({ claims, byPlace }: Reading, s: Claim, { parts: [part] }: Found): boolean {
  const [before, own] = [claims[s.id - 1], byPlace.get(part?.start ?? -1)]
  const isPair = before?.form === 'percent' && before.sentence === s.sentence && Math.abs(before.printed + s.printed - 100) < s.step / 2
  return isPair && own?.id === before.id - 1 && /^[\u4e00-\u9fa5]{2,10}占/.test(s.label)
}

/** 两片合起来参保率93.2%: of several together, and not of the last that was told. */
const isOfAllTogether = ({ label }: Claim, { parts }: Found): boolean => parts.length === 2 && JOINTLY.test(label)
const JOINTLY =
  /合(?:起来|在一起|并(?:计算|起来|后)?)|加(?:起来|在一起)|[两二三四五六七八九十几][\u4e00-\u9fa5]{1,3}(?:合计|总体|综合|平均)/

const PLACE_RATE =
  /^((?![全各本我该此])[\u4e00-\u9fa5]{1,5}(?:[镇乡县]|(?<!农|政|制|然|范|乡|困|点|难)村|街道|社区|(?<![地小校社片辖景库灌牧林矿厂山市])区))[\u4e00-\u9fa5]{2,8}率/
/** 计划发放533人次，实际完成512人次，东镇完成率90.3%: the rate of one place is of figures of that place. */
export function isOfOnePlace({ byPlace }: Reading, { label }: Claim, parts: Found['parts']): boolean {
  const place = PLACE_RATE.exec(label)?.[1]
  return place !== undefined && !parts.some(p => byPlace.get(p.start)?.lead.includes(place))
}

const INCLUDES = /率（(?:包?含|包括|计入)([\u4e00-\u9fa5]{2,8})）(?:为|达到?|是)?$/
/** 完成率（含关闭）100%: of those that were closed as well, and what was found with it counts none of them. */
function countsMore({ byPlace, view: { text } }: Reading, s: Claim, { parts }: Found): boolean {
  const more = INCLUDES.exec(text.slice(Math.max(0, s.start - FAR), s.start))?.[1]
  return more !== undefined && !parts.some(p => byPlace.get(p.start)?.label.includes(more.slice(0, 2)))
}

/** 败诉率11.8%，略高于总体败诉率（11.6%）; 若只计登记受理的，化解率96.5%: of what all have, of less or of more than was counted before. */
const OF_ALL = /[于与比较](?:总体|平均|整体|全[省市县区国])/
const CONDITION = /(?:若|如果|如|仅|只)[^，。；]{0,4}(?:计|按|算|统计|考虑)[^。；]*$/
/** 案外调解111起，连同案外，调解率66.1%，结案率97.9%. */
const TOGETHER_WITH = /(?:连同|加上|算上|计入)[^。；]{0,30}$/
const isOfAnother = (text: string, claims: readonly Claim[], s: Claim): boolean =>
  // 成功率97.9%（96.5%）: what it was before.
  (claims[s.owner]?.form === 'percent' && s.label === '' && claims[s.owner + 1] === s) ||
  OF_ALL.test(s.label) ||
  CONDITION.test(s.lead) ||
  (s.role === 'rate' && TOGETHER_WITH.test(text.slice(Math.max(0, s.start - FAR), s.start)))
const FAR = 40

/** 败诉率由上年的9.8%降至5.6% */
const FROM = /[由从](?:上年|去年|前年|上期|上月|上季度?|年初|同期|(?:19|20)\d\d年|上一?年度?|原来)(?:同期|末|底)?的?$/
const TO = /^[^，。；\d]{0,4}[升降提增减回扩缩下上]/
/** 署名举报占比与去年同期47.5%相比 */
const AGAINST = /[与同和跟](?:上年|去年|前年|上期|上[月季]|上季度|同期|(?:19|20)\d\d年|上一?年度?)(?:度|同期|末|底)?(?:的|占比)*$/

/** Of what the words name and is not printed, of its own plan (公租房8240套，104.3%), or of another time. */
function ofWhatIsNotPrinted(reading: Reading, s: Claim, { parts }: Found): boolean {
  const { byPlace, view } = reading
  const whole = parts.length === 2 ? byPlace.get(parts[1]!.start) : undefined
  if (whole && isNamedOtherwise(s, whole)) return true
  if (s.printed >= 100 && goesOnWithRate(reading, s)) return true
  const behind = view.text.slice(s.stop, s.stop + 8)
  return (FROM.test(s.label) && TO.test(behind)) || (AGAINST.test(s.label) && /^相?比/.test(behind))
}

/** 优秀3件、良好39件、合格341件，总体合格率100%: who did better has passed as well. */
function tiersOf({ lists, byPlace }: Reading, s: Claim, [part, whole]: Found['parts']): readonly Claim[] {
  const own = part && byPlace.get(part.start)
  if (!own || !whole || !/合格率/.test(s.label) || !/合格$/.test(own.label)) return []
  const before = lists.filter(l => l.total.start === whole.start && l.parts.some(p => p.start === own.start)).flatMap(l => l.parts)
  const tiers = before.filter(p => p.start === own.start || /(?:优秀|优良|良好|优)$/.test(p.label))
  const areAll = new Set(tiers.map(t => t.start)).size === tiers.length && tiers.reduce((n, t) => n + t.printed, 0) === whole.printed
  return tiers.length > 1 && areAll ? tiers : []
}

/** All of them, in one tier or another. */
function passed(s: Claim, found: Found, tiers: readonly Claim[]): Found {
  const whole = found.parts.at(-1)!
  const message = `（${tiers.map(t => number(t.printed)).join('＋')}）÷${number(whole.printed)}＝100%，与${figure(s)}相符。`
  return { ...found, verdict: 'holds', computed: s.value, parts: [...tiers, whole], message }
}

const OPEN = /尚|正在|在[办审调诉途]|留存|待|未[办审]?结|未办/

/** 受理1480件，调成1027件、不成366件、尚在调解87件，调成率73.7%: of those that are settled. */
function settledOnly(lists: Reading['lists'], s: Claim, { parts: [part, whole, more] }: Found): boolean {
  if (!part || !whole || more) return false
  const list = lists.find(l => l.total.start === whole.start && l.parts.some(p => p.start === part.start))
  const open = list?.parts.filter(p => OPEN.test(p.label) && p.start !== part.start) ?? []
  const own = list?.parts.find(p => p.start === part.start)
  return (
    list !== undefined &&
    own !== undefined &&
    open.length > 0 &&
    fitsShare(s, own.value, minus(list.total.value, total(open.map(p => p.value))))
  )
}
