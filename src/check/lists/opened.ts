/** @module Lists that the words open: 其中, 分别为, a colon, X中, brackets. */
import type { Claim } from '../claims.ts'
import { above, below, meets } from '../interval.ts'
import { type Item, slot } from '../items.ts'
import { oneDigitOff } from '../one-digit.ts'
import { alike, measure } from '../units.ts'
import { beside, joint, OUTCOME, together } from './beside.ts'
import { bothNamed, keyOf } from './both-named.ts'
import { bothComplete } from './braided.ts'
import { isElse } from './else.ts'
import { CHOICE, type Cue, FAR, isListed, isMean, type List, push, RESIDUAL, TOTAL_LAST } from './list.ts'
import { ACT, best, exact, printedOf, type Reach, sumOf } from './parts.ts'
import { sharesFit } from './rates.ts'
import { ofTheCounted, RESULT } from './regard.ts'
import { within } from './within.ts'

export interface Opening {
  readonly at: number
  readonly cue: Cue
  /** What stands before 中 or the colon and names the total. */
  readonly scope: string
  readonly choice: boolean
  /** 其中 opens a list of its own clause; behind a colon and 分别为 the list goes as far as its figures. */
  readonly reach: Reach
  /** Does the list go no further than 、 joins its figures? */
  readonly joined?: boolean
}

export const OF = /其中|包括|包含|涵盖|(?:^|[，；。、])(?:共?含|内含|内有)/

const IS = /(?<![共合总统累])计有|分别(?:为|是|有)|分为|依次(?:为|是)|由.{0,4}(?:组成|构成)|即$/

/** Members that go on behind the first, which is told with its place. */
const IN_TURN =
  /(?:第[一1]|居首|首位|榜首|最多|最高|领先)[^。；]{0,8}，(?:其[它他余后次]|紧随其后|随后|接下来|然后)[^，。；：]{0,6}(?:依次|分别)(?:为|是)/

const ALL_DONE = /^(?:均|全部|全都|都)已?[\u4e00-\u9fa5]{0,4}(?:办结|审结|结案|处置|处理|整改|化解|答复|办理)(?:完毕|到位)?$/

const SCOPE =
  /^(.{0,14}?)(?:之?(?<!普通?高|初|职高)中|里面?|内|当中)(?!央|心|小|型|介|层|院|医|标|学|级|期|秋|药|国|华|共|队|外|部|容|控|蒙)(?:的|，)?/

/** 预算执行中新增12.8亿元, 在本年内完工的11个: in the course of something, and in a time, nothing is divided. */
const PROCESS = /(?:执行|过程|[年月日期])$/

/** 23个村（社区）中，村19个: what stands right before is divided. */
const WITHIN_COUNTED = /^[\u4e00-\u9fa5]{0,10}(?:中|(?<![公海英厘万])里(?!程)|(?<=[件起宗条类求请案诉]|^)当中)，?[^，。；、]*$/

/** 专项债券投向园区, 资金用于教育: the name of the whole, and what it went to. */
const SPENT = /^([\u4e00-\u9fa5]{0,10}?)(?:分别|主要)?(?:投向|投入到?|用于|投放到?)(?=[\u4e00-\u9fa5]{2})/

/** No list begins without one of these. */
const OPENS = /[：中里内包涵含分依由即从按为是计投用]/

