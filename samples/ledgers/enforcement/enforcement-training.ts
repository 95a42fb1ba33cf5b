/** Training of the enforcement team: three sessions in 清河镇 in 2023, two the year before. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'enforcement-training',
  name: '行政执法培训台账',
  headings: [
    '培训主题',
    '类型',
    '授课人',
    '培训地点',
    ['时间', '培训日期'],
    ['时间', '考核日期'],
    '课时',
    '参加人员',
    ['考核', '考核人数'],
    ['考核', '合格人数'],
  ],
} as const satisfies Layout<string>

const subjects = ['行政处罚法与立案标准', '三项制度与执法记录', '裁量基准和文书制作']
const sessions: { readonly [year in 2022 | 2023]: readonly Day[] } = {
  2023: ['2023-03-22', '2023-06-14', '2023-10-18'],
  2022: ['2022-05-11', '2022-10-20'],
}

function book(place: string, unit: number, year: 2022 | 2023, held: number, people: number): Book {
  const c = chance(`${place}执法培训${year}`)
  const team = Array.from({ length: people }, () => c.person())
  return bookOf(
    layout,
    place,
    unit,
    year,
    sessions[year].slice(-held).map((day, i) => ({
      培训主题: subjects[i]!,
      类型: i === 2 ? '专题培训' : '业务培训',
      授课人: c.pick(['区司法局执法监督科', '镇法律顾问', '区综合行政执法支队']),
      培训地点: '镇政府三楼会议室',
      培训日期: spelled(c, day),
      考核日期: i === 2 ? spelled(c, day) : null,
      课时: c.pick([4, 6, 8]),
      参加人员: team.slice(0, people - i).join('、'),
      考核人数: i === 2 ? people - i : null,
      合格人数: i === 2 ? people - i - 1 : null,
    })),
  )
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, 3, 18),
  book('清河镇', 2, 2022, 2, 11),
  book('石桥镇', 3, 2023, 2, 6),
  book('柳溪镇', 4, 2023, 1, 5),
]
