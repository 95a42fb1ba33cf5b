/** Themed days of five branches, month by month; one branch held none in July. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'party-branch',
  name: '支部主题党日台账',
  headings: ['党支部', '支部书记', '登记日期', '党日日期', '主题', '含学法内容', '应到党员', '实到党员'],
} as const satisfies Layout<string>

const topics = ['学习党的二十大精神', '学习习近平法治思想', '学习宪法', '重温入党誓词', '学习民法典', '志愿服务']

function book(place: string, unit: number, branches: readonly string[]): Book {
  const c = chance(`${place}主题党日`)
  const kept = branches.map(branch => ({ branch, secretary: c.person(), registered: spelled(c, '2022-12-20'), members: c.between(18, 46) }))
  const rows = kept.flatMap((b, k) =>
    Array.from({ length: 12 }, (_, i) => i)
      .filter(i => k < branches.length - 1 || i !== 6)
      .map(i => {
        const topic = topics[(i + k) % topics.length]!
        return {
          党支部: b.branch,
          支部书记: b.secretary,
          登记日期: b.registered,
          党日日期: spelled(c, `2023-${String(i + 1).padStart(2, '0')}-${15 + (k % 6)}` as Day),
          主题: topic,
          含学法内容: /法/.test(topic) ? '是' : '否',
          应到党员: b.members,
          实到党员: b.members - c.between(0, 4),
        }
      }),
  )
  return bookOf(layout, place, unit, 2023, rows)
}

export const books: readonly Book[] = [
  book('清河镇', 2, ['机关党支部', '东河村党支部', '西河村党支部', '桥头社区党支部', '新街社区党支部']),
  book('石桥镇', 3, ['机关党支部', '石桥村党支部']),
]
