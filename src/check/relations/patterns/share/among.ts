/** 持卡人数41.6万人，其中第三代社保卡15.6万张，占37.5%: 其中 names the whole, whatever the two are counted in. */
import type { Claim } from '../../../claims.ts'
import { above, meets, over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { addable, alike, discrete } from '../../../units.ts'
import { isSlip } from '../../common/slip.ts'
import { tellShare } from '../told.ts'

export const among: RelationRule = {
  kind: 'share',
  title: '其中以另一单位计数的',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '持卡人数41.6万人，其中第三代社保卡15.6万张，占37.5%。',
      '三年办理的554起中，酒精含量较高的147人，占26.53%，严重超标的57人，占10.29%。',
    ],
    bad: [
      '持卡人数41.6万人，其中第三代社保卡15.6万张，占39.5%。',
      '三年办理的554起中，酒精含量较高的147人，占26.53%，严重超标的57人，占10.92%。',
    ],
  },
}

/** 554起中，酒精含量150毫克以上的147人，占26.53%，200毫克以上的57人，占10.29%: what is named with 中 is divided, as far as each figure has its share. */
function scopeOf(claims: readonly Claim[], part: Claim): Claim | undefined {
  for (let c = part, n = 0; n < MOST; n++) {
    const before = claims[c.id - 1]
    if (!before || before.sentence !== c.sentence || before.paragraph !== c.paragraph) return undefined
    if (/^[\u4e00-\u9fa5]{0,8}中，[^，]*$/.test(c.lead)) return before.role === 'count' ? before : undefined
    const ahead = claims[before.id - 1]
    if (before.role !== 'share' || before.label !== '占' || c.sep !== '，' || /其中/.test(c.lead) || ahead?.unit !== part.unit)
      return undefined
    c = ahead
  }
  return undefined
}
/** So many members have their shares in turn. */
const MOST = 8

function found({ claims }: Reading, share: Claim): Found | undefined {
  const part = claims[share.id - 1]
  const whole = part && (scopeOf(claims, part) ?? claims[share.id - 2])
  if (share.role !== 'share' || share.form !== 'percent' || share.label !== '占' || !whole || !part) return undefined
  if (![whole, part].every(c => c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && discrete(c.unit))) return undefined
  if (![whole, part].every(c => c.sentence === share.sentence && c.paragraph === share.paragraph && c.owner === share.owner))
    return undefined
  // What may be added is read as a list.
  if (
    (!/^，其中[^，]*$/.test(part.lead) && !scopeOf(claims, part)) ||
    part.unit === '' ||
    whole.unit === '' ||
    alike(whole.unit, part.unit) ||
    addable(whole.unit, part.unit)
  )
    return undefined
  const computed = times(over(part.value, whole.value), 100)
  const holds = meets(printedRate(share), computed)
  // Another whole may have been meant; only the slip of a hand is a contradiction.
  if (above(part.value, whole.value) || (!holds && !isSlip(share, computed))) return undefined
  return tellShare(share, [part], whole)
}
