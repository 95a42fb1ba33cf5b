/** Six sessions of training for 240 people and two of publicity. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'emergency-training',
  name: '应急培训台账',
  headings: ['培训主题', '类型', '培训对象', '授课人', '村（社区）', '人次', '资料份数', ['时间', '培训日期']],
} as const satisfies Layout<string>

const c = chance('清河镇应急培训')

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      培训主题: '防汛避险',
      类型: '培训',
      培训对象: '村（社区）干部',
      授课人: '区应急管理局',
      人次: 42,
      培训日期: spelled(c, '2023-04-18'),
    },
    { 培训主题: '安全用电', 类型: '培训', 培训对象: '企业人员', 授课人: '区应急管理局', 人次: 38, 培训日期: spelled(c, '2023-05-09') },
    { 培训主题: '救援技能', 类型: '培训', 培训对象: '救援队员', 授课人: '区应急管理局', 人次: 30, 培训日期: spelled(c, '2023-05-23') },
    {
      培训主题: '森林防火',
      类型: '培训',
      培训对象: '村（社区）干部',
      授课人: '区应急管理局',
      人次: 44,
      培训日期: spelled(c, '2023-08-22'),
    },
    { 培训主题: '燃气安全', 类型: '培训', 培训对象: '企业人员', 授课人: '区应急管理局', 人次: 46, 培训日期: spelled(c, '2023-10-11') },
    { 培训主题: '信息报送', 类型: '培训', 培训对象: '机关干部', 授课人: '区应急管理局', 人次: 40, 培训日期: spelled(c, '2023-11-16') },
    { 培训主题: '防灾减灾日宣传', 类型: '公众宣传', 培训对象: '群众', 人次: 320, 资料份数: 600, 培训日期: spelled(c, '2023-05-12') },
    { 培训主题: '消防宣传日', 类型: '公众宣传', 培训对象: '群众', 人次: 260, 资料份数: 500, 培训日期: spelled(c, '2023-11-09') },
  ]),
]
