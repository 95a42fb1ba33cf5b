/** Creation of a demonstration town, and what was won in 2023, each with its source: a rank, an honour, six reports in the press. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'demonstration',
  name: '示范创建和荣誉台账',
  headings: [
    '荣誉名称',
    '类别',
    '级别',
    '授予单位',
    '文号',
    '网址',
    '位次',
    '指标总数',
    '达标指标',
    '指标和证据',
    ['时间', '启动日期'],
    ['时间', '自评日期'],
    ['时间', '授予日期'],
  ],
} as const satisfies Layout<string>

const c = chance('示范和荣誉')
const press = (title: string, media: string, on: Day, n: number): RowOf<typeof layout> => ({
  荣誉名称: title,
  类别: '媒体报道',
  级别: '国家级',
  授予单位: media,
  网址: `https://media.example/2023/${n}`,
  授予日期: spelled(c, on),
})

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      荣誉名称: '法治政府建设示范镇创建',
      类别: '法治政府建设示范创建',
      级别: '市级',
      指标总数: 100,
      达标指标: 91,
      指标和证据: '公开征求意见，公告和采纳表，1，无；政务公开，公开台账，2，村级公开栏更新慢',
      启动日期: spelled(c, '2023-03-15'),
      自评日期: spelled(c, '2023-10-20'),
    },
    {
      荣誉名称: '人民调解工作考核',
      类别: '排名',
      级别: '区县级',
      授予单位: '清江区司法局',
      文号: '清江司发〔2023〕40号',
      位次: '第1名，共9个镇街',
      授予日期: spelled(c, '2023-12-18'),
    },
    {
      荣誉名称: '枫桥式司法所',
      类别: '荣誉表彰',
      级别: '省部级',
      授予单位: '省司法厅',
      文号: '示司发〔2023〕15号',
      授予日期: spelled(c, '2023-11-06'),
    },
    {
      荣誉名称: '一站式化解经验推广',
      类别: '经验推广',
      级别: '区县级',
      授予单位: '清江区委政法委',
      文号: '清江政法〔2023〕9号',
      授予日期: spelled(c, '2023-08-21'),
    },
    ...(['2023-03-09', '2023-05-11', '2023-06-27', '2023-08-03', '2023-09-19', '2023-11-15'] as const).map((on, i) =>
      press(`茶馆里的调解（之${i + 1}）`, ['示例网', '示例日报', '示例通讯'][i % 3]!, on, i + 1),
    ),
  ]),
  bookOf(layout, '石桥镇', 3, 2023, [
    {
      荣誉名称: '法治建设先进集体',
      类别: '荣誉表彰',
      级别: '区县级',
      授予单位: '清江区委',
      文号: '清江委〔2023〕5号',
      授予日期: spelled(c, '2023-03-01'),
    },
  ]),
]
