/**
 * 男性32209人，占49.99%；女性32220人，占50.01%: the shares of the two sexes, and of town and country, make a hundred; with a rest behind them (农村645人，占48.7%；
 * 城市620人，占46.8%；其他区域59人，占4.5%) all three do.
 */
import type { Claim } from '../../../claims.ts'
import { exactly, printedSum, total } from '../../../interval.ts'
import { type Item, ownShare } from '../../../items.ts'
import { RESIDUAL, wholeOf } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { number } from '../../../words.ts'
import { tell } from '../told.ts'

export const twoHalves: RelationRule = {
  kind: 'sum',
  title: '两部分占比合为百分之百',
  find: ({ items, claims }) => [
    ...items.top.flatMap(row => row.flatMap((item, at) => found(item, row[at + 1]) ?? [])),
    ...claims.flatMap(c => toAHundred(claims, c) ?? []),
  ],
  examples: {
    good: [
      '男性为1520人，占50.67%；女性为1480人，占49.33%。',
      '前8个月火灾亡1324人：农村645人，占48.7%；城市620人，占46.8%；其他区域59人，占4.5%。',
      '主要为16至18周岁，共计1475人，占89.29%，14至16周岁的占10.71%。',
    ],
    bad: [
      '男性为1520人，占50.67%；女性为1480人，占48.33%。',
      '前8个月火灾亡1324人：农村645人，占48.7%；城市620人，占46.8%；其他区域59人，占5.4%。',
    ],
  },
}

const OF = '(?:属性|常住|户籍)?(?:人口|人数|居民|党员|职工|学生|干部|村民)?(?:数)?(?:为|有|是|共)?$'
const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`男(?:性|生)?${OF}`), new RegExp(`女(?:性|生)?${OF}`)],
  [new RegExp(`(?:城镇|城市)${OF}`), new RegExp(`(?:乡村|农村)${OF}`)],
]
/** 占50.67% or 占总人口的50.67%: said of both in the same words, they are of one whole. */
const bare = (label: string): string => label.replace(/^(?:约|分别)?占(?:比)?(?:为|约)?/, '')

const OTHERS = /^[^，。；占]{2,14}的?占$/
/** Shares so fine make a hundred by chance but once in thousands. */
const FINE = 0.01

/** 16至18周岁共计1475人，占89.29%，14至16周岁的占10.71%: of the others no number is told. */
function toAHundred(claims: readonly Claim[], one: Claim): Found | undefined {
  const other = claims[one.id + 1]
  if (!other || ![one, other].every(c => c.role === 'share' && c.form === 'percent' && c.precision === 'exact' && c.step <= FINE + 1e-9))
    return undefined
  const beside = other.sentence === one.sentence && other.paragraph === one.paragraph && other.owner === one.owner && other.sep === '，'
  const made = Math.abs(one.printed + other.printed - 100) < 1e-9
  return beside && made && bare(one.label) === '' && OTHERS.test(other.label) ? telling([one, other]) : undefined
}

function found(one: Item, other: Item | undefined): Found | undefined {
  if (!other || one.sentence !== other.sentence || one.head.unit !== other.head.unit) return undefined
  const named = (a: Item, b: Item) => HALVES.some(([x, y]) => x.test(a.head.label) && y.test(b.head.label))
  if (!named(one, other) && !named(other, one)) return undefined
  const third = other.row[other.at + 1]
  const [a, b, c] = [ownShare(one), ownShare(other), third && ownShare(third)]
  const beside = third?.sentence === other.sentence && third.head.unit === other.head.unit
  // 城市25万起占40.7%，农村35万起占55.4%，涉外3万起占3.9%: what makes a hundred with them is theirs too, whatever it is called.
  const rest = beside && (RESIDUAL.test(third.head.label) || (a && b && c && wholeOf([a, b, c])))
  const shares = rest ? [a, b, c] : [a, b]
  const [first] = shares
  if (!first || !shares.every((s): s is Claim => s?.precision === 'exact' && bare(s.label) === bare(first.label))) return undefined
  return telling(shares)
}

function telling(shares: readonly Claim[]): Found {
  return tell({
    kind: 'sum',
    claim: { start: shares[0]!.start, end: shares.at(-1)!.end },
    stated: exactly(100),
    computed: total(shares.map(s => s.value)),
    parts: shares,
    working: `${shares.map(s => `${number(s.printed)}%`).join('＋')}＝${number(printedSum(shares))}%`,
    said: '100%',
  })
}
