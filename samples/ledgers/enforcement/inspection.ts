/**
 * Inspections. 清河镇 2023: 48 visits of which three were joint (“综合查一次”, each one visit instead of three) and 105 enterprises in
 * work safety; fewer the year before. Two joint visits were published.
 */
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'inspection',
  name: '行政执法检查台账',
  headings: [
    '检查内容',
    '检查类型',
    '执法领域',
    '被检查单位',
    '检查家次',
    '村（社区）',
    '联合部门',
    '合并事项数',
    '减少入企次数',
    '检查人员',
    '发现问题数',
    '劝导人次',
    '违停车辆',
    '处理结果',
    ['时间', '检查日期'],
    ['时间', '公示日期'],
  ],
} as const satisfies Layout<string>
type Visit = RowOf<typeof layout>

const fields = [
  ['安全生产', '企业和经营场所安全检查', '沿街门店、加工点'],
  ['城乡建设', '在建农房和工地检查', '在建农房'],
  ['农业', '农药经营和秸秆焚烧巡查', '农资店和田间'],
  ['城市管理', '占道经营和停车秩序巡查', '场镇主街'],
  ['生态环境', '河道和养殖排污检查', '沿河养殖户'],
  ['消防', '出租房和餐饮用气检查', '餐饮店'],
] as const

function visit(c: Chance, unit: number, officers: string, on: `${number}-${number}-${number}`, i: number): Visit {
  const [domain, task, subject] = fields[i % fields.length]!
  const found = domain === '安全生产' ? 2 : c.between(0, 2)
  return {
    检查内容: task,
    检查类型: i % 4 === 3 ? '日常检查' : '日常巡查',
    执法领域: domain,
    被检查单位: subject,
    检查家次: domain === '安全生产' ? (i ? 13 : 11) : c.between(1, 6),
    '村（社区）': c.pick(villagesOf(unit)),
    检查人员: officers,
    发现问题数: found,
    劝导人次: domain === '城市管理' ? c.between(12, 40) : null,
    违停车辆: domain === '城市管理' ? c.between(3, 18) : null,
    处理结果: found ? '责令改正' : '未发现问题',
    检查日期: spelled(c, on),
  }
}
const joint = (c: Chance, officers: string, on: `${number}-${number}-${number}`, subject: string, published: boolean): Visit => ({
  检查内容: '企业综合检查',
  检查类型: '综合查一次',
  执法领域: '安全生产',
  被检查单位: subject,
  检查家次: 1,
  联合部门: '区消防救援大队、区市场监管局',
  合并事项数: 3,
  减少入企次数: 2,
  检查人员: officers,
  发现问题数: 1,
  处理结果: '当场改正',
  检查日期: spelled(c, on),
  公示日期: published ? spelled(c, `${on.slice(0, 8)}28` as typeof on) : null,
})

function visits(place: string, unit: number, year: number, n: number, officers: string): Visit[] {
  const c = chance(`${place}检查${year}`)
  return c.days(year, n, `${year}-12-15`).map((on, i) => visit(c, unit, officers, on, i))
}
const c = chance('清河镇综合查一次')
const team = '陈立、罗敏'

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    ...visits('清河镇', 2, 2023, 45, team),
    joint(c, team, '2023-05-16', '示例机械加工厂', true),
    joint(c, team, '2023-08-10', '示例纸品厂', true),
    joint(c, team, '2023-11-07', '示例加油站', false),
  ]),
  bookOf(layout, '清河镇', 2, 2022, visits('清河镇', 2, 2022, 30, team)),
  bookOf(layout, '石桥镇', 3, 2023, visits('石桥镇', 3, 2023, 8, '石小桥、韩立')),
  bookOf(layout, '柳溪镇', 4, 2023, visits('柳溪镇', 4, 2023, 6, '柳小溪、彭文')),
]
