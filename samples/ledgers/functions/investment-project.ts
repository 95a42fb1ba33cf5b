/** Twelve trips of 2023, led by the two heads; four enterprises signed, and 1.99亿元 arrived in six instalments. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'investment-project',
  name: '招商引资台账',
  headings: [
    '项目名称',
    '地点',
    '带队领导',
    '主要领导带队',
    '产业',
    '外出日期',
    '投资方',
    '协议资金',
    '签约日期',
    '落地日期',
    '落地情况',
    '到账日期',
    '到账资金',
    '终止日期',
  ],
} as const satisfies Layout<string>
type Row = RowOf<typeof layout>

const c = chance('招商引资')
const leads = [
  '冷链仓储',
  '生态养殖',
  '农产品加工',
  '乡村旅游',
  '木竹加工',
  '电商直播',
  '新型建材',
  '中药材种植',
  '光伏农业',
  '蔬菜基地',
  '包装材料',
  '物流配送',
]
const signed: readonly (readonly [lead: number, agreed: number, day: Day, funds: readonly (readonly [Day, number])[]])[] = [
  [
    0,
    120_000_000,
    '2023-05-16',
    [
      ['2023-06-20', 60_000_000],
      ['2023-10-17', 30_000_000],
    ],
  ],
  [
    2,
    80_000_000,
    '2023-06-28',
    [
      ['2023-08-15', 40_000_000],
      ['2023-12-05', 20_000_000],
    ],
  ],
  [3, 60_000_000, '2023-09-07', [['2023-11-02', 35_000_000]]],
  [6, 45_000_000, '2023-10-26', [['2023-12-19', 14_000_000]]],
]
const trips = c.days(2023, 12, '2023-09-05')
const rows = leads.flatMap((name, i): Row[] => {
  const trip: Row = {
    项目名称: `${name}项目`,
    地点: c.pick(['成都', '广州', '杭州', '重庆', '贵阳']),
    带队领导: i % 2 ? '王宁' : '李明远',
    主要领导带队: '是',
    产业: name,
    外出日期: spelled(c, i === 0 ? '2023-03-02' : i === 2 ? '2023-04-11' : i === 3 ? '2023-05-23' : i === 6 ? '2023-07-04' : trips[i]!),
  }
  const s = signed.find(([lead]) => lead === i)
  if (!s) return [{ ...trip, 终止日期: i > 8 ? spelled(c, '2023-11-28') : null }]
  const contract: Row = {
    ...trip,
    投资方: `示例${name}公司`,
    协议资金: s[1],
    签约日期: spelled(c, s[2]),
    落地日期: i === 6 ? null : spelled(c, s[3][0]![0]),
    落地情况: i === 6 ? null : '已开工',
  }
  return s[3].map(([day, paid]) => ({ ...contract, 到账日期: spelled(c, day), 到账资金: paid }))
})
export const books: readonly Book[] = [bookOf(layout, '清河镇', 2, 2023, rows)]
