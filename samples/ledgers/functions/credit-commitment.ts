/** Commitments signed at the counter and at the market: twenty-four in 清河镇, five of them instead of certificates; two were found broken and mended since. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance, onWeekday } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'credit',
  name: '信用承诺台账',
  headings: [
    '承诺内容',
    '承诺主体',
    '主体类型',
    '承诺类型',
    '领域',
    '“信易+”场景',
    '签订日期',
    '公示日期',
    '核查日期',
    '履行情况',
    '核查情况',
    '整改日期',
    '纠正和修复情况',
  ],
} as const satisfies Layout<string>

const kinds = [
  ['食品经营承诺', '审批替代型', '食品经营'],
  ['安全生产主体责任承诺', '主动公示型', '安全生产'],
  ['农资经营承诺', '行业自律型', '农业'],
  ['居住证明告知承诺', '证明事项告知承诺', '民政'],
  ['物业服务承诺', '行业自律型', '物业'],
] as const

function book(place: string, unit: number, many: number): Book {
  const c = chance(`${place}信用承诺`)
  return bookOf(
    layout,
    place,
    unit,
    2023,
    c.days(2023, many, '2023-10-20' as Day).map((day, i) => {
      const [matter, kind, domain] = kinds[i % kinds.length]!
      const person = kind === '证明事项告知承诺'
      const broken = unit === 2 && i % 11 === 5
      const checked = onWeekday(plusDays(day, c.between(30, 55)))
      return {
        承诺内容: `${matter}（第${i + 1}份）`,
        承诺主体: person ? c.person() : `示例${domain}店${i + 1}`,
        主体类型: person ? '个人' : '个体工商户',
        承诺类型: kind,
        领域: domain,
        '“信易+”场景': i % 6 === 0 ? '信易批' : null,
        签订日期: spelled(c, day),
        公示日期: person ? null : spelled(c, onWeekday(plusDays(day, 3))),
        核查日期: spelled(c, checked),
        履行情况: broken ? '部分履行' : '已履行',
        核查情况: broken ? '承诺的设施没有到位' : '与承诺一致',
        整改日期: broken ? spelled(c, onWeekday(plusDays(checked, 12))) : null,
        纠正和修复情况: broken ? '设施已补齐，复查合格' : null,
      }
    }),
  )
}
export const books: readonly Book[] = [book('清河镇', 2, 24), book('石桥镇', 3, 5), book('柳溪镇', 4, 4)]
