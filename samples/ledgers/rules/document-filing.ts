/** The district's review of what its departments and towns filed: twelve in 2023, one of them found wanting; one of December waits. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'document-filing',
  name: '规范性文件备案审查台账',
  headings: [
    '文件名称',
    '文号',
    '报备单位',
    '审查结论',
    '审查意见',
    '备案登记号',
    ['时间', '收到日期'],
    ['时间', '登记日期'],
    ['时间', '审查日期'],
    ['时间', '办结日期'],
  ],
} as const satisfies Layout<string>

const c = chance('备案审查2023')
const senders = ['区城市管理局', '区民政局', '区教委', '区卫生健康委', '石桥镇', '柳溪镇', '区农业农村委']
const topics = ['户外广告设置', '临时救助', '校外培训', '公共场所卫生', '集镇管理', '河道管护', '农机补贴']
const filed = (on: Day, i: number, reviewed: boolean) => {
  const wanting = i === 4
  return {
    文件名称: `${topics[i % topics.length]}管理办法`,
    文号: `示规〔2023〕${i + 1}号`,
    报备单位: senders[i % senders.length]!,
    审查结论: reviewed ? (wanting ? '建议修改' : '未发现问题') : null,
    审查意见: reviewed && wanting ? '第六条增设申请材料，没有上位法依据' : null,
    备案登记号: `规备〔2023〕${i + 1}号`,
    收到日期: spelled(c, on),
    登记日期: spelled(c, plusDays(on, 2)),
    审查日期: reviewed ? spelled(c, plusDays(on, c.between(8, 24))) : null,
    办结日期: reviewed ? spelled(c, plusDays(on, 26)) : null,
  }
}
export const books: readonly Book[] = [
  bookOf(layout, '清江区', 1, 2023, [...c.days(2023, 12, '2023-11-20').map((on, i) => filed(on, i, true)), filed('2023-12-21', 12, false)]),
]
