/**
 * @module Shares of two members that stand in each other's place: 乡镇所3.3万人，占51%，街道所3.4万人，占49%. Each alone may pass for roughly right; together they give the larger
 * share to the smaller number.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import type { Found, Reading } from '../reading.ts'
import { alike } from '../units.ts'
import { one, wrong } from './wrong-share.ts'

interface Told {
  readonly share: Claim
  readonly part: Claim
  readonly whole: Claim
  readonly holds: boolean
}

/** So many figures lie between two shares of neighbours at most. */
const NEAR = 3

export function exchangedShares({ byPlace }: Reading, known: readonly Found[]): Found[] {
  const told = known
    .flatMap((f): Told[] => {
      const [share, part, whole] = [f.claim.start, ...f.parts.map(p => p.start)].map(start => byPlace.get(start))
      const two =
        f.kind === 'share' && f.parts.length === 2 && share?.role === 'share' && share.form === 'percent' && f.verdict !== 'undecided'
      return two && part && whole && isCount(part) && isCount(whole) ? [{ share, part, whole, holds: f.verdict === 'holds' }] : []
    })
    .sort((a, b) => a.share.id - b.share.id)
  return told.flatMap((a, n) => {
    const b = told[n + 1]
    if (!b || a.holds === b.holds || !areNeighbours(a, b) || !gives(a, b.share) || !gives(b, a.share)) return []
    const passed = a.holds ? a : b
    return gives(passed, passed.share) ? [] : (wrong(passed.share, passed.part, one(passed.whole)) ?? [])
  })
}

const areNeighbours = (a: Told, b: Told): boolean =>
  a.whole === b.whole &&
  a.part !== b.part &&
  alike(a.part.unit, b.part.unit) &&
  a.share.sentence === b.share.sentence &&
  a.share.paragraph === b.share.paragraph &&
  a.share.step === b.share.step &&
  a.share.printed !== b.share.printed &&
  b.share.id - a.share.id <= NEAR

/** Do the numbers as printed give this share to its last place? */
const gives = ({ part, whole }: Told, share: Claim): boolean =>
  Math.abs((100 * part.printed) / whole.printed - share.printed) <= share.step / 2 + 1e-9
