/**
 * 受理信访举报71件，其中检举控告47件。来信16件，占信访总量的22.5%；网络33件，占信访总量的46.5%；……农村31件，占信访总量的66%: one name is one whole, whatever else would give the share.
 */
import type { Claim } from '../../../claims.ts'
import { groupBy } from '../../../items.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount } from '../told.ts'

export const sameName: RelationRule = {
  kind: 'share',
  title: '同名总数的占比',
  find: ({ claims }) => {
    const named = claims.filter(c => c.role === 'share' && c.form === 'percent' && c.precision === 'exact' && NAMED.test(c.label))
    return [...groupBy(named, c => `${c.paragraph}:${NAMED.exec(c.label)![1]}`).values()].flatMap(group => found(claims, group))
  },
  examples: {
    good: [
      '受理信访举报71件，其中检举控告47件。来信16件，占信访总量的22.5%；来访22件，占信访总量的31.0%；网络33件，占信访总量的46.5%。反映农村31件，占信访总量的43.7%。',
    ],
    bad: [
      '受理信访举报71件，其中检举控告47件。来信16件，占信访总量的22.5%；来访22件，占信访总量的31.0%；网络33件，占信访总量的46.5%。反映农村31件，占信访总量的66.0%。',
      '受理信访举报71件，其中检举控告47件。来信16件，占信访总量的22.5%；来访22件，占31.0%。反映农村31件，占信访总量的66.0%。',
      '共接投诉640件，其中有效投诉512件。电话320件，占投诉总数的50.0%；网络240件，占投诉总数的37.5%。质量类128件，占投诉总数的25.0%。',
    ],
    traps: [
      '受理信访举报71件，其中检举控告47件。来信16件，占信访总量的22.5%；网络33件，占信访总量的46.5%。2月受理信访47件，反映农村31件，占信访总量的66.0%。',
      '共接投诉640件。电话320件，占投诉总数的50.0%；网络240件，占投诉总数的37.5%。质量类约128件，占投诉总数的25.0%左右。',
    ],
  },
}

const NAMED = /^占([\u4e00-\u9fa5]{2,6})(?:总量|总数|总件数)的?$/
const OTHER_TIME = /上年|去年|同期|上月|上季|年初|(?:19|20)\d{2}年|\d月/
/** So many figures ahead of its first share a whole may stand. */
const FAR = 24

function found(claims: readonly Claim[], shares: readonly Claim[]): Found[] {
  const [first, second] = shares
  const name = first && NAMED.exec(first.label)?.[1]
  if (!first || !second || !name) return []
  const parts = shares.map(s => partOf(claims, s))
  const key = name.slice(0, 2)
  const called = claims
    .slice(Math.max(0, first.id - FAR), shares.at(-1)!.id)
    .filter(
      c => c.paragraph === first.paragraph && isExactCount(c) && c.label.includes(key) && !/其中|有效|重复/.test(c.label) && c.printed > 0,
    )
  const wholes = called.filter(c => c.id < first.id && !parts.includes(c))
  const [whole] = wholes
  if (!whole || wholes.length > 1 || called.some(c => c !== whole && !parts.includes(c))) return []
  const fits = shares.map((s, n) => parts[n] !== undefined && fitsShare(s, parts[n]!.value, whole.value))
  // 占信访总量的22.5%；……占31.0%: the second goes on with the whole of the first.
  const along = claims.slice(first.id + 1, first.id + 1 + FAR).filter(s => s.label === '占' && s.sentence === first.sentence)
  const more = along.filter(s => {
    const part = partOf(claims, s)
    return part && s.paragraph === first.paragraph && fitsShare(s, part.value, whole.value)
  })
  if (!fits[0] || fits.filter(f => f).length + more.length < 2) return []
  return shares.flatMap((s, n): Found[] => {
    const part = parts[n]
    if (fits[n] || !part || !alike(part.unit, whole.unit) || part.printed > whole.printed) return []
    const told = decideNamed(s, [part], whole)
    return told ? [told] : []
  })
}

/** The count right before its share, of this time. */
function partOf(claims: readonly Claim[], s: Claim): Claim | undefined {
  const part = claims[s.id - 1]
  const own = part && isExactCount(part) && part.sentence === s.sentence && part.paragraph === s.paragraph && part.owner === s.owner
  return own && s.lead === `，${s.label}` && !OTHER_TIME.test(part.lead) ? part : undefined
}