/** Do the words before this item begin a list? */
export function opening(row: readonly Item[], at: number): Opening | undefined {
  const [item, previous, next] = [row[at]!, row[at - 1], row[at + 1]]
  const lead = item.head.lead.slice(Math.max(item.head.lead.lastIndexOf('。'), item.head.lead.lastIndexOf('；')) + 1)
  if (!OPENS.test(lead)) return undefined
  const choice = CHOICE.test(lead)
  const colon = lead.lastIndexOf('：')
  if (colon >= 0) {
    const words = lead.slice(Math.max(lead.lastIndexOf('，', colon), lead.lastIndexOf('、', colon)) + 1, colon)
    const scope = previous?.sentence === item.sentence && ofTheCounted(words, row, at) ? '' : words
    // 上述354件均已办结：拆除287件、整改67件: what became of all of them.
    if (previous?.sentence === item.sentence && ALL_DONE.test(words)) return { at, cue: 'is', scope: '', choice, reach: 'run' }
    return { at, cue: /^其中/.test(scope) ? 'of' : 'colon', scope: /^其中/.test(scope) ? '' : scope, choice, reach: 'run' }
  }
  const aspect = /(?:从|按|以)[^，。；]{2,14}(?:来?看|分|划分|统计|区分)，[^，]*$/.exec(lead)
  if (aspect) return { at, cue: 'colon', scope: aspect[0].slice(0, aspect[0].indexOf('，')), choice, reach: 'run' }
  const named = within(row, at, lead)
  if (named !== undefined && previous) return { at, cue: 'scope', scope: named, choice, reach: 'clause' }
  // 清理675件；对其中有效的97件，保留46件、修订5件: the one that is treated is a part, and what was done with it no member beside it.
  if (/对其中[^，：]*$/.test(lead)) return { at, cue: 'of', scope: '', choice, reach: 'clause', joined: true }
  const of = OF.exec(lead)
  if (of) return { at, cue: 'of', scope: '', choice, reach: 'clause' }
  // 占36.2%，即11.8万元 says the same figure in another way; it opens no list.
  const same = /即$/.test(lead) && previous !== undefined && previous.head.id !== item.head.id - 1
  // 比上年增长76%，原因是改革支出1681万元、其他支出970万元: what made it grow, and not what it is.
  const why = /^原因/.test(clauseOf(lead)) && (previous?.changes.length ?? 0) > 0
  if (RESULT.test(clauseOf(lead)) && !why && previous?.sentence === item.sentence)
    return { at, cue: 'colon', scope: '', choice, reach: 'clause' }
  if (/^即[^，。；]{2,}/.test(clauseOf(lead)) && previous?.sentence === item.sentence && !same)
    return { at, cue: 'is', scope: '', choice, reach: 'run' }
  // 甲203件，居首位，其他依次为乙147件、丙120件: the first is one of them.
  if (IN_TURN.test(lead)) return undefined
  if (IS.test(lead) && !same) return { at, cue: 'is', scope: '', choice, reach: 'run' }
  // 专项债券投向园区4.60亿元、医院2.30亿元: what it was spent on, seldom all of it.
  const spent = SPENT.exec(item.head.label)
  if (spent && previous && next?.head.sep === '、') return { at, cue: 'of', scope: spent[1]!, choice, reach: 'clause', joined: true }
  // 2136项中，网办2098项，零跑动1856项: clauses of their own may tell of the same things twice; what 、 joins does not.
  if (previous && next?.head.sep === '、' && WITHIN_COUNTED.test(item.head.lead))
    return { at, cue: 'scope', scope: '', choice, reach: 'clause' }
  // 3194件有效信息中，供电2223件；……；其它558件: what semicolons join up to a rest is all of it.
  if (previous && next?.head.sep === '；' && WITHIN_COUNTED.test(item.head.lead) && item.head.lead.includes('中，') && goesToRest(row, at))
    return { at, cue: 'scope', scope: '', choice, reach: 'run' }
  const clause = item.head.label
  const scope = SCOPE.exec(clause)
  if (
    scope &&
    !PROCESS.test(scope[1]!) &&
    previous &&
    ((scope[1] === '' && item.head.lead === clause) || (scope[1]!.length > 1 && scope[0].length < clause.length))
  ) {
    return { at, cue: 'scope', scope: scope[1]!, choice, reach: 'clause' }
  }
  return undefined
}

/** Bare counts side by side, the last of them a rest. */
function goesToRest(row: readonly Item[], at: number): boolean {
  const run = row.slice(at, at + LONGEST_SAID).filter(i => i.sentence === row[at]!.sentence)
  const bare = (i: Item, n: number): boolean =>
    i.head.unit === row[at]!.head.unit && i.slots.length === 1 && i.shares.length === 0 && (n === 0 || i.head.lead === `；${i.head.label}`)
  return run.length > 3 && run.every(bare) && RESIDUAL.test(run.at(-1)!.head.label)
}
const LONGEST_SAID = 24

