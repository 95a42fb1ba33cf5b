/** One accident at work of 2022, investigated by the county; carried out in 2023. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'accident-investigation',
  name: '生产安全事故调查台账',
  headings: [
    '事故',
    '事故等级',
    '发生日期',
    '调查机关',
    '死亡',
    '罚款金额',
    '整改措施',
    '落实情况',
    ['时间', '成立调查组日期'],
    ['时间', '提交报告日期'],
    ['时间', '批复日期'],
    ['时间', '公布日期'],
    ['时间', '落实日期'],
  ],
} as const satisfies Layout<string>

const c = chance('清河镇事故调查')

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2022, [
    {
      事故: '11·20脚手架坠落事故',
      事故等级: '一般',
      发生日期: spelled(c, '2022-11-20'),
      调查机关: '县级政府',
      死亡: 1,
      罚款金额: 200000,
      整改措施: '停工整改、培训作业人员',
      落实情况: '已全部落实',
      成立调查组日期: spelled(c, '2022-11-21'),
      提交报告日期: spelled(c, '2023-01-12'),
      批复日期: spelled(c, '2023-01-20'),
      公布日期: spelled(c, '2023-02-06'),
      落实日期: spelled(c, '2023-06-15'),
    },
  ]),
]
