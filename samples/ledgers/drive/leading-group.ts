/** Groups of 清河镇: the leading group for the rule of law and two task teams; the district's campaign set up five teams. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'legal-workforce',
  name: '领导小组和专班台账',
  headings: ['机构名称', '类别', '负责人', '成员人数', '下设专班', '职责', '文号', '成立日期', ['调整', '调整日期'], ['调整', '调整内容']],
} as const satisfies Layout<string>

const c = chance('领导小组')
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      机构名称: '法治政府建设工作领导小组',
      类别: '领导小组',
      负责人: '李明远',
      成员人数: 17,
      职责: '统筹推进全镇法治政府建设',
      文号: '清河委发〔2021〕8号',
      成立日期: spelled(c, '2021-03-10'),
      调整日期: spelled(c, '2023-02-15'),
      调整内容: '人员变动，增补两名成员',
    },
    {
      机构名称: '综合行政执法改革工作专班',
      类别: '工作专班',
      负责人: '王宁',
      成员人数: 9,
      职责: '承接事项、理顺机制',
      文号: '清河府发〔2023〕6号',
      成立日期: spelled(c, '2023-03-06'),
    },
    {
      机构名称: '执法案卷整改专班',
      类别: '工作专班',
      负责人: '郑岩',
      成员人数: 5,
      职责: '落实督察反馈意见',
      文号: '清河府发〔2023〕15号',
      成立日期: spelled(c, '2023-05-08'),
    },
  ]),
  bookOf(layout, '清江区', 1, 2023, [
    {
      机构名称: '道路交通安全和运输执法突出问题整治领导小组',
      类别: '领导小组',
      负责人: '杜导',
      成员人数: 21,
      下设专班: 5,
      职责: '统筹专项整治',
      文号: '清江府办〔2023〕30号',
      成立日期: spelled(c, '2023-07-10'),
    },
  ]),
  bookOf(layout, '石桥镇', 3, 2023, [
    {
      机构名称: '法治政府建设工作领导小组',
      类别: '领导小组',
      负责人: '石明',
      成员人数: 11,
      职责: '统筹推进全镇法治政府建设',
      文号: '石桥委发〔2022〕4号',
      成立日期: spelled(c, '2022-02-18'),
    },
  ]),
]
