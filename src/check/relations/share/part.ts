/** The part of a share: what has it, one figure or several together. Part of the kind `share`. */

import type { Claim } from '../../claims.ts'
import { total } from '../../interval.ts'
import { type Item, ownShare } from '../../items.ts'
import { byName, fitsShare, TOTAL_LAST } from '../../lists/index.ts'
import { isMean } from '../../lists/list.ts'
import { NUMERAL } from '../../numerals.ts'
import type { Interval } from '../../types.ts'
import { addable, alike } from '../../units.ts'
import { togetherIn } from './members.ts'

/** What has a share: the figures, and the item that they begin with. */
export interface Part {
  readonly value: Interval
  readonly parts: readonly Claim[]
  readonly item: Item
}

/** Further back than so many items neither part nor whole is looked for, but for a whole that the words name. */
export const FAR = 24

const COMBINED =
  /(?:([两二三四五六七八九十\d]{1,2})(?:项|类|者|部分|个|种|地|家)?)?(?:合计|合并|合|共计|共|总共)占|(?:前|以上|上述|这)?([两二三四五六七八九十\d]{1,2})(?:项|类|者|部分|种)(?:事项|问题|诉求|案件|纠纷)?占/
/** 一类占62.4%，二类占28.7%: the second class, and not two classes. */
const ORDINAL = /^[二三四五](?:类|级)占/
const FIRST = /^(?:其中)?一(?:类|级)/

/** 内有国内民事: words before the name of a member. */
const AHEAD = /^(?:其中|内有|内含|包括|包含|含|有)/
const BY_HOW_MUCH = /(?<!新)(?:[增减][收支加少]|增长|下降|多[收支]|少[收支])了?$/
/** 前两类占: of the first of a list. */
const LEADING = /^[^占]{0,4}[前头][两二三四五六七八九十\d]/
const BEGINS = /[：。；]|其中|分别|依次|(?:最多|较多|居前|前列)的?(?:为|是)?/

/** 合占全区, 三类合计占受理总量: of several together, in what is counted right behind. */
export const JOINTLY = /(?:合计|合并|合起来|加起来|总|合|(?<!公)共)占[\u4e00-\u9fa5]{0,14}$/
const SO_MANY =
  /^(?:上述|以上|这)?(?:([两二三四五六七八九十])[个大]?[\u4e00-\u9fa5]{1,4}?)?(?:合计|合并|合起来|加起来|合共|共计|总共|一共|合|共)占/

/** 改判发回案件 is made of the names of two. */
const COMPOUND = /^(?:其中)?([\u4e00-\u9fa5]{2})([\u4e00-\u9fa5]{2})(?:案件|人员|事项|问题|项目|企业|部分)?占/

/** 改判27件、发回重审11件……改判发回案件占一审结案（5034件）的: the two that stand side by side and lend it half its name each. */
function severalNamed(before: readonly Item[], base: Claim): Item[] | undefined {
  const [, one, two] = COMPOUND.exec(base.label) ?? []
  if (!one || !two || before.some(i => i.head.label.includes(one + two))) return undefined
  const called = before.filter(i => i.head.label.includes(one) || i.head.label.includes(two))
  const beside = called.length === 2 && Math.abs(called[0]!.at - called[1]!.at) === 1
  return beside && called.every(i => alike(i.head.unit, base.unit) && i.head.label.includes(one) !== i.head.label.includes(two))
    ? called.reverse()
    : undefined
}

