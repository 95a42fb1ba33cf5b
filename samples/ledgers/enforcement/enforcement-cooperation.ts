/** Letters: three questions to district departments (one unanswered beyond its day), two clues sent, one request from another province, one agreement. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'enforcement-cooperation',
  name: '执法协作台账',
  headings: [
    '请求事项',
    '类型',
    '对方单位',
    '范围',
    '文号',
    '要求答复日期',
    '答复内容',
    '协议有效期至',
    ['时间', '发函日期'],
    ['时间', '收函日期'],
    ['时间', '签订日期'],
    ['时间', '答复日期'],
    ['时间', '复函日期'],
    ['时间', '办结日期'],
  ],
} as const satisfies Layout<string>

const c = chance('清河镇执法协作')

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      请求事项: '占道经营能否并处没收',
      类型: '请求业务指导',
      对方单位: '区城市管理局',
      范围: '区级部门',
      要求答复日期: spelled(c, '2023-04-28'),
      答复内容: '不能并处，附依据',
      发函日期: spelled(c, '2023-04-12'),
      答复日期: spelled(c, '2023-04-20'),
      办结日期: spelled(c, '2023-04-21'),
    },
    {
      请求事项: '油烟检测标准的适用',
      类型: '请求业务指导',
      对方单位: '区生态环境局',
      范围: '区级部门',
      要求答复日期: spelled(c, '2023-07-14'),
      答复内容: '按小型规模执行',
      发函日期: spelled(c, '2023-07-03'),
      答复日期: spelled(c, '2023-07-12'),
      办结日期: spelled(c, '2023-07-13'),
    },
    {
      请求事项: '违法占地与违建的区分',
      类型: '请求业务指导',
      对方单位: '区规划自然资源局',
      范围: '区级部门',
      要求答复日期: spelled(c, '2023-12-29'),
      发函日期: spelled(c, '2023-12-11'),
    },
    {
      请求事项: '无证砂场线索',
      类型: '线索移送',
      对方单位: '区水利局',
      范围: '区级部门',
      文号: '清河移〔2023〕1号',
      答复内容: '已立案',
      发函日期: spelled(c, '2023-05-15'),
      答复日期: spelled(c, '2023-05-30'),
      办结日期: spelled(c, '2023-05-31'),
    },
    {
      请求事项: '烟花爆竹非法储存线索',
      类型: '线索移送',
      对方单位: '区公安分局',
      范围: '区级部门',
      文号: '清河移〔2023〕2号',
      答复内容: '已查处',
      发函日期: spelled(c, '2023-11-20'),
      答复日期: spelled(c, '2023-12-04'),
      办结日期: spelled(c, '2023-12-05'),
    },
    {
      请求事项: '协查涉嫌传销人员居住情况',
      类型: '协查',
      对方单位: '邻省示例市市场监管局',
      范围: '跨省市',
      答复内容: '已核实并复函',
      收函日期: spelled(c, '2023-09-11'),
      复函日期: spelled(c, '2023-09-18'),
    },
    {
      请求事项: '毗邻镇执法协作协议',
      类型: '协作协议',
      对方单位: '邻区示例镇',
      范围: '市内跨区',
      协议有效期至: spelled(c, '2025-05-31'),
      签订日期: spelled(c, '2023-06-01'),
    },
  ]),
]
