/** @module Lists that a total closes: 合计N, 共N, 两项N. */

import type { Claim } from '../claims.ts'
import { above, meets } from '../interval.ts'
import { type Item, slot } from '../items.ts'
import { NUMERAL } from '../numerals.ts'
import { oneDigitOff } from '../one-digit.ts'
import { measure } from '../units.ts'
import { isMean, type List, LONGEST, push, RESIDUAL, TOTAL_LAST } from './list.ts'
import { printedOf, sumOf } from './parts.ts'
import { abbreviates } from './spelled.ts'

const LAST = /^(.*?)(?:^计|^合$|合(?=为$)|合计|总计|共计|累计|总共|一共|小计|合共|共|全部|总数)([\u4e00-\u9fa5]{0,4}?)(?:为|是|达|达到)?$/

/** 取消2项、下放5项、合并4项，共调整11项: a word for whatever was done to each. */
const ANY_ACT = /^(?:调整|处理|作出|开展|实施|变更|变动)$/

/** 三年共924件, 四个季度累计386条; 三季度合计 is of the third. */
const SPAN_LAST =
  /^(?![一二三四]季度)(?:这|近|前)?([两二三四五六七八九十\d]{1,2})(?:年|个年度|个?季度|个月|个[村镇县区])(?:来|间|以来)?(?:共|合计|累计|总计|共计)[\u4e00-\u9fa5]{0,6}$/
const COUNT_LAST =
  /^(?:以上|上述|这|前)?([两二三四五六七八九十\d]{1,2})(?:大类|项|类|者|部分|方面|种|级|位|名)(?:[\u4e00-\u9fa5]{0,4}(?:合计|共计|总计))?(?:相加|共|合)*(?:为|是)?$/

const KIND = '(?:文书|平台|渠道|途径|部门|县区|区县|信箱|热线|窗口|中心|系统|载体|险种|税种)$'
const KINDS = new RegExp(`^(?:以上|上述|这)?(?:([两二三四五六七八九])[种个类大]?)?${KIND}`)

/** 三种文书97份, 两个平台227件: so many figures before it, as it names. */
function kindsBefore(row: readonly Item[], item: Item): Claim[] | undefined {
  const said = KINDS.exec(item.head.label)
  if (!said) return undefined
  const before = row[item.at - 1]
  // 三种 is a figure of its own.
  const spoken =
    !said[1] && before?.head.chinese && before.head.unit === '种' && before.head.sep === '，' && item.head.lead === item.head.label
  if (spoken) return trailing(row, { ...item, at: item.at - 1 }, before.head.printed)
  return said[1] && item.head.sep === '，' ? trailing(row, item, NUMERAL[said[1]] ?? 0) : undefined
}

/** 三类共收3019件、结2503件. */
const DONE_LAST =
  /^(?:以上|上述|这)?([两二三四五六七八九十\d]{1,2})(?:大?类|项|者|级|家|地|院|所|[县市]?区|县|镇|中心|单位|部门)(?:案件)?(?:共|合计|累计)?([收受结审立办][\u4e00-\u9fa5]{0,2})$/

/** 民事收1864件、结1537件，刑事收213件、结198件……两类共收2077件、结1735件: so many members of each act, and a second act behind 、. */
export function actTotals(row: readonly Item[], out: List[]): void {
  row.forEach((item, at) => {
    const said = DONE_LAST.exec(item.head.label)
    if (!said) return
    const n = NUMERAL[said[1]!] ?? Number(said[1])
    const next = row[at + 1]
    const totals = [item, ...(next?.head.sep === '、' && next.sentence === item.sentence ? [next] : [])]
    totals.forEach((sum, i) => {
      const act = i === 0 ? said[2]! : sum.head.label
      const done = row.slice(Math.max(0, at - LONGEST), at).filter(o => o.head.label.endsWith(act) && o.head.unit === sum.head.unit)
      if (n > 1 && done.length >= n && act.length < ACT_NAME)
        push(
          out,
          sum.head,
          done.slice(-n).map(o => o.head),
          'last',
          true,
          false,
        )
    })
  })
}
const ACT_NAME = 4

