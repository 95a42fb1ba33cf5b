/**
 * 审定金额232.94万元（即2329400元）; 参保221609人，按万人计为22.16万人; 农村公路10.9公里（10900米）; 历时2年10个月（34个月）; 持续1小时44分钟，共计104分钟: one amount told twice, in two units or on two scales, where
 * nothing but the words that say so stands between.
 */
import type { Figure, Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import type { Interval } from '../../../types.ts'
import { tell } from '../told.ts'

export const sameOtherwise: RelationRule = {
  kind: 'unit',
  title: '同一数量的两种写法',
  find: ({ view: { text } }) => [
    ...everyMatch(text, SCALED).flatMap(m => scaled(m) ?? []),
    ...everyMatch(text, METRIC).flatMap(m => metric(m) ?? []),
    ...everyMatch(text, SPAN).flatMap(m => span(m) ?? []),
    ...everyMatch(text, HOURS).flatMap(m => span(m) ?? []),
  ],
  examples: {
    good: [
      '评审审定金额为232.94万元（即2329400元），核减17.70万元。',
      '参保人数为221609人，按万人计为22.16万人。',
      '收入完成2.42亿元，即24200万元，其中税收占比76.7%。',
      '改建农村公路10.9公里（10900米），涉及19个村。',
      '粮食总产量达156300吨，也就是15.63万吨。',
      '创建工作历时2年10个月（34个月），投入4.68亿元。',
      '办理时限由8天压缩为3天，即承办单位须在签收后72小时内反馈。',
      '演练持续1小时44分钟，共计104分钟，参演人员231名。',
    ],
    bad: [
      '评审审定金额为232.94万元（即2829400元），核减17.70万元。',
      '参保人数为221609人，按万人计为82.16万人。',
      '收入完成2.42亿元，即28200万元，其中税收占比76.7%。',
      '改建农村公路10.9公里（18900米），涉及19个村。',
      '粮食总产量达156300吨，也就是85.63万吨。',
      '创建工作历时2年10个月（24个月），投入4.68亿元。',
      '办理时限由8天压缩为3天，即承办单位须在签收后75小时内反馈。',
      '演练持续1小时44分钟，共计154分钟，参演人员231名。',
      '收储粮食3.2吨，折合2300公斤。',
      '建设周期3年，即30个月。',
    ],
    traps: [
      '罚款232.94万元（其中没收1829400元）。',
      '审定金额约230万元（即2329400元）。',
      '收入2.42亿元，约合2.5万万元。',
      '培训3天（24小时），每天8小时。',
      '压缩为3天，即每天24小时内反馈进度。',
      '压缩为3个工作日，即承办单位须在24小时内签收。',
      '全市投资2.4亿元（80万元/个）。',
      '农村公路10.9公里（800米待建）。',
    ],
  },
}

const N = '\\d{1,9}(?:\\.\\d{1,6})?'
const IS =
  '(?:，?(?:也就是|也即|亦即|即|折合|换算为|换算成|相当于|折算为|折算成|等于)|，(?:按|以)[百千万亿]{1,2}[\\u4e00-\\u9fa5]{1,3}计算?，?(?:为|是)?)'
const BRACKET = '（(?:即|合|折合|也就是|计|共)?(?:人民币)?[¥￥]?'
const JOINED = `(?:${IS}|(?<open>${BRACKET}))`
const NOT = '(?<![\\d.约近超逾余])'
/** Behind the second figure nothing more is told of it. */
const ENDS = '(?=[，。；、）\\n]|$)'
const BASE = '元|人次|人|吨|件|户|亩|平方米|立方米|公斤|千克|公顷|株|头|只|册|份|条|次|千瓦时|千瓦|度|辆|台'
const SCALED = new RegExp(`${NOT}(?<a>${N})(?<sa>[万亿])?(?<unit>${BASE})${JOINED}(?<b>${N})(?<sb>[万亿])?\\k<unit>${ENDS}`, 'dg')
const METRIC = new RegExp(
  `${NOT}(?<a>${N})(?<sa>万?)(?<ua>公里|千米|米|厘米|吨|公斤|千克|斤|克)${JOINED}(?<b>${N})(?<sb>万?)(?<ub>公里|千米|米|厘米|吨|公斤|千克|斤|克)${ENDS}`,
  'dg',
)
const SPAN = new RegExp(
  `(?<![\\d.约近超第])(?:(?<y>\\d{1,2}|[一两二三四五六七八九十])(?:年(?!\\d{1,2}月)|(?<h>小时))零?)(?:(?<m>\\d{1,2})(?:个月|分钟?))?(?:${IS}|，(?<all>共计?|合计|总计)|(?<open>${BRACKET}))(?<b>\\d{1,4})(?<ub>个月|分钟)${ENDS}`,
  'dg',
)
const HOURS = /(?<![\d.约近超第])(?<d>\d{1,2}|[一两二三四五六七八九十])[天日]，?即(?:[\u4e00-\u9fa5]{0,14})(?<b>\d{1,3})小时内/dg
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
const METRES: Readonly<Record<string, number>> = { 公里: 1e5, 千米: 1e5, 米: 100, 厘米: 1 }
const GRAMS: Readonly<Record<string, number>> = { 吨: 1e6, 公斤: 1e3, 千克: 1e3, 斤: 500, 克: 1 }
const WORDS = '零一二三四五六七八九十'

/** A printed figure and half of its last place, as so many of one unit. */
function latitude(word: string, by: number): Interval {
  const half = 0.5 * 10 ** -(word.split('.')[1]?.length ?? 0) * by
  return { min: Number(word) * by - half, max: Number(word) * by + half }
}

type Match = RegExpMatchArray & { readonly indices?: RegExpIndicesArray }

function scaled(m: Match): Found | undefined {
  const { a, b, sa, sb, unit, open } = m.groups as Record<string, string | undefined>
  if (sa === sb) return undefined
  return same(m, latitude(a!, SCALE[sa ?? ''] ?? 1), latitude(b!, SCALE[sb ?? ''] ?? 1), unit!, open)
}

function metric(m: Match): Found | undefined {
  const { a, b, sa, sb, ua, ub, open } = m.groups as Record<string, string | undefined>
  const row = [METRES, GRAMS].find(r => ua! in r && ub! in r)
  if (!row || ua === ub) return undefined
  const [one, other] = [row[ua!]! * (SCALE[sa!] ?? 1), row[ub!]! * (SCALE[sb!] ?? 1)]
  return same(m, latitude(a!, one), latitude(b!, other), '', open)
}

/** 2年10个月（34个月）, 3天，即……72小时内. */
function span(m: Match): Found | undefined {
  const { y, h, m: more, d, b, ub, all } = m.groups as Record<string, string | undefined>
  const many = (s: string): number => (/\d/.test(s) ? Number(s) : s === '两' ? 2 : WORDS.indexOf(s))
  if (d !== undefined)
    return /每|第|首|前|工作|学|培训|共/.test(m[0]) ? undefined : same(m, at(many(d) * 24), at(Number(b)), '小时', undefined)
  // 每次2小时，共180分钟: several of them.
  if ((h !== undefined) !== (ub === '分钟') || (all && more === undefined) || (more === undefined && /^[一1]年/.test(m[0])))
    return undefined
  const by = h === undefined ? 12 : 60
  return same(m, at(many(y!) * by + Number(more ?? 0)), at(Number(b)), ub!, undefined)
}

const at = (n: number): Interval => ({ min: n, max: n })
/** Behind a bare bracket something else may be told. */
const FAR = 10

function same(m: Match, first: Interval, second: Interval, unit: string, open: string | undefined): Found | undefined {
  const groups = m.indices!.groups as Record<string, [number, number] | undefined>
  const ratio = second.max / first.max
  if (open !== undefined && !/即|也就是|合/.test(open) && (ratio > FAR || ratio < 1 / FAR)) return undefined
  const one = groups.a ?? groups.y ?? groups.d!
  const claim = groups.b!
  const part: Figure = { start: one[0], end: one[1], printed: (first.min + first.max) / 2, form: 'plain', unit }
  const told = m[0].slice(0, claim[0] - m.index!).replace(/[，（].*$/, '')
  const said = m[0].slice(claim[0] - m.index!)
  return tell({
    kind: 'unit',
    claim: { start: claim[0], end: claim[1] },
    stated: second,
    computed: first,
    parts: [part],
    working: `前面说${told}`,
    said: `这里的${said}`,
  })
}
