/**
 * Work done under the county's written entrustment: reference numbers alone, no name anywhere. A row is a week; the visit, the
 * help and the report of that week stand beside its record. Two are over: one at the end of the term, one moved away.
 */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'supervised-person',
  name: '矫正帮教工作台账',
  headings: [
    '工作编号',
    '工作类别',
    '县级委托书文号',
    '期限届满日期',
    '对象为女性',
    '小组有女性成员',
    ['时间', '接收日期'],
    ['时间', '周记录日期'],
    ['时间', '走访日期'],
    ['时间', '帮扶日期'],
    ['时间', '季度报告日期'],
    ['时间', '期满前总结日期'],
    ['时间', '期满解除日期'],
    ['时间', '终止或者转出日期'],
    '帮扶内容',
    '原因',
  ],
} as const satisfies Layout<string>
type Row = RowOf<typeof layout>

const c = chance('清河镇矫正帮教')
const WEEK = 7

/** So many weeks from the day on which the work was taken on; what more happened in which of them. */
function weeks(taken: Day, count: number, same: Row, more: { readonly [week: number]: Row }): Row[] {
  return Array.from({ length: count }, (_, i) => ({
    ...same,
    县级委托书文号: '清江矫委〔2023〕1号',
    接收日期: spelled(c, taken),
    周记录日期: spelled(c, plusDays(taken, (i + 1) * WEEK)),
    ...more[i + 1],
  }))
}

/** What the county entrusted in writing, and since when: without it nothing else of this book is taken. */
const mandate = {
  register: 'supervised-person',
  name: '矫正帮教委托登记',
  headings: ['委托书名称', '县级委托书文号', '委托日期'],
} as const satisfies Layout<string>

export const books: readonly Book[] = [
  bookOf(mandate, '清河镇', 2, 2023, [
    { 委托书名称: '社区矫正和安置帮教委托书', 县级委托书文号: '清江矫委〔2023〕1号', 委托日期: spelled(c, '2023-01-09') },
  ]),
  bookOf(layout, '清河镇', 2, 2023, [
    ...weeks(
      '2023-02-13',
      12,
      { 工作编号: '2023-01', 工作类别: '社区矫正', 期限届满日期: '2023-05-12', 对象为女性: '是', 小组有女性成员: '是' },
      {
        4: { 走访日期: '2023-03-10' },
        6: { 帮扶日期: '2023-03-24', 帮扶内容: '就业' },
        8: { 走访日期: '2023-04-07', 期满前总结日期: '2023-04-10' },
        12: { 走访日期: '2023-05-05', 季度报告日期: '2023-05-09', 期满解除日期: '2023-05-12' },
      },
    ),
    ...weeks(
      '2023-09-05',
      3,
      { 工作编号: '2023-02', 工作类别: '刑满释放帮教', 期限届满日期: '2028-09-04' },
      { 3: { 终止或者转出日期: '2023-09-28', 原因: '户籍迁出，已移交' } },
    ),
    ...weeks(
      '2023-10-06',
      13,
      { 工作编号: '2023-03', 工作类别: '刑满释放帮教', 期限届满日期: '2028-10-05' },
      {
        4: { 走访日期: '2023-11-03', 帮扶日期: '2023-11-03', 帮扶内容: '社会救助' },
        8: { 走访日期: '2023-12-01' },
        12: { 走访日期: '2023-12-29', 季度报告日期: '2023-12-29' },
      },
    ),
    ...weeks('2023-11-24', 6, { 工作编号: '2023-04', 工作类别: '社区矫正', 期限届满日期: '2024-11-23' }, { 4: { 走访日期: '2023-12-22' } }),
    ...weeks(
      '2023-12-01',
      5,
      { 工作编号: '2023-05', 工作类别: '严重精神障碍患者关爱', 期限届满日期: '2024-11-30' },
      { 4: { 走访日期: '2023-12-29', 帮扶日期: '2023-12-29', 帮扶内容: '就医' } },
    ),
    ...weeks(
      '2023-12-15',
      3,
      { 工作编号: '2023-06', 工作类别: '社区戒毒、社区康复', 期限届满日期: '2026-12-14' },
      { 2: { 走访日期: '2023-12-29', 帮扶日期: '2023-12-29', 帮扶内容: '就业' } },
    ),
  ]),
]
