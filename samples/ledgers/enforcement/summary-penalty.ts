/** Penalties on the spot: small fines and warnings. One of 5 January 2024 has not been reported yet. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'summary-penalty',
  name: '当场处罚台账',
  headings: [
    '违法行为',
    '执法事项',
    '被处罚人',
    '当事人类型',
    '执法人员',
    '村（社区）',
    '违法事实',
    '违反和适用的条款',
    '处罚种类',
    '罚款金额',
    '告知的救济途径',
    '决定书编号',
    ['时间', '处罚日期'],
    ['时间', '备案日期'],
    ['时间', '缴款日期'],
    ['时间', '归档日期'],
    '已缴罚款',
  ],
} as const satisfies Layout<string>

const causes = ['占道经营', '在人行道上乱停机动车', '随意倾倒建筑垃圾', '临街经营不履行门前责任', '车辆带泥上路']
function one(c: Chance, place: string, unit: number, officers: string, on: Day, n: number, done: boolean): RowOf<typeof layout> {
  const fine = c.weighted({ 警告: 4, 罚款: 6 }) === '罚款' ? c.pick([50, 100, 200]) : null
  const cause = c.pick(causes)
  return {
    违法行为: cause,
    执法事项: `对${cause}的行政处罚`,
    被处罚人: c.person(),
    当事人类型: '公民',
    执法人员: officers,
    '村（社区）': c.pick(villagesOf(unit)),
    违法事实: '现场查实并拍照',
    违反和适用的条款: '市容环卫条例有关规定',
    处罚种类: fine ? '罚款' : '警告',
    罚款金额: fine,
    告知的救济途径: on < '2024-01-01' ? '行政复议或者行政诉讼' : '先申请行政复议，再提起行政诉讼',
    决定书编号: `${place.slice(0, 2)}当罚〔${on.slice(0, 4)}〕${n}号`,
    处罚日期: spelled(c, on),
    备案日期: done ? spelled(c, plusDays(on, 1)) : null,
    缴款日期: done && fine ? spelled(c, plusDays(on, c.between(0, 9))) : null,
    归档日期: done ? spelled(c, plusDays(on, 10)) : null,
    已缴罚款: done ? fine : null,
  }
}
function book(place: string, unit: number, year: number, n: number, officers: string): Book {
  const c = chance(`${place}当场处罚${year}`)
  return bookOf(
    layout,
    place,
    unit,
    year,
    c.days(year, n, `${year}-12-18` as Day).map((on, i) => one(c, place, unit, officers, on, i + 1, true)),
  )
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, 16, '陈立、罗敏'),
  book('清河镇', 2, 2022, 9, '陈立、罗敏'),
  bookOf(layout, '清河镇', 2, 2024, [one(chance('清河镇当场处罚2024'), '清河镇', 2, '陈立、罗敏', '2024-01-05', 1, false)]),
  book('石桥镇', 3, 2023, 4, '石小桥、韩立'),
]
