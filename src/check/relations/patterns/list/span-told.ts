/** 自5月至8月历时4个月; 2007年至2014年……连续8年上升; 五年工作：2017—2021年: as many years or months as lie between the two that are told. */
import { exactly } from '../../../interval.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Figure, Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'

export const spanTold: RelationRule = {
  kind: 'list',
  title: '起止月份、年份与所说的长短',
  find: ({ view: { text } }) => FORMS.flatMap(form => everyMatch(text, form).flatMap(m => found(m) ?? [])),
  examples: {
    good: [
      '专项清理自5月至8月历时4个月，查处机构6家。',
      '整治行动从3月到6月，历时四个月。',
      '2007年至2014年，全省法院新收案件90095件，连续8年上升。',
      '法院报告五年工作：2017—2021年，该院受理案件82976件。',
      '集中攻坚从4月份至9月份，为期半年即6个月，4月至9月共6个月。',
    ],
    bad: [
      '专项清理自5月至8月历时5个月，查处机构6家。',
      '整治行动从3月到6月，历时六个月。',
      '自2月至11月为期8个月的整治行动结束。',
      '专项行动从1月至12月历时10个月。',
      '集中攻坚由4月份至9月份，为期七个月。',
      '2023年6月至8月，历时5个月，完成改造86处。',
      '督查自3月起至5月止，历时4个月。',
      '从7月至10月前后6个月，排查隐患320处。',
    ],
    traps: [
      '专项清理自5月至8月历时3个月，查处机构6家。',
      '自上年11月至今年3月历时5个月。',
      '自2023年11月至2024年3月历时5个月。',
      '自5月至8月历时4个多月。',
      '2007年至2014年，全省法院新收案件90095件，连续3年上升。',
      '自11月至次年3月历时5个月。',
      '自11月至3月历时5个月。',
      '4月至6月共2个月超标。',
      '去年5月至8月历时16个月。',
      '自5月至8月，全市用时一年零4个月完成改造。',
    ],
  },
}

const N = '(?<n>[两二三四五六七八九十]{1,2}|\\d{1,2})'
const MONTH = '\\d{1,2}|十[一二]?|[一二三四五六七八九]'
const YEAR = '(?:19|20)\\d{2}'
const FORMS: readonly RegExp[] = [
  // 自5月至8月历时4个月.
  new RegExp(
    `(?<![\\d至到—]|上年|去年|前年)(?<a>${MONTH})月份?(?:起|开始)?(?:至|到)(?<b>${MONTH})月份?(?:止|底|结束)?，?(?:历时|为期|前后|(?<all>共))${N}个月(?!多|余|以|零|又|来|左右)`,
    'dg',
  ),
  // 2007年至2014年，……连续8年上升.
  new RegExp(
    `(?<!\\d)(?<a>${YEAR})年?[至到—-](?<b>${YEAR})年(?:(?!(?:19|20)\\d\\d)[^。；\\n]){0,40}?连续(?<long>${N.replace('<n>', '<m>')})年(?=[上增下递保位居])`,
    'dg',
  ),
  // 五年工作：2017—2021年.
  new RegExp(
    `(?<![\\d个])(?<long>${N.replace('<n>', '<m>')})年(?:来|间)?(?:工作|任期)?[：（](?<a>${YEAR})年?[至到—-](?<b>${YEAR})年`,
    'dg',
  ),
]

function found(m: RegExpMatchArray): Found | undefined {
  const { a, b, n, all, m: years } = m.groups as Record<string, string | undefined>
  const stated = numeralOf((n ?? years)!)
  const many = numeralOf(b!) - numeralOf(a!) + 1
  if (!(many > 1) || !(stated > 0) || (n !== undefined && (numeralOf(b!) > 12 || numeralOf(a!) < 1))) return undefined
  // From the middle of May to the middle of August are three; and that it rose for so many years may be told of the last of them.
  // 4月至6月共2个月超标: of some of them.
  if (many !== stated && (n === undefined || all || stated === many - 1)) return undefined
  const [start, end] = m.indices!.groups![n ? 'n' : 'm']!
  const parts = ['a', 'b'].map((k): Figure => {
    const [from, to] = m.indices!.groups![k]!
    return { start: from, end: to, printed: numeralOf(m.groups![k]!), form: 'plain', unit: n ? '月' : '年' }
  })
  const unit = n ? '个月' : '年'
  return {
    kind: 'list',
    claim: { start, end },
    stated: exactly(stated),
    computed: exactly(many),
    verdict: many === stated ? 'holds' : 'fails',
    parts,
    named: true,
    message: `从${a}${n ? '月' : '年'}到${b}${n ? '月' : '年'}共${many}${unit}，${many === stated ? '与所说的相符' : `不是${stated}${unit}`}。`,
  }
}
