/** Who is to explain which law: ten tasks of 清河镇, two of the five-year plan among them, all done by 20 December. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'publicity-duty',
  name: '普法责任清单',
  headings: [
    '普法任务',
    '来源',
    '责任部门',
    '年度',
    '普及的法律法规',
    '对象',
    '计划场次',
    '完成场次',
    '完成期限',
    '列入日期',
    '公布日期',
    '完成日期',
    '完成情况',
  ],
} as const satisfies Layout<string>

const tasks = [
  ['安全生产法宣传', '应急管理办', '安全生产法', '企业', 4],
  ['未成年人保护宣传', '民政和社会事务办', '未成年人保护法', '青少年', 3],
  ['行政处罚法释法', '综合行政执法办', '行政处罚法', '行政相对人', 6],
  ['民法典进村（社区）', '司法所', '民法典', '群众', 8],
  ['反诈宣传', '派出所', '反电信网络诈骗法', '群众', 4],
  ['农产品质量安全宣传', '农业服务中心', '农产品质量安全法', '群众', 2],
  ['城乡规划和宅基地政策宣传', '规划建设环保办', '土地管理法', '群众', 3],
  ['劳动权益宣传', '平安法治办', '劳动合同法', '企业', 2],
] as const
const plan = [
  ['八五普法：法律明白人培养', '司法所', '宪法、民法典', '村（社区）骨干', 4],
  ['八五普法：国家工作人员学法', '党政办', '应知应会清单', '国家工作人员', 12],
] as const

function book(place: string, unit: number, many: number): Book {
  const c = chance(`${place}普法责任`)
  const row = (source: string, [task, office, laws, target, planned]: (typeof tasks)[number] | (typeof plan)[number], i: number) => ({
    普法任务: task,
    来源: source,
    责任部门: office,
    年度: 2023,
    普及的法律法规: laws,
    对象: target,
    计划场次: planned,
    完成场次: planned + (i % 2),
    完成期限: spelled(c, '2023-12-20'),
    列入日期: spelled(c, '2023-01-16'),
    公布日期: source === '年度责任清单' ? spelled(c, '2023-01-30') : null,
    完成情况: '按计划开展，照片和签到在案',
    完成日期: spelled(c, `2023-12-${10 + (i % 9)}` as Day),
  })
  return bookOf(layout, place, unit, 2023, [
    ...tasks.slice(0, many).map((t, i) => row('年度责任清单', t, i)),
    ...plan.slice(0, unit === 2 ? 2 : 1).map((t, i) => row('五年普法规划', t, i)),
  ])
}

export const books: readonly Book[] = [book('清河镇', 2, 8), book('石桥镇', 3, 3), book('柳溪镇', 4, 3)]
