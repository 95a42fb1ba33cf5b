/** 2000余起，其中1200余起，占40%: what so little is known of still leaves no room for some shares. */

import type { Claim } from '../../../claims.ts'
import { over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import { magnitude } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { figure, percent } from '../../../words.ts'
import { tell } from '../told.ts'

export const roughShare: RelationRule = {
  kind: 'share',
  title: '约数的占比',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['劝导不文明行为1.2万余起，其中乱停乱放6000起，占50%。', '受理投诉800件，其中电话投诉600件，占75%。'],
    bad: ['全年劝导不文明行为2000余起，其中乱停乱放1200余起，占40%。'],
  },
}

/** So many percent points beyond what the figures leave room for. */
const CLEAR = 3

function found(claims: readonly Claim[], share: Claim): Found | undefined {
  const [whole, part] = [claims[share.id - 2], claims[share.id - 1]]
  if (share.role !== 'share' || share.form !== 'percent' || !/^占(?:比|总数的?)?$/.test(share.label) || !whole || !part) return undefined
  if (![whole, part].every(c => isCount(c, share)) || whole.unit !== part.unit || !/^，其中/.test(part.lead)) return undefined
  if (whole.precision !== 'over' || part.printed > whole.printed) return undefined
  const computed = times(over(room(part), room(whole)), 100)
  const stated = printedRate(share)
  if (stated.max > computed.min - CLEAR && stated.min < computed.max + CLEAR) return undefined
  return tell({
    kind: 'share',
    claim: share,
    stated,
    computed,
    parts: [part, whole],
    working: `取约数时，${figure(part)}占${figure(whole)}的${percent(computed.min, share.step)}～${percent(computed.max, share.step)}`,
    said: figure(share),
  })
}

/** 1200余 is less than 1300; 2000余 may be read a little wider, but not up to 3000. */
function room({ printed, precision }: Claim): Interval {
  if (precision === 'exact') return { min: printed, max: printed }
  const place = magnitude(printed)
  return { min: printed, max: printed + (printed < place * 10 ? place / 2 : place) }
}

const isCount = (c: Claim, share: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') &&
  c.form === 'plain' &&
  (c.precision === 'exact' || (c.precision === 'over' && Number.isFinite(c.value.max))) &&
  c.owner === share.owner &&
  c.sentence === share.sentence &&
  c.paragraph === share.paragraph &&
  c.printed > 0