const clauseOf = (lead: string): string => lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('、')) + 1)

/** 行政诉讼314件、非诉执行110件（2023年分别为296件和141件）: what each was at another time. */
const BEFORE = /^(?:而|其)?(?:(?:19|20)\d{2}年|[上去前]一?年|上一?[月季]|同期|往年)[^，。；、]{0,8}分别(?:为|是|有)?$/

/** 30件（网络8件、信函22件）: what stands in one pair of brackets. */
export function bracketList(parent: Item, group: Item[], out: List[]): void {
  const first = group[0]!
  const said = OF.test(first.head.lead) || /^含/.test(first.head.lead)
  if ((group.length < 2 && !said) || BEFORE.test(first.head.lead)) return
  const apart = standsApart(parent, first.head)
  for (const sum of parent.slots) {
    if (measure(sum.unit)) continue
    const parts =
      apart || isMean(sum) ? exact(group, sum) : (inFull(group, sum) ?? best(group, sum, CHOICE.test(first.head.lead), 0, 'bracket'))
    if (parts && (parts.length > 1 || said))
      push(out, sum, parts, said && !IS.test(first.head.lead) ? 'of' : 'bracket', true, CHOICE.test(first.head.lead))
  }
}

/**
 * 寄宿生8852人，占在校生（小学97314人、中学42097人）的73.9%: words of another clause, and no figure, stand before the bracket; or a rate does, of which it
 * tells what it is made of: 按期899件，逾期19件，剔除延期件，按期率98.30%（延期件中按期30件、逾期4件）.
 */
function standsApart({ slots }: Item, { owner, bracket }: Claim): boolean {
  const holder = slots.find(c => c.id === owner)
  return !holder || holder.stop + holder.noun.length < bracket
}

/** 20件（县政府9件，县政府办11件，部门7件): bare names joined alike are one list to its end, though the first of them make the total by chance. */
function inFull(group: readonly Item[], sum: Claim): Claim[] | undefined {
  const parts = group.map(i => i.head)
  const bare = parts.every(p => p.unit === sum.unit && p.precision === 'exact' && !ACT.test(p.label) && !OUTCOME.test(p.label))
  const joined = parts.slice(1).every(p => p.sep === parts[1]!.sep)
  const crossed = MANIFOLD.test(sum.unit) || parts.some(p => p.label.length < 2 || FURTHER.test(p.label))
  return parts.length > 2 && bare && joined && !crossed && printedOf(parts) > sum.printed ? parts : undefined
}

/** What can be of several kinds at once. */
const MANIFOLD = /^(?:户|家|人|人次|名|位|所|个|)$/
/** What is told of members, and what tells of them anew. */
const FURTHER = /其中|重点|新增|涉及|以上|超|未|不|含|占|率|均|[增减]|级/

