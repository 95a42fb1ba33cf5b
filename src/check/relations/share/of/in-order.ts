/**
 * @module Shares told first, and the counts behind them in their order: 教育占41.2%，卫生占23.6%，住建占12.4%，件数分别为1030件、590件和310件. The whole is the count before them that
 * most of them fit; who differs from it is wrong. Part of the kind `share`.
 */
import type { Claim } from '../../../claims.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, Reading } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellShare } from '../../patterns/told.ts'

const IN_ORDER = /(?:分别|依次)(?:为|是|达到?|有)?$/
const LEAST = 2
const MOST = 10
const FAR = 8

export function ofCountsInOrder({ claims }: Reading): Found[] {
  return claims.flatMap(first => {
    const before = claims[first.id - 1]
    if (!isCount(first) || !IN_ORDER.test(first.label) || !before || !isShare(before, first)) return []
    const counts = [first]
    for (let c = claims[first.id + 1]; c && counts.length < MOST && isCount(c) && isNext(c, first); c = claims[c.id + 1]) counts.push(c)
    const shares = claims.slice(Math.max(0, first.id - counts.length), first.id)
    const alone = !claims[first.id - counts.length - 1] || !isShare(claims[first.id - counts.length - 1]!, first)
    if (counts.length < LEAST || shares.length !== counts.length || !shares.every(s => isShare(s, first)) || !alone) return []
    return told(claims, shares, counts)
  })
}

/** All of the one whole that most of them fit, in their own order. */
function told(claims: readonly Claim[], shares: readonly Claim[], counts: readonly Claim[]): Found[] {
  const [first] = shares
  const most = Math.max(...counts.map(c => c.printed))
  const behind = claims.slice(counts.at(-1)!.id + 1, counts.at(-1)!.id + 3)
  const wholes = [...claims.slice(Math.max(0, first!.id - FAR), first!.id), ...behind].filter(
    c => isCount(c) && c.paragraph === first!.paragraph && alike(c.unit, counts[0]!.unit) && c.printed > most,
  )
  const fits = (w: Claim): number => shares.filter((s, n) => fitsShare(s, counts[n]!.value, w.value)).length
  const whole = wholes.findLast(w => fits(w) === Math.max(...wholes.map(fits)))
  const sure = whole && (fits(whole) === shares.length || (fits(whole) >= LEAST && fits(whole) * 2 > shares.length))
  return sure ? shares.map((s, n) => tellShare(s, [counts[n]!], whole)) : []
}

const isShare = (c: Claim, first: Claim): boolean =>
  c.role === 'share' && c.form === 'percent' && c.precision === 'exact' && c.step < 1 && isBeside(c, first)
const isCount = (c: Claim): boolean => c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && c.printed > 0
const isNext = (c: Claim, first: Claim): boolean => /^[、和与及]$/.test(c.lead) && c.unit === first.unit && isBeside(c, first)
const isBeside = (c: Claim, first: Claim): boolean =>
  c.paragraph === first.paragraph && c.sentence === first.sentence && c.owner === first.owner

const RATES = /率(?:分别|依次)(?:为|是|达到?|有)?$/

/** 发出527份，对工作满意的526件，对结果满意的519件，满意率分别达到99.8%和98.5%: of the count before them, where all of them are. */
export function ofRatesInOrder({ claims }: Reading): Found[] {
  return claims.flatMap(first => {
    if (first.form !== 'percent' || first.role !== 'rate' || !RATES.test(first.label) || first.step >= 1) return []
    const rates = [first]
    for (let c = claims[first.id + 1]; c && isNextRate(c, first) && rates.length < MOST; c = claims[c.id + 1]) rates.push(c)
    const [whole, ...counts] = claims.slice(Math.max(0, first.id - rates.length - 1), first.id)
    const beside = whole && counts.length === rates.length && [whole, ...counts].every(c => isCount(c) && isBeside(c, first))
    if (!beside || counts.length < LEAST || counts.some(c => c.unit !== counts[0]!.unit || c.printed > whole.printed)) return []
    return rates.every((r, n) => fitsShare(r, counts[n]!.value, whole.value)) ? rates.map((r, n) => tellShare(r, [counts[n]!], whole)) : []
  })
}

const isNextRate = (c: Claim, first: Claim): boolean =>
  /^[、和与及]$/.test(c.lead) && c.form === 'percent' && c.step === first.step && isBeside(c, first)
