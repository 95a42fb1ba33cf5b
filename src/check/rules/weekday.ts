import { type Day, parts, weekday as weekdayOf } from '../../base/day.ts'
import { DATE, dayIn, isLunar, MONTH, numberIn, rowsOf, sentenceAt, TO, YEAR, yearIn } from '../dates.ts'
import type { Reading } from '../reading.ts'
import { everyMatch } from '../scan.ts'
import type { Span } from '../types.ts'
import { type Context, matches, type Note, type Rule, reportYear, signedIn, signedOn } from './rule.ts'

const DAYS = '一二三四五六日'
const NAME = '(?:星期|礼拜|周)'
/** 2024年3月5日, 2024-03-05, 2024.3.5. */
const POINTED = '(?<py>20\\d{2})(?<sep>[-./])(?<pm>1[0-2]|0?[1-9])\\k<sep>(?<pd>3[01]|[12]\\d|0?[1-9])'
const WRITTEN = `(?:(?<y>${YEAR})年)?(?<m>${MONTH})月(?<d>${DATE})[日号]`
const FULL = `(?:${WRITTEN}?|${POINTED})`
const BEGIN = '(?<![\\d.\\-/年月])'
const DAY = '[一二三四五六日天]'
/** （农历正月廿五，星期二）, ，星期二. */
const OPEN = '(?:上午|下午|中午|晚上?|早上)?(?:[，｜ ]|是|即|（(?:农历[一二三四五六七八九十正冬腊闰月初廿]{3,7}[，、]?)?)?[本上下]?'
/** 周三平 is a person, 周一至周五 are five days: what stands behind the day ends it. */
const END = '(?=）|[，。；：｜\\n]|上午|下午|中午|晚|早|凌晨|全天|当[天日]|\\d|$)'
const ONE = new RegExp(`(?<![\\d.\\-/年月])${FULL}${OPEN}(?:${NAME}(?<w>[一二三四五六日天]))${END}`, 'g')
/** 星期三召开: the longer word names a day wherever it stands. */
const LONG = new RegExp(
  `${BEGIN}${FULL}${OPEN}(?:星期|礼拜)(?<w>[一二三四五六日天])(?![至到、和及与或—\\-–~起一二三四五六日天休闭例除])`,
  'g',
)
const PAIR = new RegExp(
  `${BEGIN}${WRITTEN}?(?:${TO}|[、和])(?:(?<y2>${YEAR})年)?(?:(?<m2>${MONTH})月)?(?<d2>${DATE})[日号]` +
    `(?:（|，)?${NAME}(?<w>${DAY})(?:${TO}|[、和])${NAME}?(?<w2>${DAY})${END}`,
  'g',
)
/** What a cell of a roster holds. */
const ALONE_DATE = new RegExp(`^${FULL}$`)
const ALONE_NAME = new RegExp(`^${NAME}(?<w>[一二三四五六日天])$`)
/** 2024年5月1日（星期三）至5日（星期日）: the second day is of the month of the first. */
const EACH = new RegExp(`${BEGIN}${WRITTEN}（${NAME}(?<w>${DAY})）(?:起|开始)?${TO}(?<d2>${DATE})[日号]（${NAME}(?<w2>${DAY})）`, 'g')
const ANY_YEAR = new RegExp(`(?<![\\d〔])(${YEAR})年(?:(${MONTH})月)?`, 'g')

interface Dated {
  readonly year: number | undefined
  readonly month: number
  readonly date: number
  readonly name: string
}

/** 2024年3月5日（星期三）: it was a Tuesday. */
export const weekday: Rule = {
  rule: 'weekday',
  title: '日期与星期',
  why: '日期和星期对不上，参加会议、办理事项的人就不知道该哪一天来。',
  severity: 'warning',
  only: /星期|礼拜|周[一二三四五六日天]/,
  examples: {
    good: [
      '定于2024年3月5日（星期二）召开推进会。',
      '定于2024年3月5日（周二）上午9:00召开推进会。',
      '会期为2024年3月5日至7日（星期二至星期四）。',
      '公示时间：2024年3月5日（星期二）—3月11日（星期一）。',
      '定于3月5日（星期三）召开推进会。',
      '2023年以来多次研究，3月5日（星期二）作出决定。',
      '3月5日周三平同志到会讲话。\n\n2024年3月6日',
      '2024年3月5日周一至周五开放。',
      '农历2024年3月5日（星期三）。',
      '定于1月5日（星期日）召开。\n\n2024年12月30日',
      '2024年3月5日、6日（周二、周三）开展检查。',
      '二〇二四年三月五日（星期二）。',
      '2024年3月值班表\n日期｜星期｜值班人员\n3月4日｜星期一｜甲\n3月5日｜星期二｜乙',
      '3月4日｜3月5日｜3月6日\n星期一｜星期二｜星期三',
      '放假时间为2024年5月1日（星期三）至5日（星期日），4月28日（星期日）上班。',
      '自2024年3月5日起，每周三开展“法律明白人”培训。',
      '2024年3月5日（周一闭馆）开放。',
      '于10月5日（星期二）揭牌，12月8日（星期三）验收。\n\n2022年1月8日',
    ],
    bad: [
      '定于2024年3月5日（星期三）召开推进会。',
      '定于2024年3月5日（周三）上午9:00召开推进会。',
      '定于2024年3月5日星期三召开推进会。',
      '会期为2024年3月5日至7日（星期二至星期五）。',
      '会期为2024年3月5日至3月7日（周三至周四）。',
      '请于3月15日（星期四）前报送。\n\n2024年3月1日',
      '2024年3月5日（星期二）动员、3月8日（星期六）检查。',
      '二〇二四年三月五日（礼拜天）下午。',
      '2024年3月5日、6日（周二、周四）开展检查。',
      '日期：2024-03-05（星期三）',
      '2024年3月值班表\n日期｜星期｜值班人员\n3月4日｜星期一｜甲\n3月5日｜星期三｜乙',
      '放假时间为2024年5月1日（星期三）至5日（星期一）。',
      '2024年3月5日是星期三。',
      '2024年3月5日晚（本周三）召开会议。',
      '时间：2024.3.5，星期三，上午9时。',
      '２０２４年３月５日（农历正月廿五，星期三）',
    ],
  },
  find: (reading, context) => {
    const seen = new Set<number>()
    const inText = [PAIR, EACH, ONE, LONG].flatMap(pattern =>
      [...matches(reading, pattern)].flatMap(({ found, at }): Note[] => {
        if (seen.has(at.start) || isLunar(reading.view.text, found.index)) return []
        seen.add(at.start)
        for (const one of datesOf(found)) {
          const years = yearsFor(reading, context, found, one)
          if (!fits(one, years)) return [note(at, one, years[0]!)]
        }
        return []
      }),
    )
    return [...inText, ...inTables(reading)]
  },
}

