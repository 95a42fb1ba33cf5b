/** Legal counsel: two retained lawyers and one public lawyer in 清河镇, with the advice beside the 280 opinions; the district's counsel gave 52 opinions. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'legal-counsel',
  name: '法律顾问台账',
  headings: [
    '顾问姓名',
    '顾问类别',
    '律师事务所',
    '聘期至',
    '顾问费',
    ['时间', '聘任日期'],
    ['服务', '服务日期'],
    ['服务', '服务事项'],
    ['服务', '服务类别'],
    ['服务', '方式'],
    ['服务', '提出意见'],
    ['服务', '采纳情况'],
    ['考核', '考核日期'],
    ['考核', '考核年度'],
    ['考核', '考核结果'],
  ],
} as const satisfies Layout<string>

const topics: readonly (readonly [string, string])[] = [
  ['征地补偿标准咨询', '法律咨询'],
  ['村道损毁赔偿', '矛盾纠纷和信访'],
  ['行政诉讼应诉', '诉讼复议案件'],
  ['招商协议谈判', '谈判和协议'],
  ['干部法治培训', '法治培训'],
  ['宅基地确权咨询', '法律咨询'],
]
interface Counsel {
  readonly name: string
  readonly kind: '外聘律师' | '公职律师'
  readonly firm: string
  /** Times of advice in the year, and how many points they made together. */
  readonly times: number
  readonly points: number
}

function book(place: string, unit: number, year: number, all: readonly Counsel[]): Book {
  const c = chance(`${place}法律顾问${year}`)
  const rows = all.flatMap(a => {
    const days = c.days(year, a.times, `${year}-12-20` as Day)
    const hired = spelled(c, `${year}-01-03` as Day)
    return days.map((on, i) => {
      const [topic, kind] = topics[(i + a.name.length) % topics.length]!
      const last = i === a.times - 1
      return {
        顾问姓名: a.name,
        顾问类别: a.kind,
        律师事务所: a.firm,
        聘期至: a.kind === '外聘律师' ? spelled(c, `${year + 1}-01-31` as Day) : null,
        顾问费: a.kind === '外聘律师' ? 50_000 : null,
        聘任日期: hired,
        服务日期: spelled(c, on),
        服务事项: topic,
        服务类别: kind,
        方式: c.weighted({ 到场: 5, 书面: 3, 电话: 2, 线上小程序: 2 }),
        提出意见: Math.floor(a.points / a.times) + (i < a.points % a.times ? 1 : 0),
        采纳情况: '全部采纳',
        考核日期: last ? spelled(c, `${year}-12-26` as Day) : null,
        考核年度: last ? year : null,
        考核结果: last ? '合格' : null,
      }
    })
  })
  return bookOf(layout, place, unit, year, rows)
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, [
    { name: '姚律', kind: '外聘律师', firm: '示例律师事务所', times: 18, points: 31 },
    { name: '曾律', kind: '外聘律师', firm: '示例律师事务所', times: 9, points: 14 },
    { name: '郑岩', kind: '公职律师', firm: '清河镇司法所', times: 6, points: 9 },
  ]),
  book('清江区', 1, 2023, [
    { name: '余律', kind: '外聘律师', firm: '示例清江律师事务所', times: 13, points: 30 },
    { name: '简律', kind: '公职律师', firm: '清江区司法局', times: 10, points: 22 },
  ]),
  book('石桥镇', 3, 2023, [{ name: '石律', kind: '外聘律师', firm: '示例律师事务所', times: 5, points: 8 }]),
  book('柳溪镇', 4, 2023, [{ name: '柳律', kind: '外聘律师', firm: '示例律师事务所', times: 4, points: 5 }]),
]
