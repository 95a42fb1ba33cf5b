/** Two circulars of the year; the second names whoever was missing twice, and they made it up in January. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'
import { qinghe } from './people.ts'

const layout = {
  register: 'study-session',
  name: '学法情况通报台账',
  headings: ['通报标题', '开始日期', '截止日期', '通报内容', '学法先进', '缺学较多的人员', '起草日期', '印发日期', '补学日期', '补学情况'],
} as const satisfies Layout<string>

const c = chance('学法通报')
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      通报标题: '2023年上半年学法情况通报',
      开始日期: spelled(c, '2023-01-01'),
      截止日期: spelled(c, '2023-06-30'),
      通报内容: '中心组学习按计划完成，出勤情况总体较好',
      学法先进: qinghe.leaders.slice(0, 2).join('、'),
      缺学较多的人员: qinghe.officers[9]!,
      起草日期: spelled(c, '2023-07-05'),
      印发日期: spelled(c, '2023-07-10'),
      补学日期: spelled(c, '2023-08-02'),
      补学情况: '已补学并交学习笔记',
    },
    {
      通报标题: '2023年下半年学法情况通报',
      开始日期: spelled(c, '2023-07-01'),
      截止日期: spelled(c, '2023-12-31'),
      通报内容: '考试和旁听全部完成，个别人员缺学',
      缺学较多的人员: qinghe.officers.slice(11, 13).join('、'),
      起草日期: spelled(c, '2023-12-25'),
      印发日期: spelled(c, '2023-12-28'),
      补学日期: spelled(c, '2024-01-05'),
      补学情况: '已补学并交学习笔记',
    },
  ]),
]
