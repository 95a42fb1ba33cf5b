/**
 * 清江区 as the body that decides. 2023: twelve accepted, one carried in, thirteen concluded: two corrected, four settled. Fewer in
 * 2022, so that growth exists.
 */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'reconsideration-case',
  name: '行政复议案件台账',
  headings: [
    '申请事项',
    '案号',
    '申请人',
    '被申请人名称',
    '案件领域',
    '审理程序',
    '适用简易程序的情形',
    '承办人',
    '申请日期',
    '立案日期',
    '发送副本日期',
    '决定日期',
    '复议结果',
    '纠错原因',
  ],
} as const satisfies Layout<string>

const domains = {
  公安: '县公安局',
  人社: '县人社局',
  市场监管: '县市场监管局',
  住建城管: '县城管局',
  自然资源: '县规划和自然资源局',
} as const

function case_(c: Chance, year: number, n: number, on: Day, result: string, decided?: Day): RowOf<typeof layout> {
  const domain = c.pick(Object.keys(domains) as (keyof typeof domains)[])
  return {
    申请事项: c.pick(['行政处罚决定', '工伤认定决定', '投诉处理答复', '责令改正通知']),
    案号: `清江复〔${year}〕${n}号`,
    申请人: c.person(),
    被申请人名称: domains[domain],
    案件领域: domain,
    审理程序: '普通程序',
    承办人: '甲明、乙亮',
    申请日期: spelled(c, on),
    立案日期: spelled(c, plusDays(on, 3)),
    发送副本日期: spelled(c, plusDays(on, 7)),
    决定日期: spelled(c, decided ?? plusDays(on, c.between(38, 60))),
    复议结果: result,
    纠错原因: result === '撤销' || result === '确认违法' ? '程序违法' : null,
  }
}
function year(of: number, results: readonly string[], carried: boolean): Book {
  const c = chance(`清江区复议${of}`)
  const days = c.days(of, results.length, `${of}-10-10` as Day)
  const rows = days.map((on, i) => case_(c, of, i + 1, on, results[i]!))
  const over = case_(c, of, results.length + 1, `${of}-12-08` as Day, '维持', `${of + 1}-01-30` as Day)
  return bookOf(layout, '清江区', 1, of, carried ? [...rows, over] : rows)
}

/** The first case by the simple procedure, which the law knows since the year began: its copy goes out on the sample day. */
function simple(): Book {
  const c = chance('清江区复议2024')
  return bookOf(layout, '清江区', 1, 2024, [
    {
      申请事项: '政府信息公开答复',
      案号: '清江复〔2024〕1号',
      申请人: c.person(),
      被申请人名称: '县公安局',
      案件领域: '政府信息公开',
      审理程序: '简易程序',
      适用简易程序的情形: '政府信息公开',
      承办人: '乙亮',
      申请日期: spelled(c, '2024-01-03'),
      立案日期: spelled(c, '2024-01-05'),
      发送副本日期: spelled(c, '2024-01-08'),
    },
  ])
}

export const books: readonly Book[] = [
  year(
    2023,
    ['维持', '撤回申请终止', '维持', '撤销', '驳回请求', '撤回申请终止', '维持', '确认违法', '维持', '调解书', '撤回申请终止', '维持'],
    false,
  ),
  year(2022, ['维持', '维持', '撤回申请终止', '撤销', '维持', '维持', '撤回申请终止', '驳回请求'], true),
  simple(),
]
