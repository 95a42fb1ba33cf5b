/** @module Lists that no word announces: classes known by their names, figures that add up exactly. */
import type { Claim } from '../claims.ts'
import { above, below, meets, total } from '../interval.ts'
import { type Item, ownShare } from '../items.ts'
import { measure } from '../units.ts'
import { beside, joint } from './beside.ts'
import { AIM, FAR, isMean, type List, LONGEST, push, RESIDUAL } from './list.ts'
import { nearest, opening } from './opened.ts'
import { best, exact } from './parts.ts'
import { wholeOf } from './rates.ts'

/** Classes that are known by their names to divide what stands before them. */
const FAMILIES: readonly RegExp[] = [
  /^(?:为|有)?[A-E]类/,
  /^(?:评价为|其中|(?:办[理复结]后)?(?:代表|委员|群众|当事人|企业)?(?:反馈|评价|表示|回访)?)?(?:非常|比较|基本|较|不|很)?(?:不)?满意$/,
  /^(?:评为|评出|评定|获评|其中)?(?:优秀|良好|合格|不合格|基本合格|一般|较差)(?:等次|案卷)?$/,
  /^(?:作出|决定|判决|裁定)*(?:(?:维持|驳回|撤销|变更|确认违法|确认无效|责令履行|终止|中止|调解|和解|撤回|撤诉)(?:申请|请求|决定|结案|后?终止|和解[及后]?终止)?等?[或和及]?){1,4}$/,
  /^(?:结果)?(?:维持|纠正)$|^其他结果$|^(?:尚|还)?未审结$/,
  /^(?:已|均)?完成(?:整改)?$|^(?:达到|符合)?序时进度$|^(?:进度|严重)?滞后$/,
  /^(?:其中)?(?:刑事|民商?事|行政|执行|国家赔偿|其他)(?:类)?(?:案件)?$/,
  /^(?:依法|决定|予以)*(?:不予?)?(?:受理|立案)$|^(?:正在)?初查$|^(?:告知)?(?:转送|补正)(?:后放弃|有关机关)?$|^(?:受理前|申请人|调解)+[\u4e00-\u9fa5]{0,6}撤回$|^其他(?:方式)?处理$/,
  /^(?:已)?(?:当场|立即|现场|限期|责令)+(?:整改|改正)$|^立行立改$|^立案(?:查处|处罚)?$/,
  /^(?:已)?(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)$/,
  /^(?:其中)?调(?:解|处)?成功?$|^(?:其中)?调[解处]不成(?:功)?(?:退回|终止)?$|^(?:尚|正|仍)在调[解处]中?$/,
]

/** A time that a year, or a few years, are made of, and what was counted in it: 第一季度办理. */
const PERIOD =
  /^(?:其中|今年|本年|当年)?((?:19|20)\d{2}年(?:度)?)?((?:\d{1,2}(?:[—\-–~至]\d{1,2})?月份?|[上下]半年|第?[一二三四]季度)?)([\u4e00-\u9fa5]{0,10})$/

/** 再犯2021年21人，2022年24人: what is counted stands before the first of the years. */
const COUNTED_FIRST = /^[\u4e00-\u9fa5]{2,10}?((?:19|20)\d{2}年)(?:度)?()()$/

/** 第一季度办理32件，第二季度办理41件，…，全年办理166件: the same was counted in every time. */
function periods(row: readonly Item[], at: number): number {
  const first = PERIOD.exec(row[at]!.head.label) ?? COUNTED_FIRST.exec(row[at]!.head.label)
  if (!first || !(first[1] || first[2])) return at
  const seen = new Set([`${first[1]}${first[2]}`])
  let to = at + 1
  for (; to < row.length && to < at + LONGEST && row[to]!.sentence === row[at]!.sentence; to++) {
    const next = PERIOD.exec(row[to]!.head.label)
    if (!next || !(next[1] || next[2]) || Boolean(next[2]) !== Boolean(first[2]) || (next[3] && !first[3]!.startsWith(next[3]))) break
    // 7月终值49.1，7月终值52.5: one time said of several things.
    if (seen.has(`${next[1]}${next[2]}`)) break
    // 2月17件，3月29件；一季度72件: a longer time is none of the months.
    if (next[2] && lengthOf(next[2]) !== lengthOf(first[2]!)) break
    seen.add(`${next[1]}${next[2]}`)
  }
  return to
}

const TIME = /(?:(?:19|20)\d{2}年(?:度)?|\d{1,2}(?:[—\-–~至]\d{1,2})?月份?|[上下]半年|第?[一二三四]季度)$/
/** 大厅5月份办件61件，6月份147件: the time in which something was counted, unless it is all that was counted up to it. */
const TIME_OF =
  /((?:19|20)\d{2}年度?(?!以?来|[底末初至—\-–~到])|\d{1,2}月份?(?!以?来|[底末初至—\-–~到])|[上下]半年|第?[一二三四]季度)[\u4e00-\u9fa5]{1,10}$/
