/** Lawyers of the villages of 清河镇: three serve eight villages, a notary all; their year added up. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'village-counsel',
  name: '村（社区）法律顾问台账',
  headings: [
    '律师姓名',
    '顾问身份',
    '律师事务所',
    '服务村社',
    '职责范围',
    '聘期至',
    '已公示',
    '签约日期',
    '统计日期',
    '到村服务次数（补登）',
    '协助调解',
    '法治讲座',
    '评价日期',
    '村评价',
  ],
} as const satisfies Layout<string>

function book(place: string, unit: number, lawyers: number): Book {
  const c = chance(`${place}法律顾问`)
  const names = Array.from({ length: lawyers }, () => c.person())
  const notary = c.person()
  return bookOf(
    layout,
    place,
    unit,
    2023,
    villagesOf(unit).flatMap((village, i) => [
      {
        律师姓名: names[i % lawyers]!,
        顾问身份: '律师',
        律师事务所: '示例律师事务所',
        服务村社: village,
        职责范围: '解答咨询、审查村规民约和合同、举办讲座、协助调解',
        聘期至: '2024-12-31',
        已公示: '是',
        签约日期: spelled(c, '2023-01-04'),
        统计日期: spelled(c, '2023-12-26'),
        '到村服务次数（补登）': 12,
        协助调解: c.between(3, 5),
        法治讲座: c.between(2, 3),
        评价日期: spelled(c, '2023-12-27'),
        村评价: '好',
      },
      {
        律师姓名: notary,
        顾问身份: '公证员',
        律师事务所: '示例公证处',
        服务村社: village,
        聘期至: '2024-12-31',
        已公示: '是',
        签约日期: spelled(c, '2023-01-04'),
      },
    ]),
  )
}

export const books: readonly Book[] = [book('清河镇', 2, 3), book('石桥镇', 3, 1)]
