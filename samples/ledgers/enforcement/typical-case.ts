/** Typical cases: three sent in, one taken by the city and one by the district. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'case-review',
  name: '典型案例台账',
  headings: [
    '案例名称',
    '报送级别',
    '领域',
    '典型意义',
    '报送人',
    '采用单位级别',
    '收录单位',
    ['时间', '报送日期'],
    ['时间', '收录日期'],
    ['时间', '退稿日期'],
    ['时间', '公开日期'],
  ],
} as const satisfies Layout<string>

const c = chance('清河镇典型案例')

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      案例名称: '电鱼工具没收案',
      报送级别: '市级',
      领域: '农业',
      典型意义: '证据固定完整',
      报送人: '陈立',
      采用单位级别: '市级',
      收录单位: '示例市农业农村委',
      报送日期: spelled(c, '2023-07-04'),
      收录日期: spelled(c, '2023-09-12'),
    },
    {
      案例名称: '油烟直排整改案',
      报送级别: '区级',
      领域: '生态环境',
      典型意义: '先指导后处罚',
      报送人: '罗敏',
      采用单位级别: '区级',
      收录单位: '区司法局',
      报送日期: spelled(c, '2023-08-15'),
      收录日期: spelled(c, '2023-10-10'),
    },
    {
      案例名称: '违建自拆案',
      报送级别: '市级',
      领域: '城乡建设',
      典型意义: '说服自行拆除',
      报送人: '陈立',
      报送日期: spelled(c, '2023-11-01'),
      退稿日期: spelled(c, '2023-12-20'),
    },
  ]),
]
