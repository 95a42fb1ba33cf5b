/** First asked and done for others: 31 new businesses, 11 changes and 3 closings by an agent, six licences, eight enquiries. Two of December went on into the new year: one was done in time, one is due on the sample day. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance, onWeekday } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'service-case',
  name: '首问办件和帮办代办台账',
  headings: [
    '办理事项',
    '事项类型',
    '办理方式',
    '市场主体名称',
    '申请人',
    '首问人',
    '首问日期',
    '收件日期',
    '受理日期',
    '代办受理日期',
    '出具凭证',
    '办结日期',
    '送达日期',
    '许可文书号',
    '答复内容',
    '答复日期',
  ],
} as const satisfies Layout<string>
type Row = RowOf<typeof layout>

const trades = ['便利店', '农家乐', '理发店', '粮油店', '五金店', '早餐店', '快递站', '农资店']

function agent(c: Chance, kind: string, day: Day, i: number, done: number | null): Row {
  return {
    办理事项: `${kind}（第${i + 1}户）`,
    事项类型: kind,
    办理方式: '帮办代办',
    市场主体名称: `示例${c.pick(trades)}${i + 1}`,
    申请人: c.person(),
    首问人: c.pick(['林晓', '何管']),
    代办受理日期: spelled(c, day),
    办结日期: done === null ? null : spelled(c, onWeekday(plusDays(day, done))),
  }
}
function licence(c: Chance, day: Day, i: number): Row {
  const accepted = onWeekday(plusDays(day, 3))
  const done = onWeekday(plusDays(accepted, c.between(8, 20)))
  return {
    办理事项: `农村村民宅基地审批（第${i + 1}户）`,
    事项类型: '行政许可',
    办理方式: '窗口办理',
    申请人: c.person(),
    收件日期: spelled(c, day),
    受理日期: spelled(c, accepted),
    出具凭证: '是',
    办结日期: spelled(c, done),
    送达日期: spelled(c, onWeekday(plusDays(done, 4))),
    许可文书号: `示例乡宅准字〔${day.slice(0, 4)}〕${i + 1}号`,
  }
}
const enquiry = (c: Chance, day: Day, i: number): Row => ({
  办理事项: `咨询${c.pick(['低保政策', '医保报销', '建房手续', '农机补贴', '法律援助'])}（第${i + 1}次）`,
  事项类型: '咨询',
  申请人: c.person(),
  首问人: c.pick(['林晓', '罗敏', '郑岩']),
  首问日期: spelled(c, day),
  答复日期: spelled(c, i % 4 === 3 ? onWeekday(plusDays(day, 1)) : day),
  答复内容: '已当面讲清条件、材料和办理地点',
})

function book(
  place: string,
  unit: number,
  n: {
    readonly fresh: number
    readonly change: number
    readonly cancel: number
    readonly licences: number
    readonly asked: number
    readonly open: boolean
  },
): Book {
  const c = chance(`${place}帮办代办`)
  const days = (many: number) => c.days(2023, many, '2023-12-08')
  const late = (i: number) => (i === 7 ? 12 : c.between(1, 5))
  return bookOf(layout, place, unit, 2023, [
    ...days(n.fresh).map((day, i) => agent(c, '新增市场主体', day, i, late(i))),
    ...days(n.change).map((day, i) => agent(c, '市场主体修改变更', day, i, c.between(1, 4))),
    ...days(n.cancel).map((day, i) => agent(c, '市场主体注销', day, i, c.between(2, 6))),
    ...days(n.licences).map((day, i) => licence(c, day, i)),
    ...days(n.asked).map((day, i) => enquiry(c, day, i)),
    ...(n.open ? [agent(c, '市场主体修改变更', '2023-12-26', 98, 7), agent(c, '新增市场主体', '2023-12-29', 99, null)] : []),
  ])
}
export const books: readonly Book[] = [
  book('清河镇', 2, { fresh: 31, change: 11, cancel: 3, licences: 6, asked: 8, open: true }),
  book('石桥镇', 3, { fresh: 5, change: 2, cancel: 0, licences: 1, asked: 2, open: false }),
  book('柳溪镇', 4, { fresh: 4, change: 1, cancel: 0, licences: 0, asked: 2, open: false }),
]
