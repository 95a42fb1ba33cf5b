/**
 * Legality reviews. 清河镇 2023: 280 opinions given — 206 contracts, 46 papers, 28 decisions. Four more were sent in around the
 * new year and wait: a contract overdue, one due in days, a paper and a decision with time left. One opinion has no answer.
 */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance, later } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'legality-review',
  name: '合法性审查台账',
  headings: [
    '事项名称',
    '审查类别',
    '承办部门',
    ['合同', '合同相对方'],
    ['合同', '合同金额'],
    ['时间', '收件日期'],
    ['时间', '审核日期'],
    ['时间', '反馈日期'],
    '顾问律师',
    '审核人',
    '审查结论',
    '逐项结论',
    '审查意见',
    '提出意见（条）',
    '采纳情况',
    '未采纳的理由',
  ],
} as const satisfies Layout<string>
type Kind = '合同' | '文件' | '决策'

const drafters = ['党政办', '规划建设环保办', '农业服务中心', '经济发展办', '民政和社会事务办', '应急管理办', '财政办', '文化服务中心']
const subjects: { readonly [K in Kind]: readonly string[] } = {
  合同: [
    '农村公路养护合同',
    '保洁服务合同',
    '办公设备采购合同',
    '人居环境整治施工合同',
    '法律顾问服务合同',
    '土地流转合同',
    '水库维修合同',
    '路灯安装合同',
    '食堂食材采购合同',
    '公租房物业服务合同',
    '道路绿化管护合同',
    '测绘服务合同',
  ],
  文件: ['场镇车辆停放管理通告', '森林防火通告', '村级事务公开办法', '惠农补贴发放方案', '集镇摊点管理通知', '农房建设管理通知'],
  决策: ['场镇改造项目实施方案', '饮水工程选址方案', '农贸市场搬迁方案', '公益性公墓建设方案', '年度财政预算调整方案'],
}
const others = ['示例建筑公司', '示例环卫公司', '示例商贸公司', '示例测绘院', '示例园林公司']
const seven = '制定主体合法、未超越职权、内容合法、未违法设定许可处罚强制征收收费、未减损权益或者增加义务、未增加权力或者减少职责、程序合法'
const longest = { 合同: 7, 文件: 18, 决策: 16 } as const
const shortest = { 合同: 1, 文件: 7, 决策: 10 } as const

/** Who reviews where: the two small towns share the district's. */
const reviewers: { readonly [place: string]: string } = { 石桥镇: '严法', 柳溪镇: '严法' }

type Review = RowOf<typeof layout>

function sent(c: Chance, kind: Kind, on: Day, n: number, place: string): Review {
  return {
    事项名称: `${place}${c.pick(subjects[kind])}（第${n}号）`,
    审查类别: kind,
    承办部门: c.pick(drafters),
    合同相对方: kind === '合同' ? c.pick(others) : null,
    合同金额: kind === '合同' ? c.between(6, 900) * 1000 : null,
    收件日期: spelled(c, on),
  }
}
function reviewed(c: Chance, kind: Kind, on: Day, n: number, place: string, year: number): Review {
  const end = `${year}-12-31` as Day
  const day = later(c, on, shortest[kind], longest[kind], end)
  const conclusion = c.weighted({ 合法: 52, 应当修改: 45, 不合法: 3 })
  const adopted = conclusion === '合法' ? null : c.weighted({ 全部采纳: 88, 部分采纳: 12 })
  return {
    ...sent(c, kind, on, n, place),
    审核日期: spelled(c, day),
    反馈日期: adopted ? spelled(c, later(c, day, 1, 9, end)) : null,
    顾问律师: kind === '文件' ? c.pick(['姚律', null]) : '姚律',
    审核人: reviewers[place] ?? '郑岩',
    审查结论: conclusion,
    逐项结论: kind === '文件' && conclusion === '合法' ? seven : null,
    审查意见:
      conclusion === '合法'
        ? null
        : c.pick(['违约责任不对等，付款条件要改', '与上位法表述不一致，请对照修改', '缺争议解决和验收期限条款', '公示期限不足，请补程序']),
    '提出意见（条）': conclusion === '合法' ? 0 : c.between(1, 5),
    采纳情况: adopted,
    未采纳的理由: adopted === '部分采纳' ? '对方为格式合同，已另签补充协议' : null,
  }
}

function book(place: string, unit: number, year: number, n: { readonly [K in Kind]: number }): Book {
  const c = chance(`${place}合法性审查${year}`)
  const kinds = (Object.keys(n) as Kind[]).flatMap(k => Array.from({ length: n[k] }, () => k))
  const days = c.days(year, kinds.length, `${year}-12-13` as Day)
  // Spread the kinds over the year: every day takes the next of a fixed shuffle.
  const mixed = kinds.map((k, i) => ({ k, at: (i * 7919) % kinds.length })).sort((a, b) => a.at - b.at)
  const rows = days.map((on, i) => reviewed(c, mixed[i]!.k, on, i + 1, place, year))
  // One opinion of 清河镇 has had no answer since November.
  const silent = unit === 2 && year === 2023 ? rows.findLastIndex((r, i) => days[i]! < '2023-11-15' && r.采纳情况 !== null) : -1
  const unanswered: Review = { 反馈日期: null, 采纳情况: null, 未采纳的理由: null }
  return bookOf(
    layout,
    place,
    unit,
    year,
    rows.map((r, i) => (i === silent ? { ...r, ...unanswered } : r)),
  )
}

/** What waits on the sample day. */
function waiting(): Book {
  const c = chance('清河镇合法性审查2024')
  const now: readonly [Kind, Day][] = [
    ['合同', '2023-12-26'],
    ['决策', '2023-12-29'],
    ['文件', '2024-01-02'],
    ['合同', '2024-01-03'],
  ]
  return bookOf(
    layout,
    '清河镇',
    2,
    2024,
    now.map(([kind, on], i) => sent(c, kind, on, 301 + i, '清河镇')),
  )
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, { 合同: 206, 文件: 46, 决策: 28 }),
  book('清河镇', 2, 2022, { 合同: 171, 文件: 38, 决策: 22 }),
  waiting(),
  book('石桥镇', 3, 2023, { 合同: 19, 文件: 5, 决策: 3 }),
  book('柳溪镇', 4, 2023, { 合同: 14, 文件: 3, 决策: 2 }),
]
