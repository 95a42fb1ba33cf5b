/** Points and observers of 清河镇: two points, five people; one of 石桥镇. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'observation',
  name: '法治观测点和观察员名册',
  headings: ['姓名', '类别', '身份', '所在地方', '任期至', '聘任日期', '公布日期'],
} as const satisfies Layout<string>

const c = chance('法治观察员')
export const names = ['伍观', '滕察', '项言', '祝平', '季实'] as const
const from = ['人大代表', '企业', '律师', '村（社区）', '政协委员'] as const
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    ...['新街社区法治观测点', '示例农贸市场法治观测点'].map(name => ({
      姓名: name,
      类别: '法治观测点',
      身份: name.includes('社区') ? '村（社区）' : '企业',
      所在地方: '清河镇',
      聘任日期: spelled(c, '2023-03-01'),
      公布日期: spelled(c, '2023-03-08'),
    })),
    ...names.map((name, i) => ({
      姓名: name,
      类别: '法治观察员',
      身份: from[i]!,
      所在地方: '清河镇',
      任期至: spelled(c, '2025-02-28'),
      聘任日期: spelled(c, '2023-03-01'),
      公布日期: spelled(c, '2023-03-08'),
    })),
  ]),
  bookOf(layout, '石桥镇', 3, 2023, [
    {
      姓名: '石桥村法治观测点',
      类别: '法治观测点',
      身份: '村（社区）',
      所在地方: '石桥镇',
      聘任日期: spelled(c, '2023-05-06'),
      公布日期: spelled(c, '2023-05-12'),
    },
  ]),
]
