/**
 * Applications for disclosure. 清河镇 received and answered one in 2023; another came on 3 January 2024 and may have to be sent back
 * for correction by the 12th. 石桥镇 has one whose answer is due on 10 January.
 */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'disclosure-application',
  name: '依申请公开台账',
  headings: [
    '申请公开的信息',
    '申请渠道',
    '双方确认的方式',
    '申请人类型',
    '申请人姓名或名称',
    '已提供身份证明',
    '内容明确、材料齐全',
    '收件日期',
    '答复日期',
    '办理结果',
    '告知的救济途径',
    '答复依据',
    '文号',
    '送达日期',
    '送达方式',
    '归档日期',
    '卷内页数',
  ],
} as const satisfies Layout<string>

const c = chance('依申请公开')
const asked = (what: string) => ({
  申请公开的信息: what,
  申请渠道: '当面',
  申请人类型: '自然人',
  申请人姓名或名称: c.person(),
  已提供身份证明: '是',
})

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      ...asked('场镇道路硬化项目的中标结果'),
      '内容明确、材料齐全': '是',
      收件日期: spelled(c, '2023-06-05'),
      答复日期: spelled(c, '2023-06-21'),
      办理结果: '予以公开',
      告知的救济途径: '行政复议或者行政诉讼',
      文号: '清河公开〔2023〕1号',
      送达日期: spelled(c, '2023-06-21'),
      送达方式: '直接送达',
      归档日期: spelled(c, '2023-07-03'),
      卷内页数: 14,
    },
  ]),
  bookOf(layout, '清河镇', 2, 2024, [{ ...asked('本村历年征地的全部材料'), 收件日期: spelled(c, '2024-01-03') }]),
  bookOf(layout, '石桥镇', 3, 2023, [
    { ...asked('集体建设用地出租的合同'), '内容明确、材料齐全': '是', 收件日期: spelled(c, '2023-12-12') },
  ]),
]