/** 造林3.42万亩，其中……退化林修复1.4万亩，为任务3.2万亩的106.9%: the figure before, or an earlier one of its kind that gives the rate. */
function pointedFrom(row: readonly Item[], at: number, s: Claim): Part | undefined {
  const base = row[at]!.head
  if (JOINTLY.test(base.label)) return jointlyFrom(row, at)
  if (base.sep === '，' && at > 0) {
    const told = foremostTo(row, at - 1)
    const all = told?.slice(0, NUMERAL[FIRST_OF.exec(base.label)?.[1] ?? ''] ?? told.length)
    if (all?.[0]) return { value: total(all.map(i => i.head.value)), parts: all.map(i => i.head), item: all[0]! }
  }
  const before = row
    .slice(Math.max(0, at - FAR), at)
    .filter(i => !isMean(i.head))
    .reverse()
  const near = before[0]
  if (!near) return undefined
  const several = severalNamed(before, base)
  if (several) return { value: total(several.map(i => i.head.value)), parts: several.map(i => i.head), item: several.at(-1)! }
  const fit = before.find(i => i.sentence === row[at]!.sentence && alike(i.head.unit, base.unit) && fitsShare(s, i.head.value, base.value))
  // 88宗违法用地占地171.6亩，其中耕地63.9亩。违法用地占新增用地4902.9亩的3.5%: of what the words name, and not of what stands nearest.
  const named = /^([\u4e00-\u9fa5]{2,8})占/
  // 水冲式占卫生厕所的80.4%，占全部户厕（83.46万户）的74.1%: of the same as the share right before it.
  const same =
    base.lead === `，${base.label}` && base.label.startsWith('占') ? near.shares.find(o => o.id === base.id - 1)?.label : undefined
  const subject = named.exec(same ?? base.label)?.[1]
  const apart = near.sentence !== base.sentence || base.lead.includes('；')
  const called = subject && apart ? before.find(i => i.head.label.includes(subject)) : near
  const item = fit ?? called
  // 创新指数76.4，列第5位，企业数占全省18642家的7.2%: what has no counter, or another, is none of what is counted.
  if (!item || (!fit && !addable(item.head.unit, base.unit) && !(item.head.unit === '' && item.head.step >= 1))) return undefined
  return { value: item.head.value, parts: [item.head], item }
}

/** 居前的三个街道为：, 前三位的是： */
const ANNOUNCED = /([两二三四五六七八九十])[个大]?[\u4e00-\u9fa5]{1,6}(?:分别|依次)?[为是有]?：[^：]*$/

/** 前三位占总支出（38.42亿元）的57.3%: the first of them, where more are told. */
const FIRST_OF = /^[前头]([两二三四五六七八九])[大]?[位项类名种家个]/

/** 三个街道为：城关2890件，北园2416件，柳河1975件，合占全区16540件的: as many as are told, or all from where their list begins. */
function jointlyFrom(row: readonly Item[], at: number): Part | undefined {
  const base = row[at]!.head
  const words = SO_MANY.exec(base.label)
  if (!words) return undefined
  const counts = (i: Item | undefined): i is Item =>
    i !== undefined &&
    i.head.sentence === base.sentence &&
    alike(i.head.unit, base.unit) &&
    !isMean(i.head) &&
    !TOTAL_LAST.test(i.head.label)
  let from = at
  while (at - from < FAR && counts(row[from - 1]) && !(from < at && row[from]!.head.sep === '；')) {
    from--
    if (BEGINS.test(row[from]!.head.lead)) break
  }
  const all = row.slice(from, at)
  const announced = all[0] && ANNOUNCED.exec(all[0].head.lead)?.[1]
  const many = words[1]
    ? NUMERAL[words[1]]
    : announced
      ? NUMERAL[announced]
      : all[0] && BEGINS.test(all[0].head.lead)
        ? all.length
        : undefined
  if (many === undefined || many < 2 || all.length < many || (announced && all.length > many)) return undefined
  const own = all.slice(-many)
  return { value: total(own.map(i => i.head.value)), parts: own.map(i => i.head), item: own[0]! }
}

/** 前三位依次为, 居前两位的是, 最多的三类为: so many are told. */
const FOREMOST =
  /(?:[前头]([两二三四五])[大]?[位项类名种家个]|最多的([两二三四五])[大]?[位项类名种家个])[^，。；：]{0,6}?(?:分别|依次)?(?:为|是|：)/

/** 前三位依次为流感418例、乙肝107例、肺结核64例，占68.3%: all that are told have the share together. */
function foremost({ row, at }: Item, s: Claim): Part | undefined {
  if (!/^占(?:比|总[量数])?$/.test(s.label) || s.sep !== '，' || s.owner >= 0 || s.id !== row[at]!.head.id + 1) return undefined
  const all = foremostTo(row, at)
  const parts = all?.map(i => i.head)
  return all && parts && all.slice(0, -1).every(i => i.shares.length === 0)
    ? { value: total(parts.map(p => p.value)), parts, item: all[0]! }
    : undefined
}