function note(at: Span, one: Dated, year: number): Note {
  const named = `${one.year === undefined ? `${year}年的` : `${year}年`}${one.month}月${one.date}日`
  return {
    ...at,
    message: `${named}是${nameOf(one, year)}，这里写的是“${one.name}”。`,
    suggestion: '请核对日期和星期，看哪一个写错了。',
  }
}

/** 日期｜星期: a roster; the year stands in its rows or in the one title above it. */
function inTables({ view }: Reading): Note[] {
  const titled = everyMatch(view.text.slice(0, 80), ANY_YEAR)
  const [year, other] = new Set(titled.map(m => yearIn(m[1]!)))
  const month = titled.find(m => m[2])?.[2]
  const out: Note[] = []
  for (const { cells } of rowsOf(view))
    for (const [i, cell] of cells.entries()) {
      const next = cells[i + 1]
      const w = next && ALONE_NAME.exec(next.text)?.groups?.['w']
      const g = w ? ALONE_DATE.exec(cell.text)?.groups : undefined
      if (!w || !g) continue
      const own = g['y'] ?? g['py']
      const one = {
        year: own ? yearIn(own) : undefined,
        month: numberIn((g['m'] ?? g['pm'])!),
        date: numberIn((g['d'] ?? g['pd'])!),
        name: called(w),
      }
      const titleYears =
        year === undefined || other !== undefined ? [] : month && numberIn(month) === one.month ? [year] : [year, year - 1, year + 1]
      const years = one.year === undefined ? titleYears : [one.year]
      if (!fits(one, years)) out.push(note(view.original(cell.start, next.end), one, years[0]!))
    }
  return out
}

/** The date of a match with what it is called, or the two of a span. */
function datesOf(found: RegExpExecArray): readonly Dated[] {
  const g = found.groups!
  const [y, m, d] = [g['y'] ?? g['py'], g['m'] ?? g['pm'], g['d'] ?? g['pd']]
  const year = y ? yearIn(y) : undefined
  const first = { year, month: numberIn(m!), date: numberIn(d!), name: called(g['w']!) }
  if (!g['w2']) return [first]
  const month = g['m2'] ? numberIn(g['m2']) : first.month
  const over = month < first.month ? 1 : 0
  const last = g['y2'] ? yearIn(g['y2']) : year === undefined ? undefined : year + over
  return [first, { year: last, month, date: numberIn(g['d2']!), name: called(g['w2']) }]
}

const called = (w: string): string => `星期${w === '天' ? '日' : w}`

const dayOf = ({ month, date }: Dated, year: number): Day | undefined => dayIn({ year, month, date })

/** The years that the date may be of: its own, else those of its sentence and the one that follows, and those around the day of signature. */
function yearsFor(reading: Reading, context: Context, found: RegExpExecArray, one: Dated): readonly number[] {
  if (one.year !== undefined) return [one.year]
  const { before, after } = sentenceAt(reading.view.text, found.index, found.index + found[0].length)
  const said = everyMatch(`${before}${after}`, ANY_YEAR).map(m => yearIn(m[1]!))
  if (new Set(said).size > 1) return []
  // 2024年3月5日动员、3月8日检查: of the year of the date before it.
  const month = everyMatch(before, ANY_YEAR).at(-1)?.[2]
  if (month && numberIn(month) <= one.month) return said.slice(0, 1)
  const all = said.slice(0, 1).flatMap(y => [y, y + 1])
  const signed = signedOn(reading, context)
  if (signed) {
    const [year, m, date] = parts(signed)
    const later = one.month > m || (one.month === m && one.date > date)
    all.push(year, later ? year - 1 : year + 1)
  } else {
    const year = signedIn(reading, context)
    if (year) all.push(year, year - 1, year + 1)
  }
  const about = reportYear(reading)
  // What a report tells may be of its year; alone it makes no date certain.
  if (about && all.length) all.push(about)
  return all
}

/** Right in one of the years that it may be of, or in none that is known, or no day at all. */
const fits = (one: Dated, years: readonly number[]): boolean =>
  years.length === 0 || years.some(year => [undefined, one.name].includes(nameOf(one, year)))

function nameOf(one: Dated, year: number): string | undefined {
  const day = dayOf(one, year)
  return day && `星期${DAYS[weekdayOf(day) - 1]}`
}
