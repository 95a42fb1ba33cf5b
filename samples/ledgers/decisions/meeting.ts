/** Meetings and what they took up: twice a month the Party committee, once the office meeting; the rule of law once a quarter and more. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'meeting',
  name: '会议和议题台账',
  headings: [
    '会议',
    '类型',
    '第几次',
    '主持人',
    '出席人数',
    ['时间', '会议日期'],
    ['时间', '审议日期'],
    ['时间', '纪要日期'],
    '研究事项',
    '议题类别',
    '决定',
    '已经合法性审查',
    '主要负责人最后表态',
  ],
} as const satisfies Layout<string>

const topics: readonly (readonly [topic: string, subject: string])[] = [
  ['学习习近平法治思想', '学法'],
  ['研究法治政府建设重点任务', '法治建设'],
  ['场镇改造项目实施方案', '重大项目'],
  ['大额资金使用安排', '大额资金'],
  ['学习行政处罚法', '学法'],
  ['饮水工程选址方案', '重大决策'],
  ['人居环境整治施工合同', '重大合同'],
  ['村干部调整', '重要人事任免'],
  ['安全生产形势', '其他'],
]
const examined = ['重大决策', '重大合同']

function row(c: Chance, kind: '党委会' | '办公会', on: Day, n: number): RowOf<typeof layout> {
  const year = on.slice(0, 4)
  const [topic, subject] = topics[n % topics.length]!
  return {
    会议: `镇${kind === '党委会' ? '党委会议' : '政府办公会议'}`,
    类型: kind,
    第几次: `${year}年第${n + 1}次`,
    主持人: kind === '党委会' ? '李明远' : '王宁',
    出席人数: c.between(7, 13),
    会议日期: spelled(c, on),
    审议日期: spelled(c, on),
    纪要日期: on < '2024-01-01' ? spelled(c, on) : null,
    研究事项: topic,
    议题类别: subject,
    决定: subject === '学法' || subject === '其他' ? '听取' : c.weighted({ 通过: 8, 修改后通过: 2 }),
    已经合法性审查: examined.includes(subject) ? '是' : null,
    主要负责人最后表态: subject === '重大决策' ? '是' : null,
  }
}
function book(place: string, unit: number, year: number, party: number, office: number): Book {
  const c = chance(`${place}会议${year}`)
  const rows = (kind: '党委会' | '办公会', n: number) => c.days(year, n, `${year}-12-25` as Day).map((on, i) => row(c, kind, on, i))
  return bookOf(layout, place, unit, year, [...rows('党委会', party), ...rows('办公会', office)])
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, 24, 18),
  book('清河镇', 2, 2022, 22, 16),
  book('石桥镇', 3, 2023, 12, 10),
  book('柳溪镇', 4, 2023, 12, 9),
]
