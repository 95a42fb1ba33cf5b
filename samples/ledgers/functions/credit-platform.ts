/** What two platforms of the district say of the town: increments by the half-year. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'credit',
  name: '信用和融资平台台账',
  headings: [
    '平台',
    '平台类型',
    '主管部门',
    '启用日期',
    '统计日期',
    '归集数据',
    '注册企业',
    '贷款笔数',
    '获贷企业',
    '放款金额',
    '应用场景',
  ],
} as const satisfies Layout<string>

const c = chance('信用平台')
const credit = { 平台: '信用清江（镇级端口）', 平台类型: '信用信息平台', 主管部门: '区发展改革委', 启用日期: spelled(c, '2022-05-10') }
const finance = { 平台: '信易贷服务站', 平台类型: '融资服务平台', 主管部门: '区金融办', 启用日期: spelled(c, '2022-08-16') }
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    { ...credit, 统计日期: spelled(c, '2023-06-30'), 归集数据: 5120, 应用场景: '信易批' },
    { ...credit, 统计日期: spelled(c, '2023-12-31'), 归集数据: 6480, 应用场景: '信易阅' },
    { ...finance, 统计日期: spelled(c, '2023-06-30'), 注册企业: 21, 贷款笔数: 3, 获贷企业: 3, 放款金额: 1_850_000 },
    { ...finance, 统计日期: spelled(c, '2023-12-31'), 注册企业: 17, 贷款笔数: 4, 获贷企业: 3, 放款金额: 2_400_000 },
  ]),
]
