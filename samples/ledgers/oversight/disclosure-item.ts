/**
 * Information published. 清河镇 2023: 503 items — 261 on the work done, 3 policy papers, 239 others. Three more were formed and
 * wait for publication on the sample day: one overdue, one due on that very day, one with time left.
 */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'disclosure-item',
  name: '主动公开信息台账',
  headings: [
    '信息标题',
    '类别',
    '信息内容',
    '发文字号',
    '责任科室',
    '需要政策解读',
    ['审查', '保密审查'],
    ['审查', '隐私审查'],
    ['时间', '生成日期'],
    ['时间', '发布日期'],
    ['时间', '解读日期'],
    '发布渠道',
    '链接',
  ],
} as const satisfies Layout<string>
type Item = RowOf<typeof layout>
type Kind = '工作情况' | '政策文件' | '其他信息'

const offices = ['党政办', '平安法治办', '农业服务中心', '民政和社会事务办', '应急管理办', '财政办', '规划建设环保办']
const work = [
  '开展森林防火巡查',
  '召开安全生产例会',
  '推进人居环境整治',
  '走访慰问困难群众',
  '开展反诈宣传',
  '检查校园周边食品',
  '组织防汛演练',
  '开展矛盾纠纷排查',
  '推进高标准农田建设',
  '举办普法讲座',
]
const policies = [
  '关于加强场镇车辆停放管理的通知',
  '关于规范农村宅基地申请的通知',
  '关于做好森林防火工作的通告',
  '关于调整公益性岗位补贴的通知',
]
const others: readonly (readonly [title: string, contents: string])[] = [
  ['部门预算', '财政预决算'],
  ['部门决算', '财政预决算'],
  ['临时救助发放名单', '社会救助'],
  ['低保动态调整情况', '社会救助'],
  ['宅基地审批结果', '宅基地审核'],
  ['高标准农田项目公示', '农田水利'],
  ['土地流转情况', '承包地流转'],
  ['征地补偿安置公示', '土地和房屋征收'],
  ['惠农补贴发放情况', '农业农村政策'],
  ['重大决策事项目录', '重大决策'],
  ['信息公开指南更新', '公开指南和目录'],
  ['办事指南更新', '办事服务'],
  ['行政执法信息', '行政执法'],
]

function made(c: Chance, kind: Kind, on: Day, n: number): Item {
  const [title, contents] = c.pick(others)
  const name =
    kind === '工作情况' ? `${c.pick(work)}（第${n}期）` : kind === '政策文件' ? `${policies[n % policies.length]}` : `${title}（第${n}号）`
  return {
    信息标题: name,
    类别: kind,
    信息内容: kind === '其他信息' ? contents : '其他',
    发文字号: kind === '政策文件' ? `清河府发〔${on.slice(0, 4)}〕${(n % 90) + 1}号` : null,
    责任科室: c.pick(offices),
    需要政策解读: kind === '政策文件' ? '是' : null,
    生成日期: spelled(c, on),
  }
}
function published(c: Chance, kind: Kind, on: Day, n: number, end: Day): Item {
  const after = kind === '工作情况' ? c.between(0, 6) : c.between(1, c.between(1, 50) === 1 ? 40 : 16)
  const day = plusDays(on, after) > end ? end : plusDays(on, after)
  return {
    ...made(c, kind, on, n),
    保密审查: '是',
    隐私审查: '是',
    发布日期: spelled(c, day),
    解读日期: kind === '政策文件' ? spelled(c, plusDays(day, 2) > end ? end : plusDays(day, 2)) : null,
    发布渠道: c.weighted({ 政府网站: 70, '政府网站、政务公开栏': 25, '政府网站、政务新媒体': 5 }),
    链接: `https://sample.invalid/${on.slice(0, 4)}/${n}`,
  }
}

function book(place: string, unit: number, year: number, n: { readonly [K in Kind]: number }): Book {
  const c = chance(`${place}主动公开${year}`)
  const end = `${year}-12-31` as Day
  const records = (Object.keys(n) as Kind[])
    .flatMap(kind => c.days(year, n[kind], `${year}-12-15` as Day).map(on => ({ kind, on })))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  return bookOf(
    layout,
    place,
    unit,
    year,
    records.map((r, i) => published(c, r.kind, r.on, i + 1, end)),
  )
}
function waiting(): Book {
  const c = chance('清河镇主动公开2024')
  const days: readonly Day[] = ['2023-11-30', '2023-12-08', '2024-01-03']
  return bookOf(
    layout,
    '清河镇',
    2,
    2024,
    days.map((on, i) => made(c, '其他信息', on, 601 + i)),
  )
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, { 工作情况: 261, 政策文件: 3, 其他信息: 239 }),
  book('清河镇', 2, 2022, { 工作情况: 228, 政策文件: 2, 其他信息: 206 }),
  waiting(),
  book('石桥镇', 3, 2023, { 工作情况: 34, 政策文件: 1, 其他信息: 25 }),
  book('柳溪镇', 4, 2023, { 工作情况: 22, 政策文件: 1, 其他信息: 17 }),
]
