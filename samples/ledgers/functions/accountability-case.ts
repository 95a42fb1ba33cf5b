/** One case of the year: a counter that let its promise pass; a talk, and the rota changed. The name is invented and encrypted. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'accountability-case',
  name: '责任追究台账',
  headings: ['编号', '事由', '有关人员', '启动日期', '决定日期', '处理结果', '决定理由', '已听取陈述申辩', '办结日期', '整改和制度改进'],
} as const satisfies Layout<string>

const c = chance('责任追究')
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      编号: '2023年第1号',
      事由: '超过时限',
      有关人员: c.person(),
      启动日期: spelled(c, '2023-06-05'),
      决定日期: spelled(c, '2023-06-20'),
      处理结果: '谈话提醒',
      决定理由: '代办件超过承诺时限',
      已听取陈述申辩: '是',
      办结日期: spelled(c, '2023-07-03'),
      整改和制度改进: '窗口实行AB岗',
    },
  ]),
]