/** 支出3.7亿元，增长的主要原因是增加资本金3亿元；加上结转0.4亿元，总计4.1亿元: why something went up is no part of what is added up. */
const REASON = /原因(?:是|为)[^，。；]*$/
/** 加上上级补助61万元、调出50万元，支出总计132万元: what they are added to stands before, and a rest is not what a sum begins with. */
const addedTo = (parts: readonly Claim[]): boolean =>
  /(?:^|[，。；])再?加上?[^，。；、]*$/.test(parts[0]!.lead) || (RESIDUAL.test(parts[0]!.label) && parts.some(p => /^，加上/.test(p.lead)))

/** 加上交办的12件，扣除撤案3件，总数为95件: what is taken off is not added. */
const OFF = /^(?:再|并)?(?:扣除|减去|剔除|扣减|去除|减掉)/

const GRADE = /[一二三四五六甲乙丙][级类等]$/

/** 合计N, 两项N after a list. */
export function lastTotals(sentence: readonly Item[], row: readonly Item[], out: List[]): void {
  sentence.forEach((item, at) => {
    const members = kindsBefore(row, item)
    if (
      members &&
      (meets(sumOf(members), item.head.value) || oneDigitOff(item.head, printedOf(members)) || isSentence(sentence, at, members))
    )
      push(out, item.head, members, 'last', true, false)
    // 三级2996、二级10404、一级12252: the second grade, and not two grades together.
    const grade =
      GRADE.test(item.head.label) && (GRADE.test(row[item.at - 1]?.head.label ?? '') || GRADE.test(row[item.at + 1]?.head.label ?? ''))
    const counted = grade ? null : (COUNT_LAST.exec(item.head.label) ?? SPAN_LAST.exec(item.head.label))
    const last = LAST.exec(item.head.label)
    // 餐饮120起、住宿80起，占全部500起的: what they have a share in.
    if ((!counted && !last) || measure(item.head.unit) || /^占/.test(item.head.label)) return
    const verb = last?.[2] ?? ''
    const own = (last?.[1] ?? '').replace(/^(?:全年|全[市县镇区省乡]|以上|上述|年度|总)+/, '')
    const from = item.at
    const told =
      at > 0
        ? sentence.slice(0, at).filter(i => i.head.owner < 0 || item.head.owner >= 0)
        : opensWith(item)
          ? row.slice(0, from).filter(i => i.sentence === item.sentence - 1)
          : []
    const previous = counted ? told : withoutInner(told, item.head)
    if (counted) {
      const n = NUMERAL[counted[1]!] ?? Number(counted[1])
      const parts = item.head.label.startsWith('前') && !SPAN_LAST.test(item.head.label) ? leading(row, item, n) : trailing(row, item, n)
      // 241件、263件和286件，年均263.3件，三年累计790件: a mean is none of the three.
      if (n >= 2 && parts && !parts.some(isMean)) push(out, item.head, parts, 'last', true, false)
      return
    }
    // 三镇450件、320件、230件，合占50%，全县共2000件: what they are half of is not what they are together.
    if (previous.at(-1)?.shares.some(s => /[合共计]占/.test(s.label) && s.printed < 100)) return
    const parts = closed(
      previous.filter(i => !REASON.test(i.head.lead)),
      item.head,
    )
    if (parts && (addedTo(parts) || parts.some(p => OFF.test(p.label))) && !meets(sumOf(parts), item.head.value)) return
    // 调处75件，未成1件。三成是土地纠纷，共24件: what is more than a total is no part of it.
    const filled = parts?.length === previous.length && previous.length > 2 && own === '' && verb === ''
    if (parts?.some(p => above(p.value, item.head.value)) && !filled && !enumerated(parts)) return
    const acts = ANY_ACT.test(verb) && parts?.length === previous.length && enumerated(parts)
    // 户均1823.2元，人均393.4元，总共299000元: so much each, and all together.
    if (!parts || parts.every(isMean)) return
    const fits = meets(sumOf(parts), item.head.value)
    if (!fits && (isOtherKind(item.head, parts) || namesOthers(item.head, parts))) return
    if (!fits && /^(?:历年|历史|上一?年|去年|往年)/.test(item.head.label)) return
    if (!fits && /全年|累计/.test(item.head.label) && isPartOfYear(parts)) return
    const enough = parts.length > 2 || parts.every(p => p.step === 1)
    const slip = enough && parts.length === previous.length && oneDigitOff(item.head, printedOf(parts))
    // 营救1386人，疏散723人，合计救助2409人: a word for both, of all that the sentence told, but for a digit.
    const both = slip && /合计|总计|共计/.test(item.head.label)
    if (verb && !acts && !both && !parts.every(p => p.label.endsWith(verb)) && !begins(verb, parts)) return
    // 按来源，国家交办31件、省交办27件、市交办22件，化解件合计83件: a list of its own, up to its total.
    const divided = parts.length > 2 && enumerated(parts) && /(?:^|[，；。])[按从][^，。；]{2,8}，[^，]*$/.test(parts[0]!.lead)
    if (own.length > 1 && !fits && !slip && !divided && !abbreviates(own, parts)) return
    push(
      out,
      item.head,
      parts,
      'last',
      fits || parts.length === previous.length || item.head.lead.includes('；') || own.length > 1 || enumerated(parts),
      false,
    )
  })
}

