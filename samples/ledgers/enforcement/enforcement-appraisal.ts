/** Appraisals and checks of discipline: one appraisal of eighteen, four checks, no breach. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'enforcement-appraisal',
  name: '执法考评与纪律台账',
  headings: ['事由', '类型', '考评人数', '违反的纪律', '得分', '情况说明', ['时间', '考评日期'], ['时间', '检查日期']],
} as const satisfies Layout<string>

const c = chance('清河镇执法考评')

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      事由: '2023年度执法考评',
      类型: '执法考评',
      考评人数: 18,
      得分: 93,
      情况说明: '罚没款没有列入指标',
      考评日期: spelled(c, '2023-12-22'),
    },
    {
      事由: '第一季度执法纪律检查',
      类型: '执法纪律检查',
      考评人数: 18,
      违反的纪律: '没有发现',
      情况说明: '未发现违反“七个不准”',
      检查日期: spelled(c, '2023-03-28'),
    },
    {
      事由: '第二季度执法纪律检查',
      类型: '执法纪律检查',
      考评人数: 18,
      违反的纪律: '没有发现',
      情况说明: '未发现违反“七个不准”',
      检查日期: spelled(c, '2023-06-27'),
    },
    {
      事由: '第三季度执法纪律检查',
      类型: '执法纪律检查',
      考评人数: 18,
      违反的纪律: '没有发现',
      情况说明: '未发现违反“七个不准”',
      检查日期: spelled(c, '2023-09-26'),
    },
    {
      事由: '第四季度执法纪律检查',
      类型: '执法纪律检查',
      考评人数: 18,
      违反的纪律: '没有发现',
      情况说明: '未发现违反“七个不准”',
      检查日期: spelled(c, '2023-12-19'),
    },
  ]),
]