const TOTAL = /截至|累计|合计|总|共/
const timeIn = ({ label }: Claim): string | undefined => TIME.exec(label)?.[0] ?? (TOTAL.test(label) ? undefined : TIME_OF.exec(label)?.[1])

/** How long a time is, by its name. */
const lengthOf = (time: string): string => /季度|半年|月/.exec(time)?.[0] ?? '年'

const TOTAL_OF =
  /^(?:全年|第?[一二三四]季度|前三季度|[上下]半年|合计|总计|全年共|共|[两二三四五]年|全年合计|全年累计)(?:共|合计|累计|总共|共计)?([\u4e00-\u9fa5]{0,10})$/

export function series(row: readonly Item[], out: List[]): void {
  const taken = new Set(out.filter(l => l.certain && l.parts.length > 1).flatMap(l => l.parts.map(p => p.id)))
  for (let at = 0; at < row.length; ) {
    const to = periods(row, at)
    const parts = row.slice(at, to).map(i => i.head)
    const first = at
    at = Math.max(to, at + 1)
    if (parts.length < 2 || parts.some(p => taken.has(p.id))) continue
    const verb = PERIOD.exec(parts[0]!.label)?.[3] ?? ''
    const after = row[to]
    const closing = after?.sentence === row[first]!.sentence ? TOTAL_OF.exec(after.head.label) : undefined
    const closes = closing && (closing[1] === '' || closing[1] === verb) && !(isYear(after!.head) && isShort(parts))
    const closed = closes ? after : undefined
    const sum = closed ?? nearest(row, first, row[first]!, taken)
    // 5月968件，6月1014件；办结：5月951件，6月987件: one of the times is no total of them.
    const times = parts.map(p => PERIOD.exec(p.label)?.[2] ?? '')
    const time = sum && (PERIOD.exec(sum.head.label)?.[2] || timeIn(sum.head))
    // 2011年受理交通事故256件；2012年受理287件: one of the years is no total of the others.
    if (sum && !closed && parts.every(p => PERIOD.exec(p.label)?.[1]) && YEARLY.test(sum.head.label)) continue
    if (sum && !closed && otherAct(verb, sum)) continue
    // 现有424件，上半年新建82件，下半年新建57件: what there is was not all made in these times.
    if (sum && !closed && verb && STOCK.test(sum.head.label)) continue
    // 今年1月26件，2月17件，3月29件: nor is a month the total of those behind it.
    if (time && (times.includes(time) || lengthOf(time) === lengthOf(times[0]!))) continue
    // 新区713件，城关镇719件。7月新增就业288件: the series counts something that the figure before it does not, or goes on from a time before it.
    const apart = sum && !closed && !meets(total(parts.map(p => p.value)), sum.head.value) && isApart(row, first, sum.head, parts)
    if (sum && !apart && parts.every(p => p.unit === sum.head.unit))
      push(out, sum.head, parts, closed ? 'last' : wholeSpan(sum.head, parts) ? 'is' : 'colon', true, false)
  }
}

const OF_YEARS = /年[来间内]|以来|累计|合计|总|共|期间|至|[—–-]|[两三四五六七八九十]年/
/** What a series counts by its first member: 办理 of 第一季度办理, 发放补贴 of 辖区发放补贴2022年. */
function countedIn({ label }: Claim): string {
  const behind = PERIOD.exec(label)?.[3]
  return behind || (behind === undefined ? label.replace(TIME, '') : '')
}
function isApart(row: readonly Item[], first: number, sum: Claim, parts: readonly Claim[]): boolean {
  const before = row[first - 1]
  const goesOn = before?.sentence === row[first]!.sentence && before.head !== sum && timeIn(before.head) !== undefined
  // 小组长培训共9期，1至6月开展4期，7至12月开展5期: it says that it is all.
  if (!goesOn && /(?:共|合计|总计|累计|总数)$/.test(sum.label)) return false
  const counted = countedIn(row[first]!.head).slice(-2)
  // 受理投诉620件……2023年受理投诉520件，2024年717件: years are not the whole of what is not said to be of them.
  const ofYears = parts.every(p => !PERIOD.exec(p.label)?.[2]) && !OF_YEARS.test(sum.lead + sum.label)
  return goesOn || ofYears || (counted.length === 2 && ![...counted].some(word => sum.label.includes(word)))
}

