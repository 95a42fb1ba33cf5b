/** What came from above and what the heads wrote. 清河镇 2023: twelve papers and meetings relayed, six instructions, five answered; the sixth is due on 12 January 2024. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance, later } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'directive',
  name: '上级部署和领导批示台账',
  headings: [
    '名称',
    '类别',
    '来文单位',
    '层级',
    '发文字号',
    '责任单位',
    '时限',
    '传达方式',
    '办理结果',
    ['时间', '收文日期'],
    ['时间', '传达日期'],
    ['时间', '交办日期'],
    ['时间', '反馈日期'],
  ],
} as const satisfies Layout<string>

const papers: readonly (readonly [string, string, string, string])[] = [
  ['全区法治政府建设工作要点', '上级文件', '清江区政府', '区县'],
  ['法治政府建设督察反馈意见', '上级文件', '区委依法治区办', '区县'],
  ['中央全面依法治国工作会议精神', '上级会议精神', '中央', '中央'],
  ['提升行政执法质量三年行动方案', '上级文件', '国务院办公厅', '中央'],
  ['镇街综合行政执法改革方案', '上级文件', '清江区委', '区县'],
  ['行政复议法修订学习通知', '上级文件', '区司法局', '区县'],
]
const notes = ['道路运输领域突出问题整治', '执法案卷问题整改', '占道经营处置', '拖欠工程款处理', '信访积案化解', '合同审查提速']

function book(place: string, unit: number, year: number, heads: readonly [string, string], n: number, instructions: number): Book {
  const c = chance(`${place}批示${year}`)
  const end = `${year}-12-28` as Day
  const relayed = c.days(year, n, `${year}-11-30` as Day).map((on, i) => {
    const [title, kind, issuer, level] = papers[i % papers.length]!
    return {
      名称: `${title}（${i + 1}）`,
      类别: kind,
      来文单位: issuer,
      层级: level,
      发文字号: kind === '上级文件' ? `示发〔${year}〕${i + 3}号` : null,
      传达方式: c.pick(['党委会', '党委会、印发传阅', '理论学习中心组']),
      收文日期: spelled(c, on),
      传达日期: spelled(c, plusDays(on, c.between(3, 12))),
    }
  })
  const ordered = c.days(year, instructions, `${year}-11-20` as Day).map((on, i) => {
    const last = i === instructions - 1 && year === 2023 && unit === 2
    const due = last ? '2024-01-12' : plusDays(on, 30)
    return {
      名称: notes[i % notes.length]!,
      类别: '领导批示',
      来文单位: heads[i % 2]!,
      层级: '本级',
      责任单位: c.pick(['综合行政执法办', '平安法治办', '财政办']),
      时限: spelled(c, due),
      办理结果: last ? null : '已办结并反馈',
      收文日期: spelled(c, on),
      交办日期: spelled(c, plusDays(on, 1)),
      反馈日期: last ? null : spelled(c, later(c, on, 12, 28, end)),
    }
  })
  return bookOf(layout, place, unit, year, [...relayed, ...ordered])
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, ['李明远', '王宁'], 12, 6),
  book('清河镇', 2, 2022, ['李明远', '王宁'], 10, 4),
  book('石桥镇', 3, 2023, ['石明', '石立新'], 6, 0),
  book('柳溪镇', 4, 2023, ['柳明', '柳明'], 5, 1),
]
