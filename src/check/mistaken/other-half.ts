/**
 * @module The share of one of two that are all there is, where the other's share is right: 女性129902人，识字的仅836人，占女性人口的6.44%，文盲达129066人，占99.36%. Both are of the same whole,
 * and what is printed has the right digits in the wrong places.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { digitsOf, exchanged, oneDiffers } from '../hand.ts'
import { meets, middle, over, times } from '../interval.ts'
import { groupBy } from '../items.ts'
import { printedRate } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { shareWord } from '../relations/average/named.ts'
import { one, wrong } from './wrong-share.ts'

export function otherHalves({ byPlace, claims }: Reading, known: readonly Found[]): Found[] {
  const shares = groupBy(
    known.filter(f => f.kind === 'share'),
    f => f.claim.start,
  )
  const holds = (s: Claim, part: Claim, whole: Claim): boolean =>
    shares
      .get(s.start)
      ?.some(f => f.verdict === 'holds' && f.parts.length === 2 && f.parts[0]!.start === part.start && f.parts[1]!.start === whole.start) ??
    false
  return known.flatMap((sum): Found[] => {
    const whole = byPlace.get(sum.claim.start)
    const parts = sum.parts.flatMap(p => byPlace.get(p.start) ?? [])
    if (sum.kind !== 'sum' || sum.verdict !== 'holds' || parts.length !== 2 || !whole || whole.end !== sum.claim.end) return []
    if (![whole, ...parts].every(c => isCount(c) && c.unit === whole.unit)) return []
    return parts.flatMap((part, n): Found[] => {
      const other = parts[1 - n]!
      const [own, fellow] = [claims[part.id + 1], claims[other.id + 1]]
      if (!isOwn(own, part) || !isOwn(fellow, other) || !holds(fellow, other, whole)) return []
      if (!isOfThese(own, [whole, ...parts])) return []
      if (shares.get(own.start)?.some(f => f.verdict === 'holds')) return []
      const computed = times(over(part.value, whole.value), 100)
      const found = !meets(printedRate(own), computed) && isSlip(own, middle(computed)) ? wrong(own, part, one(whole)) : undefined
      return found ? [{ ...found, sure: true }] : []
    })
  })
}

/** Right behind its count: 占99.36%, （99.36%）. */
const isOwn = (s: Claim | undefined, c: Claim): s is Claim =>
  s?.form === 'percent' &&
  s.role === 'share' &&
  s.precision === 'exact' &&
  s.paragraph === c.paragraph &&
  (s.owner === c.id || s.owner === c.owner)

const BARE = /^占?(?:比|比重|比例|总数|总量|总额|全部)?的?$/
const NAMED = /^占(?:全部|所有)?([\u4e00-\u9fa5]{2,10}?)(?:总数|总量|总额)?的(?:比重|比例)?$/

/** 占女性人口的: of what one of them is called; 占全市的 is of something else. */
function isOfThese({ label }: Claim, counts: readonly Claim[]): boolean {
  const name = NAMED.exec(label)?.[1]
  return BARE.test(label) || (name !== undefined && !/全[国省市县区]/.test(name) && counts.some(c => shareWord(name, c.label)))
}

/** Two digits are alike by chance. */
const LEAST = 3

/** 6.44 for 0.64: the point moved; 25.18 for 25.81: two digits exchanged, or one of them another. */
function isSlip(s: Claim, meant: number): boolean {
  const said = printedRate(s)
  if (s.printed / s.step >= 100 && [0.01, 0.1, 10, 100].some(by => said.min <= meant * by && meant * by <= said.max)) return true
  const [printed, right] = [digitsOf(s.printed, s.step), digitsOf(meant, s.step)]
  return printed.length > LEAST && (oneDiffers(printed, right) || exchanged(printed, right))
}