const STOCK = /^(?:现有|目前|[上去]?年[末底]|期末)[\u4e00-\u9fa5]{0,4}$/
const YEARLY = /^(?:其中)?(?:19|20)\d{2}年(?!以?[来至—-])/
const CAME = /受理|新收|收案|立案|收到/
const DONE = /审结|办结|结案|执结/
/** 共审结1086件，其中交通事故案件876件。2011年受理256件；2012年受理287件: what came is no part of what was closed. */
function otherAct(verb: string, { row, at, head, sentence }: Item): boolean {
  const words = row
    .slice(Math.max(0, at - FAR), at + 1)
    .filter(i => i.sentence === sentence)
    .map(i => i.head.label)
    .join()
  const other = CAME.test(verb) ? DONE : DONE.test(verb) ? CAME : undefined
  return other !== undefined && other.test(words) && !(other === DONE ? CAME : DONE).test(words) && head.label !== ''
}

/** 一季度18件，二季度20件，全年85件: two quarters are no year. */
const isYear = ({ label }: Claim): boolean => /^全年(?!.*[合累总共]计?)/.test(label)
const isShort = (parts: readonly Claim[]): boolean => {
  const named = parts.map(p => PERIOD.exec(p.label)?.[2]?.replace('第', '') ?? '')
  return (
    (named.every(n => /^[一二三四]季度$/.test(n)) && named.length < 4) || (named.every(n => /^\d{1,2}月份?$/.test(n)) && named.length < 12)
  )
}

const NUMERAL = '零一二三四五六七八九十'
/** 近三年来，印发15份，2021年4份、2022年5份、2023年6份; 第一季度32件……第四季度45件: as many years as were said, all quarters of one. */
function wholeSpan({ lead }: Claim, parts: readonly Claim[]): boolean {
  const times = parts.map(p => PERIOD.exec(p.label))
  if (times.some(t => !t || t[3])) return false
  const said = /(?:^|[，。；])(?:近|过去|这)([两二三四五六七八九十\d])年/.exec(lead)?.[1]
  const years = said === undefined ? 0 : said === '两' ? 2 : Number(said) || NUMERAL.indexOf(said)
  if (times.every(t => t![1] && !t![2])) return years === parts.length
  const named = times.map(t => t![2]!.replace('第', '')).join()
  return named === '一季度,二季度,三季度,四季度' || named === '上半年,下半年'
}

export function families(row: readonly Item[], out: List[]): void {
  const taken = new Set(out.filter(l => l.parts.length > 1).flatMap(l => l.parts.map(p => p.id)))
  for (const family of FAMILIES)
    for (let at = 0; at < row.length; at++) {
      if (!family.test(row[at]!.head.label) || (at > 0 && family.test(row[at - 1]!.head.label))) continue
      const to = familyEnd(row, at, family)
      const from = judgedBefore(row, at, to) ? at - 1 : at
      const parts = row.slice(from, to).map(i => i.head)
      const after = row[to]
      const closing = after?.sentence === row[at]!.sentence && /^(?:全年|合计|总计|共|全年共)$/.test(after.head.label) ? after : undefined
      const sum = closing ?? nearest(row, from, row[from]!, taken)
      if (from < at && sum?.sentence !== row[at]!.sentence) continue
      const computed = total(parts.map(p => p.value))
      // 共计99件……代表反馈满意96件、基本满意3件: of what was counted at the beginning of the paragraph, where they are just that.
      const far = row.slice(Math.max(0, at - FAR), at).findLast(i => meets(computed, i.head.value) && i.head.unit === parts[0]!.unit)
      if (far && parts.length > 1 && /满意$|^A类$/.test(parts[0]!.label) && !(sum && meets(computed, sum.head.value))) {
        push(out, far.head, parts, 'colon', true, false)
        continue
      }
      if (!sum || parts.length < 2 || !parts.every(p => p.unit === sum.head.unit)) continue
      // 援助刑事3830人次，民事1646人次，行政29人次: the first of the classes, behind what was done, is no total of the others.
      if (family.test('刑事') && /(?:刑事|民商?事|行政|执行)(?:案件)?$/.test(sum.head.label)) continue
      // 其中予以公开61件、部分公开22件、……: 其中 told them already, with one more.
      if (within(parts, sum.head, out)) continue
      // 评出优秀6个、良好12个、一般8个: what 、 joins to them is one of them.
      if (sum === row[at - 1] && row[at]!.head.sep === '、' && above(computed, sum.head.value)) continue
      // 建议7件、提案5件，A类9件、B类3件: what stands side by side is divided together, if at all.
      const group = beside(row, sum)
      const head = group.length > 1 && !meets(computed, sum.head.value) ? joint(group) : sum.head
      // 合格5388人，合格率99.56%；优秀3104人: the best of those that passed are told behind a semicolon.
      if (above(computed, head.value) && !/完成/.test(parts[0]!.label) && parts.slice(1).some(p => p.lead.includes('；'))) continue
      if (head === sum.head || !below(computed, head.value)) push(out, head, parts, 'colon', true, false)
    }
}

