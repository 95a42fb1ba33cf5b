import { daysBetween } from '../../base/day.ts'
import { remaining, shippedCalendar } from '../../law/index.ts'
import { DATE, dayIn, isBefore, MONTH, type Moment, momentIn, monthsOf, NUMBER, numberIn, TO, YEAR } from '../dates.ts'
import type { Reading } from '../reading.ts'
import { daysOfSpan } from '../relations/patterns/unit/days-of-span.ts'
import { everyMatch } from '../scan.ts'
import { matches, type Note, type Rule } from './rule.ts'

const N = NUMBER.replace('{1,4}', '{1,3}')
const ALONE = '(?<![\\dA-Za-z./〔\\[—\\-–~～至到]|[A-Za-z]\\s)'
/** 2021年1月至2023年12月, 2021—2023年, 2024年3月1日至5月31日, 3—8月. */
const FROM = `(?:(?<y1>${YEAR})(?:年度?)?)?(?:(?<m1>${MONTH})(?:月份?)?(?:(?<=月)(?<d1>${DATE})[日号]?)?)?`
const UNTIL = `(?:(?<y2>${YEAR})年度?|(?<next>次年|翌年))?(?:(?<m2>${MONTH})月份?(?:(?<d2>${DATE})[日号])?)?(?:底|末|年底)?`
const SPAN = `${FROM}(?:起|开始)?${TO}${UNTIL}`
/** 2021年至2023年三年间, 2022年至2024年，四年来: right behind it, said of all of it. */
const BEHIND = new RegExp(
  `${ALONE}${SPAN}(?:期间)?(?:止)?(?:，(?<comma>)|（|的)?(?:这|前后|整整|一共|共计?)?` +
    `(?<n>${N})(?:个)?(?<unit>年|(?<=个)月)` +
    '(?<after>来|间|期间|时间|里|累计|合计|总计|总共|年均|平均|全[省市县区镇]|我[省市县区镇局院]|共(?!同|有制)|[，）。])',
  'g',
)
/** 2021年至2023年分别为46件、52件和61件，三年共159件: each year was told. */
const LATER = new RegExp(
  `${ALONE}(?<y1>${YEAR})年?${TO}(?<y2>${YEAR})年(?:(?!(?:19|20)\\d\\d年)[^。；\\n（）]){0,30}?(?:分别|依次)` +
    `(?:(?!(?:19|20)\\d\\d年)[^。；\\n]){2,90}?，(?<n>${N})(?<unit>年)(?:来|间)?(?:总?共|累计|合计|总计)`,
  'g',
)
/** 三年来（2021—2024年）, 连续5年（2019—2023年）, 历时三个月（2024年3月1日至6月30日）. */
const AHEAD = new RegExp(
  `(?<![\\d每第满超逾过足约少前后余上十百])(?<near>近)?(?<n>${N})(?:个)?(?<unit>年|(?<=个)月)(?:来|间|期间|时间)?（(?:自|从|即|指)?${SPAN}(?:止|期间)?）`,
  'g',
)
/** 历时三个月（…）, …，工期90日历天: how long it lasted, in days of the calendar or months. */
const LASTS = '(?:历时|为期|前后|持续|工期|总工期|建设期|整治期|公示期|公示时间|公告期|公示期限)(?:共|为|共计)?'
const DAYS_AHEAD = new RegExp(`${LASTS}(?<n>${N})(?:日历)?[天日]（(?:自|从|即)?${SPAN}止?）`, 'g')
const DAYS_BEHIND = new RegExp(
  `${ALONE}${SPAN}(?:止|结束)?[，（]${LASTS}(?<n>${N})(?:(?:日历)?[天日]|(?:个)?(?<unit>年|(?<=个)月))(?=[，。；）\\n])`,
  'g',
)
/** 上半年（1—7月）, 1—4月（一季度）. */
const PART = '第?(?<part>[一二三四1-4]季度|前[二两三]季度|一至三季度|[上下]半年)'
const PART_AHEAD = new RegExp(
  `(?<![至到—\\-、和比])(?:(?<y>${YEAR})年)?${PART}（(?:即|指|为)?(?:(?<y1>${YEAR})年)?(?<m1>${MONTH})` +
    `(?:月(?:1日)?)?${TO}(?:(?<y2>${YEAR})年)?(?<m2>${MONTH})月份?(?:3[01]日|30日)?(?=[）、，])`,
  'g',
)
const PART_BEHIND = new RegExp(
  `(?<![\\d年—\\-~～至到])(?:(?<y1>${YEAR})年)?(?<m1>${MONTH})月?${TO}(?<m2>${MONTH})月份?（(?:即|也就是)?(?:今年|当年)?${PART}）`,
  'g',
)
/** Its own year, another country's year. */
const OTHER_YEAR = /财年|财政年度|会计年度|学年|学期|年度周期|日本|印度|美国|香港|统计年度|考核年度|农历/

