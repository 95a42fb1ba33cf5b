/** The yearly return: that of 2022 was public on 18 January 2023; that of 2023 is due on 31 January 2024. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'enforcement-statistics',
  name: '行政执法统计年报台账',
  headings: [
    '统计年度',
    '行政处罚',
    '罚没数额',
    '行政许可',
    '行政强制',
    '行政检查',
    '复议诉讼纠错',
    '报送单位',
    ['时间', '汇总日期'],
    ['时间', '报送日期'],
    ['时间', '公开日期'],
  ],
} as const satisfies Layout<string>

const c = chance('清河镇执法统计')

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      统计年度: '2022',
      行政处罚: 15,
      罚没数额: 9600,
      行政许可: 0,
      行政强制: 0,
      行政检查: 30,
      复议诉讼纠错: 0,
      报送单位: '区司法局',
      汇总日期: spelled(c, '2023-01-10'),
      报送日期: spelled(c, '2023-01-13'),
      公开日期: spelled(c, '2023-01-18'),
    },
  ]),
]
