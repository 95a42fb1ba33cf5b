/** 历时92天（7月1日至9月30日）; 自3月12日开始，至6月19日结束，历时100天: so many days from one to another. */

import { day, daysBetween, isDay } from '../../../../base/day.ts'
import { exactly } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { written } from '../../common/days.ts'
import { tell } from '../told.ts'

export const daysOfSpan: RelationRule = {
  kind: 'unit',
  title: '起止日期与天数',
  find: ({ view: { text } }: Reading) => [AHEAD, BEHIND].flatMap(r => everyMatch(text, r).flatMap(m => found(text, m) ?? [])),
  examples: {
    good: [
      '专项行动历时92天（7月1日至9月30日），排查2208起。',
      '整治行动自3月12日开始，至6月19日结束，首尾两天计入，历时100天。',
      '2024年12月1日至2025年2月28日，为期90天的冬季行动结束。',
      '公示期为期7天（5月6日至12日）。',
      '集中执法自6月2日开始，至6月15日结束，首尾计入历时14天。',
    ],
    bad: [
      '专项行动历时92天（7月1日至9月20日），排查2208起。',
      '整治行动自3月12日开始，至7月19日结束，首尾两天计入，历时100天。',
      '2024年12月1日至2025年2月28日，为期60天的冬季行动结束。',
      '集中执法自6月2日开始，至6月15日结束，首尾计入历时24天。',
    ],
    traps: [
      '7月1日至9月30日，高温日共30天。',
      '为期60天（7月1日至9月30日，节假日除外）。',
      '历时60个工作日（7月1日至9月30日）。',
      '7月1日至9月30日开展两轮检查，第一轮历时30天。',
    ],
  },
}

const DATE = (n: 1 | 2) =>
  `(?:(?<y${n}>(?:19|20)\\d\\d)年|(?<n${n}>次年))?(?:(?<m${n}>1[0-2]|0?[1-9])月)${n === 2 ? '?' : ''}(?<d${n}>[12]\\d|3[01]|0?[1-9])日`
const SPAN = `${DATE(1)}(?:开始|启动)?，?(?:起|至|到|[—\\-–~～]){1,2}${DATE(2)}(?:结束|止|为止)?`
const LASTS = '(?:历时|为期|前后|持续)'
/** 历时92天（7月1日至9月30日）. */
const AHEAD = new RegExp(`${LASTS}(?<days>\\d{1,3})天（(?:自|从|即)?${SPAN}）`, 'dg')
/** 7月1日至9月30日，历时92天. */
const BEHIND = new RegExp(
  `${SPAN}，(?:(?<both>(?:首尾(?:两[天日])?|头尾)(?:均|都)?计入|含(?:首尾|头尾)(?:两[天日])?)，?)?${LASTS}(?<days>\\d{1,3})天`,
  'dg',
)

function found(text: string, m: RegExpMatchArray): Found | undefined {
  const { y1, m1, d1, y2, n2, m2, d2, both, days } = m.groups!
  if (/除外|工作日|节假日/.test(text.slice(m.index! + m[0].length, m.index! + m[0].length + 12))) return undefined
  // Without a year, of one that has a 29th of February, and of one that has none.
  const spans = (y1 ? [Number(y1)] : [2023, 2024]).flatMap(year => {
    const [from, to] = [Number(m1), Number(m2 ?? m1)]
    const last = y2 ? Number(y2) : n2 || to < from ? year + 1 : year
    const [a, b] = [written(year, from, Number(d1)), written(last, to, Number(d2))]
    return isDay(a) && isDay(b) ? [daysBetween(day(a), day(b))] : []
  })
  if (!spans.length || spans.some(n => n <= 0)) return undefined
  const [start, end] = m.indices!.groups!['days']!
  const counts = spans.flatMap(n => (both ? [n + 1] : [n + 1, n]))
  const fit = counts.find(n => n === Number(days)) ?? counts[0]!
  return tell({
    kind: 'unit',
    claim: { start, end },
    stated: exactly(Number(days)),
    computed: exactly(fit),
    parts: [],
    working: `从${m1}月${d1}日到${m2 ?? m1}月${d2}日共${fit}天`,
    said: `${days}天`,
  })
}
