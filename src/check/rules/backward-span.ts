import { DATE, dayText, isBefore, isLunar, MONTH, type Moment, moment, momentIn, numberIn, rowsOf, sentenceAt, TO, YEAR } from '../dates.ts'
import type { Reading } from '../reading.ts'
import { matches, type Note, type Rule } from './rule.ts'

/** GB/T 2023—2021 is a standard, 公元前2000—1900年 was counted backwards. */
const ALONE = '(?<![\\dA-Za-z./〔\\[—\\-–~～至到第号前距约今]|[A-Za-z]\\s)'
/** 自……起至: what may stand before the word that leads on. */
const ON = `(?:起|开始|起始|启动)?，?${TO}`
/** 2024年12月至2024年3月: both years stand there. */
const BOTH = new RegExp(`${ALONE}${moment(1)}${ON}${moment(2)}`, 'g')
/** 2023—2021年, 2023—2022学年. */
const YEARS = new RegExp(`${ALONE}(?<y1>${YEAR})${TO}(?<y2>${YEAR})(?:年度?|学年)(?!代|\\d{1,2}月)`, 'g')
/** 2024年四季度至2024年二季度. */
const QUARTERS = new RegExp(`${ALONE}(?<y1>${YEAR})年第?(?<m1>[一二三四1-4])季度${TO}(?<y2>${YEAR})年第?(?<m2>[一二三四1-4])季度`, 'g')
/** 2024.12—2024.3, 2024-12-05至2024-03-01. */
const POINTS = new RegExp(
  '(?<![\\d./\\-A-Za-z])(?<y1>(?:19|20)\\d{2})(?<sep>[./-])(?<m1>1[0-2]|0?[1-9])(?:\\k<sep>(?<d1>3[01]|[12]\\d|0?[1-9]))?(?![\\d])' +
    '(?:[—–―~～]{1,2}|-{1,2}|至|到)(?<y2>(?:19|20)\\d{2})\\k<sep>(?<m2>1[0-2]|0?[1-9])(?:\\k<sep>(?<d2>3[01]|[12]\\d|0?[1-9]))?(?![\\d./\\-%万亿元])',
  'g',
)
/** 3月15日至3月2日, 3月15日至2日. */
const MONTH_DAYS = new RegExp(
  `(?<![\\d.])(?:${YEAR}年)?(?<m1>${MONTH})月(?<d1>${DATE})[日号]?${ON}(?:(?<m2>${MONTH})月)?(?<d2>${DATE})[日号](?![内前后])`,
  'g',
)
/** 自2024年5月1日起施行，有效期至2023年4月30日. */
const IN_FORCE = new RegExp(
  `${dayText(1)}起(?:正式)?(?:施行|实施|执行|生效|试行)，?(?:试行期|有效期)[^。；，\\n\\d]{0,6}(?:至|到)${dayText(2)}`,
  'g',
)
/** 开始时间：2024年3月5日，结束时间：2024年3月1日. */
const LABELLED = new RegExp(
  `(?:开始|起始|开工)(?:时间|日期)[：｜]${dayText(1)}[，；｜\\n]{0,2}(?:结束|终止|竣工|完工)(?:时间|日期)[：｜]${dayText(2)}`,
  'g',
)
const HOUR = (n: number): string => `(?<h${n}>2[0-4]|1\\d|0?\\d)(?::(?<i${n}>[0-5]\\d)|[时点](?:(?<j${n}>[0-5]?\\d)分|(?<k${n}>半)|整)?)`
const HALF_DAY = '上午|下午|中午|晚上|晚间|晚|早上|早|夜间|凌晨|傍晚'
/** 14:30—13:00. */
const HOURS = new RegExp(`(?<![\\d:.])(?<p1>${HALF_DAY})?${HOUR(1)}(?:${TO})(?<p2>${HALF_DAY})?${HOUR(2)}(?![\\d:])`, 'g')

/** Told backwards on purpose, or one by one in that order. */
const ON_PURPOSE = /追溯|回溯|倒查|倒推|上溯|倒序|往前|向前|前推|倒排/
const ONE_BY_ONE = /分别|依次|逐年|各年|对比|相比|比较|下降|降|减/
/** On call round the clock: the shift ends when the next begins. */
const ROUND_THE_CLOCK = /值班|值守|轮班|轮值|昼夜|全天|24小时|次日|翌日|第二天|隔[天日夜]|通宵|营业|夜/

