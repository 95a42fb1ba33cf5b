/** @module Which figures of a run are the parts of a total: the reading that adds up, else the one that punctuation speaks for. */
import type { Claim } from '../claims.ts'
import { above, meets, plus, total } from '../interval.ts'
import { type Item, ownShare, slot } from '../items.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Interval } from '../types.ts'
import { AIM, isMean, LONGEST, RESIDUAL, TOTAL_LAST } from './list.ts'
import { sharesFit } from './rates.ts'

interface Flat {
  readonly item: Item
  readonly part: Claim
}

/** The figures of a run that can be added to `sum`, up to the first that cannot. */
function flatten(run: readonly Item[], sum: Claim, nth: number): Flat[] {
  const flat: Flat[] = []
  for (const item of run.slice(0, LONGEST)) {
    // 脱贫劳动力2.47万人，为年度目标2.38万人的103.8%: what was aimed at is no member.
    if (isMean(item.head) || AIM.test(item.head.label)) continue
    const part = slot(item, sum.unit, nth)
    if (!part || part.id === sum.id || isOfBase(item)) break
    // 公开52件，不予公开21件，其他6件，总计79件，结转9件: a total of their own closes them.
    if (flat.length > 1 && TOTAL_LAST.test(part.label) && !isMemberInAll(flat, part)) break
    flat.push({ item, part })
  }
  return flat
}

/** 其中耕地3.4万亩；去年同期2.9万件、17.7万亩: what 、 joins to an earlier value is one too, and no member. */
const isOfBase = ({ head, row, at }: Item): boolean => /^、?$/.test(head.lead) && row[at - 1]?.bases.at(-1)?.id === head.id - 1

/** 电话604件；来函126件；App共121件: with a name of its own and less than another, it closes no list. */
const isMemberInAll = (flat: readonly Flat[], { label, sep, value }: Claim): boolean =>
  sep === '；' && /^[A-Za-z\u4e00-\u9fa5]{2,10}(?<!合|总|累)共(?!计)$/.test(label) && flat.some(f => above(f.part.value, value))

/** Heads of the clauses between semicolons, figures with shares, figures joined by 、: the ways a row can be only in part a list. */
const selections = (flat: readonly Flat[]): Claim[][] =>
  [
    flat,
    flat.filter((f, i) => i === 0 || f.item.head.lead.includes('；')),
    flat.filter(f => ownShare(f.item)),
    flat.slice(0, enumerated(flat.map(f => f.part))),
    outer(flat),
  ].map(fs => fs.map(f => f.part))

/** 市本级12亿元，主要是教育2.8亿元、卫生1.6亿元，县区25亿元: without what a member mainly is, as far as 、 joins it. */
function outer(flat: readonly Flat[]): readonly Flat[] {
  let inner = false
  return flat.filter(({ part }, i) => {
    inner = i > 0 && (/(?:^|，)主要(?:是|为|用于)/.test(part.lead) || (inner && part.sep === '、'))
    return !inner
  })
}

/** How many figures from the first are joined by 、. */
function enumerated(parts: readonly Claim[]): number {
  const end = parts.findIndex((p, i) => i > 0 && p.sep !== '、' && p.sep !== '')
  return end < 0 ? parts.length : end
}

export const printedOf = (parts: readonly Claim[]): number => parts.reduce((n, p) => n + p.printed, 0)
export const sumOf = (parts: readonly Claim[]): Interval => total(parts.map(p => p.value))

/** The reading of a run that adds up to `sum`. */
export function exact(run: readonly Item[], sum: Claim, nth = 0): Claim[] | undefined {
  const flat = flatten(run, sum, nth)
  const whole = selections(flat).find(parts => parts.length >= 2 && meets(sumOf(parts), sum.value))
  if (whole) return whole
  let running: Interval = { min: 0, max: 0 }
  let fit = 0
  for (let n = 0; n < flat.length && running.min <= sum.value.max; n++) {
    running = plus(running, flat[n]!.part.value)
    if (n >= 1 && meets(running, sum.value) && !isCutShort(flat, n + 1)) fit = n + 1
  }
  return fit ? flat.slice(0, fit).map(f => f.part) : undefined
}

