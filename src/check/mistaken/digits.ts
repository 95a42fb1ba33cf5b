/**
 * @module Lists that fall short of their total, or pass it, because two digits of one figure changed places: 13466次，火警6894次、一般6513次、重大38次、
 * 特大3次, where 6531 makes it. Such a difference is a multiple of nine and comes about by chance so rarely that it is believed without a word that
 * the list is whole.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { transposed } from '../hand.ts'
import { exactly } from '../interval.ts'
import { type Item, ownShare } from '../items.ts'
import { complementary, fitsShare, TOTAL_LAST } from '../lists/index.ts'
import { AIM, isMean } from '../lists/list.ts'
import type { Found, Reading } from '../reading.ts'
import { figure, number } from '../words.ts'

const LEAST = 3
const MOST = 16
/** What is left out, or counted twice, is often more than this; the slip of a hand that is not seen at once is less. */
const CLOSE = 0.1
/** By how much, and not how many. */
const MOVED = /[增减升降多少]了?$/

export function exchangedSums(reading: Reading, known: readonly Found[]): Found[] {
  const settled = known.filter(f => (f.kind === 'sum' || f.kind === 'balance') && f.verdict !== 'undecided')
  const used = new Set(settled.flatMap(f => [f.claim, ...f.parts].map(p => p.start)))
  return [...openLists(reading, known, used), ...untoldLists(reading, used), ...dividedAgain(reading, settled, used)]
}

/** What the words told and could not decide. */
const openLists = (reading: Reading, known: readonly Found[], used: ReadonlySet<number>): Found[] =>
  known.flatMap(f => {
    const sum = reading.byPlace.get(f.claim.start)
    const parts = f.parts.map(p => reading.byPlace.get(p.start)).filter(p => p !== undefined)
    if (f.kind !== 'sum' || f.verdict !== 'undecided' || !sum || used.has(sum.start) || parts.length < f.parts.length) return []
    return judge(reading, sum, parts)
  })

/** Counts of one kind right behind a count, in its brackets, or before it where it closes them: to the end of a sentence or a clause. */
const untoldLists = (reading: Reading, used: ReadonlySet<number>): Found[] =>
  reading.items.all.flatMap(item =>
    item.slots.flatMap(sum => {
      if (!isLevel(sum) || used.has(sum.start)) return []
      const before = TOTAL_LAST.test(sum.label) ? item.row.slice(Math.max(0, item.at - MOST), item.at).reverse() : []
      const runs = [item.children.slice(0, MOST), item.row.slice(item.at + 1, item.at + 1 + MOST), before].map(row => runOf(row, sum, item))
      return runs.flatMap(run => (run.some(p => used.has(p.start)) ? [] : judge(reading, sum, run)))
    }),
  )

/** 残疾人46218人：肢体24816人，……。按等级，一级6218人、……: what one list makes to the last unit, a sentence further on divides in another way. */
const dividedAgain = (reading: Reading, settled: readonly Found[], used: ReadonlySet<number>): Found[] =>
  settled.flatMap(f => {
    const sum = f.kind === 'sum' && f.verdict === 'holds' ? reading.byPlace.get(f.claim.start) : undefined
    const item = sum && reading.items.of.get(sum.id)
    if (!sum || !item || !isLevel(sum)) return []
    const behind = item.row.slice(item.at + 1, item.at + 1 + 3 * MOST)
    return behind.flatMap(first => {
      if (first.sentence === item.sentence || behind[first.at - item.at - 2]?.sentence === first.sentence) return []
      const run = runOf(first.row.slice(first.at, first.at + MOST), sum, first)
      return run.some(p => used.has(p.start)) ? [] : judge(reading, sum, run)
    })
  })

