/** 退回工单58件，占派发总数的13.46%（全月派发431件）: the whole of a share in brackets of its own right behind it, under the name that the share gives it. */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount } from '../told.ts'

export const bracketedWhole: RelationRule = {
  kind: 'share',
  title: '占比后括注的总数',
  find: ({ claims, view: { text } }) => claims.flatMap(c => found(claims, c, text) ?? []),
  examples: {
    good: [
      '本月共退回工单58件，占派发总数的13.46%（全月派发431件）。',
      '涉及老年人的46起，占全部事故的22.5%（全年共发生事故204起）。',
      '立案120件，立案率24.0%（收到线索500件）。',
    ],
    bad: [
      '本月共退回工单58件，占派发总数的83.46%（全月派发431件）。',
      '涉及老年人的46起，占全部事故的25.2%（全年共发生事故204起）。',
      '立案120件，立案率42.0%（收到线索500件）。',
    ],
    traps: [
      '本月共退回工单58件，占派发总数的13.46%（上月派发431件）。',
      '立案120件，立案率24.0%（其中重大案件50件）。',
      '本月共退回工单58件，占派发总数的13.46%（退回两次以上的7件）。',
    ],
  },
}

const OF =
  /^(?:约|仅)?占(?:全部|全年|本月|当月|同期|所有)?([\u4e00-\u9fa5]{2,10}?)(?:总数|总量|总件数|总人数|数量|量|数)?的?(?:比例|比重)?(?:为|达|约)?$/
const RATE = /([\u4e00-\u9fa5]{2})率(?:为|是|达到?)?$/
/** What there was for such a rate. */
const CAME = /收到|受理|接收|接到|派发|应|共有|登记|线索/
const OTHER = /上[年月季]|去年|同期|其中|不|未|同比|另/

function found(claims: readonly Claim[], s: Claim, text: string): Found | undefined {
  if (s.form !== 'percent' || s.precision !== 'exact' || (s.role !== 'share' && s.role !== 'rate') || s.sep !== '，') return undefined
  const [part, whole, more] = [claims[s.id - 1], claims[s.id + 1], claims[s.id + 2]]
  if (!part || !whole || whole.owner !== s.id || more?.owner === s.id || text[s.end] !== '（' || text[whole.stop] !== '）') return undefined
  if (!isExactCount(part) || !isExactCount(whole) || part.step !== 1 || part.owner !== s.owner || part.sentence !== s.sentence)
    return undefined
  if (!alike(part.unit, whole.unit) || part.unit === '' || whole.printed < part.printed || OTHER.test(whole.label)) return undefined
  const key = OF.exec(s.label)?.[1]
  const stem = key ? undefined : RATE.exec(s.label)?.[1]
  const called = key ? whole.label.includes(key.slice(-2)) : stem ? part.label.includes(stem) && CAME.test(whole.label) : false
  return called ? decideNamed(s, [part], whole) : undefined
}
