/** @module What a list is: a total, its parts, and how sure the text makes it. */
import type { Claim } from '../claims.ts'
import { allClasses } from './classes/kinds.ts'
import { complementary } from './halves/words.ts'
import { isKnownDivision } from './known.ts'
import { spelledOut } from './spelled.ts'

/** How the text says that these are parts: of 其中; is 分别为; colon; bracket; scope X中; shares of one base; sum that fits; last 合计. */
export type Cue = 'of' | 'is' | 'colon' | 'bracket' | 'scope' | 'shares' | 'sum' | 'last'

/** A total that stands in the text only in parts: 建议18件，提案12件，其中… divides 30. */
export interface Joint extends Claim {
  readonly addends: readonly Claim[]
}

export interface List {
  readonly total: Claim | Joint
  readonly parts: readonly Claim[]
  readonly cue: Cue
  /** Does the list say that nothing is left out: 其他, 分别为, shares that make 100 %? */
  readonly complete: boolean
  /** Is it beyond doubt that the parts belong to this total? */
  readonly certain: boolean
  /** A choice of the largest (前三, 主要): never the whole. */
  readonly choice: boolean
  /** May the parts count what was carried over from the year before, and the total not? */
  readonly carried?: boolean
  /** Do the members add up in another measure, so that no fewer of them are meant? */
  readonly counted?: boolean
  /** Do the names alone say that these make it, whatever else they make? */
  readonly named?: boolean
}

export const CHOICE =
  /(?<!学)前[三四五六七八九十两\d]|最多|最高|最大|较[多大高]的|居前|靠前|(?:排|居|位)[在列]?前列|主要(?:是|为|有|集中|包括|涉及)|(?<!全国|国家|[省市县]级?)重点(?!文物|保护|项目|单位|人员|对象|实验)|如$|比如|例如|特别是|尤其/

export const RESIDUAL = /^(?:及|和|以及|属|归)?(?:其他(?!服务业)|其它|其余|另有|剩余|余下|余(?=[数者]?(?:均|都|为)?$))/

export const TOTAL_LAST = /(?:合计|总计|共计|累计|总共|一共|小计|合共|共|^[合计]|^全部|^总数)(?:为|是|达|达到)?$/

/** No list is followed further than this, and no base is looked for further back: cost stays linear. */
export const LONGEST = 200

export const FAR = 40

/** 为预算2180万元的44.5%: what was aimed at, and no part of what was reached. */
export const AIM = /^(?:完成|为|占)(?:年初|全年|调整|年度?)?(?:预算|计划|任务|目标)(?:数|任务)?(?:的)?$/

/** 239起/天: so many cases a day; what is so many tons a day may be added up, and was measured. */
const A_DAY = /^(?:[件起宗次]|人次|件次)\/[天日周月]$/

/** 4483公斤/公顷, 260元/人: so much of each, and never added up. */
const EACH = /.[/每](?:亩|公顷|平方米|平方公里|公里|立方米|吨|[千公]?克|公斤|斤|头|只|羽|株|棵|[人户件家村场次个台套辆张间所栋])$/

/** What is divided by, one at a time: 单均, 队均, 台均; 机构均为2个 may mean that all of them have two. */
const BY = '[季旬周单个台笔座具块份船艘团机厂床架车辆班支株头只羽箱桶卷盘集幅店园栋套宗起届艇庭院站镇乡街县区处室队组点]'
const MEAN = new RegExp(
  `中位数|[人件户家村场次案项期日月年批所校篇条亩]均|${BY}均(?:(?:分别|依次|各自?)(?:为|是|有|约|达到?)?|约|仅|只有|达到?|高达)?$|平均|每[十百千万亿]{0,3}[人户件家村亩个名][\\u4e00-\\u9fa5（）]{0,12}$|^每[季月周日天旬批期]$`,
)

/** 人均、件均、单均、平均、每千人, 队均分别为: a mean is no total and no part. */
export const isMean = (c: Claim): boolean => A_DAY.test(c.unit) || EACH.test(c.unit) || MEAN.test(c.label)

export function push(out: List[], sum: Claim, parts: readonly Claim[], cue: Cue, certain: boolean, choice: boolean): void {
  if (!parts.length || parts.some(p => p.id === sum.id)) return
  out.push({ total: sum, parts, cue, certain, choice, complete: !choice && saysComplete(sum, parts, cue) })
}

interface Members {
  /** So many of the lists are counted. */
  upTo: number
  /** In how many of them a figure is a member. */
  readonly of: Map<number, number>
}
const members = new WeakMap<List[], Members>()

