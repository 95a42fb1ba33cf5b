/** Two complaints about enforcement in 2023, one partly upheld, both answered. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'enforcement-complaint',
  name: '行政执法投诉台账',
  headings: [
    '投诉内容',
    '来源',
    '投诉人',
    '问题类型',
    '被投诉人',
    '核实人员',
    '结果',
    '处理结果',
    '投诉人评价',
    ['时间', '投诉日期'],
    ['时间', '核实日期'],
    ['时间', '答复日期'],
  ],
} as const satisfies Layout<string>

const c = chance('清河镇执法投诉')

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      投诉内容: '检查时态度生硬',
      来源: '12345热线',
      投诉人: c.person(),
      问题类型: '态度作风',
      被投诉人: '示例执法人员',
      核实人员: '郑岩',
      结果: '部分属实',
      处理结果: '批评教育并致歉',
      投诉人评价: '满意',
      投诉日期: spelled(c, '2023-06-05'),
      核实日期: spelled(c, '2023-06-12'),
      答复日期: spelled(c, '2023-06-16'),
    },
    {
      投诉内容: '认为罚款过重',
      来源: '来访',
      投诉人: c.person(),
      问题类型: '处罚不当',
      被投诉人: '示例执法人员',
      核实人员: '郑岩',
      结果: '不属实',
      投诉人评价: '基本满意',
      投诉日期: spelled(c, '2023-09-18'),
      核实日期: spelled(c, '2023-09-22'),
      答复日期: spelled(c, '2023-09-26'),
    },
  ]),
]