/** 一季度56件，二季度61件，全年累计500件: two quarters, or five months, are no year. */
const isPartOfYear = (parts: readonly Claim[]): boolean =>
  (parts.length !== QUARTERS && parts.every(p => /[一二三四]季度/.test(p.label))) ||
  (parts.length !== MONTHS && parts.every(p => /(?<!\d)\d{1,2}月/.test(p.label)))
const QUARTERS = 4
const MONTHS = 12

/** 每人每年2400元, 2025年多55件, 比2018年（2284起）: what one gets, by how much a year was ahead of another, and what it is compared with, is no member. */
const APART =
  /每[人户件年月日亩家个名套位]|[比较](?:上一?年|去年|前年|(?:19|20)\d{2}年)的?$|^(?:(?:19|20)\d{2}年|今年|本年|前者|后者|[比较][^，]{1,8}|同比|环比|[两三四五六七八九十]年)(?:净|共)?(?:多|少|增|减)了?$|(?:增加|减少)了?$/

/** 开整改单73份、停工令2份、局部暂缓令22份，三种文书97份: a row that is all of its kind that the sentence has told. */
const isSentence = (sentence: readonly Item[], at: number, members: readonly Claim[]): boolean =>
  enumerated(members) && sentence.slice(0, at).filter(i => i.head.unit === members[0]!.unit).length === members.length

/** 三类共N件: the N figures right before it; where others stand between, the N of its kind that its sentence has. */
function trailing(row: readonly Item[], { at, sentence, head }: Item, n: number): Claim[] | undefined {
  const before = row.slice(Math.max(0, at - LONGEST), at).filter(i => !APART.test(i.head.label) && (i.head.owner < 0 || head.owner >= 0))
  const parts = before
    .slice(-n)
    .filter(i => i.sentence === sentence || !SPAN_LAST.test(head.label))
    .map(i => slot(i, head.unit) ?? (head.unit === '人次' ? slot(i, '人') : undefined))
  if (parts.length === n && parts.every(p => p !== undefined)) return parts
  const here = before.filter(i => i.sentence === sentence && i.head.unit === head.unit).map(i => i.head)
  return here.length === n ? here : undefined
}

/** 14个行政村、2个社区，共126个村民小组: what they have, and not what they are. */
const isOtherKind = ({ unit, noun }: Claim, parts: readonly Claim[]): boolean =>
  unit === '个' && noun.length > 1 && parts.every(p => p.noun.length > 1 && p.noun.slice(-2) !== noun.slice(-2))

/** 建筑43起，植被56起，车辆15起。甲镇、乙镇、丙镇三个镇火灾共计111起: the words enumerate what it adds up, and none of those before is called so. */
function namesOthers({ lead }: Claim, parts: readonly Claim[]): boolean {
  const names = /[^，；。：]*$/.exec(lead)![0].split('、').slice(0, -1)
  return names.length > 0 && !names.some(n => parts.some(p => p.lead.includes(n.slice(-2)) || p.noun.includes(n.slice(-2))))
}

/** How far back a list may stand of which the first are added up. */
const SENTENCES = 2