/** The list that an opening begins, under the total that it names or stands behind. */
export function openedList(open: Opening, run: Item[], whole: Item[], row: readonly Item[], before: readonly Item[], out: List[]): void {
  const first = run[0]
  if (!first || oncePerson(open, run, row, out)) return
  const earlier = row.slice(Math.max(0, open.at - FAR), open.at)
  const named = open.scope ? (bothNamed(open.scope, earlier, first) ?? byName(open.scope, earlier, before, first)) : undefined
  if (open.scope && !named) {
    if (open.cue === 'colon')
      fitted(open, whole.length > run.length && !OF.test(row[run.at(-1)!.at + 1]?.head.lead ?? '') ? whole : run, earlier, out)
    return
  }
  const holder = named ?? (open.cue === 'of' ? meant(row, open.at, run, open.reach) : nearest(row, open.at, first))
  if (!holder || (open.cue === 'is' && isElse(first, holder, run))) return
  if (pairs(run, row, open.at, out)) return
  const sums = holder.slots.filter(s => !measure(s.unit))
  // 事故17起，死亡298人。其中甲8起162人: each figure of the members has its own total.
  for (const s of first.slots.slice(1)) {
    const other = sums.some(c => c.unit === s.unit)
      ? undefined
      : row.slice(Math.max(0, open.at - 3), open.at).findLast(i => i.head.unit === s.unit)
    if (other) sums.push(other.head)
  }
  // 前三位的是县级占42.7%、市级占24.5%，数量分别为36527件、20940件: the words that choose stand before the shares.
  const choice = open.choice || holder.shares.some(s => s.sentence === first.sentence && CHOICE.test(s.lead))
  for (const sum of sums) {
    const nth = sums.filter(s => s.unit === sum.unit).indexOf(sum)
    const parts = best(run, sum, choice, nth, open.reach) ?? best(whole, sum, choice, nth, open.reach)
    if (parts) push(out, sum, parts, open.cue, open.cue !== 'scope' || Boolean(named) || open.scope === '', choice)
  }
}

/** 查处317人次，其中强制隔离64人，社区戒毒82人，行政拘留171人: persons are so many times, where none was met twice. */
function oncePerson({ at, cue }: Opening, run: readonly Item[], row: readonly Item[], out: List[]): boolean {
  const [first, whole] = [run[0]!, row[at - 1]]
  if (cue !== 'of' || whole?.head.unit !== `${first.head.unit}次` || whole.sentence !== first.sentence) return false
  const parts = run.map(i => i.head).filter(h => h.unit === first.head.unit)
  const fit = parts.length > 2 && meets(sumOf(parts), whole.head.value)
  if (fit) push(out, whole.head, parts, 'of', true, false)
  return fit
}

/** 收376件、受理250件：人社132/118，…: the n-th figures of each member are the parts of the n-th total. */
function pairs(run: readonly Item[], row: readonly Item[], at: number, out: List[]): boolean {
  const width = run[0]?.slots.length ?? 0
  if (width < 2 || !run.every(i => i.slots.length === width && i.slots.slice(1).every(s => s.lead === '/' || s.lead === '｜'))) return false
  const holders = row.slice(Math.max(0, at - width), at)
  if (holders.length < width) return false
  const lists: List[] = []
  holders.forEach((holder, n) => {
    push(
      lists,
      holder.head,
      run.map(i => i.slots[n]!),
      'colon',
      true,
      false,
    )
  })
  // 收376件、受理250件：……其他2/1: the rest is named once for both, and members that make one of the totals are all of the other.
  for (const list of bothComplete(lists)) out.push(list)
  return true
}

/** 案件总数中 divides the cases that 立案1206件 counts. */
const called = (label: string, key: string): boolean => key === '案件' && /^(?:全年|今年|本年|共|累计)*(?:立案|受案|办案|收案)$/.test(label)

/** The item that `scope` names: 承办件中 → 承办27件. */
export function byName(scope: string, earlier: readonly Item[], before: readonly Item[], like: Item): Item | undefined {
  // 主要支出项目是：……: tells which are the largest, and names nothing that was counted.
  if (/^主要.*(?:是|为|有|包括)$/.test(scope)) return undefined
  const key = keyOf(scope)
  if (key.length < 2) return undefined
  const found = named(key, earlier, before, like)
  // 缓刑人员占91.6%: counted as 缓刑131人.
  const short = key.replace(/(?:人员|对象|案件|纠纷|事项|问题|债券|资金)$/, '')
  // 在检举控告类信访举报件中: of the class.
  const names = [short, /^(.{2,8}?)类[\u4e00-\u9fa5]{2,6}$/.exec(key)?.[1] ?? key].filter(n => n.length >= 2 && n !== key)
  // 过程类满分24分，……过程类扣分占30.2%: another measure of the class.
  const isOther = ({ head: { label } }: Item): boolean =>
    names.some(n => label.includes(`${n}类`) && !label.endsWith(`${n}类`)) && !label.includes(key)
  return found ?? names.map(n => named(n, earlier, before, like)).find(i => i !== undefined && !isOther(i))
}

