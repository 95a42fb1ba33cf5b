/** 男性32209人，占49.99%；女性32220人，占50.01%: the shares of the two sexes, and of town and country, make a hundred. */
import { exactly, plus } from '../../../interval.ts'
import { type Item, ownShare } from '../../../items.ts'
import { RESIDUAL, wholeOf } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { number } from '../../../words.ts'
import { tell } from '../told.ts'

export const twoHalves: RelationRule = {
  kind: 'sum',
  title: '两部分占比合为百分之百',
  find: reading => reading.items.top.flatMap(row => row.flatMap((item, at) => found(item, row[at + 1], row[at + 2]) ?? [])),
  examples: {
    good: ['男性为1520人，占50.67%；女性为1480人，占49.33%。'],
    bad: ['男性为1520人，占50.67%；女性为1480人，占48.33%。'],
  },
}

const OF = '(?:属性|常住|户籍)?(?:人口|人数|居民|党员|职工|学生|干部|村民)?(?:数)?(?:为|有|是|共)?$'
const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`男(?:性|生)?${OF}`), new RegExp(`女(?:性|生)?${OF}`)],
  [new RegExp(`(?:城镇|城市)${OF}`), new RegExp(`(?:乡村|农村)${OF}`)],
]
/** 占50.67% or 占总人口的50.67%: said of both in the same words, they are of one whole. */
const bare = (label: string): string => label.replace(/^(?:约|分别)?占(?:比)?(?:为|约)?/, '')

function found(one: Item, other: Item | undefined, third: Item | undefined): Found | undefined {
  if (!other || one.sentence !== other.sentence || one.head.unit !== other.head.unit) return undefined
  const named = (a: Item, b: Item) => HALVES.some(([x, y]) => x.test(a.head.label) && y.test(b.head.label))
  if (!named(one, other) && !named(other, one)) return undefined
  const [a, b] = [ownShare(one), ownShare(other)]
  if (!a || !b || a.precision !== 'exact' || b.precision !== 'exact' || bare(a.label) !== bare(b.label)) return undefined
  // 农村645人，占48.7%；城市620人，占46.8%；其他区域59人，占4.5%: the two are not all.
  const more = third && third.sentence === one.sentence && third.head.unit === one.head.unit ? ownShare(third) : undefined
  if (third && more && (RESIDUAL.test(third.head.label) || wholeOf([a, b, more]))) return undefined
  const sum = a.printed + b.printed
  return tell({
    kind: 'sum',
    claim: { start: a.start, end: b.end },
    stated: exactly(100),
    computed: plus(a.value, b.value),
    parts: [a, b],
    working: `${number(a.printed)}%＋${number(b.printed)}%＝${number(sum)}%`,
    said: '100%',
  })
}
