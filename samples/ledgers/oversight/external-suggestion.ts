/** Suggestions from outside. 清河镇 answered one of the procuratorate’s and one of a court’s in 2023; a public-interest one is not done yet. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'external-suggestion',
  name: '司法建议检察建议台账',
  headings: [
    '建议内容',
    '建议类别',
    '来文机关',
    '建议书编号',
    '收到日期',
    '责任科室',
    '采纳情况',
    '采纳和整改情况',
    '依据',
    '附有整改证据',
    '回复日期',
    '已整改到位',
    '落实日期',
  ],
} as const satisfies Layout<string>

const c = chance('司法检察建议')
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      建议内容: '加强校园周边临时摊贩管理',
      建议类别: '检察建议（社会治理等）',
      来文机关: '清江区人民检察院',
      建议书编号: '清江检建〔2023〕11号',
      收到日期: spelled(c, '2023-04-12'),
      责任科室: '综合行政执法办',
      采纳情况: '采纳',
      采纳和整改情况: '设临时疏导点，定人巡查',
      依据: '城市市容和环境卫生管理规定',
      附有整改证据: '是',
      回复日期: spelled(c, '2023-05-18'),
      已整改到位: '是',
      落实日期: spelled(c, '2023-06-20'),
    },
    {
      建议内容: '清理河道沿线建筑垃圾',
      建议类别: '检察建议（行政公益诉讼）',
      来文机关: '清江区人民检察院',
      建议书编号: '清江检行公建〔2023〕4号',
      收到日期: spelled(c, '2023-11-06'),
      责任科室: '规划建设环保办',
      采纳情况: '采纳',
      采纳和整改情况: '已清运大部，其余明年一月完成',
      依据: '水法、固体废物污染环境防治规定',
      附有整改证据: '是',
      回复日期: spelled(c, '2023-12-29'),
    },
    {
      建议内容: '规范劳务合同备案指导',
      建议类别: '司法建议',
      来文机关: '清江区人民法院',
      建议书编号: '清江法建〔2023〕3号',
      收到日期: spelled(c, '2023-11-22'),
      责任科室: '平安法治办',
      采纳情况: '采纳',
      采纳和整改情况: '印发合同样式，进企业讲解',
      回复日期: spelled(c, '2023-12-20'),
      已整改到位: '是',
      落实日期: spelled(c, '2023-12-28'),
    },
  ]),
]