/** All of 前三位依次为流感418例、乙肝107例、肺结核64例 that end here, where they are as many as is said. */
function foremostTo(row: readonly Item[], at: number): readonly Item[] | undefined {
  for (let from = at - 1; from >= Math.max(0, at - MOST); from--) {
    const all = row.slice(from, at + 1)
    const said = FOREMOST.exec(row[from]!.head.lead)
    if (!all.slice(1).every(i => i.head.sep === '、' && i.head.unit === row[at]!.head.unit && i.sentence === row[at]!.sentence))
      return undefined
    if (said) return NUMERAL[said[1] ?? said[2]!] === all.length ? all : undefined
  }
  return undefined
}

/** Does this figure end 前三位的行业为餐饮120起、住宿80起、零售60起? What is said behind is said of all of them. */
export function isForemost(claims: readonly Claim[], last: Claim): boolean {
  let first = last
  for (let n = 0; n < MOST && first.sep === '、' && claims[first.id - 1]; n++) first = claims[first.id - 1]!
  return first !== last && FOREMOST.test(first.lead)
}
/** As many as are told so. */
const MOST = 4

/** What has the share: the item itself, the last few items together, or the one that the words name. */
export function partOf(item: Item, s: Claim): Part | undefined {
  const first = foremost(item, s)
  if (first) return first
  const combined = ORDINAL.test(s.label) && item.shares.some(o => FIRST.test(o.label)) ? null : COMBINED.exec(s.label)
  const { row, at } = item
  if (s.label === '的') return row[at - 1] && pointedFrom(row, at, s)
  if (combined) {
    // 撤销与确认违法两项合占: of these, wherever they were counted, and not of the last two.
    if (togetherIn(s.lead)?.names.length) return undefined
    const counted = combined[1] ?? combined[2]
    const n = counted ? (NUMERAL[counted] ?? Number(counted)) : undefined
    const from = n ? at - Math.min(n, FAR) + 1 : runStart(row, at)
    const parts = row.slice(Math.max(0, from), at + 1).map(i => i.head)
    // 质量400件，合同300件，售后200件，前两类占: more were counted before them, so the first are others.
    if (LEADING.test(s.label) && from > 0 && row[from - 1]!.sentence === row[from]!.sentence && !BEGINS.test(row[from]!.head.lead))
      return undefined
    if (parts.length < 2 || parts.some(p => p.unit !== item.head.unit && p.unit !== '')) return undefined
    if (areOthers(s.lead, parts)) return undefined
    return { value: total(parts.map(p => p.value)), parts, item: row[Math.max(0, from)]! }
  }
  const named = /^(?:其中)?([税男女]|.{2,12}?)(?:单项|一项|类|部分)?占/.exec(s.label)?.[1]
  if (named && !/^(?:约|仅|只|均|各|分别|其中|比例|总数)/.test(named)) {
    // 税收完成135.4亿元，……税收增收13.3亿元，税收占比: by how much it rose is not what there is of it.
    const earlier = row.slice(Math.max(0, at - FAR), at + 1).filter(i => !BY_HOW_MUCH.test(i.head.label))
    // 税收占比 is of 税收收入, and not of 非税收入 behind it.
    const first = earlier.findLast(i => i.head.label.replace(AHEAD, '').startsWith(named) && i.head.unit === item.head.unit)
    const found = first ?? byName(named, earlier, [], item) ?? told(item, s)
    return found ? { value: found.head.value, parts: [found.head], item: found } : undefined
  }
  const greatest = singledOut(item, s)
  if (greatest) return { value: greatest.head.value, parts: [greatest.head], item: greatest }
  if (ownShare(item) !== s && s.label !== '') return undefined
  const both = respectively(item, s)
  if (both) return both
  const own =
    item.slots.length > 1 ? (inMeasure(item, s) ?? item.slots.find(c => c.stop === s.start - s.lead.length) ?? item.head) : item.head
  return { value: own.value, parts: [own], item }
}

const SUPERLATIVE = /([\u4e00-\u9fa5]{2,12}?)(?:最多|最高|最大|居首位?|居第一位?|排第一位?|位居第一)，[^，。；]*占[^，。；]*$/