const JUDGED = /(?:判决|裁决|裁定|宣判)(?:方式)?(?:结案|审结)?(?:的|案件)?$/
const AGREED = /调解|和解|撤诉|撤回/
/** 判决264件，调解420件、撤诉104件: what was agreed on or withdrawn was not judged, so that the three are of one thing. */
const judgedBefore = (row: readonly Item[], at: number, to: number): boolean =>
  row[at - 1]?.sentence === row[at]!.sentence &&
  JUDGED.test(row[at - 1]!.head.label) &&
  row.slice(at, to).every(i => AGREED.test(i.head.label))

/** Are these some of the members of a list of it that the words opened? */
const within = (parts: readonly Claim[], { id }: Claim, out: readonly List[]): boolean =>
  out.some(l => l.certain && l.total.id === id && l.parts.length > parts.length && parts.every(p => l.parts.some(o => o.id === p.id)))

/** Where the members end: a class told again (合格17所……；去年合格14所) is of something else. */
function familyEnd(row: readonly Item[], at: number, family: RegExp): number {
  const told = new Set<string>()
  let to = at
  for (; to < row.length && to < at + LONGEST && row[to]!.sentence === row[at]!.sentence; to++) {
    const { label, lead } = row[to]!.head
    if (!family.test(label) || (told.has(label) && lead.includes('，'))) break
    told.add(label)
  }
  return to
}

/** Without any word: a figure whose followers, in this sentence or the next, add up to it exactly. */
export function implied(row: readonly Item[], out: List[]): void {
  const firsts = new Map<number, number>()
  row.forEach((item, at) => {
    if (!firsts.has(item.sentence)) firsts.set(item.sentence, at)
  })
  row.forEach((item, at) => {
    for (const sum of item.slots) {
      if (sum.value.min < 3 || sum.precision !== 'exact' || measure(sum.unit) || isMean(sum)) continue
      // A cell in the middle of a row is the total of no words behind the table.
      if (sum.lead === '｜') continue
      const nth = item.slots.filter(s => s.unit === sum.unit).indexOf(sum)
      after(row, at + 1, item.sentence, sum, nth, 2, out)
      const next = firsts.get(item.sentence + 1)
      if (next !== undefined && next > at) after(row, next, item.sentence, sum, nth, next === at + 1 ? 2 : 10, out)
    }
  })
}

/** The figures from `at` on as parts of `sum`; `least` keeps small numbers from adding up by chance. */
function after(row: readonly Item[], at: number, sentence: number, sum: Claim, nth: number, least: number, out: List[]): void {
  // 收入969万元，为预算2180万元的44.5%，土地出让866万元、配套费35万元……: what was aimed at is no part of what was reached.
  while (at < row.length && row[at]!.sentence === sentence && AIM.test(row[at]!.head.label)) at++
  const next = row[at]
  if (!next) return
  const run = row.slice(at, at + FAR).filter(i => i.sentence === next.sentence)
  const parts = exact(run, sum, nth)
  const enough = sum.value.min >= Math.max(10, least) || (parts && parts.length > 2) || next.sentence === sentence
  if (parts && enough && parts.every(p => p.precision === 'exact') && !beginsWithTotal(parts, sum))
    push(out, sum, parts, 'sum', false, false)
  else if (
    next.sentence > sentence &&
    least === 2 &&
    !opening(row, at)?.choice &&
    (residual(run) ? run.filter(ownShare).length >= 2 : shared(run, sum))
  ) {
    const rest = best(run, sum, false, nth)
    // 受理5780件，成功5698件。其中…其他…: where the figure before is the one that the parts make, they are not of this one.
    const other = row.slice(Math.max(0, at - FAR), at).some(i => i.head.id !== sum.id && exact(run, i.head))
    if (!other && rest && rest.length > 1) push(out, sum, rest, 'shares', true, false)
  }
}

/** 残疾人1万名，持证的3718人，分别为肢体2156人、精神1562人: a round figure is not made of a part of it and all that the part is divided into; what 、 joins stands side by side. */
const beginsWithTotal = ([first, ...rest]: readonly Claim[], { value }: Claim): boolean =>
  rest.length > 1 && rest[0]!.sep !== '、' && value.max > value.min && meets(first!.value, total(rest.map(c => c.value)))

/** 清理326件。继续有效198件，占63.46%；修改47件，占15.06%；……: what has shares that make 100 % is all of it. */
function shared(run: readonly Item[], sum: Claim): boolean {
  const shares = run.map(ownShare)
  if (run.length < 3 || shares.some(s => s === undefined) || run.some(i => i.head.unit !== sum.unit)) return false
  return wholeOf(shares as Claim[])
}

const residual = (run: readonly Item[]): boolean => run.some(i => RESIDUAL.test(i.head.label))
