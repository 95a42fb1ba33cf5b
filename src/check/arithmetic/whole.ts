/** @module Shares side by side that make one whole. */
import type { Claim } from '../claims.ts'
import { exactly, meets, plus } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { number } from '../words.ts'

/** Shares that make one whole, whether they stand behind counts or alone. */
export const wholes = (reading: Reading): Found[] => {
  const told = shares(reading)
  const used = new Set(told.flatMap(f => f.parts.map(p => p.start)))
  return [...told, ...bare(reading).filter(f => !f.parts.some(p => used.has(p.start)))]
}

/** Runs of three shares and more that make 100 % to their last place: fewer make it by chance, and are told where words say so. */
function shares({ claims }: Reading): Found[] {
  const out: Found[] = []
  for (let from = 0; from < claims.length; from++) {
    if (claims[from]!.role !== 'share') continue
    const run = runFrom(claims, from)
    const to = run.findIndex((_, i) => i >= 2 && isWhole(run.slice(0, i + 1)))
    if (to < 0) continue
    const parts = run.slice(0, to + 1)
    out.push(found(parts))
    from = parts.at(-1)!.id
  }
  return out
}

/** Within what rounding each makes, and so near that chance does not: 33%＋6%＋36%＋12%＋15% is no whole. */
const isWhole = (run: readonly Claim[]): boolean =>
  meets(run.map(c => c.value).reduce(plus), exactly(100)) &&
  Math.abs(run.reduce((n, c) => n + c.printed, 0) - 100) < 1.5 * Math.max(...run.map(c => c.step))

const found = (parts: readonly Claim[]): Found => ({
  kind: 'sum',
  claim: { start: parts[0]!.start, end: parts.at(-1)!.end },
  stated: exactly(100),
  computed: parts.map(c => c.value).reduce(plus),
  verdict: 'holds',
  parts,
  message: `${parts.map(c => `${number(c.printed)}%`).join('＋')}＝${number(parts.reduce((n, c) => n + c.printed, 0))}%，合为全部。`,
})

/** 20岁以下3.2%，21—30岁13.4%，……51岁以上11.6%: percentages one right behind the other, all of a stretch, that make a hundred. */
function bare({ claims }: Reading): Found[] {
  const out: Found[] = []
  for (let from = 0; from < claims.length; ) {
    let to = from
    while (to < claims.length && isBare(claims[to]!) && (to === from || goesOn(claims[to - 1]!, claims[to]!))) to++
    const run = claims.slice(from, to)
    if (run.length > 2 && run.length <= MOST && isHundred(run)) out.push(found(run))
    from = Math.max(to, from + 1)
  }
  return out
}

const isBare = (c: Claim): boolean =>
  c.form === 'percent' && c.precision === 'exact' && c.printed < 100 && c.role !== 'change' && c.role !== 'points' && c.role !== 'base'

const goesOn = (before: Claim, c: Claim): boolean =>
  c.paragraph === before.paragraph && c.sentence === before.sentence && c.owner === before.owner && c.step === before.step

/** To the last place, or, of so many, within what rounding makes. */
function isHundred(run: readonly Claim[]): boolean {
  const sum = run.reduce((n, c) => n + c.printed, 0)
  const { step } = run[0]!
  return Math.abs(sum - 100) < step / 100 || (run.length > 3 && step < 1 && Math.abs(sum - 100) < step * 1.5)
}

const MOST = 16
/** Shares with nothing but counts between them, in one paragraph. */
function runFrom(claims: readonly Claim[], from: number): Claim[] {
  const first = claims[from]!
  return claims
    .slice(from, from + 3 * MOST)
    .filter(c => c.paragraph === first.paragraph && c.sentence - first.sentence <= 1 && c.role === 'share' && c.precision === 'exact')
    .slice(0, MOST)
}
