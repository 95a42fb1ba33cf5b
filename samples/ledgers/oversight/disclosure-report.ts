/** The yearly reports on disclosure: 清河镇 published that of 2022 in time; that of 2023 is being written on the sample day. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'disclosure-report',
  name: '政府信息公开年报台账',
  headings: [
    '报告名称',
    '年度',
    '统计截止日期',
    '主体',
    '行政许可',
    '行政事业性收费',
    '主要问题及改进',
    '开始编写日期',
    '填写日期',
    '报送日期',
    '公布日期',
    '网址',
  ],
} as const satisfies Layout<string>

const c = chance('信息公开年报')
const problems = '公开内容更新不够及时，解读形式单一。下一步明确专人每周核对栏目，增加图解。'
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      报告名称: '清河镇2022年政府信息公开工作年度报告',
      年度: 2022,
      统计截止日期: '2022-12-31',
      主体: '乡镇、街道和部门',
      行政许可: 36,
      行政事业性收费: 0,
      主要问题及改进: problems,
      开始编写日期: spelled(c, '2023-01-04'),
      填写日期: spelled(c, '2023-01-09'),
      报送日期: spelled(c, '2023-01-12'),
      公布日期: spelled(c, '2023-01-18'),
      网址: 'https://sample.invalid/2022/nb',
    },
  ]),
  bookOf(layout, '清河镇', 2, 2024, [
    {
      报告名称: '清河镇2023年政府信息公开工作年度报告',
      年度: 2023,
      统计截止日期: '2023-12-31',
      主体: '乡镇、街道和部门',
      行政许可: 41,
      行政事业性收费: 0,
      主要问题及改进: problems,
      开始编写日期: spelled(c, '2024-01-03'),
      填写日期: spelled(c, '2024-01-05'),
    },
  ]),
]
