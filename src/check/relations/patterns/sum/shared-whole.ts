/**
 * 醉酒型169人中……。本州户籍161人，占95%，非本州8人，占5%; 小轿车46辆，占27%；摩托车60辆，占36%……: members whose shares make a hundred, and fit what they make together, divide the figure of that number
 * that was told before them, whether or not a word says so.
 */
import type { Claim } from '../../../claims.ts'
import { type Item, ownShare } from '../../../items.ts'
import { fitsShare } from '../../../lists/index.ts'
import { wholeOf } from '../../../lists/rates.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { addable, discrete } from '../../../units.ts'
import { isExactCount, tellSum } from '../told.ts'

export const sharedWhole: RelationRule = {
  kind: 'sum',
  title: '占比合为百分之百的各项',
  find: reading => {
    const known = new Set(reading.lists.flatMap(l => l.parts.map(p => `${l.total.id}:${p.id}`)))
    return reading.items.top.flatMap(row => found(reading, row, known))
  },
  examples: {
    good: [
      '醉酒型169人中，青年41人，占24%；中年112人，占66%；老年16人，占9%。初中以下136人，占80.47%，高中以上33人，占19.53%。本地户籍161人，占95%，外地8人，占5%。',
      '45名学生中，男性44人，占97.8%，女性1人，占2.2%；初中学历24人，占53.3%，高中学历21人，占46.7%。',
    ],
    bad: [],
    traps: [
      '醉酒型共169人。接受帮教的本地户籍76人，占95%，外地4人，占5%。',
      '全年接待来访186批。线上咨询60件，占40%；线下咨询90件，占60%。',
    ],
  },
}

/** So many members, and so many sentences back their whole may stand. */
const LONGEST = 12
const BACK = 8
const FAR = 60
/** Fewer things come to another number by chance. */
const LEAST = 20

function found({ claims }: Reading, row: readonly Item[], known: ReadonlySet<string>): Found[] {
  const out: Found[] = []
  for (let at = 0; at < row.length; at++) {
    const run = runFrom(row, at)
    if (!run) continue
    at += run.length - 1
    const parts = run.map(i => i.head)
    const sum = parts.reduce((n, p) => n + p.printed, 0)
    const of = { min: sum, max: sum }
    if (sum < LEAST || !run.every(i => fitsShare(ownShare(i)!, i.head.value, of))) continue
    const first = parts[0]!
    const whole = claims
      .slice(Math.max(0, first.id - FAR), first.id)
      .findLast(c => isWhole(c, first, sum) && (addable(c.unit, first.unit) || (run.length > 2 && discrete(c.unit))))
    if (whole && !known.has(`${whole.id}:${first.id}`)) out.push(tellSum(whole, parts))
  }
  return out
}

/** The members from here on whose shares are the first to make a hundred. */
function runFrom(row: readonly Item[], at: number): Item[] | undefined {
  const { head, sentence } = row[at]!
  const run: Item[] = []
  for (const item of row.slice(at, at + LONGEST)) {
    const share = ownShare(item)
    const own = item.sentence === sentence && item.head.unit === head.unit && isExactCount(item.head) && item.slots.length === 1
    if (!own || !share || share.precision !== 'exact' || share.id !== item.head.id + 1) return undefined
    run.push(item)
    if (run.length > 1 && wholeOf(run.map(i => ownShare(i)!))) return run
  }
  return undefined
}

const isWhole = (c: Claim, first: Claim, sum: number): boolean =>
  (c.role === 'count' || c.role === 'slot') &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.printed === sum &&
  c.owner < 0 &&
  c.paragraph === first.paragraph &&
  first.sentence - c.sentence <= BACK
