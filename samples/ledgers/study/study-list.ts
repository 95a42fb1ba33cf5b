/** Three lists of what one must know, each looked through within the year; the list of the leaders was adjusted for the new law on reconsideration. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'study-list',
  name: '应知应会清单',
  headings: [
    '清单名称',
    '适用岗位',
    '版本',
    '法律法规',
    '上级依据',
    '拟订日期',
    '印发日期',
    '调整日期',
    '调整说明',
    '核对日期',
    '已学的法律法规',
  ],
} as const satisfies Layout<string>

const laws = [
  '宪法',
  '民法典',
  '行政处罚法',
  '行政复议法',
  '行政诉讼法',
  '政府信息公开条例',
  '重大行政决策程序暂行条例',
  '信访工作条例',
  '安全生产法',
  '公务员法',
  '监察法',
  '中国共产党纪律处分条例',
]
const c = chance('应知应会清单')

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      清单名称: '领导班子成员应知应会清单',
      适用岗位: '班子成员',
      版本: '2023年版',
      法律法规: laws.join('；'),
      上级依据: '区级清单',
      拟订日期: spelled(c, '2022-03-01'),
      印发日期: spelled(c, '2022-03-18'),
      调整日期: spelled(c, '2023-11-20'),
      调整说明: '行政复议法修订，更新条目',
      核对日期: spelled(c, '2023-12-20'),
      已学的法律法规: laws.slice(0, 9).join('；'),
    },
    {
      清单名称: '一般干部应知应会清单',
      适用岗位: '一般干部',
      版本: '2023年版',
      法律法规: laws.slice(0, 8).join('；'),
      拟订日期: spelled(c, '2023-03-01'),
      印发日期: spelled(c, '2023-03-10'),
      核对日期: spelled(c, '2023-12-20'),
      已学的法律法规: laws.slice(0, 6).join('；'),
    },
    {
      清单名称: '村（社区）干部应知应会清单',
      适用岗位: '村（社区）干部',
      版本: '2022年版',
      法律法规: laws.slice(0, 6).join('；'),
      拟订日期: spelled(c, '2022-04-06'),
      印发日期: spelled(c, '2022-04-20'),
      调整日期: spelled(c, '2023-04-12'),
      调整说明: '逐条核对，条目不变',
      核对日期: spelled(c, '2023-12-20'),
      已学的法律法规: laws.slice(0, 5).join('；'),
    },
  ]),
]
