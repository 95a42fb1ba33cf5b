/**
 * 男性32209人，占49.99%；女性32220人，占50.01%: the shares of the two sexes, and of town and country, make a hundred; with a rest behind them (农村645人，占48.7%；
 * 城市620人，占46.8%；其他区域59人，占4.5%) all three do.
 */
import type { Claim } from '../../../claims.ts'
import { exactly, total } from '../../../interval.ts'
import { type Item, ownShare } from '../../../items.ts'
import { RESIDUAL, wholeOf } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { number } from '../../../words.ts'
import { tell } from '../told.ts'

export const twoHalves: RelationRule = {
  kind: 'sum',
  title: '两部分占比合为百分之百',
  find: reading => reading.items.top.flatMap(row => row.flatMap((item, at) => found(item, row[at + 1]) ?? [])),
  examples: {
    good: [
      '男性为1520人，占50.67%；女性为1480人，占49.33%。',
      '前8个月火灾亡1324人：农村645人，占48.7%；城市620人，占46.8%；其他区域59人，占4.5%。',
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
  return tell({
    kind: 'sum',
    claim: { start: first.start, end: shares.at(-1)!.end },
    stated: exactly(100),
    computed: total(shares.map(s => s.value)),
    parts: shares,
    working: `${shares.map(s => `${number(s.printed)}%`).join('＋')}＝${number(Number(shares.reduce((n, s) => n + s.printed, 0).toFixed(6)))}%`,
    said: '100%',
  })
}
