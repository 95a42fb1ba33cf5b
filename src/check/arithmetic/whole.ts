/** @module Shares side by side that make one whole. */
import type { Claim } from '../claims.ts'
import { exactly, meets, plus } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { number } from '../words.ts'

/** Runs of three shares and more that make 100 % to their last place: fewer make it by chance, and are told where words say so. */
export function wholes({ claims }: Reading): Found[] {
  const out: Found[] = []
  for (let from = 0; from < claims.length; from++) {
    if (claims[from]!.role !== 'share') continue
    const run = runFrom(claims, from)
    const to = run.findIndex(
      (_, i) =>
        i >= 2 &&
        meets(
          run
            .slice(0, i + 1)
            .map(c => c.value)
            .reduce(plus),
          exactly(100),
        ),
    )
    if (to < 0) continue
    const parts = run.slice(0, to + 1)
    out.push({
      kind: 'sum',
      claim: { start: parts[0]!.start, end: parts.at(-1)!.end },
      stated: exactly(100),
      computed: parts.map(c => c.value).reduce(plus),
      verdict: 'holds',
      parts,
      message: `${parts.map(c => `${number(c.printed)}%`).join('＋')}＝${number(parts.reduce((n, c) => n + c.printed, 0))}%，合为全部。`,
    })
    from = parts.at(-1)!.id
  }
  return out
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