/** 甲412件、乙386件、丙297件、……。前三位共1095件: the first of the last list that has so many. */
function leading(row: readonly Item[], item: Item, n: number): Claim[] | undefined {
  const before = row.slice(Math.max(0, item.at - LONGEST), item.at).filter(i => i.head.unit === item.head.unit)
  for (let back = 0; back <= SENTENCES; back++) {
    const run = before.filter(i => i.sentence === item.sentence - back)
    if (run.length < n) continue
    const start = run.findLastIndex(i => /其中|[：中][，]?[^，]*$|(?:依次|分别)(?:为|是|有)[^，]*$/.test(i.head.lead))
    const starts = [run.length - n, Math.max(0, start), 0].filter(from => from + n <= run.length)
    const choices = starts.map(from => run.slice(from, from + n).map(i => i.head))
    return (
      choices.find(parts => meets(sumOf(parts), item.head.value)) ??
      (run.length === n || start >= 0 ? choices.at(start >= 0 ? 1 : 0) : undefined)
    )
  }
  return undefined
}

/** Is the total the first that its sentence says? 资助学生和困难子女，合计6300名 adds up nothing of the sentence before. */
const opensWith = ({ head: { lead } }: Item): boolean => !/[，；：]/.test(lead.slice(lead.lastIndexOf('。') + 1))

/** 84.6万元、117.3万元，合计…: figures joined by nothing but 、 are one list. */
const enumerated = (parts: readonly Claim[]): boolean => parts.slice(1).every(p => p.sep === '、' || /^[和及与]/.test(p.lead))

/** 新增省级8项、市级16项，共新增26项: said once for all of them. */
const begins = (verb: string, parts: readonly Claim[]): boolean =>
  enumerated(parts) && parts[0]!.label.replace(/^(?:全年|今年|其中)/, '').startsWith(verb)

/** 一审61件，败诉6件；二审17件，败诉1件；合计78件: a total behind a semicolon adds up what stands first between them. */
function closed(previous: readonly Item[], sum: Claim): Claim[] | undefined {
  const all = suffix(previous, sum)
  if (!sum.lead.includes('；') || (all && meets(sumOf(all), sum.value))) return all
  const heads = previous.filter((p, i) => i === 0 || p.head.lead.includes('；')).map(p => p.head)
  return heads.length > 1 && heads.every(h => h.unit === sum.unit) ? heads : all
}

/**
 * 一审61件，其中败诉6件；二审17件，其中败诉1件；合计78件: what is among another member is no member of its own. It is what 、 joins to 其中; where
 * the total comes out without more of what follows, that too; where nothing but it is left, the total closes it.
 */
function withoutInner(previous: readonly Item[], sum: Claim): readonly Item[] {
  const inner = new Set<Item>()
  previous.forEach((item, i) => {
    if (i > 0 && (INNER.test(item.head.lead) || (item.head.sep === '、' && inner.has(previous[i - 1]!)))) inner.add(item)
  })
  if (inner.size === 0 || previous.length > LONGEST || previous.some(p => p.head.unit !== sum.unit)) return previous
  const fits = (items: readonly Item[]): boolean => items.length > 1 && meets(sumOf(items.map(i => i.head)), sum.value)
  const outer = previous.filter(p => !inner.has(p))
  const from = previous.findIndex(p => inner.has(p))
  const longer = previous.map((_, i) => [...previous.slice(0, from), ...previous.slice(i + 1)]).slice(from)
  return [outer, ...longer, previous].find(fits) ?? (outer.length > 1 ? outer : previous.slice(from))
}
const INNER = /其中[^，；。]*$/

/** The items before a final total: the longest stretch that fits, else all that can be added. */
function suffix(previous: readonly Item[], sum: Claim): Claim[] | undefined {
  const parts: Claim[] = []
  const unit = (c: Claim) => c.unit === sum.unit || c.unit === ''
  let fit: Claim[] | undefined
  for (let i = previous.length - 1; i >= Math.max(0, previous.length - LONGEST); i--) {
    const part = slot(previous[i]!, sum.unit)
    if (!part || (TOTAL_LAST.test(part.label) && parts.length > 0) || (!unit(part) && parts.length > 0 && unit(parts[0]!))) break
    parts.unshift(part)
    if (parts.length >= 2 && meets(sumOf(parts), sum.value)) fit = [...parts]
  }
  return fit ?? (parts.length >= 2 ? parts : undefined)
}