/** 转移登记11264件、抵押登记9837件、其他12001件，三类中转移登记最多，占登记总量的31.8%: of the member that its words name, and not of the last. */
function singledOut({ row, at }: Item, s: Claim): Item | undefined {
  const name = SUPERLATIVE.exec(s.lead)?.[1]
  if (!name) return undefined
  return row
    .slice(Math.max(0, at - FAR), at + 1)
    .findLast(({ head: { label } }) => label.length > 1 && name.endsWith(label.replace(AHEAD, '')))
}

const NAMED_EACH =
  /(?:^|[。；，：])([^。；，：\d]{1,14}(?:、[^。；，：\d]{1,14}){1,5}?)[两二三四五六](?:类|项|种|者)[^，。；：]{0,4}占[^，。；]*$/
/** 道路30起，建筑20起。道路、矿山两类占总起数的40%: those that are named, and not the last two; nor those of the year before. */
function areOthers(lead: string, parts: readonly Claim[]): boolean {
  if (/上一?年|去年|同期/.test(lead)) return true
  const names = NAMED_EACH.exec(lead)?.[1]?.split('、') ?? []
  return names.some(name => !parts.some(p => p.label.includes(name.slice(-2)) || name.includes(p.label.slice(-2))))
}

/** 占案件总数的, 占总人数的: the words of the whole say which of 282件320人 has the share. */
const OF_CASES = /占[^占]{0,10}(?:案件|事故|案件?数|件数|起数|宗数)(?:总[数量])?的?$/
const OF_PERSONS = /占[^占]{0,10}(?:人数|人员|嫌疑人|被告人|罪犯)(?:总[数量])?的?$/
const CASES = /^[件起宗例案]$/
const PERSONS = /^[人名位]$/

/** The figure of an item that is counted as the whole is; where the whole is named but once, the members behind it have their shares in it too. */
export function inMeasure({ row, at, sentence, slots }: Item, s: Claim): Claim | undefined {
  for (let n = at; n > Math.max(-1, at - FAR) && row[n]!.sentence === sentence; n--) {
    const own = n === at ? s : ownShare(row[n]!)
    if (!own || (n < at && s.label !== '占')) return undefined
    const unit = OF_CASES.test(own.label) ? CASES : OF_PERSONS.test(own.label) ? PERSONS : undefined
    if (unit) return slots.find(c => unit.test(c.unit))
    if (own.label !== '占') return undefined
  }
  return undefined
}

/** 民企和外企分别进出口735.9亿元和354.1亿元，分别增长15.6%和5.1%，占总值的82.1%: one share of what was told of each is of them together. */
function respectively({ row, at }: Item, s: Claim): Part | undefined {
  const from = runStart(row, at, c => /^[、和与及]$/.test(c.lead))
  const all = row.slice(from, at + 1)
  const [first] = all
  if (all.length < 2 || !first || !/分别|依次/.test(first.head.label) || s.sep !== '，' || /分别|依次|其中/.test(s.label)) return undefined
  if (all.some((i, n) => i.head.unit !== first.head.unit || (n < all.length - 1 && i.shares.length > 0))) return undefined
  return { value: total(all.map(i => i.head.value)), parts: all.map(i => i.head), item: first }
}

/** 摩托车占七成，约844辆: the count of what has the share stands right behind it. */
function told(item: Item, s: Claim): Item | undefined {
  const after = item.row[item.at + 1]
  const close = after && after.head.id === s.id + 1 && after.sentence === item.sentence && after.head.unit === item.head.unit
  return close && /^(?:即|约|共|有|达|为|共有|共计|大约)*$/.test(after.head.label) ? after : undefined
}

/** Figures side by side with one counter and no name of their own between: 568件、476件、247件; 18.6万、12.9万、9.7万人次. */
function runStart(row: readonly Item[], at: number, joined = (c: Claim) => c.sep === '、'): number {
  let from = at
  while (
    from > 0 &&
    joined(row[from]!.head) &&
    (row[from - 1]!.head.unit === row[at]!.head.unit || (row[from - 1]!.head.unit === '' && row[from]!.head.label === '')) &&
    row[from - 1]!.sentence === row[at]!.sentence
  )
    from--
  return from
}
