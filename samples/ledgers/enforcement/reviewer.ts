/** Who reviews penalties, papers, contracts and decisions. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'reviewer',
  name: '法制审核人员名册',
  headings: ['姓名', '身份', '已取得法律职业资格', '聘任日期', '任期至', '听证主持人登记日期'],
} as const satisfies Layout<string>
/** The district's own: who decides its reconsiderations. */
const deciding = {
  register: 'reviewer',
  name: '行政复议人员名册',
  headings: ['姓名', '已取得法律职业资格', '已参加统一职前培训', '此前已从事行政复议', '从事行政复议日期'],
} as const satisfies Layout<string>

const c = chance('法制审核人员')
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    { 姓名: '郑岩', 身份: '司法所', 已取得法律职业资格: '是', 聘任日期: spelled(c, '2021-08-02') },
    { 姓名: '姚律', 身份: '法律顾问', 已取得法律职业资格: '是', 聘任日期: spelled(c, '2022-01-04'), 任期至: spelled(c, '2024-12-31') },
    { 姓名: '郑岩', 身份: '司法所', 听证主持人登记日期: spelled(c, '2021-08-02') },
  ]),
  bookOf(deciding, '清江区', 1, 2023, [
    { 姓名: '甲明', 已取得法律职业资格: '是', 此前已从事行政复议: '是', 从事行政复议日期: spelled(c, '2021-06-01') },
    { 姓名: '乙亮', 已取得法律职业资格: '是', 已参加统一职前培训: '是', 从事行政复议日期: spelled(c, '2022-03-01') },
  ]),
  bookOf(layout, '石桥镇', 3, 2023, [{ 姓名: '严法', 身份: '区县统筹', 已取得法律职业资格: '是', 聘任日期: spelled(c, '2022-03-01') }]),
  bookOf(layout, '柳溪镇', 4, 2023, [{ 姓名: '严法', 身份: '区县统筹', 已取得法律职业资格: '是', 聘任日期: spelled(c, '2022-03-01') }]),
]
