import { daysInMonth } from '../../base/day.ts'
import { matches, type Note, type Rule } from './rule.ts'

const DATE = /(?<![\d.〔—\-–~至到])(?:((?:19|20)\d{2})年)?(\d{1,2})月(?:(\d{1,2})日)?/g
/** The lunar calendar has other months. */
const LUNAR = /(?:农历|阴历|夏历|旧历)[^，。；\n]{0,8}$/
/** A leap year: 2月29日 without its year is a day in some. */
const LEAP = 2024

/** 2021年16月, 4月31日: the dash of 1—6月 was lost, or a digit is wrong. */
export const noSuchDay: Rule = {
  rule: 'no-such-day',
  title: '没有这个日子',
  why: '没有的月份或者日子，多半是“1—6月”丢了连接号，或者敲错了一个数字；期限从这一天起算就无从算起。',
  severity: 'warning',
  examples: {
    good: [
      '2021年1—6月，受理318件。',
      '历时13个月。',
      '2024年2月29日施行。',
      '2月29日施行。',
      '农历2月30日。',
      '2021年12月31日前，办结318件。',
    ],
    bad: ['2021年16月，受理318件。', '请于4月31日前报送。', '2023年2月29日施行。', '2023年11月00日印发。'],
  },
  find: reading =>
    [...matches(reading, DATE)].flatMap(({ found, at }): Note[] => {
      const [written, year, month, day] = found
      // 16月 without a year may be a count of months.
      if (year === undefined && day === undefined) return []
      if (LUNAR.test(reading.view.text.slice(Math.max(0, found.index - 12), found.index))) return []
      const m = Number(month)
      const known = m >= 1 && m <= 12
      const d = day === undefined ? 1 : Number(day)
      if (known && d >= 1 && d <= daysInMonth(Number(year ?? LEAP), m)) return []
      return [
        {
          ...at,
          message: known ? `${year ? `${year}年` : ''}${m}月没有${d}日。` : `一年没有“${month}月”。`,
          suggestion: day === undefined ? `请核对：是不是“${[...month!].join('—')}月”丢了连接号。` : `请核对“${written}”。`,
        },
      ]
    }),
}
