/** The verdict on a share: does one of the wholes that it may be of give it, and is it beyond doubt which one is meant? Part of the kind `share`. */
import type { Claim } from '../../claims.ts'
import { above, isExact, meets, over, rounded, times, total } from '../../interval.ts'
import { printedRate } from '../../lists/index.ts'
import type { Found } from '../../reading.ts'
import type { Interval, Verdict } from '../../types.ts'
import { discrete } from '../../units.ts'
import { cut, figure, number, percent } from '../../words.ts'
import { isSlip } from '../common/slip.ts'

/** A base that a share may be taken of. */
export interface Base {
  readonly value: Interval
  readonly parts: readonly Claim[]
  /** Is it beyond doubt that this is the base? */
  readonly certain: boolean
  /** Do the words make it likely? Then a rate that differs as a slip of the hand does is wrong. */
  readonly likely?: boolean
  /** Do the other shares of its list all say that this is the base? */
  readonly agreed?: boolean
  /** Is it so near that even a whole percent speaks for it? */
  readonly near: boolean
}

export const baseOf = (claim: Claim, certain: boolean, near: boolean, likely = false): Base => ({
  value: claim.value,
  parts: [claim],
  certain,
  near,
  likely,
})

/** The first base that fits; else the one beyond doubt; else nothing can be said. */
export function decide(
  s: Claim,
  numerator: { value: Interval; parts: readonly Claim[] },
  bases: readonly Base[],
  unsure = '',
): Found | undefined {
  const sure = bases.find(b => b.certain)
  const fine = s.step < 1
  const pool = sure && !fine ? bases.filter(b => b.near) : bases
  const fits = pool.filter(b => (b.near || fine) && gives(rateOf(numerator.value, b.value), s))
  // 12266 of 45870 are 27 % to the nearest, of 43952 only cut off: where both are printed, the first is meant.
  const fit = fits.find(b => fine || meets(rounded(s), rateOf(numerator.value, b.value))) ?? fits[0]
  // A list that names its total, or whose other shares agree on it, leaves no choice of another base.
  const said = sure && !meets(printedRate(s), rateOf(numerator.value, sure.value)) && fit && !fit.near ? sure : (fit ?? sure)
  const close = bases.some(b => isClose(s, rateOf(numerator.value, b.value)))
  const slipped = said || close ? undefined : bases.find(b => b.likely && isSlip(s, rateOf(numerator.value, b.value)))
  const chosen = said ?? slipped
  if (!chosen) return lone(s, numerator, unsure)
  const computed = rateOf(numerator.value, chosen.value)
  const holds = gives(computed, s)
  const vague = !holds && meets(printedRate(s), computed)
  const verdict: Verdict = holds
    ? 'holds'
    : (chosen.certain || slipped) &&
        (s.printed > 100 || !above(numerator.value, chosen.value)) &&
        !unsure &&
        !vague &&
        !roundedOff(s, numerator, chosen)
      ? 'fails'
      : 'undecided'
  return {
    kind: 'share',
    claim: s,
    stated: s.value,
    computed,
    verdict,
    parts: [...numerator.parts, ...chosen.parts.filter(p => !numerator.parts.includes(p))],
    message:
      message(s, numerator, chosen, vague ? 'vague' : verdict) + (verdict === 'undecided' ? unsure || implied(s, numerator.parts) : ''),
  }
}

/** The verdict where the words name both: no other figure is meant; undefined where the two are too rough to tell. */
export function decideNamed(s: Claim, parts: readonly Claim[], whole: Claim): Found | undefined {
  const found = decide(s, { value: total(parts.map(p => p.value)), parts }, [baseOf(whole, true, true)])
  return found && found.verdict !== 'undecided' ? { ...found, named: true } : undefined
}

/** 超过1万件 of 1.7万件 is some 59 % to 88 %: what so little is known of gives no rate. */
const VAGUE = 8
const gives = (computed: Interval, s: Claim): boolean => computed.max - computed.min < VAGUE && meets(printedRate(s), computed)

/** Within one unit of the last printed place: amounts that were rounded themselves do not give a share to its last digit. */
export const isClose = (s: Claim, { min, max }: Interval): boolean => min <= s.printed + s.step + 1e-9 && max >= s.printed - s.step - 1e-9

/** Amounts without decimals may have been rounded to whole units: 4084元 of 7184元 may be 56.9%. */
const roundedOff = (s: Claim, part: { parts: readonly Claim[] }, base: Base): boolean =>
  meets(printedRate(s), rateOf(total(part.parts.map(whole)), total(base.parts.map(whole))))
const whole = (c: Claim): Interval => (discrete(c.unit) || !isExact(c.value) ? c.value : rounded(c))

export const rateOf = (part: Interval, base: Interval): Interval => times(over(part, base), 100)

function lone(s: Claim, numerator: { value: Interval; parts: readonly Claim[] }, unsure: string): Found | undefined {
  const hint = unsure || implied(s, numerator.parts)
  return {
    kind: 'share',
    claim: s,
    stated: s.value,
    computed: s.value,
    verdict: 'undecided',
    parts: numerator.parts,
    message: `文中没有${figure(s)}的总数，不能判断。${hint}`,
  }
}

function message(s: Claim, numerator: { parts: readonly Claim[] }, base: Base, verdict: Verdict | 'vague'): string {
  const top = numerator.parts.map(p => number(p.printed)).join('＋')
  const bottom = base.parts.map(p => number(p.printed)).join('＋')
  const value = (100 * numerator.parts.reduce((n, p) => n + p.printed, 0)) / base.parts.reduce((n, p) => n + p.printed, 0)
  const working = `${numerator.parts.length > 1 ? `（${top}）` : top}÷${base.parts.length > 1 ? `（${bottom}）` : bottom}＝${percent(value, s.step)}`
  if (verdict === 'holds')
    return Math.abs(value - s.printed) <= s.step / 2 + 1e-9 ? `${working}，与${figure(s)}相符。` : `${working}，${cut(value, s, figure(s))}`
  if (verdict === 'vague') return `${working}，文中只有约数，不能判断${figure(s)}。`
  return verdict === 'fails' ? `${working}，不是${figure(s)}。` : `${working}，与${figure(s)}不同，但文中没有写明以哪个数为总数，不能判断。`
}

/** Which whole totals would give the printed rate: 96.73 % with 325 → 336 only. */
export function implied(s: Claim, parts: readonly Claim[]): string {
  if (parts.length !== 1 || parts[0]!.value.min !== parts[0]!.value.max || s.printed <= 0) return ''
  const n = parts[0]!.printed
  if (s.printed === 100) return `${figure(s)}意味着${figure(parts[0]!)}全部如此，文中没有另外的数可以核对。`
  const rate = printedRate(s)
  const low = Math.ceil((100 * n) / Math.min(100, rate.max) - 1e-9)
  const high = Math.floor((100 * n) / rate.min + 1e-9)
  if (high < low || n === 0) return ''
  if (low === high) return `以${number(n)}为分子，能得出${figure(s)}的总数只有${low}，文中没有这个数，请核对。`
  return high - low < 5 ? `以${number(n)}为分子，能得出${figure(s)}的总数是${low}～${high}。` : ''
}