/** The figures of one unit, item by item, that end with their sentence or before a semicolon; none where they end in the middle. */
function runOf(row: readonly Item[], sum: Claim, { sentence }: Item): Claim[] {
  const run: Claim[] = []
  for (const [n, { slots, rates, head, sentence: own }] of row.entries()) {
    const part = own - sentence > 1 || (run.length > 0 && own !== row[0]!.sentence) ? undefined : slots.find(s => s.unit === sum.unit)
    // 江南82项4.02亿元，江北85项13.51亿元，节约依次为7.65亿元、……: what is no further measure of a member is none of them.
    const other = n > 0 && row[0]!.head.unit !== sum.unit && head.unit !== row[0]!.head.unit
    if (!part || other || (n > 0 && head.sep === '；' && row[1]!.head.sep !== '；'))
      return own !== row[0]!.sentence || head.sep === '；' || other ? run : []
    if (!isLevel(part) || rates.length > 0 || part.printed >= sum.printed) return []
    run.push(part)
  }
  return run.length < MOST ? run : []
}

/** How many there are: no change, no mean, and nothing that was aimed at. */
export const isLevel = (c: Claim): boolean =>
  (isCount(c) || (c.role === 'slot' && c.form === 'plain')) &&
  c.precision === 'exact' &&
  !MOVED.test(c.label) &&
  !isMean(c) &&
  !AIM.test(c.label)

function judge({ items }: Reading, sum: Claim, parts: readonly Claim[]): Found[] {
  const made = parts.reduce((n, p) => n + p.printed, 0)
  if (!isRow(sum, parts, made) || Math.abs(made - sum.printed) > CLOSE * sum.printed) return []
  // 收案683件，撤诉411件，占64.4%；判决197件……: their shares are of what they make, which is another whole.
  const shares = parts.map(p => items.of.get(p.id)).map(item => item && ownShare(item))
  if (shares.every((s, i) => s && fitsShare(s, parts[i]!.value, exactly(made)))) return []
  const slip = exchangedDigits(sum, parts)
  return slip ? [wrong(sum, parts, made, slip)] : []
}

/** What may be of both of two kinds. */
const ENTITY = /^[户家人名位所个]$/
/** Two small numbers come near to a third by chance. */
const TELLING = 1000

/** 在线解答20334件，转派18131件 of 38447件: two may leave a third out, and so must come to more than there is, of what cannot be both. */
function isRow(sum: Claim, parts: readonly Claim[], made: number): boolean {
  const [one, other] = parts
  if (parts.length !== 2) return parts.length >= LEAST
  return made > sum.printed && (complementary(one!, other!) || (sum.printed / sum.step >= TELLING && !ENTITY.test(sum.unit)))
}

function wrong(sum: Claim, parts: readonly Claim[], made: number, { of, instead }: Exchanged): Found {
  const gap = `${made > sum.printed ? '多' : '少'}${number(tidy(Math.abs(made - sum.printed)))}`
  const working = `${parts.map(p => number(p.printed)).join('＋')}＝${number(tidy(made))}，比${figure(sum)}${gap}`
  const message = `${working}；${number(of.printed)}若是${number(tidy(instead))}（相邻两位数字颠倒），恰好相符。`
  return { kind: 'sum', claim: sum, stated: sum.value, computed: { min: made, max: made }, verdict: 'fails', parts, message }
}

const tidy = (n: number): number => Number(n.toFixed(6))

/** A figure, and what it would be with two neighbours of its digits in each other's place. */
interface Exchanged {
  readonly of: Claim
  readonly instead: number
}

/**
 * 6513 for 6531: the one figure, of the total and its parts, in which two neighbours changed places, so that all adds up once they
 * change back; the first where several could be. Undefined where none is, and for figures of fewer than three digits. All are printed to one place.
 */
function exchangedDigits(sum: Claim, parts: readonly Claim[]): Exchanged | undefined {
  const { step } = sum
  const gap = Math.round((sum.printed - parts.reduce((n, p) => n + p.printed, 0)) / step)
  if (gap === 0 || gap % 9 !== 0 || [sum, ...parts].some(c => c.precision !== 'exact' || c.step !== step)) return undefined
  const found = [sum, ...parts].flatMap((of): Exchanged[] => {
    const value = Math.round(of.printed / step)
    const instead = value + (of === sum ? -gap : gap)
    return transposed(String(value), String(instead)) ? [{ of, instead: instead * step }] : []
  })
  return found[0]
}
