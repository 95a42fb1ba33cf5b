/**
 * 检查企业29家次，发现隐患165条，处罚4次、23万元。按行业：矿山16家次、隐患134条、处罚3次20万元；危化品8家次、隐患13条、未处罚；工贸5家次、隐患18条、处罚1次3万元: members that are all
 * of what was counted first are all of the other measures, too, each under its name.
 */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import { groupBy } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnMeasure, tellSum } from '../told.ts'

export const inARegard: RelationRule = {
  kind: 'sum',
  title: '按某一标准划分的各项合计',
  find: reading => {
    const paragraphs = groupBy(reading.claims, c => c.paragraph)
    return [...paragraphs.values()].flatMap(row => inParagraph(reading, row))
  },
  examples: {
    good: [
      '全州检查企业29家次，发现各类隐患165条，其中重大隐患14条，处罚4次、23万元。按行业：非煤矿山16家次、隐患147条、处罚3次20万元；危险化学品8家次、隐患13条、未处罚；工贸5家次、隐患5条、处罚1次3万元；烟花爆竹未检查。',
      '本月采购项目96个，计划金额4862.35万元，实际采购金额4517.28万元，节约资金345.07万元。其中货物类41个，计划1862.1万元，实际1705.43万元，节约156.67万元，节约率8.4%；工程类55个，计划3000.25万元，实际2811.85万元，节约188.4万元，节约率6.3%。',
      '完成交易78项，成交额5210.6万元，节约资金312.45万元。其中市级31项，3120.4万元，节约180.25万元；县级47项，2090.2万元，节约132.2万元。',
      '全县立案86件，罚款62.5万元，移送5件。按领域分：农业31件、罚款18.4万元、移送2件；林业24件、罚款20.6万元；水利31件、罚款23.5万元、移送3件。',
    ],
    bad: [
      '全州检查企业29家次，发现各类隐患165条，其中重大隐患14条，处罚4次、23万元。按行业：非煤矿山16家次、隐患134条、处罚3次20万元；危险化学品8家次、隐患13条、未处罚；工贸5家次、隐患5条、处罚1次3万元；烟花爆竹未检查。',
      '本月采购项目96个，计划金额4862.35万元，实际采购金额4517.28万元，节约资金345.07万元。其中货物类41个，计划1862.1万元，实际1705.43万元，节约156.67万元，节约率8.4%；工程类55个，计划3000.25万元，实际2811.85万元，节约138.4万元，节约率4.6%。',
      '完成交易78项，成交额5210.6万元，节约资金312.45万元。其中市级31项，3120.4万元，节约180.25万元；县级47项，2390.2万元，节约132.2万元。',
      '全州检查企业29家次，发现各类隐患165条，处罚4次、23万元。按地区：州本级15家次、隐患149条、处罚2次10万元；东县4家次、隐患6条、未处罚；西县10家次、隐患11条、处罚2次13万元。',
    ],
    traps: [
      // Not all of the members are told.
      '全州检查企业39家次，发现各类隐患165条。按行业：非煤矿山16家次、隐患134条；危险化学品8家次、隐患13条；工贸5家次、隐患5条。',
      // What one of them had is not told, and not denied.
      '全州检查企业29家次，发现各类隐患165条。按行业：非煤矿山16家次、隐患134条；危险化学品8家次、隐患13条；工贸5家次。',
      // Not all of the projects are told.
      '本月采购项目96个，计划金额4862.35万元，节约资金345.07万元。其中货物类41个，计划1862.1万元，节约156.67万元；工程类45个，计划2000.25万元，节约88.4万元。',
      // 采购 may be either of the two that are so called.
      '本月采购项目96个，采购预算4862.35万元，采购金额4517.28万元。其中货物类41个，采购1862.1万元；工程类55个，采购3000.25万元。',
      // Of one of the measures only a part is told of one of them.
      '完成交易78项，成交额5210.6万元，节约资金312.45万元。其中市级31项，3120.4万元，公开招标节约150.25万元；县级47项，2090.2万元，节约132.2万元。',
      // Of one kind of them only.
      '全州检查企业29家次，发现各类隐患165条。按行业：非煤矿山16家次、重大隐患14条；危险化学品8家次、重大隐患3条；工贸5家次、重大隐患1条。',
    ],
  },
}