/** How long a span is by its ends, and how long the words make it. */
export const spanLength: Rule = {
  rule: 'span-length',
  title: '起止时间与长短',
  why: '起止时间和年数、月数、天数对不上，后面的合计、年均就不知道是多长时间的。',
  severity: 'warning',
  only: /[年月日\d][份度期]?(?:起|开始)?(?:[至到]|[—–―~～-]{1,2})[次翌\d一二三四五六七八九十〇○零年月底]/,
  examples: {
    good: [
      '自2021年1月至2023年12月的三年间，受理318件。',
      '2021年至2023年，三年来共受理318件。',
      '2020年至2023年，三年来年均增长5%。',
      '连续5年（2019—2023年）下降。',
      '近五年（2020—2023年）没有发生重大事故。',
      '2021—2023年三年行动计划。',
      '近20年（2005—2023年），全县共受理318件。',
      '“十四五”前三年（2021—2023年）共受理318件。',
      '第三年（2021—2023年）。',
      '上半年（1—6月），受理318件。',
      '上半年（1—5月），受理318件。',
      '2024—2025财年一季度（4—6月）。',
      '上半年（上年12月11日至当年6月10日）收到复议申请32件。',
      '历时三个月（2024年3月1日至5月31日）。',
      '专项行动历时三个月（3月至6月）。',
      '公示期5天（2024年3月4日至3月8日）。',
      '公示期5天（2024年3月1日至3月7日）。',
      '2024年12月至2025年2月三个月间，受理318件。',
      '2019年至2024年共6年。',
      '2021年10月至2023年12月两年间，受理318件。',
      '“十四五”时期（2021—2025年）。',
      '“十四五”期间（2021—2023年）已完成318件。',
      '“十四五”规划实施以来（2020—2024年）。',
      '“十三五”以来（2016—2023年）。',
      '“十四五”期间（2020—2025年）年均增长5%。',
      '前三季度（1—9月），受理318件。',
      '“十三五”“十四五”期间（2016—2025年），受理318件。',
      '公示期7天（2024年2月8日至2月20日）。',
      '2021年至2023年分别受理46件、52件和61件，三年共159件。',
      '2020年至2023年受理数依次增加4件、5件和6件，三年累计增加15件。',
      '2019年至2023年依次受理46件、52件、61件、62件、63件，近三年共186件。',
      '本县1949～1985年的36年财政总收入24424万元。',
    ],
    bad: [
      '自2021年1月至2023年12月的两年间，受理318件。',
      '2022年至2024年，四年来共受理318件。',
      '2022年至2024年四年间，受理318件。',
      '2021年至2023年分别受理46件、52件和61件，五年共159件。',
      '2022—2024年五年年均受理318件。',
      '三年来（2019—2024年），共受理318件。',
      '2019年至2024年共8年。',
      '近三年（2019—2023年），共受理318件。',
      '连续5年（2019—2022年）下降。',
      '上半年（1—7月），受理318件。',
      '2024年一季度（1—4月），受理318件。',
      '1—4月（一季度），受理318件。',
      '前三季度（1—10月），受理318件。',
      '下半年（6—12月），受理318件。',
      '专项行动历时三个月（2024年3月1日至6月30日）。',
      '专项行动自2024年3月1日至2024年8月31日，历时三个月。',
      '工期90日历天（2024年3月1日至2024年8月31日）。',
      '２０２２年至２０２４年五年来，受理318件。',
      '二〇二二年至二〇二四年五年来，受理318件。',
      '2024年3月至8月三个月间，受理318件。',
      '“十四五”时期（2020—2025年），全县受理318件。',
      '“十三五”时期（2015—2020年），全县受理318件。',
      '“八五”普法期间（2021—2026年），全县培训318场。',
    ],
  },
  find: reading => [...lengths(reading), ...days(reading), ...parts(reading), ...plans(reading)],
}