function named(key: string, earlier: readonly Item[], before: readonly Item[], like: Item): Item | undefined {
  for (const pool of [earlier, before])
    for (let i = pool.length - 1; i >= Math.max(0, pool.length - FAR); i--) {
      const candidate = pool[i]!
      const child = candidate.children.findLast(c => c.head.label.includes(key) && slot(c, like.head.unit))
      if (child) return child
      const value = slot(candidate, like.head.unit)?.value
      if (!value || below(value, like.head.value)) continue
      if (
        (called(candidate.head.label, key) ||
          candidate.head.label.endsWith(key) ||
          candidate.head.label.includes(key) ||
          candidate.head.noun.includes(key)) &&
        slot(candidate, like.head.unit)
      )
        return candidate
    }
  return undefined
}

/**
 * The item before, of the same kind of thing and large enough: in this sentence, else in the one before. Where the figure right
 * before is of the same kind and too small, it is the one meant: the part is larger than its whole.
 */
export function nearest(row: readonly Item[], at: number, first: Item, taken: ReadonlySet<number> = new Set()): Item | undefined {
  // 人均消费支出20416元，其中食品6124元: a mean is divided where 其中 stands right behind it.
  const said = /^，?其中/.test(first.head.lead) && at > 0 && !isMean(first.head) ? row[at - 1] : undefined
  const fits = (candidate: Item): boolean => {
    const sum = taken.has(candidate.head.id) ? undefined : slot(candidate, first.head.unit)
    const mean = isMean(candidate.head) && candidate !== said
    return sum !== undefined && !measure(candidate.head.unit) && !mean && !below(sum.value, first.head.value)
  }
  const back = row.slice(Math.max(0, at - 6), at).reverse()
  const here = back.filter(c => c.sentence === first.sentence)
  const last = here[0]
  // 召回8次、13260件，其中儿童用品14170件: of the second figure, too small as it is.
  const second = said !== undefined && last?.slots.at(-1)?.unit === first.head.unit
  const direct =
    last !== undefined &&
    last.head.unit !== '' &&
    (second || alike(last.head.unit, first.head.unit)) &&
    !taken.has(last.head.id) &&
    !isMean(last.head)
  if (direct && /^(?:：|[\u4e00-\u9fa5]{0,8}中)/.test(first.head.lead)) return last
  return here.find(fits) ?? (direct ? last : back.find(c => first.sentence - c.sentence === 1 && fits(c)))
}

/**
 * Which figure 其中 divides: 排查213件，成功209件，成功率98.1%；其中…. The one that the parts make; else the nearest, unless the parts
 * are too many for it: then those that stand side by side together, or where they stand apart from it an earlier one that can hold them.
 */
function meant(row: readonly Item[], at: number, run: readonly Item[], reach: Reach): Item | undefined {
  const first = run[0]!
  const near = nearest(row, at, first)
  const others = row
    .slice(Math.max(0, at - 6), at)
    .filter(i => i !== near && i.sentence === near?.sentence && alike(i.head.unit, first.head.unit))
  const sum = near && slot(near, first.head.unit)
  if (!sum || exact(run, sum)) return near
  const fit = others.findLast(i => exact(run, i.head))
  if (fit) return fit
  const parts = best(run, sum, false, 0, reach)
  if (near.sentence === first.sentence && parts && above(sumOf(parts), sum.value)) {
    const said = beside(row, near)
    const group = together(row, near).find(items => exact(run, joint(items))) ?? (said.length > 1 ? said : undefined)
    const head = group && joint(group)
    if (head) return { ...near, head, slots: [head] }
  }
  const apart = /[；。]/.test(first.head.lead) || near.rates.length > 0
  if (!apart || !parts || !above(sumOf(parts), sum.value)) return near
  // 受理203件，成功198件，成功率97.5%。其中……: more than each of them, they are held against the largest.
  const larger = others.filter(i => above(i.head.value, sum.value) && !isMean(i.head))
  return others.findLast(i => !above(sumOf(parts), i.head.value)) ?? larger.sort((a, b) => b.head.printed - a.head.printed)[0] ?? near
}

