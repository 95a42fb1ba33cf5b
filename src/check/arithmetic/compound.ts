/**
 * @module Growth a year, of which the growth of all the years is told: 与2010年第六次人口普查相比减少32905人，下降9.73%，年平均下降1.02%; from 8.26 to 10.94 in 3年, 年均增长9.8%. Over how
 * many years the words say, in years or in censuses, which lie ten apart; a count from the first year or from the second is as good.
 */
import type { Claim } from '../claims.ts'
import { meets } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { everyMatch } from '../scan.ts'
import { figure, percent } from '../words.ts'

const MEAN =
  /年(?:平)?均(?:复合)?(?:递?增长?|增速|增幅|上升|下降|递减|减少)(?:率|速度)?(?:为|达|约)*([-－−])?$|平均每年(?:递?增长?|下降|递减)(?:率)?$/
const FALL = /下降|递减|减少/
/** So many figures before it the growth of all may stand. */
const NEAR = 4
const LONGEST = 40
const CN = '一二三四五六七八九十'

export const compounds = (reading: Reading): Found[] =>
  reading.claims.flatMap(c =>
    c.form === 'percent' && c.precision === 'exact' && c.step < 1 && MEAN.test(c.label) ? (found(reading, c) ?? []) : [],
  )

function found({ claims, view: { text } }: Reading, mean: Claim): Found | undefined {
  const near = claims
    .slice(Math.max(0, mean.id - NEAR), mean.id)
    .filter(c => c.paragraph === mean.paragraph && c.sentence === mean.sentence && c.owner === mean.owner)
  const all = near.findLast(
    c => c.form === 'percent' && c.role === 'change' && c.sign !== 0 && c.precision === 'exact' && !MEAN.test(c.label),
  )
  if (!all || near.some(c => c.id > all.id)) return undefined
  const falls = FALL.test(mean.label) || /[-－−]$/.test(mean.label)
  if (falls !== all.sign < 0) return undefined
  const opening = text.slice(Math.max(0, mean.start - 160), mean.start)
  const size = printedRate(mean)
  const root = (n: number, years: number): number => 100 * Math.abs((1 + (all.sign * n) / 100) ** (1 / years) - 1)
  for (const years of yearsIn(opening.slice(opening.lastIndexOf('。') + 1))) {
    const ends = [root(all.value.min, years), root(all.value.max, years)]
    const computed = { min: Math.min(...ends), max: Math.max(...ends) }
    if (!meets(size, computed)) continue
    const message = `${all.sign < 0 ? '下降' : '增长'}${figure(all)}为${years}年的变动，平均每年${percent(root(all.printed, years), mean.step)}，与${figure(mean)}相符。`
    return { kind: 'growth', claim: mean, stated: mean.value, computed, verdict: 'holds', parts: [all], message }
  }
  return undefined
}

/** How many years the words tell: 十年共, 2010年……2020年, 第六次普查. */
function yearsIn(words: string): number[] {
  const said = everyMatch(words, /([两二三四五六七八九十]{1,2}|(?<!\d)\d{1,2})年(?:来|间|共|期间|累计|时间)/g).map(m =>
    /\d/.test(m[1]!)
      ? Number(m[1])
      : m[1] === '两'
        ? 2
        : m[1]!.startsWith('十')
          ? 10 + CN.indexOf(m[1]![1] ?? '~') + 1
          : CN.indexOf(m[1]!) + 1,
  )
  const years = everyMatch(words, /(?:19|20)\d\d(?=年)/g).map(m => Number(m[0]))
  const apart = years.length > 1 ? Math.abs(Math.max(...years) - Math.min(...years)) : 0
  const census = /普查/.test(words) ? [10] : []
  return [...new Set([...said, apart, apart - 1, apart + 1, ...census])].filter(n => n > 1 && n <= LONGEST)
}
