/** Reconsideration as respondent: nobody asked for any against 清河镇 in 2023; 石桥镇 answered one in time and was upheld. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'reconsideration-response',
  name: '行政复议答复台账',
  headings: [
    '申请事项',
    '案件类型',
    '申请人',
    '案号',
    '复议机关',
    '审理程序',
    '收到副本日期',
    '答复日期',
    '代理工作人员',
    '复议决定日期',
    '复议结果',
    '结案日期',
  ],
} as const satisfies Layout<string>

const c = chance('石桥镇复议')
export const books: readonly Book[] = [
  bookOf(layout, '石桥镇', 3, 2023, [
    {
      申请事项: '责令停止违法建设决定',
      案件类型: '其他',
      申请人: c.person(),
      案号: '清江复〔2023〕6号',
      复议机关: '清江区人民政府',
      审理程序: '普通程序',
      收到副本日期: spelled(c, '2023-06-12'),
      答复日期: spelled(c, '2023-06-19'),
      代理工作人员: '石小桥',
      复议决定日期: spelled(c, '2023-08-03'),
      复议结果: '维持',
      结案日期: spelled(c, '2023-08-10'),
    },
  ]),
]