/** Is the figure a member of several in a list that was found so far? Counted as the lists come, since every opening asks. */
export function isListed(out: List[], id: number): boolean {
  const own = members.get(out) ?? { upTo: 0, of: new Map() }
  members.set(out, own)
  for (; own.upTo < out.length; own.upTo++) count(own, out[own.upTo]!, 1)
  return own.of.has(id)
}

/** Takes back the lists from there on. */
export function takeBack(out: List[], from: number): List[] {
  const own = members.get(out)
  while (own && own.upTo > from) count(own, out[--own.upTo]!, -1)
  return out.splice(from)
}

function count({ of }: Members, { parts }: List, by: 1 | -1): void {
  if (parts.length < 2) return
  for (const { id } of parts) {
    const n = (of.get(id) ?? 0) + by
    if (n > 0) of.set(id, n)
    else of.delete(id)
  }
}

/** 通过公开栏等其他渠道公开85条, 公告栏及其他渠道125条. */
export const REST_OF = /[等及和与]其[他它](?!.*[、等])/

function saysComplete(sum: Claim, parts: readonly Claim[], cue: Cue): boolean {
  if (parts.length < 2) return false
  if (cue === 'is' || cue === 'last') return true
  if (parts.some(p => RESIDUAL.test(p.label) && !isRestOfOne(p, parts)) || REST_OF.test(parts.at(-1)!.label)) return true
  if (cue === 'colon' && inOtherWays(parts)) return true
  if (allClasses(sum, parts) || spelledOut(sum, parts) || isKnownDivision(sum, parts)) return true
  return parts.length === 2 && complementary(parts[0]!, parts[1]!) && !PLANNED_TOO.test(parts[1]!.label)
}

/** 违纪行为37件，职务违法犯罪行为7件，其他违法犯罪行为2件: the rest of what one member is some of, and not of them all. */
function isRestOfOne(rest: Claim, parts: readonly Claim[]): boolean {
  const name = rest.label.replace(RESIDUAL, '')
  const [alike, other] = [true, false].map(is => parts.some(p => p !== rest && p.label.endsWith(name) === is))
  return name.length > 3 && alike === true && other === true
}

/** 一是网站公开1600条；二是其他方式，公众号公开450条，公开栏公开453条: the last of the numbered ways is all others, where each way has its figures. */
const inOtherWays = (parts: readonly Claim[]): boolean =>
  /(?:^|[：；])(?:一是|其一|1\.)/.test(parts[0]!.lead) &&
  parts.some(p => /^；(?:[二三四五六]是|其[二三四五六]，?|[2-6]\.)(?:通过|利用|以)?其[他它][^，。；：]{0,8}[，：]/.test(p.lead)) &&
  !/^等/.test(parts.at(-1)!.noun) &&
  parts.slice(1).every(p => p.sentence === parts[0]!.sentence && (p.lead.match(/；/g) ?? []).length < 2)

/** 已解决16件，正在解决4件: of proposals, some are only put into a plan, and some kept for reference. */
const PLANNED_TOO = /正在解决$/

/** One list once; a list that merely happens to add up gives way to one that the words announce. */
export function settle(lists: readonly List[]): List[] {
  const seen = new Set<string>()
  const said = new Map<number, number>()
  for (const l of lists) if (l.certain) for (const p of l.parts) if (!said.has(p.id)) said.set(p.id, l.total.id)
  const named = new Set(lists.filter(l => l.certain && l.cue !== 'scope').flatMap(l => l.parts.map(p => p.id)))
  // 答复301件……答复中予以公开96件、……: members of a whole that the words name are of no figure that is none of them.
  const scoped = new Set(lists.filter(l => l.certain && l.cue === 'scope' && l.parts.length > 1).flatMap(l => l.parts.map(p => p.id)))
  return lists.filter(l => {
    const key = `${l.total.id}:${l.parts.map(p => p.id).join()}`
    if (seen.has(key)) return false
    seen.add(key)
    if (!l.certain && !scoped.has(l.total.id) && l.parts.some(p => scoped.has(p.id))) return false
    // Members of one list are side by side: that one of them is as large as some others together is chance.
    const whole = said.get(l.total.id)
    if (!l.certain && whole !== undefined && named.has(l.total.id) && l.parts.some(p => said.get(p.id) === whole)) return false
    return l.certain || l.parts.length > 2 || !l.parts.some(p => said.has(p.id) && said.get(p.id) !== l.total.id)
  })
}
