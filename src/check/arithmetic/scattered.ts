/**
 * @module A total whose parts stand scattered through its paragraph: 损失2224.44万元……工矿2070万元……（七地各多少）……道路154.44万元. Which figures they are, no
 * word tells and nothing stands between them that is theirs alone; that some of a few figures make a total of so many digits is no chance.
 */
import type { Claim } from '../claims.ts'
import { meets, printedSum, total } from '../interval.ts'
import { groupBy } from '../items.ts'
import { isMean } from '../lists/list.ts'
import type { Found, Reading } from '../reading.ts'
import { figure, number } from '../words.ts'
import { commonStep, isCount } from './near.ts'

/** Parts that are tried together. */
const MOST = 6
/** Figures of its kind among which they are looked for, on each side. */
const WINDOW = 9
/** So many figures of one paragraph are looked at. */
const FAR = 160
/** Figures on each side among which two are looked for. */
const AROUND = 16
const PAIR = 100
/** A sum that chance makes in more than one of so many totals is none. */
const SURE = 200

export function scattered({ claims, lists, listed }: Reading): Found[] {
  const told = [...groupBy(claims.filter(isAdded), c => c.paragraph).values()].flatMap(all =>
    all.length > FAR ? [] : [...groupBy(all, kindOf).values()].flatMap(ofKind),
  )
  // Members of one list stand side by side: that one of them is as large as some others together is chance.
  return told
    .filter(({ of, parts }) => !listed.has(of.id) || !parts.every(p => listed.has(p.id)))
    .filter(({ of, parts }) => !isHalfNamed(lists, of, parts))
    .map(found)
}

/** 公开873条：网站600条；其他方式，公众号120条，公开栏153条: one member that the words name, and a figure that is none. */
const isHalfNamed = (lists: Reading['lists'], of: Claim, parts: readonly Claim[]): boolean =>
  lists.some(l => {
    if (l.total.id !== of.id || !l.certain || l.parts.length < 2) return false
    const own = parts.filter(p => l.parts.includes(p)).length
    return own > 0 && own < parts.length
  })

/** What may be added up: counts and amounts, and by how much they rose or fell. */
const isAdded = (c: Claim): boolean =>
  c.unit !== '' && c.precision === 'exact' && !isMean(c) && (isCount(c) || (c.form === 'plain' && c.role === 'change' && c.printed > 0))

/** Figures of one unit that say the same: how many there are, how many more, how many fewer. */
const kindOf = (c: Claim): string => `${c.unit} ${c.role === 'change' ? c.sign : c.role === 'base'}`

interface Total {
  readonly of: Claim
  readonly parts: readonly Claim[]
}

function ofKind(kind: readonly Claim[]): Total[] {
  return kind.flatMap((of, at) => {
    const two = pairs(of, [...kind.slice(Math.max(0, at - AROUND), at), ...kind.slice(at + 1, at + 1 + AROUND)])
    if (two.length) return two.map(parts => ({ of, parts }))
    const behind = subset(of, kind.slice(at + 1, at + 1 + WINDOW))
    const parts = behind ?? subset(of, kind.slice(Math.max(0, at - WINDOW), at))
    return parts ? [{ of, parts }] : []
  })
}

/** Two that make the total, further apart than more could be looked for; a total may be divided twice. */
function pairs(of: Claim, among: readonly Claim[]): Claim[][] {
  const smaller = among.filter(c => c.printed < of.printed && c.step <= of.step && (c.printed >= 10 * of.step || of.step === 1))
  // Amounts are rounded one by one.
  const rounded = of.step !== 1 || of.unit === '元'
  const tried = (smaller.length * (smaller.length - 1)) / 2
  const out: Claim[][] = []
  smaller.forEach((one, i) => {
    for (const other of smaller.slice(i + 1)) {
      const gap = Math.abs(one.printed + other.printed - of.printed) / of.step
      const enough = of.printed / commonStep([of, one, other]) >= tried * PAIR * (gap > 0.01 ? 3 : 1)
      if (enough && gap < (rounded ? 1.01 : 0.01)) out.push([one, other])
    }
  })
  return out.every((p, i) => out.every((q, n) => n === i || !p.some(c => q.includes(c)))) ? out : []
}

/** The only two or more of them that make the total, where its digits outweigh how many were tried. */
function subset(of: Claim, among: readonly Claim[]): Claim[] | undefined {
  const smaller = among.filter(c => c.printed < of.printed && c.step <= of.step)
  const tried = 2 ** smaller.length
  if (smaller.length < 2 || of.printed / Math.min(...smaller.map(c => c.step)) < tried * SURE) return undefined
  const fits: Claim[][] = []
  const visit = (from: number, left: number, taken: readonly Claim[]): void => {
    if (taken.length > 1 && Math.abs(left) <= 1e-9 * of.printed) fits.push([...taken])
    if (taken.length === MOST) return
    for (let i = from; i < smaller.length; i++) {
      const c = smaller[i]!
      if (c.printed <= left * (1 + 1e-9)) visit(i + 1, left - c.printed, [...taken, c])
    }
  }
  visit(0, of.printed, [])
  const [parts] = fits
  return fits.length === 1 && of.printed / commonStep(parts!) >= tried * SURE ? parts : undefined
}

function found({ of, parts }: Total): Found {
  const computed = total(parts.map(p => p.value))
  const sum = printedSum(parts)
  const near = Math.abs(sum - of.printed) < of.step / 100
  const message = `${parts.map(p => number(p.printed)).join('＋')}＝${figure({ ...of, printed: sum })}，与${figure(of)}${near ? '' : '在取整范围内'}相符。`
  return { kind: 'sum', claim: of, stated: of.value, computed, verdict: meets(of.value, computed) ? 'holds' : 'undecided', parts, message }
}