/** 答复9件，公开7件，占70%；部分公开1件，占10%；不予1件，占10%；不存在1件，占10%；……1件，占10%: the first of them make it, though no hundred; all have a share alike, and come to more. */
function isCutShort(flat: readonly Flat[], fit: number): boolean {
  const shares = flat.map(f => ownShare(f.item))
  if (fit < flat.length && isOneOutcomeMore(flat, fit)) return true
  if (fit >= flat.length || shares.some(s => s === undefined || s.precision !== 'exact')) return false
  const alike = flat.slice(1).every(f => f.part.sep === flat[1]!.part.sep && f.part.sep !== '，')
  const [first, all] = [shares.slice(0, fit), shares].map(ss => ss.reduce((n, s) => n + s!.printed, 0)) as [number, number]
  const step = shares.length * shares[0]!.step
  return alike && first < 100 - step && all > 100 + step
}

/** What an application comes to: each to one of them. */
const OUTCOMES =
  /(?:同意|予以?|部分|主动|不予?|已)公开|无法提供|不予(?:处理|提供)|信息不存在|[非不][属是]?于?本(?:机关|部门|单位|行政机关)|内容不(?:明|清)|补正|重复申请/

/** 已答复9件，同意公开7件，部分公开1件，不予公开1件，信息不存在1件，……: nor do they end where they make it, unless those behind divide the last of them. */
function isOneOutcomeMore(flat: readonly Flat[], fit: number): boolean {
  const end = flat.findIndex((f, i) => i > 0 && (!OUTCOMES.test(f.part.label) || f.part.sep !== flat[1]!.part.sep))
  const parts = flat.slice(0, end < 0 ? flat.length : end).map(f => f.part)
  const rest = parts.slice(fit)
  const joined = (p: Claim): boolean => p.lead.replace(/[“”"]/g, '') === `${p.sep}${p.label}`
  return fit > 1 && rest.length > 0 && OUTCOMES.test(parts[0]!.label) && rest.every(joined) && printedOf(rest) !== parts[fit - 1]!.printed
}

/** A member is divided into so many figures at most. */
const DIVISIONS = 12

/** How far a list may reach that does not add up: as far as its figures go, to the end of the clause that opens it, or of its bracket. */
export type Reach = 'run' | 'clause' | 'bracket'

/**
 * The reading that adds up; else the one that shares or a rest speak for; else the likeliest. Where some likely reading stays
 * below the total, it is taken: a list is called too large only if every reading of it is.
 */
export function best(run: readonly Item[], sum: Claim, choice: boolean, nth = 0, reach: Reach = 'run'): Claim[] | undefined {
  const fit = choice ? undefined : exact(run, sum, nth)
  if (fit) return fit
  const row = flatten(run, sum, nth)
  const near = choice ? undefined : slipped(row, sum)
  if (near) return near
  const flat = reach === 'clause' && !sharesFit(run, sum) ? row.slice(0, clauseEnd(row)) : row
  const [all, heads, shared] = selections(flat)
  if (!all?.length || !heads || !shared) return undefined
  if (shared.length > 1 && sharesFit(run, sum)) return shared
  const kept = reach === 'bracket' ? all : all.slice(0, Math.min(Math.max(1, cut(all, sum)), toldOfOne(all)))
  // What is left over closes a list, whatever stands between its members.
  const rest = kept.findIndex(p => RESIDUAL.test(p.label))
  if (rest > 0) return kept.slice(0, rest + 1)
  const clause = kept.findIndex((p, i) => i > 0 && p.lead.includes('；'))
  const acts = ACT.test(kept[0]!.label) ? kept.slice(0, enumerated(kept)) : kept
  const readings = [acts, clause > 0 ? kept.slice(0, clause) : kept, heads.filter(h => kept.includes(h)), kept]
  const likely = readings.filter(r => r.length > 1)
  // 持证30人，持证率96.8%: a figure with a rate of its own is said of a member, and is none.
  const rated = new Set(flat.filter((f, i) => i > 0 && f.item.rates.length > 0 && f.part.sep !== '、').map(f => f.part.id))
  const unrated = kept.filter(k => !rated.has(k.id))
  if (unrated.length < kept.length) likely.push(unrated)
  // 有效回访246件，满意240件、一般5件、不满意1件: what a member is divided into is not added to it once more.
  const undivided = withoutDivisions(kept)
  if (undivided.length < kept.length && above(sumOf(kept), sum.value)) likely.push(undivided)
  const afresh = kept.findIndex((p, i) => i > 0 && CLAUSE_BETWEEN.test(p.lead))
  if (afresh > 0) likely.push(kept.slice(0, afresh))
  const interrupted = flat.slice(0, kept.length).findIndex(interruptedAfter)
  if (interrupted >= 0) likely.push(kept.slice(0, interrupted + 1))
  const other = kept.findIndex((_, i) => isOther(kept, i, sum))
  if (other > 0) likely.push(kept.slice(0, other))
  return likely.find(r => !above(sumOf(r), sum.value)) ?? likely[0] ?? kept
}

/** Figures joined alike whose sum is the total but for one digit: that those of another total come so close would be chance. */
function slipped(row: readonly Flat[], sum: Claim): Claim[] | undefined {
  const parts = row.map(f => f.part)
  const alike = parts.slice(1).every(p => p.sep === parts[1]!.sep && p.unit === sum.unit)
  return parts.length > 2 && alike && toldOfOne(parts) === parts.length && oneDigitOff(sum, printedOf(parts)) ? parts : undefined
}

/** 女67人，全员达到大专学历，本科151人: a clause without figures stands between. */
const CLAUSE_BETWEEN = /^，[^，。；、：]{5,}，/

/** Do all figures, this one and its neighbours, have names that end in the same three words? */
const oneRow = (parts: readonly Claim[], i: number): boolean =>
  i > 0 &&
  [parts[i - 1]!, ...parts.slice(i + 1, i + 3)].every(p => p.label.length > ROW && p.label.slice(-ROW) === parts[i]!.label.slice(-ROW))
const ROW = 3

/** The figures without those that together make the one before them. */
function withoutDivisions(parts: readonly Claim[]): Claim[] {
  const out: Claim[] = []
  for (let i = 0; i < parts.length; i++) {
    const whole = parts[i]!
    out.push(whole)
    // 食品类6件、药品类3件、商标类3件: what 、 joins stands side by side.
    if (parts[i + 1]?.sep === '、') continue
    // 市辖区公证处46个，县公证处29个，县级市公证处17个: names that end alike are of one row, though two of them make the first.
    if (oneRow(parts, i)) continue
    // 部分公开2件，不予公开1件，信息不存在1件: only what was refused is divided into why.
    if (OUTCOMES.test(whole.label) && !/不(?:予|同意)?公开/.test(whole.label) && OUTCOMES.test(parts[i + 1]?.label ?? '')) continue
    let running: Interval = { min: 0, max: 0 }
    for (let n = i + 1; n < parts.length && n < i + DIVISIONS && running.min <= whole.value.max; n++) {
      running = plus(running, parts[n]!.value)
      if (n > i + 1 && whole.value.min === whole.value.max && meets(running, whole.value)) {
        i = n
        break
      }
    }
  }
  return out
}

/** 其他3件, 其他信息239条; 其他部门开展普法3场 begins something new. */
const REST = new RegExp(`${RESIDUAL.source}[\\u4e00-\\u9fa5]{0,3}$`)

/** Where the clause ends that the list is opened in; a rest behind the semicolon (；其他3件) says that the list went on. */
function clauseEnd(flat: readonly Flat[]): number {
  if (
    flat.length > 2 &&
    flat.every((f, i) => i === 0 || f.part.lead.includes('；')) &&
    !flat.some((f, i) => i > 0 && ACT.test(f.part.label))
  )
    return flat.length
  const end = flat.findIndex((f, i) => i > 0 && f.part.lead.includes('；'))
  return end < 0 || flat.slice(end).some(f => REST.test(f.part.label)) ? flat.length : end
}

/** 列入计划2件，提出人满意率100%，公开答复10件: a rate of something else stands between this figure and the next. */
const interruptedAfter = ({ item, part }: Flat): boolean =>
  item.rates.some(r => {
    const stem = /([\u4e00-\u9fa5]{2})率/.exec(r.label)?.[1]
    return stem !== undefined && ![...stem].every(c => part.label.includes(c))
  })

/** A clause that starts afresh. */
const NEW_CLAUSE = /^(?:全[年市县镇区省乡街]|今年|同时|另外?|此外|目前|截至|共|累计|并|新增)/
/** Words for what an office does: where the first member of a list does not begin so, a later clause that does is no member. */
export const ACT =
  /^(?:已|共|还|又|先后|分别)?(?:开展|组织|召开|举办|发放|收集|纳入|转交|移送|接待|覆盖|培训|出动|排查|整改|挽回|解答|提供|走访|慰问|帮扶|新建|更新|建成|建立|印发|出台|制定|聘请|聘任|配备|成立|督促|责令|发现|受理|办理|办结|审结|化解|调解(?!和解|后|书|终止|结案)|处置|查处|立案|检查|宣传|惠及)/

const DEED = new RegExp(
  `${ACT.source}|^(?:已|共|还|又|先后)?(?:签[订约]|投入|调处|抽[查检]|巡查|回访|入户|改造|修复|种植|整治|清理|拆除|处罚|罚[款没]|救[助援]|疏散|报送|发布|公开|答复|征集|参[加与]|完成|争取|引进|处理|出具|备案|接[处待]?警|出警|普法|审[查核])`,
)
/**
 * 受理投诉1436件，其中教育类708件，签订协议817件; 立案1333次，其中消费类453次，西镇862次、北街道95次: behind a comma, what was done, places, or a row of its own are
 * no more members of what names kinds.
 */
function isOther(parts: readonly Claim[], i: number, sum: Claim): boolean {
  const [first, p, next] = [parts[0]!, parts[i]!, parts[i + 1]]
  if (i === 0 || p.sep !== '，' || parts.slice(1, i).some(c => c.sep === '，')) return false
  const named = first.label.replace(/^(?:其中|主要|包括)+/, '')
  if (named === '' || DEED.test(named)) return false
  return (
    DEED.test(p.label) ||
    (p.unit !== sum.unit && first.unit === sum.unit) ||
    (i === 1 && next?.sep === '、' && p.label.slice(-1) !== named.slice(-1))
  )
}

/** 其中危险驾驶506件，仅1件为运输危险物品，其余505件均属醉酒型: behind a member that has a name, what has none but what it is divides that member. */
function toldOfOne(parts: readonly Claim[]): number {
  if (NAMELESS.test(parts[0]!.label)) return parts.length
  const at = parts.findIndex((p, i) => i > 0 && p.sep === '，' && NAMELESS.test(p.label) && /^(?:为|系|是|属|均|因|由|在)/.test(p.noun))
  return at < 0 ? parts.length : at
}
const NAMELESS = /^(?:其中)?(?:仅有?|只有?|有|除)?$/

/** 镇街站12个，村（社区）站146个; 正职出庭17次，副职出庭63次: names that end alike are of one row. */
function sameKind({ label: first }: Claim, { label, sep }: Claim): boolean {
  const [one, other] = [first.replace(/^其中/, ''), label]
  if (sep !== '，' || /[增减升降产]/.test(other)) return false
  const ending = Math.max(one.length, other.length) <= SHORT ? 1 : 2
  return one !== other && !ACT.test(other) && one.slice(-ending) === other.slice(-ending)
}
/** In names of so few characters the last one tells what they are. */
const SHORT = 5

/** What a case ends in. */
const DECISION = /^(?:其中|决定)?(?:维持|驳回|撤销|变更|确认违法|责令|终止|警告|罚款|没收|通报批评|吊销|暂扣)/

/** 受理45件，分类：占道4，噪音6，油烟2，其它90: the rest of a row of bare names is of it, and if it were more than all. */
const isRest = (parts: readonly Claim[], i: number): boolean =>
  i > 2 && REST.test(parts[i]!.label) && parts.slice(1, i + 1).every(p => p.sep === parts[1]!.sep && p.unit === parts[0]!.unit)

/** Where a run stops being a list: a figure above the total behind a comma, or a clause that starts afresh. */
function cut(parts: readonly Claim[], sum: Claim): number {
  // 327件中调解成功319件，调解不成功18件.
  const acts = ACT.test(parts[0]!.label.replace(/^其?中/, ''))
  // 维持604件，驳回152件，责令履行23件: ways to decide, of which none begins anew.
  const decided = DECISION.test(parts[0]!.label)
  const too = above(sumOf(parts), sum.value)
  const at = parts.findIndex(
    (p, i) =>
      i > 0 &&
      p.sep !== '、' &&
      ((above(p.value, sum.value) && !sameKind(parts[0]!, p) && !isRest(parts, i)) ||
        NEW_CLAUSE.test(p.label) ||
        /；(?:现|共|还)?(?:拥有|设有|建有)/.test(p.lead) ||
        (too && !acts && ACT.test(p.label) && !(decided && DECISION.test(p.label)))),
  )
  return at < 0 ? parts.length : at
}
