/** Legal consultations. 清河镇 2023: a lawyer sits every week, the office answers every day; 1,236 people asked. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'legal-consultation',
  name: '法律咨询登记台账',
  headings: ['坐班情况', '地点', '村居', '解答人类型', '值班律师', '咨询方式', '类别', '咨询人次', '解答情况', '处理结果', '咨询日期'],
} as const satisfies Layout<string>

const topics = ['婚姻家庭', '劳动社保', '土地房屋', '债务合同', '邻里', '损害赔偿']

/** A row a week or a month: an even share of the year’s total, two rows in turn a little more and a little less. */
function book(place: string, unit: number, year: number, weeks: number, total: number): Book {
  const c = chance(`${place}法律咨询${year}`)
  const lawyers = [c.person(), c.person()]
  const share = (i: number) => Math.floor((total * (i + 1)) / weeks) - Math.floor((total * i) / weeks)
  const swing = (i: number) => (i === weeks - 1 && i % 2 === 0 ? 0 : (i % 2 ? -1 : 1) * ((i >> 1) % 5))
  const rows = Array.from({ length: weeks }, (_, i): RowOf<typeof layout> => {
    const day = plusDays(`${year}-01-04` as Day, Math.floor((i * 350) / (weeks - 1)))
    const people = share(i) + swing(i)
    const counsel = i % 3 !== 2
    const village = c.pick(villagesOf(unit))
    const topic = c.pick(topics)
    return {
      坐班情况: counsel ? `${village}律师坐班` : `第${i + 1}周窗口接待`,
      地点: counsel ? `${village}公共法律服务室` : '镇公共法律服务工作站',
      村居: counsel ? village : null,
      解答人类型: counsel ? '村（社区）法律顾问' : '司法所工作人员',
      值班律师: counsel ? c.pick(lawyers) : null,
      咨询方式: c.weighted({ 来访: 8, 电话: 2 }),
      类别: c.between(0, 1) ? topic : `${topic}、其他`,
      咨询人次: people,
      解答情况: '已当场解答',
      处理结果: c.weighted({ 当场解答: 12, 申请法律援助: 1, 转调解: 1 }),
      咨询日期: spelled(c, day),
    }
  })
  return bookOf(layout, place, unit, year, rows)
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, 51, 1236),
  book('清河镇', 2, 2022, 51, 1088),
  book('石桥镇', 3, 2023, 12, 164),
  book('柳溪镇', 4, 2023, 12, 118),
]