export const backwardSpan: Rule = {
  rule: 'backward-span',
  title: '起止时间写反',
  why: '结束的时间在开始之前，这一段时间就不存在；多半是跨年忘了改年份，或者起止写反了。',
  severity: 'warning',
  only: /[年月日号时点度\d](?:起|开始|起始|启动)?，?(?:[至到]|[—–―~～-]{1,2})|(?:开始|起始|开工)(?:时间|日期)|有效期|试行期/,
  examples: {
    good: [
      '2023年12月至2024年3月开展冬季行动。',
      '2024年12月至次年3月为供暖期。',
      '12月—3月为森林防火期。',
      '10月15日至3月15日为供暖期。',
      '3月2日至3月15日公示。',
      '夜间22:00至6:00禁止施工。',
      '上午8:30—12:00，下午2:30—5:30。',
      '工作时间8:30—5:30。',
      '值班时间8:30—8:00。',
      '2021—2023年受理318件。',
      '执行GB/T 2023—2021年版标准。',
      '公元前2000—1900年。',
      '2023年至2021年分别受理30件、20件、10件。',
      '每年4月1日至3月31日为一个年度，每年3月15日至3月14日为一个周期。',
      '1月31日至2日有雨。',
      '2024.3—2024.12，任副局长。',
      '本办法自2024年5月1日起施行，有效期至2029年4月30日。',
      '从2024年3月倒查至2021年3月。',
      '2024年3月15日（星期五）至2024年4月2日。',
      '比分2:15—1:30。',
      '项目｜开始时间｜结束时间\n甲｜2024年3月5日｜2024年4月1日\n乙｜2024.3｜2024.12',
    ],
    bad: [
      '2024年12月至2024年3月开展冬季行动。',
      '专项行动自2024年3月15日起至2023年4月2日结束。',
      '公示期为3月15日至3月2日。',
      '公示期为3月15日至2日。',
      '2023—2021年受理318件。',
      '2023年至2021年，全县受理318件。',
      '2023—2022学年开展法治副校长培训12场。',
      '下午14:30—13:00召开会议。',
      '上午8:30—7:00，下午14:30—17:30。',
      '本办法自2024年5月1日起施行，有效期至2023年4月30日。',
      '2024.12—2024.3，任副局长。',
      '统计时间：2024-12-05至2024-03-01。',
      '开始时间：2024年3月5日，结束时间：2024年3月1日。',
      '２０２４年１２月—２０２４年３月开展冬季行动。',
      '二〇二四年十二月至二〇二四年三月开展冬季行动。',
      '2024年四季度至2024年二季度。',
      '项目｜开始时间｜结束时间\n甲｜2024年3月5日｜2024年4月1日\n乙｜2024年3月5日｜2023年4月1日',
    ],
  },
  find: reading => {
    const out = [
      ...spans(reading, BOTH, () => false),
      ...spans(reading, YEARS, said => ONE_BY_ONE.test(said)),
      ...spans(reading, QUARTERS, () => false),
      ...spans(reading, POINTS, () => false),
      ...spans(reading, IN_FORCE, () => false),
      ...spans(reading, LABELLED, () => false),
      ...columns(reading),
      ...monthDays(reading),
      ...hours(reading),
    ]
    const seen = new Set<number>()
    return out.filter(({ start }) => !seen.has(start) && seen.add(start))
  },
}

const backward = (at: { start: number; end: number }, written: string, what: string): Note => ({
  ...at,
  message: `“${written.replaceAll('\n', ' ')}”结束的${what}在开始的${what}之前。`,
  suggestion: '请核对起止时间，看是写反了，还是哪一个数字写错了。',
})

