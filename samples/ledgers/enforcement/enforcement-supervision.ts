/** Letters of supervision: one urging answered in time, one opinion answered late. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'enforcement-supervision',
  name: '行政执法监督台账',
  headings: [
    '事项',
    '文书种类',
    '文号',
    '来文单位',
    '问题类型',
    '整改期限',
    '问题数',
    '整改数',
    '整改情况',
    ['时间', '收到日期'],
    ['时间', '报送日期'],
    ['时间', '销号日期'],
  ],
} as const satisfies Layout<string>

const c = chance('清河镇执法监督')

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      事项: '处罚决定公开不及时',
      文书种类: '督办函',
      文号: '清江司监〔2023〕4号',
      来文单位: '区司法局',
      问题类型: '应当履行没有履行',
      整改期限: spelled(c, '2023-06-30'),
      问题数: 2,
      整改数: 2,
      整改情况: '已补公开',
      收到日期: spelled(c, '2023-06-12'),
      报送日期: spelled(c, '2023-06-26'),
      销号日期: spelled(c, '2023-07-03'),
    },
    {
      事项: '文书送达不规范',
      文书种类: '监督意见书',
      文号: '清江司监〔2023〕9号',
      来文单位: '区司法局',
      问题类型: '文书和证据不规范',
      整改期限: spelled(c, '2023-11-15'),
      问题数: 3,
      整改数: 3,
      整改情况: '已补送达回证',
      收到日期: spelled(c, '2023-10-20'),
      报送日期: spelled(c, '2023-11-20'),
      销号日期: spelled(c, '2023-12-01'),
    },
  ]),
]
