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
    good: ['持卡人数41.6万人，其中第三代社保卡15.6万张，占37.5%。'],
    bad: ['持卡人数41.6万人，其中第三代社保卡15.6万张，占39.5%。'],
  },
}

function found({ claims }: Reading, share: Claim): Found | undefined {
  const [whole, part] = [claims[share.id - 2], claims[share.id - 1]]
  if (share.role !== 'share' || share.form !== 'percent' || share.label !== '占' || !whole || !part) return undefined
  if (![whole, part].every(c => c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && discrete(c.unit))) return undefined
  if (![whole, part].every(c => c.sentence === share.sentence && c.paragraph === share.paragraph && c.owner === share.owner))
    return undefined
  // What may be added is read as a list.
  if (
    !/^，其中[^，]*$/.test(part.lead) ||
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
