/**
 * Leaders who go down to meet people. 清河镇 2023: 400 visits and receptions. On the sample day
 * one matter from December is late, three wait. The leaders are those of the roster of study; some missed December.
 */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance, later } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { villagesOf } from '../../units.ts'
import { liuxi, qinghe, type Staff, shiqiao } from '../study/people.ts'

const layout = {
  register: 'reception-visit',
  name: '下访接待台账',
  headings: [
    '反映事项',
    '接待方式',
    '接访领导',
    '接访地点',
    '村居',
    '反映人',
    '接待人数',
    '问题类别',
    '办理方式',
    '承办单位',
    ['时间', '接访日期'],
    ['时间', '办结日期'],
    '处理结果',
  ],
} as const satisfies Layout<string>

/** Whoever leads a town goes down to meet people: the leaders of the roster of study. */
const leading = ({ heads, leaders, promoted }: Staff): readonly string[] => [...heads, ...leaders, ...promoted]
const leaders: { readonly [town: number]: readonly string[] } = { 2: leading(qinghe), 3: leading(shiqiao), 4: leading(liuxi) }
const kinds = { 土地征收: 10, 物业管理: 8, 劳动社保: 12, 民政救助: 18, 邻里纠纷: 20, 环境卫生: 16, 涉法涉诉: 4, 其他: 12 }
const matters: { readonly [kind in keyof typeof kinds]: readonly string[] } = {
  土地征收: ['咨询青苗补偿标准', '反映过渡费发放时间'],
  物业管理: ['反映小区停车位不足', '反映电梯维修缓慢'],
  劳动社保: ['咨询养老保险补缴', '反映务工工资未结'],
  民政救助: ['申请临时救助', '咨询低保复核', '咨询残疾人补贴'],
  邻里纠纷: ['反映邻居占道堆物', '反映院坝排水'],
  环境卫生: ['反映垃圾清运不及时', '反映养殖异味'],
  涉法涉诉: ['询问案件执行进度', '询问法律援助条件'],
  其他: ['反映路灯不亮', '反映机耕道破损', '咨询户口迁移', '反映饮水水压低'],
}

type Visit = RowOf<typeof layout>
function visit(c: Chance, town: number, on: Day, end: Day, more: Visit = {}): Visit {
  const kind = c.weighted(kinds)
  const village = c.pick(villagesOf(town))
  const way = c.weighted({ 当场答复: 78, 交办: 16, 转调解: 4, 引导诉讼等法定途径: 2 })
  const way2 = c.weighted({ 下访: 76, 定点接访: 18, 约访: 6 })
  const answered = way === '当场答复' ? on : later(c, on, 2, 17, end)
  return {
    反映事项: `${village}群众${c.pick(matters[kind])}`,
    接待方式: way2,
    接访领导: c.pick(leaders[town]!),
    接访地点: way2 === '下访' ? `${village}便民服务室` : '镇群众接待室',
    村居: village,
    反映人: c.person(),
    接待人数: c.weighted({ '1': 70, '2': 20, '3': 7, '4': 3 }),
    问题类别: kind,
    办理方式: way,
    承办单位: way === '交办' ? c.pick(['规划建设环保办', '民政和社会事务办', '农业服务中心']) : null,
    接访日期: spelled(c, on),
    办结日期: spelled(c, answered),
    处理结果: way === '当场答复' ? c.pick(['现场讲清政策，群众认可', '现场协调解决', '已告知办理窗口和材料']) : '已办理并回复群众',
    ...more,
  }
}
function book(place: string, unit: number, year: number, visits: number): Book {
  const c = chance(`${place}下访${year}`)
  const end = `${year}-12-31` as Day
  const rows = c.days(year, visits, `${year}-12-19` as Day).map(on => visit(c, unit, on, end))
  return bookOf(layout, place, unit, year, rows)
}
/** The new year's first week: 石桥镇 went down once; of the visits of 清河镇 one is answered, the others are open. */
function lately(place: string, unit: number, days: readonly Day[]): Book {
  const c = chance(`${place}下访2024`)
  const open = { 办理方式: '交办', 承办单位: '规划建设环保办', 办结日期: null, 处理结果: null }
  return bookOf(
    layout,
    place,
    unit,
    2024,
    days.map((on, i) => visit(c, unit, on, on, i ? open : { 办理方式: '当场答复', 办结日期: spelled(c, on) })),
  )
}

const late = { 办理方式: '交办', 承办单位: '民政和社会事务办', 办结日期: null, 处理结果: null } as const
function full(): Book {
  const all = book('清河镇', 2, 2023, 399)
  const c = chance('清河镇下访2023末')
  const one = bookOf(layout, '清河镇', 2, 2023, [visit(c, 2, '2023-12-20', '2023-12-31', late)])
  return { ...all, rows: [...all.rows, ...one.rows] }
}

export const books: readonly Book[] = [
  full(),
  book('清河镇', 2, 2022, 336),
  lately('清河镇', 2, ['2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05']),
  lately('石桥镇', 3, ['2024-01-03']),
  book('石桥镇', 3, 2023, 46),
  book('柳溪镇', 4, 2023, 32),
]
