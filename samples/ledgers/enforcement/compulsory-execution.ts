/** Execution: of the three orders to remove illegal building, two parties did so when reminded and one building was removed; one obstacle was cleared at once. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'compulsory-execution',
  name: '行政强制执行台账',
  headings: [
    '违法建筑情况',
    '方式',
    '规划区',
    '当事人',
    '村（社区）',
    '面积或者数量',
    '催告期限',
    '复议期限届满日期',
    '起诉期限届满日期',
    '到场监督人员',
    ['时间', '催告日期'],
    ['时间', '公告日期'],
    ['时间', '决定日期'],
    ['时间', '拆除日期'],
    ['时间', '立即代履行日期'],
    ['时间', '自拆日期'],
    ['时间', '公开日期'],
  ],
} as const satisfies Layout<string>
const c = chance('清河镇强制执行')
const building = { 方式: '拆除违法建筑', 规划区: '乡、村庄规划区' } as const

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      ...building,
      违法建筑情况: '村道旁搭建彩钢棚',
      当事人: c.person(),
      '村（社区）': '东河村',
      面积或者数量: '42平方米',
      催告期限: spelled(c, '2023-04-20'),
      催告日期: spelled(c, '2023-04-06'),
      自拆日期: spelled(c, '2023-04-18'),
    },
    {
      ...building,
      违法建筑情况: '院坝外加建砖房',
      当事人: c.person(),
      '村（社区）': '青石村',
      面积或者数量: '30平方米',
      催告期限: spelled(c, '2023-06-30'),
      催告日期: spelled(c, '2023-06-15'),
      自拆日期: spelled(c, '2023-06-28'),
    },
    {
      ...building,
      违法建筑情况: '河堤外搭建看护房',
      当事人: c.person(),
      '村（社区）': '南湾村',
      面积或者数量: '18平方米',
      催告期限: spelled(c, '2023-02-10'),
      复议期限届满日期: spelled(c, '2023-01-20'),
      起诉期限届满日期: spelled(c, '2023-05-22'),
      到场监督人员: '陈立、罗敏',
      催告日期: spelled(c, '2023-01-30'),
      公告日期: spelled(c, '2023-02-01'),
      决定日期: spelled(c, '2023-02-13'),
      拆除日期: spelled(c, '2023-05-30'),
      公开日期: spelled(c, '2023-03-02'),
    },
    {
      违法建筑情况: '车辆遗洒砂石占道',
      方式: '立即代履行',
      当事人: c.person(),
      '村（社区）': '桥头社区',
      到场监督人员: '陈立、罗敏',
      立即代履行日期: spelled(c, '2023-10-12'),
    },
  ]),
]
