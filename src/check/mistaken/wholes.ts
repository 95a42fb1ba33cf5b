/** @module The shares of a complete list that do not make 100 %: the counts add up to their total, and not all of the shares are of it. */
import type { Claim } from '../claims.ts'
import { exactly, meets, total } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { number } from '../words.ts'

const LEAST = 3

export function mistakenWholes({ byPlace, claims }: Reading, known: readonly Found[]): Found[] {
  const shares = new Map<number, Found>()
  for (const f of known) if (f.kind === 'share' && f.verdict !== 'undecided' && f.parts[0]) shares.set(f.parts[0].start, f)
  return known.flatMap((sum): Found[] => {
    if (sum.kind !== 'sum' || sum.verdict !== 'holds' || sum.parts.length < LEAST || sum.parts[0]!.form === 'percent') return []
    const own = sum.parts.map(p => shares.get(p.start))
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
    return [
      {
        kind: 'sum',
        claim,
        stated: exactly(100),
        computed: made,
        verdict: 'fails',
        parts: percents,
        message: `${percents.map(c => `${number(c.printed)}%`).join('＋')}＝${number(percents.reduce((n, c) => n + c.printed, 0))}%，各项已是全部，应合为100%。`,
      },
    ]
  })
}
