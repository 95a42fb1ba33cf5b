/** Questions put to the district: two in 清河镇 in 2023, one answered and settled. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'directive',
  name: '重大问题请示报告台账',
  headings: [
    '事项',
    '类型',
    '主要问题',
    '主送机关',
    '主送的是直接上级',
    '答复意见',
    '落实情况',
    ['时间', '上报日期'],
    ['时间', '答复日期'],
    ['时间', '落实日期'],
  ],
} as const satisfies Layout<string>

const c = chance('清河镇请示报告')
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      事项: '关于充实综合执法力量的请示',
      类型: '请示',
      主要问题: '145项执法事项由十余人承担',
      主送机关: '中共清江区委',
      主送的是直接上级: '是',
      答复意见: '同意选调两人',
      落实情况: '两人已到岗',
      上报日期: spelled(c, '2023-04-11'),
      答复日期: spelled(c, '2023-05-30'),
      落实日期: spelled(c, '2023-09-04'),
    },
    {
      事项: '关于停车收费试行办法停止执行的报告',
      类型: '报告',
      主要问题: '上位法依据变化',
      主送机关: '清江区人民政府',
      主送的是直接上级: '是',
      落实情况: '已按程序废止',
      上报日期: spelled(c, '2023-10-09'),
      落实日期: spelled(c, '2023-10-20'),
    },
  ]),
  bookOf(layout, '柳溪镇', 4, 2023, [
    {
      事项: '关于法制审核人员不足的请示',
      类型: '请示',
      主送机关: '清江区人民政府',
      主送的是直接上级: '是',
      上报日期: spelled(c, '2023-11-14'),
    },
  ]),
]
