/** What platforms told us: 61 problems of “互联网+监管” in 2023, all settled; events of the grid beside them, one still open on the sample day. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance, onWeekday } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'platform-event',
  name: '平台反馈问题台账',
  headings: [
    '反馈问题',
    '来源平台',
    '工单号',
    '领域',
    '村（社区）',
    '责任单位',
    '处理结果',
    ['时间', '收到日期'],
    ['时间', '分派日期'],
    ['时间', '处理日期'],
    ['时间', '办结日期'],
    ['时间', '公示日期'],
  ],
} as const satisfies Layout<string>

type Event = RowOf<typeof layout>
const problems = [
  ['检查结果未按时公示', '一般'],
  ['企业信息未更新', '市场监管'],
  ['路面坑洼积水', '交通运输'],
  ['垃圾未及时清运', '城市管理'],
  ['河道漂浮物', '生态环境'],
] as const

function told(place: string, unit: number, year: number, source: string, n: number): Event[] {
  const c = chance(`${place}${source}${year}`)
  return c.days(year, n, `${year}-12-12` as Day).map((on, i): Event => {
    const [title, domain] = problems[i % problems.length]!
    return {
      反馈问题: title,
      来源平台: source,
      工单号: `示例${year}${String(i + 1).padStart(4, '0')}`,
      领域: domain,
      '村（社区）': c.pick(villagesOf(unit)),
      责任单位: c.pick(['综合行政执法办', '规划建设环保办', '平安法治办']),
      处理结果: '已整改并反馈',
      收到日期: spelled(c, on),
      分派日期: spelled(c, on),
      处理日期: spelled(c, onWeekday(plusDays(on, c.between(1, 4)))),
      办结日期: spelled(c, onWeekday(plusDays(on, 6))),
      公示日期: i % 4 ? null : spelled(c, onWeekday(plusDays(on, 10))),
    }
  })
}
const c = chance('清河镇网格')
const open: Event = {
  反馈问题: '井盖缺失',
  来源平台: '网格上报',
  工单号: '示例20240001',
  领域: '城市管理',
  '村（社区）': '新街社区',
  收到日期: spelled(c, '2024-01-05'),
}

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    ...told('清河镇', 2, 2023, '“互联网+监管”', 61),
    ...told('清河镇', 2, 2023, '网格上报', 12),
    ...told('清河镇', 2, 2023, '行政执法监督平台', 3),
  ]),
  bookOf(layout, '清河镇', 2, 2022, told('清河镇', 2, 2022, '“互联网+监管”', 20)),
  bookOf(layout, '清河镇', 2, 2024, [open]),
]
