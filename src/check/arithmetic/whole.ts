/** @module Shares side by side that make one whole. */
import type { Claim } from '../claims.ts'
import { exactly, meets, plus } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { number } from '../words.ts'

/** Shares that make one whole, whether they stand behind counts or alone. */
export const wholes = (reading: Reading): Found[] => {
  const told = shares(reading)
  const used = new Set(told.flatMap(f => f.parts.map(p => p.start)))
  const more = [...bare(reading), ...two(reading)]
  return [...told, ...more.filter(f => !f.parts.some(p => used.has(p.start)))]
}

/** 城镇的1934人，占55.97%；乡村的1521人，占44.03%: two that make a hundred to the second decimal, side by side, are no chance. */
function two({ claims }: Reading): Found[] {
  const all = claims.filter(c => c.form === 'percent' && /^(?:share|rate)$/.test(c.role) && c.precision === 'exact' && c.step < 1)
  return all.flatMap((one, i) => {
    const other = all[i + 1]
    if (!other || !areTwo(one, other) || other.sentence !== one.sentence || other.paragraph !== one.paragraph || other.owner !== one.owner)
      return []
    const third = all[i + 2]
    const goesOn = third?.sentence === one.sentence && third.paragraph === one.paragraph && third.sep === other.sep
    return !goesOn && other.id - one.id <= 4 && Math.abs(one.printed + other.printed - 100) < 1e-6 ? [found([one, other])] : []
  })
}

/** Two shares to the second decimal, or 分别占66.7%和33.3%; 逮捕率79.57%，不捕率20.43%: two rates of which one denies the other. */
function areTwo(one: Claim, other: Claim): boolean {
  if (one.role !== other.role) return false
  if (one.role === 'share') return one.step < 0.1 || /^[、和与及]$/.test(other.lead)
  return one.step < 0.1 && /[不未非无]/.test(other.label) && !/[不未非无]/.test(one.label) && one.label.slice(-2) === other.label.slice(-2)
}

/** Runs of three shares and more that make 100 % to their last place: fewer make it by chance, and are told where words say so. */
function shares({ claims }: Reading): Found[] {
  const out: Found[] = []
  for (let from = 0; from < claims.length; from++) {
    if (claims[from]!.role !== 'share') continue
    const run = runFrom(claims, from)
    const to = run.findIndex((_, i) => i >= 2 && isWhole(run.slice(0, i + 1)) && !isCutShort(run, i))
    if (to < 0) continue
    const parts = run.slice(0, to + 1)
    out.push(found(parts))
    from = parts.at(-1)!.id
  }
  return out
}

/** 64.8%，23.1%，3.4%，8.6%，0.7%: that the first four come to 99.9 says nothing where the fifth is joined as they are. */
function isCutShort(run: readonly Claim[], last: number): boolean {
  const [before, next] = [run[last]!, run[last + 1]]
  const isExact = Math.abs(run.slice(0, last + 1).reduce((n, c) => n + c.printed, 0) - 100) < before.step / 100
  return !isExact && next?.sentence === before.sentence && next.sep === before.sep && next.owner === before.owner
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
  // 80%、12.7%和7.3%: a whole percent is told without its zero.
  c.paragraph === before.paragraph &&
  c.sentence === before.sentence &&
  c.owner === before.owner &&
  (c.step === before.step || /^[、和与]$/.test(c.lead))

/** To the last place, or, of so many, within what rounding makes. */
function isHundred(run: readonly Claim[]): boolean {
  const sum = run.reduce((n, c) => n + c.printed, 0)
  const step = Math.min(...run.map(c => c.step))
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