interface Told {
  readonly first: Moment
  readonly second: Moment
  /** The year is printed. */
  readonly dated: boolean
}

/** The ends of a span; those told without a year are of one year, or of two that follow each other. */
function endsOf(g: Readonly<Record<string, string | undefined>>): Told | undefined {
  const own = g['y1'] ? undefined : g['y2'] ? undefined : 2023
  const first = momentIn(g, 1, own)
  if (!first || (g['m2'] === undefined) !== (g['m1'] === undefined) || (g['d1'] === undefined) !== (g['d2'] === undefined)) return undefined
  const over = g['next'] !== undefined || (!g['y1'] && Number(numberIn(g['m2'] ?? '1')) < Number(numberIn(g['m1'] ?? '1')))
  const second = momentIn(g, 2, first.year + (over ? 1 : 0))
  if (!second || isBefore(second, first) || (first.month === undefined && !(g['y1'] && g['y2']))) return undefined
  return { first, second, dated: Boolean(g['y1']) }
}

/** 三年, 三个月. */
function lengths(reading: Reading): Note[] {
  return [BEHIND, LATER, AHEAD, DAYS_BEHIND].flatMap(pattern =>
    [...matches(reading, pattern)].flatMap(({ found, at }): Note[] => {
      const g = found.groups!
      const [n, told] = [numberIn(g['n']!), endsOf(g)]
      if (!told || !(n > 1) || !g['unit'] || (g['comma'] !== undefined && /[，）。]/.test(g['after']!))) return []
      const ofYears = g['unit'] === '年'
      const wrong = ofYears ? offYears(told, n, g['near'] !== undefined) : offMonths(told, n, g['near'] !== undefined)
      return wrong ? [note(at, spanOf(told), wrong, `${g['n']}${ofYears ? '年' : '个月'}`)] : []
    }),
  )
}

/** 2021年至2024年 is three years or four; by months, whatever is less than a year off. 近二十年 is not quite so many. */
function offYears({ first, second }: Told, n: number, near: boolean): string | undefined {
  const between = second.year - first.year
  const months = monthsOf(first, second)
  if (first.month === undefined) {
    const right = (n >= between && n <= between + 1) || (near && n > between)
    return right ? undefined : `是${between + 1}个年头`
  }
  if (months === undefined || Math.abs(months - 12 * n) < 11.9 || (near && months < 12 * n) || n === between + 1) return undefined
  return `是${Math.round(months)}个月`
}

/** 3月至6月 is three months or four; by days, whatever is less than a month off. */
function offMonths({ first, second }: Told, n: number, near: boolean): string | undefined {
  const months = monthsOf(first, second)
  if (months === undefined || (near && months < n)) return undefined
  const right = first.date === undefined ? n >= months - 1 && n <= months : Math.abs(months - n) < 0.95
  return right ? undefined : `是${Math.round(months)}个月`
}

/** 工期90日历天: both ends counted, one of them, or neither; days of which it is not said may be working days. */
function days(reading: Reading): Note[] {
  const found = [DAYS_AHEAD, DAYS_BEHIND].flatMap(pattern => everyMatch(reading.view.text, pattern).flatMap(m => offDays(m) ?? []))
  if (!found.length) return []
  const told = daysOfSpan.find(reading).map(f => f.claim.start)
  return found
    .filter(({ start, end }) => !told.some(at => at > start && at < end))
    .map(({ start, end, ...f }) => note(reading.view.original(start, end), f.span, f.is, f.said))
}