/** Two moments, each with its year. */
function spans(reading: Reading, pattern: RegExp, excused: (said: string) => boolean): Note[] {
  const { text } = reading.view
  return [...matches(reading, pattern)].flatMap(({ found, at }): Note[] => {
    const first = momentIn(found.groups!, 1)
    const second = momentIn(found.groups!, 2)
    if (!first || !second || !isBefore(second, first)) return []
    const { before, after } = sentenceAt(text, found.index, found.index + found[0].length)
    if (ON_PURPOSE.test(before) || ON_PURPOSE.test(after.slice(0, 20)) || isLunar(text, found.index)) return []
    const yearsAlone = first.month === undefined || second.month === undefined
    if (excused(`${before}${after}`) || (yearsAlone && ONE_BY_ONE.test(after)) || /由$/.test(before)) return []
    return [backward(at, found[0], yearsAlone ? '年份' : '时间')]
  })
}

/** Two days of one month, told without the year of the second. */
function monthDays(reading: Reading): Note[] {
  return [...matches(reading, MONTH_DAYS)].flatMap(({ found, at }): Note[] => {
    const { m1, d1, m2, d2 } = found.groups!
    const [from, to] = [numberIn(d1!), numberIn(d2!)]
    if (to >= from || (m2 !== undefined && numberIn(m2) !== numberIn(m1!)) || isLunar(reading.view.text, found.index)) return []
    // 1月31日至2日: the month that has just begun is not named. 每年3月15日至3月14日: a whole year.
    if (m2 === undefined ? from >= 24 && to <= 10 : from - to === 1) return []
    if (ON_PURPOSE.test(sentenceAt(reading.view.text, found.index).before)) return []
    return [backward(at, found[0], '日期')]
  })
}

const STARTS = /^(?:开始|起始|开工|开展)(?:时间|日期)$/
const STOPS = /^(?:结束|终止|竣工|完工)(?:时间|日期)$/
const CELL = new RegExp(`^(?:${moment(1)}|(?<y2>20\\d{2})[./-](?<m2>1[0-2]|0?[1-9])(?:[./-](?<d2>3[01]|[12]\\d|0?[1-9]))?)$`)

/** The rows of a table with a column for the beginning and one for the end. */
function columns({ view }: Reading): Note[] {
  const out: Note[] = []
  let [open, starts, stops] = [-1, -1, -1]
  for (const { table, cells } of rowsOf(view)) {
    if (table !== open) [open, starts, stops] = [table, -1, -1]
    const [from, to] = [cells.find(c => c.col === starts), cells.find(c => c.col === stops)]
    const [first, second] = [from, to].map(cell => cell && inCell(cell.text))
    if (from && to && first && second && isBefore(second, first))
      out.push(backward(view.original(from.start, from.end), `${from.text}—${to.text}`, '时间'))
    const [start, stop] = [cells.find(c => STARTS.test(c.text)), cells.find(c => STOPS.test(c.text))]
    if (start && stop) [starts, stops] = [start.col, stop.col]
  }
  return out
}

function inCell(cell: string): Moment | undefined {
  const groups = CELL.exec(cell)?.groups
  return groups && (momentIn(groups, 1) ?? momentIn(groups, 2))
}

const DAY = 24 * 60
/** Nobody is open, or at work, so long at a stretch. */
const LONGEST_SHIFT = 20 * 60

/** Two hours of one day: shifts through the night and hours of the afternoon told as 5:30 are right. */
function hours(reading: Reading): Note[] {
  return [...matches(reading, HOURS)].flatMap(({ found, at }): Note[] => {
    const g = found.groups!
    const [from, to] = [minutesOf(g, 1), minutesOf(g, 2)]
    if (to === 0 || to >= from || from >= DAY) return []
    const { before, after } = sentenceAt(reading.view.text, found.index, found.index + found[0].length)
    if (ROUND_THE_CLOCK.test(`${before}${found[0]}${after}`)) return []
    // 9:00—5:00 may be told by the clock of twelve hours, unless the sentence counts to twenty-four.
    const counted = /(?<!\d)(?:1[3-9]|2[0-3])(?::|[时点])/.test(`${before}${found[0]}${after}`)
    if (!counted || (g['p2'] !== undefined && g['p2'] !== g['p1'])) return []
    // Whoever begins in the evening ends in the morning.
    return DAY - (from - to) > LONGEST_SHIFT ? [backward(at, found[0], '时间')] : []
  })
}

const minutesOf = (g: Readonly<Record<string, string | undefined>>, n: number): number =>
  Number(g[`h${n}`]) * 60 + (g[`k${n}`] ? 30 : Number(g[`i${n}`] ?? g[`j${n}`] ?? 0))
