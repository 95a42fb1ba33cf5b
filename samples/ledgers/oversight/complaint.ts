/** Complaints about staff. 清河镇 2023: one answered in time, and one clue of an internal audit passed on with its receipt. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'complaint',
  name: '投诉和问题线索台账',
  headings: [
    '反映问题',
    '线索来源',
    '问题类别',
    '投诉人',
    '登记日期',
    '核查日期',
    '核查人',
    '核查情况',
    '是否属实',
    '处理结果',
    '办结日期',
    '移送日期',
    '移送单位',
    '移送函文号',
    '回执日期',
    '回执编号',
  ],
} as const satisfies Layout<string>

const c = chance('投诉线索')
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      反映问题: '窗口一次性告知不清楚，多跑一趟',
      线索来源: '群众投诉',
      问题类别: '窗口服务',
      投诉人: c.person(),
      登记日期: spelled(c, '2023-09-04'),
      核查日期: spelled(c, '2023-09-07'),
      核查人: '郑岩',
      核查情况: '窗口新手漏告知一项材料',
      是否属实: '属实',
      处理结果: '当面致歉，重印办事指南',
      办结日期: spelled(c, '2023-09-11'),
    },
    {
      反映问题: '村级工程款支付手续不全的线索',
      线索来源: '审计发现',
      问题类别: '廉洁纪律',
      登记日期: spelled(c, '2023-06-19'),
      移送日期: spelled(c, '2023-06-20'),
      移送单位: '纪检监察机关',
      移送函文号: '清河府函〔2023〕19号',
      回执日期: spelled(c, '2023-06-26'),
      回执编号: '收1',
    },
  ]),
]