const CARRIED = /结转|旧存|遗留|存案/
const REGARD = /^(?:按|从)|(?:分|看|类型|渠道|来源|性质|方式|结果|领域|年[份度]分布)$/

/** 从被申请人看，市级部门212件，县级部门1184件: more than any figure before it, or one digit from the one that is not itself a part. */
function classified(open: Opening, run: readonly Item[], earlier: readonly Item[], out: List[]): boolean {
  const first = run[0]!
  const kin = earlier.filter(i => i.head.unit === first.head.unit && first.sentence - i.sentence <= 2 && !isListed(out, i.head.id))
  const largest = kin.reduce<Item | undefined>((a, b) => (a && above(a.head.value, b.head.value) ? a : b), undefined)
  if (!REGARD.test(open.scope) || open.choice || !largest || run.some(i => i.head.unit !== first.head.unit)) return false
  const end = run.findIndex(i => TOTAL_LAST.test(i.head.label))
  const parts = run.slice(0, end < 0 ? run.length : end).map(i => i.head)
  // 按常住地分，城镇居民人均支出35884元、农村居民人均支出20495元: means of classes are added up to nothing.
  if (parts.some(isMean)) return false
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  // 收到146件，上年结转7件。办理结果：……总计144件，结转下年9件: what was carried over is among them.
  if (end >= 0 && [...earlier, ...run].some(i => CARRIED.test(i.head.label))) return false
  const near = kin.findLast(i => oneDigitOff(i.head, sum))
  const whole = near ?? (above(sumOf(parts), largest.head.value) ? largest : undefined)
  if (!whole || parts.length < 2 || parts.some(p => above(p.value, whole.head.value))) return false
  push(out, whole.head, parts, 'colon', true, false)
  return true
}

/** A list under a heading of its own (按类别：…) belongs to the earlier figure that its sum or its shares fit. */
function fitted(open: Opening, whole: readonly Item[], near: readonly Item[], out: List[]): void {
  const run = whole.slice(0, FAR)
  const earlier = near.slice(-12)
  const first = run[0]!
  // 事故37起，死亡33人。行业分布：交通30起26人，……: each figure of the members has its own total.
  const sums = [...new Set(first.slots.map(s => s.unit))].flatMap(unit => {
    const all = earlier.flatMap(i => i.slots).filter(s => slot(first, s.unit)?.unit === unit)
    return all.findLast(s => exact(run, s)) ?? []
  })
  for (const sum of sums) push(out, sum, exact(run, sum)!, 'colon', true, open.choice)
  if (sums.length) return
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - FAR); i--) {
    const sum = slot(earlier[i]!, first.head.unit)
    if (!sum || !sharesFit(run, sum)) continue
    const parts = best(run, sum, open.choice)
    if (!parts) continue
    push(out, sum, parts, 'shares', true, open.choice)
    return
  }
  if (classified(open, run, earlier, out)) return
  // ……其他6件，总计144件，结转下年9件: what has a total of its own is not held against another.
  if (run.some(i => TOTAL_LAST.test(i.head.label))) return
  // 办理结果为：予以公开12件、……其他2件: a list with a rest is all of the one figure of the sentence before.
  const said = earlier.filter(i => first.sentence - i.sentence === 1 && i.head.unit === first.head.unit)
  // 调解纠纷2847件，成功2791件。从类型看，婚姻731件……其他392件: what became of it is told beside it.
  const ahead = said.slice(1).every(i => OUTCOME.test(i.head.label)) ? said.slice(0, 1) : said
  if (ahead.length === 1 && run.some(i => RESIDUAL.test(i.head.label))) {
    const parts = best(run, ahead[0]!.head, open.choice)
    if (parts) push(out, ahead[0]!.head, parts, 'colon', true, open.choice)
  }
}
