/** One case handed to the police in 2023: fishing with current, filed by them and the goods handed over. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'crime-referral',
  name: '涉嫌犯罪案件移送台账',
  headings: [
    '案由',
    '专案组',
    '决定移送的时间',
    '受移送机关',
    '立案通知书或者不予立案通知书文号',
    ['时间', '发现日期'],
    ['时间', '报告日期'],
    ['时间', '批准日期'],
    ['时间', '移送日期'],
    ['时间', '立案日期'],
    ['时间', '移交日期'],
  ],
} as const satisfies Layout<string>
const c = chance('清河镇移送')

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      案由: '涉嫌非法捕捞水产品',
      专案组: '陈立、罗敏',
      决定移送的时间: '2023-06-14 10:00',
      受移送机关: '清江区公安分局',
      立案通知书或者不予立案通知书文号: '清江公（示例）立字〔2023〕118号',
      发现日期: spelled(c, '2023-06-12'),
      报告日期: spelled(c, '2023-06-13'),
      批准日期: spelled(c, '2023-06-14'),
      移送日期: spelled(c, '2023-06-14'),
      立案日期: spelled(c, '2023-06-19'),
      移交日期: spelled(c, '2023-06-21'),
    },
  ]),
]
