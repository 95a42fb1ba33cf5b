/** Posts of the rule of law in 清河镇: fourteen, three of them added in November 2023 and still open, two with the legal qualification; trained once or twice. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'legal-workforce',
  name: '法治队伍台账',
  headings: [
    '岗位',
    '机构',
    '任职要求',
    '人员',
    '编制',
    '是否法学专业',
    '是否有法律职业资格',
    ['时间', '核定日期'],
    ['时间', '到岗日期'],
    ['培训', '培训日期'],
    ['培训', '培训内容'],
    ['培训', '学时'],
  ],
} as const satisfies Layout<string>
type Post = RowOf<typeof layout>

function book(place: string, unit: number, n: number, filled: number, lawyers: number): Book {
  const c = chance(`${place}法治队伍`)
  const places = ['司法所', '平安法治办', '综合行政执法机构']
  const rows = Array.from({ length: n }, (_, i): Post[] => {
    const taken = i < filled
    const post: Post = {
      岗位: `${places[i % 3]}岗位${i + 1}`,
      机构: places[i % 3]!,
      任职要求: i < lawyers ? '法律职业资格' : '无',
      人员: taken ? c.person() : null,
      编制: taken ? c.weighted({ 公务员: 5, 事业编制: 5 }) : null,
      是否法学专业: taken ? (i < lawyers + 2 ? '是' : '否') : null,
      是否有法律职业资格: taken ? (i < lawyers ? '是' : '否') : null,
      核定日期: spelled(c, taken ? '2021-06-01' : '2023-11-13'),
      到岗日期: taken ? spelled(c, plusDays('2021-06-20', i * 20)) : null,
    }
    const sessions: readonly (readonly [Day, string, number])[] = [
      ['2023-05-17', '行政处罚法和案卷制作', 8],
      ['2023-10-25', '行政复议法修订', 6],
    ]
    return taken
      ? sessions.slice(0, 1 + (i % 2)).map(([on, topic, hours]) => ({ ...post, 培训日期: spelled(c, on), 培训内容: topic, 学时: hours }))
      : [post]
  })
  return bookOf(layout, place, unit, 2023, rows.flat())
}

export const books: readonly Book[] = [book('清河镇', 2, 14, 11, 2), book('石桥镇', 3, 7, 6, 1), book('柳溪镇', 4, 6, 4, 0)]
