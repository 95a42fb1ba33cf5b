/**
 * Meetings and what they took up, one row an item: twice a month the Party committee, once the office meeting; the rule of law
 * once a quarter and more. 石桥镇 heard of it at four meetings of the committee and six of the office, and studied at six, as its report says.
 */
import { type Day, plusDays } from '../../../src/base/day.ts'
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
    '提请单位',
    '涉及金额',
    '决定',
    '已经合法性审查',
    '合法性审查意见日期',
    '主要负责人最后表态',
  ],
} as const satisfies Layout<string>

type Item = RowOf<typeof layout>
type Kind = '党委会' | '办公会' | '备案前置审查联席会议' | '领导小组会议'
const topics: readonly (readonly [topic: string, subject: string])[] = [
  ['研究法治政府建设重点任务', '法治建设'],
  ['场镇改造项目实施方案', '重大项目'],
  ['大额资金使用安排', '大额资金'],
  ['饮水工程选址方案', '重大决策'],
  ['人居环境整治施工合同', '重大合同'],
  ['村干部调整', '重要人事任免'],
  ['安全生产形势', '其他'],
]
const examined = ['重大决策', '重大合同', '规范性文件']
const offices = ['党政办', '规划建设环保办', '农业服务中心', '平安法治办', '财政办']

function item(c: Chance, on: Day, [topic, subject]: readonly [string, string]): Item {
  const money = subject === '大额资金' || subject === '重大项目'
  return {
    审议日期: spelled(c, on),
    研究事项: topic,
    议题类别: subject,
    提请单位: c.pick(offices),
    涉及金额: money ? c.between(20, 180) * 10_000 : null,
    决定: subject === '学法' || subject === '其他' ? '听取' : c.weighted({ 通过: 8, 修改后通过: 2 }),
    已经合法性审查: examined.includes(subject) ? '是' : null,
    合法性审查意见日期: examined.includes(subject) ? spelled(c, plusDays(on, -c.between(1, 6))) : null,
    主要负责人最后表态: subject === '重大决策' ? '是' : null,
  }
}
const titles: { readonly [K in Kind]: string } = {
  党委会: '镇党委会议',
  办公会: '镇政府办公会议',
  备案前置审查联席会议: '备案前置审查联席会议',
  领导小组会议: '法治政府建设工作领导小组会议',
}
/** A meeting: its items in rows that repeat what is so of the meeting. */
function meeting(c: Chance, kind: Kind, chair: string, on: Day, n: number, items: readonly (readonly [string, string])[]): Item[] {
  const all: Item = {
    会议: titles[kind],
    类型: kind,
    第几次: `${on.slice(0, 4)}年第${n + 1}次`,
    主持人: chair,
    出席人数: c.between(7, 13),
    会议日期: spelled(c, on),
    纪要日期: on < '2024-01-01' ? spelled(c, on) : null,
  }
  return items.map(t => ({ ...all, ...item(c, on, t) }))
}

type Body = '党委会' | '办公会'
/** How often a body met in a year, and how often it began with study. */
type Times = { readonly [body in Body]: readonly [meetings: number, studied: number] }
const times: { readonly [place: string]: { readonly [year: number]: Times } } = {
  清河镇: { 2022: { 党委会: [22, 4], 办公会: [16, 0] }, 2023: { 党委会: [24, 6], 办公会: [18, 4] } },
  石桥镇: { 2023: { 党委会: [6, 6], 办公会: [6, 0] } },
  柳溪镇: { 2023: { 党委会: [12, 0], 办公会: [9, 0] } },
}
interface Met {
  readonly on: Day
  readonly i: number
  readonly study: readonly (readonly [string, string])[]
}
function met(place: string, year: number, body: Body): readonly Met[] {
  const [n, of] = times[place]![year]![body]
  const every = Math.floor(n / of)
  const studies = (i: number) => i % every === 0 && i / every < of
  return chance(`${place}${body}${year}`)
    .days(year, n, `${year}-12-25` as Day)
    .map((on, i) => ({ on, i, study: studies(i) ? [[i % 2 ? '学习行政处罚法' : '学习习近平法治思想', '学法']] : [] }))
}
/** The days on which a meeting began with study: the ledger of study tells of the same. */
export const studyDays = (place: string, year: number, body: Body): readonly Day[] =>
  met(place, year, body).flatMap(({ on, study }) => (study.length ? [on] : []))

function book(place: string, unit: number, year: number): Book {
  const c = chance(`${place}会议${year}`)
  const rows = (kind: Body, chair: string) =>
    met(place, year, kind).flatMap(({ on, i, study }) => {
      const some = [0, 4, 6].slice(0, 1 + (i % 3)).map(step => topics[(i + step) % topics.length]!)
      return meeting(c, kind, chair, on, i, [...study, ...some])
    })
  const groups = (['03-22', '11-08'] as const).flatMap((on, i) =>
    meeting(c, '领导小组会议', '李明远', `${year}-${on}` as Day, i, [topics[0]!]),
  )
  return bookOf(layout, place, unit, year, [...rows('党委会', '李明远'), ...rows('办公会', '王宁'), ...(unit === 2 ? groups : [])])
}

function shiqiao(): Book {
  const c = chance('石桥镇会议2023')
  const [law, , , decision] = topics
  const rows = (kind: Body, chair: string, items: (i: number) => readonly (readonly [string, string])[]) =>
    met('石桥镇', 2023, kind).flatMap(({ on, i, study }) => meeting(c, kind, chair, on, i, [...study, ...items(i)]))
  return bookOf(layout, '石桥镇', 3, 2023, [
    ...rows('党委会', '石明', i => (i < 4 ? [law!] : [])),
    ...rows('办公会', '石立新', i => (i === 2 ? [law!, decision!] : [law!])),
  ])
}

/** The district: three bodies meet twice before documents are filed. */
function district(): Book {
  const c = chance('清江区会议2023')
  const rows = (['2023-04-12', '2023-10-18'] as const).flatMap((on, i) =>
    meeting(c, '备案前置审查联席会议', '杜导', on, i, [
      ['区政府规范性文件（送审稿）备案前置审查', '规范性文件'],
      ['部门规范性文件备案前置审查', '规范性文件'],
    ]),
  )
  return bookOf(layout, '清江区', 1, 2023, rows)
}

export const books: readonly Book[] = [book('清河镇', 2, 2023), book('清河镇', 2, 2022), shiqiao(), book('柳溪镇', 4, 2023), district()]
