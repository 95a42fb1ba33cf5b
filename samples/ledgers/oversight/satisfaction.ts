/** Surveys: that everybody asked felt safe rests on 210 answers; the counter's ratings on as many as there were. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'satisfaction',
  name: '满意度测评台账',
  headings: [
    '测评项目',
    '类型',
    '测评方式',
    '组织单位',
    '测评日期',
    '应评数',
    '实评数',
    '满意数',
    '满意度',
    '不满意数',
    '名次',
    '来源文件',
    '公开日期',
  ],
} as const satisfies Layout<string>

const c = chance('满意度')
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      测评项目: '群众安全感调查',
      类型: '群众安全感',
      测评方式: '电话访问',
      组织单位: '区平安办',
      测评日期: spelled(c, '2023-11-20'),
      应评数: 210,
      实评数: 210,
      满意数: 210,
      不满意数: 0,
      名次: '全区第一',
      来源文件: '区平安办2023年度通报（示例）',
      公开日期: spelled(c, '2023-12-05'),
    },
    {
      测评项目: '便民服务中心窗口评价（上半年）',
      类型: '窗口评价',
      测评方式: '办结即评',
      组织单位: '党政办',
      测评日期: spelled(c, '2023-07-04'),
      应评数: 3120,
      实评数: 2264,
      满意数: 2251,
      满意度: 99.43,
      不满意数: 0,
      公开日期: spelled(c, '2023-07-20'),
    },
    {
      测评项目: '便民服务中心窗口评价（下半年）',
      类型: '窗口评价',
      测评方式: '办结即评',
      组织单位: '党政办',
      测评日期: spelled(c, '2024-01-03'),
      应评数: 2987,
      实评数: 2310,
      满意数: 2296,
      满意度: 99.4,
      不满意数: 3,
    },
  ]),
]