const OF = /(?:^|[。；，：])其中[，：]?[^，。；：\d]{1,16}$/
const REGARD = /(?:^|[。；])按(?!照|期|时|规|要)[\u4e00-\u9fa5]{1,6}?(?:分|看|划分|统计)?[：，][^，。；：\d]{1,16}$/
const DENIED = /未|无|没有|不/
/** Who may be counted in several of them. */
const SHARED = /^(?:人|名|位|户|人次|辆|个)$/
/** 亿元以上20个；外资16个: classes that may have the same members, whatever their numbers come to. */
const CROSSING = /以[上下内外]|重点|重大|新增/
/** 采购项目96个: what is bought or built is of one kind. */
const PROJECTS = /(?:项目|标段|工程|合同)$/
const OTHER_TIME = /上年|去年|同期|上月|[比较]|同比|环比/
/** So few members make a total by chance, where 其中 does not say that they are of it. */
const LEAST = 3
const PAIR = 2
const MOST = 16
/** So many figures a list has with all its measures, and so many before it are asked for what it divides. */
const LONGEST = 160
const BACK = 60

function inParagraph({ view: { text } }: Reading, row: readonly Claim[]): Found[] {
  return row.flatMap((first, at) => {
    const of = OF.test(first.lead)
    if (!(of || REGARD.test(first.lead)) || !isOwnMeasure(first)) return []
    const sentence = row.slice(at, at + LONGEST).filter(c => c.sentence === first.sentence)
    const members = clausesOf(sentence)
    const before = row.slice(Math.max(0, at - BACK), at).filter(c => isOwnMeasure(c) && !OTHER_TIME.test(c.label))
    return members.length >= (of ? PAIR : LEAST) && members.length <= MOST ? measures(text, members, before) : []
  })
}

/** What stands between semicolons. */
function clausesOf(sentence: readonly Claim[]): Claim[][] {
  const out: Claim[][] = []
  for (const c of sentence) {
    if (out.length === 0 || c.lead.includes('；')) out.push([c])
    else out.at(-1)!.push(c)
  }
  return out
}

function measures(text: string, members: readonly (readonly Claim[])[], before: readonly Claim[]): Found[] {
  const heads = members.map(m => m[0]!)
  const unit = heads[0]!.unit
  if (unit === '' || heads.some(h => CROSSING.test(h.label) || !isOwnMeasure(h) || h.unit !== unit || h.printed === 0)) return []
  const all = total(heads.map(h => h.value))
  const whole = before.find(c => c.unit === unit && meets(all, c.value))
  if (!whole || (SHARED.test(unit) && !(unit === '个' && PROJECTS.test(whole.label)))) return []
  const own = before.filter(c => c.sentence === whole.sentence && c.id > whole.id && !/其中/.test(c.label))
  const told = own.flatMap(sum => {
    if (SHARED.test(sum.unit)) return []
    const others = own.filter(o => o !== sum && o.unit === sum.unit)
    const cells = members.map(m => m.slice(1).filter(c => c.unit === sum.unit && isOf(c, sum, others, m)))
    const silent = members.some((m, n) => cells[n]!.length === 0 && !DENIED.test(clause(text, m)) && sum.role === 'count')
    const parts = cells.flat()
    return silent || cells.some(c => c.length > 1 || c.some(p => !isOwnMeasure(p))) || parts.length < 2 ? [] : [{ sum, parts }]
  })
  return [{ sum: whole, parts: heads }, ...told].map(t => tellSum(t.sum, t.parts))
}

/** 实际 is 实际采购金额 and not 计划金额; what has no name among others that have is the first, of which none else has the name. */
function isOf(part: Claim, sum: Claim, others: readonly Claim[], member: readonly Claim[]): boolean {
  if (others.length === 0) return isNamed(part, sum) || isNameless(part, sum)
  if (part.label.length > 1 && isNamed(part, sum)) return others.every(o => !o.label.includes(part.label))
  return (
    isNameless(part, sum) && others.every(o => o.id > sum.id) && !member.some(c => c !== part && c.unit === sum.unit && isNamed(c, sum))
  )
}

/** 成交额5210万元，…。其中市级31项，3120万元 */
const isNameless = (part: Claim, sum: Claim): boolean => part.lead === '，' && MONEY.test(part.unit) && /额|价|资金|投资$/.test(sum.label)
const MONEY = /^[万亿]?元$/

/** 隐患 of 发现各类隐患, and not 重大隐患; 节约 of 节约资金; what stands right behind another measure has no name in either place. */
function isNamed(part: Claim, sum: Claim): boolean {
  if (part.label === '') return part.lead !== '，' && sum.role === 'slot'
  const { length } = part.label
  return (
    length > 1 &&
    (sum.label.endsWith(part.label) ||
      (MONEY.test(sum.unit) && BEHIND.test(sum.label.slice(sum.label.indexOf(part.label) + length)) && sum.label.includes(part.label)))
  )
}
const BEHIND = /^(?:采购|交易|成交|投资|总)?(?:资金|金额|总?额|价款?|投资)$/

const clause = (text: string, member: readonly Claim[]): string => {
  const from = member.at(-1)!.stop
  const end = text.slice(from, from + 40).search(/[；。]/)
  return text.slice(member[0]!.start, end < 0 ? from : from + end)
}
