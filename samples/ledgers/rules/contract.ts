/**
 * Contracts, a small part of those reviewed: 清河镇 signed twenty-four in 2023, all after an opinion, one of them disputed and
 * settled. One to a small enterprise was accepted in December and is to be paid by the middle of January.
 */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'contract',
  name: '政府合同台账',
  headings: [
    '合同名称',
    '合同编号',
    '合同类型',
    '经办部门',
    '乙方',
    '金额（元）',
    '重大合同',
    '对方是中小企业',
    '付款约定',
    '审查结论',
    '修改情况',
    '合同期至',
    '已付金额',
    '纠纷和处理',
    '案卷号',
    ['时间', '拟稿日期'],
    ['时间', '送审日期'],
    ['时间', '审查日期'],
    ['时间', '签订日期'],
    ['时间', '验收日期'],
    ['时间', '付款日期'],
    ['时间', '纠纷发生日期'],
    ['时间', '纠纷解决日期'],
    ['时间', '履行完毕日期'],
    ['时间', '归档日期'],
  ],
} as const satisfies Layout<string>

const kinds: readonly (readonly [string, string, string])[] = [
  ['农村公路养护合同', '工程建设', '示例建筑公司'],
  ['保洁服务合同', '服务采购', '示例环卫公司'],
  ['办公设备采购合同', '货物采购', '示例商贸公司'],
  ['路灯安装合同', '工程建设', '示例照明公司'],
  ['食堂食材采购合同', '货物采购', '示例商贸公司'],
  ['测绘服务合同', '服务采购', '示例测绘院'],
]
const offices = ['党政办', '规划建设环保办', '农业服务中心', '财政办']

function signed(c: Chance, on: Day, n: number): RowOf<typeof layout> {
  const year = Number(on.slice(0, 4))
  const [name, kind, other] = kinds[n % kinds.length]!
  const sign = plusDays(on, 9)
  const amount = c.between(6, 60) * 10_000
  const revise = n % 4 === 1
  const disputed = n === 5
  const done = plusDays(sign, 90) <= '2023-12-31'
  const accepted = plusDays(sign, 60)
  const at = (d: Day) => spelled(c, d)
  return {
    合同名称: `${name}（${year}-${n + 1}）`,
    合同编号: `HT-${year}-${n + 1}`,
    合同类型: kind,
    经办部门: c.pick(offices),
    乙方: other,
    '金额（元）': amount,
    重大合同: amount >= 500_000 ? '是' : null,
    对方是中小企业: '是',
    付款约定: c.pick(['没有另行约定', '约定了付款期限']),
    审查结论: revise ? '应当修改' : '合法',
    修改情况: revise ? '已按意见改付款和违约责任条款' : null,
    合同期至: at(done ? `${year}-12-31` : `${year + 1}-06-30`),
    已付金额: done ? amount : null,
    纠纷和处理: disputed ? '工期延误，协商减付' : null,
    案卷号: done ? `${year}-H-${n + 1}` : null,
    拟稿日期: at(on),
    送审日期: at(plusDays(on, 1)),
    审查日期: at(plusDays(on, 4)),
    签订日期: at(sign),
    验收日期: done ? at(accepted) : null,
    付款日期: done ? at(plusDays(accepted, c.between(5, 25))) : null,
    纠纷发生日期: disputed ? at(plusDays(sign, 30)) : null,
    纠纷解决日期: disputed ? at(plusDays(sign, 45)) : null,
    履行完毕日期: done ? at(plusDays(accepted, 28)) : null,
    归档日期: done ? at(plusDays(accepted, 30)) : null,
  }
}

function book(place: string, unit: number, year: number, n: number): Book {
  const c = chance(`${place}合同${year}`)
  const rows = c.days(year, n, `${year}-11-20` as Day).map((on, i) => signed(c, on, i))
  return bookOf(layout, place, unit, year, rows)
}
/** Accepted in mid December: payment is due on the sample month. */
function due(): Book {
  const c = chance('清河镇合同2024')
  const row = signed(c, '2023-11-06', 30)
  return bookOf(layout, '清河镇', 2, 2024, [{ ...row, 验收日期: spelled(c, '2023-12-15'), 付款约定: '没有另行约定', 归档日期: null }])
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, 23),
  book('清河镇', 2, 2022, 18),
  due(),
  book('石桥镇', 3, 2023, 5),
  book('柳溪镇', 4, 2023, 4),
]
