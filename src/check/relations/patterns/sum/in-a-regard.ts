/**
 * 检查企业29家次，发现隐患165条，处罚4次、23万元。按行业：矿山16家次、隐患134条、处罚3次20万元；危化品8家次、隐患13条、未处罚；工贸5家次、隐患18条、处罚1次3万元: members that are all
 * of what was counted first are all of the other measures, too, each under its name.
 */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import { groupBy } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { tellSum } from '../told.ts'

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
      '全县立案86件，罚款62.5万元，移送5件。按领域分：农业31件、罚款18.4万元、移送2件；林业24件、罚款20.6万元；水利31件、罚款23.5万元、移送3件。',
    ],
    bad: [
      '全州检查企业29家次，发现各类隐患165条，其中重大隐患14条，处罚4次、23万元。按行业：非煤矿山16家次、隐患134条、处罚3次20万元；危险化学品8家次、隐患13条、未处罚；工贸5家次、隐患5条、处罚1次3万元；烟花爆竹未检查。',
      '全州检查企业29家次，发现各类隐患165条，处罚4次、23万元。按地区：州本级15家次、隐患149条、处罚2次10万元；东县4家次、隐患6条、未处罚；西县10家次、隐患11条、处罚2次13万元。',
    ],
    traps: [
      // Not all of the members are told.
      '全州检查企业39家次，发现各类隐患165条。按行业：非煤矿山16家次、隐患134条；危险化学品8家次、隐患13条；工贸5家次、隐患5条。',
      // What one of them had is not told, and not denied.
      '全州检查企业29家次，发现各类隐患165条。按行业：非煤矿山16家次、隐患134条；危险化学品8家次、隐患13条；工贸5家次。',
      // Of one kind of them only.
      '全州检查企业29家次，发现各类隐患165条。按行业：非煤矿山16家次、重大隐患14条；危险化学品8家次、重大隐患3条；工贸5家次、重大隐患1条。',
    ],
  },
}

const REGARD = /(?:^|[。；])按(?!照|期|时|规|要)[\u4e00-\u9fa5]{1,6}?(?:分|看|划分|统计)?[：，][^，。；：\d]{1,16}$/
const DENIED = /未|无|没有|不/
/** Who may be counted in several of them. */
const SHARED = /^(?:人|名|位|户|人次|辆|个)$/
const OTHER_TIME = /上年|去年|同期|上月|[比较]|同比|环比/
/** So few members make a total by chance. */
const LEAST = 3
const MOST = 16

function inParagraph({ view: { text } }: Reading, row: readonly Claim[]): Found[] {
  return row.flatMap((first, at) => {
    if (!REGARD.test(first.lead) || !isCount(first)) return []
    const sentence = row.slice(at).filter(c => c.sentence === first.sentence)
    const members = clausesOf(sentence)
    const before = row.slice(0, at).filter(c => isCount(c) && !OTHER_TIME.test(c.label))
    return members.length >= LEAST && members.length <= MOST ? measures(text, members, before) : []
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
  if (unit === '' || SHARED.test(unit) || heads.some(h => !isCount(h) || h.unit !== unit || h.printed === 0)) return []
  const all = total(heads.map(h => h.value))
  const whole = before.find(c => c.unit === unit && meets(all, c.value))
  if (!whole) return []
  const own = before.filter(c => c.sentence === whole.sentence && c.id > whole.id && !/其中/.test(c.label))
  const told = own.flatMap(sum => {
    if (SHARED.test(sum.unit) || own.filter(o => o.unit === sum.unit).length > 1) return []
    const cells = members.map(m => m.slice(1).filter(c => c.unit === sum.unit && isNamed(c, sum)))
    const silent = members.some((m, n) => cells[n]!.length === 0 && !DENIED.test(clause(text, m)) && sum.role === 'count')
    const parts = cells.flat()
    return silent || cells.some(c => c.length > 1 || c.some(p => !isCount(p))) || parts.length < 2 ? [] : [{ sum, parts }]
  })
  return [{ sum: whole, parts: heads }, ...told].map(t => tellSum(t.sum, t.parts))
}

/** 隐患 of 发现各类隐患, and not 重大隐患; what stands right behind another measure has no name in either place. */
const isNamed = (part: Claim, sum: Claim): boolean =>
  part.label === '' ? sum.role === 'slot' : part.label.length > 1 && sum.label.endsWith(part.label)

const clause = (text: string, member: readonly Claim[]): string => {
  const from = member.at(-1)!.stop
  const end = text.slice(from, from + 40).search(/[；。]/)
  return text.slice(member[0]!.start, end < 0 ? from : from + end)
}

const isCount = (c: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.owner < 0 && c.unit !== ''
