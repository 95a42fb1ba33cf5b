/** 当期结余2.53亿元；上年末累计结余34.41亿元，本年末累计结余36.94亿元: what had been left, and what is left of this year, is left in all. */
import type { Claim } from '../../../claims.ts'
import { meets, minus, plus } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { tell } from '../told.ts'

export const cumulated: RelationRule = {
  kind: 'balance',
  title: '累计结余',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '当期结余2417万元，上年结转累计61235万元，期末累计结余63652万元。',
      '当期结余2.53亿元；上年末累计结余34.41亿元，本年末累计结余36.94亿元。',
      '年初滚存结余8.2亿元，本年收支结余0.6亿元，年末滚存结余8.8亿元。',
      '上年结余61.28亿元，加当期结余7.73亿元，累计结余69.01亿元。',
    ],
    bad: [
      '当期结余2417万元，上年结转累计61235万元，期末累计结余63625万元。',
      '当期结余2.53亿元；上年末累计结余34.41亿元，本年末累计结余36.49亿元。',
      '年初滚存结余8.2亿元，本年收支结余0.6亿元，年末滚存结余8.3亿元。',
      '上年结余61.28亿元，加当期结余7.73亿元，累计结余69.91亿元。',
    ],
    traps: ['本年收支结余6.4亿元，上年结转73.8亿元，滚存结余80.2亿元。分险种：机关养老滚存结余11.3亿元，居民养老滚存结余40.6亿元。'],
  },
}

const LEFT = '(?:累计|滚存)结[余存]'
const FUND = '[\\u4e00-\\u9fa5]{0,8}?'
const NOW = new RegExp(`^${FUND}(?:(?:本年|当年|期|年|本期)末|年底|期末)${FUND}${LEFT}为?$|^${LEFT}为?$`)
const BEFORE = new RegExp(`(?:上年|去年|上年末|上年底|年初|期初|上年度)(?:${FUND}${LEFT}|结余|(?:末|底)?结转(?:累计|结余)?)为?$`)
const YEARS = /(?:当期|当年|本年|本期|年度|当年度)(?:收支)?结余为?$/
/** What comes in or goes out beside what is left of the year: then the two alone need not make it. */
const MOVED = /划转|调入|调出|调剂|上解|弥补|动用|核销|补助|转入|转出/
/** So many figures before it the two may stand. */
const FAR = 8

function found({ claims, view: { text } }: Reading, now: Claim): Found | undefined {
  if (!NOW.test(now.label) || BEFORE.test(now.label) || now.form !== 'plain' || now.unit !== '元' || now.owner >= 0) return undefined
  const near = claims
    .slice(Math.max(0, now.id - FAR), now.id)
    .filter(c => c.paragraph === now.paragraph && c.form === 'plain' && c.unit === now.unit && c.owner < 0)
  const [before, years] = [BEFORE, YEARS].map(words => near.filter(c => words.test(c.label) && c.sign === 0))
  const [one, other] = [before?.[0], years?.[0]]
  // 当期结余7.73亿元，上年结余61.28亿元，加当期结余7.73亿元: told twice, it is one figure.
  if (!one || !other || before!.length > 1 || years!.some(y => y.printed !== other.printed)) return undefined
  // 滚存结余92.1亿元。分险种情况为：……滚存结余10.6亿元: the two have made theirs, and further on each kind has its own.
  if (near.some(c => c.id > Math.max(one.id, other.id) && NOW.test(c.label) && !BEFORE.test(c.label))) return undefined
  if (MOVED.test(text.slice(Math.min(one.start, other.start), now.end))) return undefined
  if (misprinted(near, one, other, now)) return undefined
  return tell({
    kind: 'balance',
    claim: now,
    stated: now.value,
    computed: plus(one.value, other.value),
    parts: [one, other],
    working: `${number(one.printed)}＋${number(other.printed)}＝${number(one.printed + other.printed)}元`,
    said: figure(now),
  })
}

/** 收入41.26亿元、支出38.73亿元，当期结余2.35亿元: it is the year's own figure that is wrong, and that is told there. */
function misprinted(near: readonly Claim[], before: Claim, years: Claim, now: Claim): boolean {
  const ahead = near.filter(c => c.id < years.id)
  const [came, gone] = [/收入(?:合计|总额)?为?$/, /支出(?:合计|总额)?为?$/].map(words => ahead.findLast(c => words.test(c.label)))
  if (!came || !gone) return false
  const left = minus(came.value, gone.value)
  return !meets(left, years.value) && meets(plus(before.value, left), now.value)
}
