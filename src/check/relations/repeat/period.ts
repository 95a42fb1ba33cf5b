/**
 * @module Periods: of what time a figure speaks, in words that stay the same when the writer varies them. 前三季度, 1至9月 and 1—9月份 are
 * one period; 全年, 今年 and the year that the paper is about are one, and the shortest: the empty text.
 */
import { everyMatch } from '../../scan.ts'

const NUMERAL: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
}
const N = '(\\d{1,2}|十[一二]?|[一二三四五六七八九])'
const DASH = '(?:月份?)?[至到—\\-–~－]+'

/** What a figure is compared with is no period of its own: 比上年增长, 与2019年同期相比. */
const COMPARED = /(?:与|较|比|同|超过?)(?:(?:19|20)\d{2}年|[上去前]一?年|同期|上期|上月|上季|年初|[“”《][^，。；]{0,12})[^，。；]*/g

/** Months of a year, however they are told; the last of them that a stretch has counts. */
const MONTHS: readonly (readonly [RegExp, (m: RegExpMatchArray) => string])[] = [
  [new RegExp(`${N}${DASH}${N}(?:个)?月`, 'g'), m => `${month(m[1])}-${month(m[2])}`],
  [new RegExp(`前${N}个?月`, 'g'), m => `1-${month(m[1])}`],
  [/前三季度|[一1][至到—\-–~－]+[三3]季度/g, () => '1-9'],
  [/上半年|[一1][至到—\-–~－]+[二2]季度/g, () => '1-6'],
  [/下半年/g, () => '7-12'],
  [/(?:第?([一二三四1-4])季度|首季)/g, m => quarter(NUMERAL[m[1] ?? '一'] ?? Number(m[1]))],
  [new RegExp(`(?<!\\d)${N}月(?:份|(?!\\d))`, 'g'), m => `${month(m[1])}`],
  [/当月|本月|上月|当[日天]|[昨今同][日天]|本周|上周|当期|本期|期间|黄金周|每[年月日天周]/g, m => m[0]],
  [
    /[两三四五六七八九十]年来|[近过][去]?[两三四五六七八九十]年|十[一二三四五]五[”]?(?:期间|时期|以来)?|(?:19|20)\d{2}年?[至到—\-–~－]+(?:19|20)\d{2}年/g,
    m => m[0],
  ],
  [/以来|截至|截止|至今|至目前|迄今|历年/g, () => '至今'],
]
const month = (text: string | undefined): number => NUMERAL[text ?? ''] ?? Number(text)
const quarter = (n: number): string => `${3 * n - 2}-${3 * n}`

/** What a stretch of words says of the time; undefined where it says nothing. `paper` is the year that the paper is about. */
export function periodIn(words: string, paper: string): string | undefined {
  if (!/[年月日天周季期今来]/.test(words)) return undefined
  const said = words.replace(COMPARED, '')
  const year = lastOf(said, /(19|20)\d{2}(?=年)|今年|本年|[去上前]年|年[内度]|全年|一年来|报告期/g)
  // 截至12月31日 and 年末 are the end of the year itself.
  const rest = said.replace(
    /截[至止](?:目前|到)?(?:(?:19|20)\d{2}年)?(?:12月(?:31日|底|末)|年[末底]|底)|(?:19|20)\d{2}年(?:12月)?[末底]/g,
    '',
  )
  let part: { at: number; text: string } | undefined
  let open = rest
  // A span is read before the month that it ends with, and its words are used up.
  for (const [pattern, tell] of MONTHS)
    open = open.replace(pattern, (...m) => {
      const at = m.find(x => typeof x === 'number') as number
      if (!part || at > part.at) part = { at, text: tell(m as unknown as RegExpMatchArray) }
      return ' '.repeat((m[0] as string).length)
    })
  const closes = year !== undefined && /全年|年[末底度]|年内|一年来|报告期/.test(said.slice(said.lastIndexOf(year)))
  if (year === undefined && !part) return undefined
  const named = year === undefined || /^(?:今年|本年|全年|年[内度]|一年来|报告期)$/.test(year) || year === paper ? '' : year
  const before = /^[去上]年$/.test(named) && paper ? String(Number(paper) - 1) : named
  return `${before}${part && !(closes && part.text === '至今') ? `:${part.text}` : ''}`
}

const lastOf = (text: string, pattern: RegExp): string | undefined => everyMatch(text, pattern).at(-1)?.[0]
