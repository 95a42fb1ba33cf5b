/** @module The shares of a complete list that do not make 100 %: the counts add up to their total, and not all of the shares are of it. */
import type { Claim } from '../claims.ts'
import { exactly, meets, total } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import type { Span } from '../types.ts'
import { number } from '../words.ts'

const LEAST = 3

export const mistakenWholes = (reading: Reading, known: readonly Found[]): Found[] => [...ofCounts(reading, known), ...ofNames(reading)]

function ofCounts({ byPlace, claims }: Reading, known: readonly Found[]): Found[] {
  const shares = new Map<number, Found>()
  for (const f of known) if (f.kind === 'share' && f.verdict !== 'undecided' && f.parts[0]) shares.set(f.parts[0].start, f)
  return known.flatMap((sum): Found[] => {
    if (sum.kind !== 'sum' || sum.verdict !== 'holds' || sum.parts.length < LEAST || sum.parts[0]!.form === 'percent') return []
    // 饭店0件 has no share.
    const own = sum.parts.filter(p => p.printed !== 0).map(p => shares.get(p.start))
    const told = own.filter(f => f !== undefined)
    const percents = told.map(f => byPlace.get(f.claim.start)).filter((c): c is Claim => c?.role === 'share')
    if (percents.length < own.length || !told.some(f => f.verdict === 'fails')) return []
    const wholes = new Set(
      told.map(f =>
        f.parts
          .slice(1)
          .map(p => p.printed)
          .join(),
      ),
    )
    const made = total(percents.map(c => c.value))
    if ((wholes.size > 1 && told.some(f => f.parts.length === 2)) || meets(made, exactly(100))) return []
    // | 合计 | 2317 | 100% |: where the 100 % is printed, that is what they do not make; 已办结31件，办结率100% is no sum of theirs.
    const printed = claims[(byPlace.get(sum.claim.start)?.id ?? -2) + 1]
    const claim =
      printed?.form === 'percent' && printed.printed === 100 && printed.role !== 'rate'
        ? printed
        : { start: percents[0]!.start, end: percents.at(-1)!.end }
    return [notAll(claim, percents)]
  })
}

/** 合伙所、国资所、个人所分别占66.17%、3.85%、29.98%: as many names as shares. */
const NAMES =
  /(?:^|[，。；：])(?:(?:(?:19|20)\d{2}|[上去今本前当])年(?:度|末|底)?)?([^，。；：\d]{3,40}?)(?:分别|依次|各)占[^，。；：、\d]{0,8}$/
/** So many figures further on the same names may have other shares. */
const FAR = 40

/** …；2019年合伙所、国资所、个人所分别占59.55%、2.98%、28.47%: under the same names, in the same order, what made a hundred once makes it again. */
function ofNames({ claims }: Reading): Found[] {
  const runs = claims.flatMap((first): { readonly names: string; readonly shares: readonly Claim[] }[] => {
    const names = first.form === 'percent' && first.role === 'share' ? NAMES.exec(first.lead)?.[1] : undefined
    const many = names?.split(/[、和与及]/).length ?? 0
    const shares = claims.slice(first.id, first.id + many)
    const all = many > 1 && shares.length === many && shares.every((c, n) => isExact(c) && (n === 0 || isNext(c, first)))
    const next = claims[first.id + many]
    return all && names && !(next && isNext(next, first)) ? [{ names, shares }] : []
  })
  return runs.flatMap(({ names, shares }) => {
    const made = total(shares.map(c => c.value))
    const mate = runs.find(r => r.names === names && r.shares !== shares && isHundred(r.shares))
    const near = mate && Math.abs(mate.shares[0]!.id - shares[0]!.id) < FAR
    return near && !meets(made, exactly(100)) ? [notAll({ start: shares[0]!.start, end: shares.at(-1)!.end }, shares)] : []
  })
}

const isExact = (c: Claim): boolean => c.form === 'percent' && c.role === 'share' && c.precision === 'exact'
const isNext = (c: Claim, first: Claim): boolean =>
  c.form === 'percent' && /^[、和与及]$/.test(c.lead) && c.paragraph === first.paragraph && c.owner === first.owner
const isHundred = (shares: readonly Claim[]): boolean =>
  Math.abs(shares.reduce((n, c) => n + c.printed, 0) - 100) < 1.5 * Math.max(...shares.map(c => c.step))

const notAll = (claim: Span, percents: readonly Claim[]): Found => ({
  kind: 'sum',
  claim: { start: claim.start, end: claim.end },
  stated: exactly(100),
  computed: total(percents.map(c => c.value)),
  verdict: 'fails',
  parts: percents,
  message: `${percents.map(c => `${number(c.printed)}%`).join('＋')}＝${number(percents.reduce((n, c) => n + c.printed, 0))}%，各项已是全部，应合为100%。`,
})