function offDays(m: RegExpExecArray) {
  const g = m.groups!
  const told = g['unit'] || !g['y1'] ? undefined : endsOf(g)
  const [a, b] = [told && dayIn(told.first), told && dayIn(told.second)]
  if (!told || !a || !b) return undefined
  const [n, between] = [numberIn(g['n']!), daysBetween(a, b)]
  // Working days, or those without some of the holidays: all between the two may be meant.
  if (!(n > 0) || (n >= remaining(shippedCalendar, a, b) - 1 && n <= between + 1)) return undefined
  return { start: m.index, end: m.index + m[0].length, span: spanOf(told), is: `首尾都算是${between + 1}天`, said: `${g['n']}天` }
}

const spanOf = ({ first, second, dated }: Told): string => `从${momentText(first, dated)}到${momentText(second, dated)}`
const momentText = ({ year, month, date }: Moment, dated: boolean): string =>
  `${dated ? `${year}年` : ''}${month === undefined ? '' : `${month}月`}${date === undefined ? '' : `${date}日`}`

const note = (at: { start: number; end: number }, span: string, is: string, said: string): Note => ({
  ...at,
  message: `${span}${is}，这里写的是“${said}”。`,
  suggestion: '请核对起止时间和时间长短，看哪一个写错了。',
})

const QUARTERS = '一二三四'

/** The months of a quarter, of several, of half a year. */
function monthsIn(part: string): readonly [first: number, last: number] {
  if (part.endsWith('半年')) return part[0] === '上' ? [1, 6] : [7, 12]
  if (/^前[二两]/.test(part)) return [1, 6]
  if (/^(?:前三|一至三)/.test(part)) return [1, 9]
  const quarter = QUARTERS.indexOf(part[0]!) + 1 || Number(part[0])
  return [3 * quarter - 2, 3 * quarter]
}

/** 上半年（1—7月）: the seventh month is none of it. That the figures of a month are still missing is no slip: 上半年（1—5月）. */
function parts(reading: Reading): Note[] {
  return [PART_AHEAD, PART_BEHIND].flatMap(pattern =>
    [...matches(reading, pattern)].flatMap(({ found, at }): Note[] => {
      const { m1, m2, y1, y2, part } = found.groups!
      const [from, to] = [numberIn(m1!), numberIn(m2!)]
      const [first, last] = monthsIn(part!)
      const around = reading.view.text.slice(Math.max(0, found.index - 60), found.index + found[0].length + 20)
      if ((from >= first && to <= last) || to < from || (y1 && y2 && y1 !== y2) || OTHER_YEAR.test(around)) return []
      return [
        {
          ...at,
          message: `${part}是${first}—${last}月，这里写的是“${from}—${to}月”。`,
          suggestion: '请核对起止月份。',
        },
      ]
    }),
  )
}

/** 五年规划 and 五年普法规划 by their numbers: the thirteenth ran from 2016, the eighth from 2021. */
const PLAN = new RegExp(
  `(?<!五[”"][和、至到及]?)[“"](?:(?<plan>十[一二三四五])五[”"](?:规划)?|(?<law>[五六七八])五[”"]?普法(?:规划)?[”"]?)` +
    `(?:实施)?(?:时期|期间)（(?:即)?(?<y1>${YEAR})年?${TO}(?<y2>${YEAR})年）`,
  'g',
)
/** Growth is counted from the last year before. */
const GROWTH = /^[^。；\n]{0,80}(?:年均|增长|增速|下降|降低|提高|提升|由|从|累计)/

/** “十四五”时期（2020—2025年）: it began in 2021. A part of it is right. */
function plans(reading: Reading): Note[] {
  return [...matches(reading, PLAN)].flatMap(({ found, at }): Note[] => {
    const { plan, law, y1, y2 } = found.groups!
    const from = plan ? 2006 + 5 * '一二三四五'.indexOf(plan[1]!) : 2006 + 5 * '五六七八'.indexOf(law!)
    const [first, last] = [Number(y1), Number(y2)]
    const behind = reading.view.text.slice(found.index + found[0].length, found.index + found[0].length + 80)
    if ((first >= from && last <= from + 4) || last < first || (first === from - 1 && GROWTH.test(behind))) return []
    return [
      {
        ...at,
        message: `这一时期是${from}—${from + 4}年，这里写的是“${first}—${last}年”。`,
        suggestion: '请核对起止年份。',
      },
    ]
  })
}
