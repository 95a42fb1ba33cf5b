/**
 * @module Words of direction against each other: 死亡66人，同比减少47人，上升247.36%. By how much and by what rate one thing changed go one way; where the words send them two ways,
 * one of the words is wrong, whatever the rate would give of some earlier value.
 */

import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { over, times } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { timeOf } from '../relations/growth/groups.ts'
import { isBeside } from '../traits.ts'
import { figure } from '../words.ts'

/** Nothing but when and which way: no thing of its own, no rate, no points. */
const WAY =
  /^(?:同比|环比|(?:比|较)(?:上年|去年|上月|上季度|上周|上期)(?:同期|同月|度)?(?:相比)?|(?:比|较)同期)?(?:共|净|则|分别)?(?:增加|增长|增|上升|升高?|提高|多|减少|下降|降低|降|减|少|回落)(?:率为?)?(?:了|约|达)*$/
/** 增加47人: what it says of its own before the way. */
const NAMED =
  /^[\u4e00-\u9fa5]{0,8}?(?:同比|环比|[比较](?:上年|去年|上月|上季度|上周|上期)(?:同期|同月|度)?)(?:相比)?(?:净|共)?(?:增加|多|上升|减少|下降|少|降低)了?$/
/** Of money and amounts the rate may be of another price; of a mean or a share of another thing. */
const ELSE = /可比|不变价|扣除|剔除|实际|年均|名义|预算|计划|目标|均|每/

export const contrary = ({ claims }: Reading, rate: Claim): Found | undefined =>
  isRate(rate) ? (against(claims, rate, claims[rate.id - 1], rate) ?? against(claims, rate, claims[rate.id + 1])) : undefined

const isRate = (c: Claim): boolean =>
  c.role === 'change' && c.form === 'percent' && c.precision === 'exact' && c.sign !== 0 && WAY.test(c.label) && !ELSE.test(c.lead)

/** 减少47人，上升247.36%; 上升247.36%，减少47人: the one that stands behind says nothing of its own. */
function against(claims: readonly Claim[], rate: Claim, by: Claim | undefined, behind = by): Found | undefined {
  if (!by || by.role !== 'change' || by.form !== 'plain' || by.precision !== 'exact' || by.sign !== -rate.sign) return undefined
  if (!isBeside(by, rate) || !/^[，、]?$/.test(behind!.sep) || !WAY.test(behind!.label) || ELSE.test(by.lead)) return undefined
  const first = behind === by ? rate : by
  if (!WAY.test(first.label) && !NAMED.test(first.label)) return undefined
  // 比上月减少47人，同比上升3.1%: against two times.
  const [one, other] = [timeOf(first), timeOf(behind!)]
  if (other !== undefined && one !== other) return undefined
  // 66人，减少47人: of what there is, counted in the unit of the increment; with nothing else between them.
  const now = claims[first.id - 1]
  if (!now || !isCount(now) || now.unit !== by.unit || !isBeside(now, rate) || now.role === 'base') return undefined
  return told(rate, now, by)
}

function told(rate: Claim, now: Claim, by: Claim): Found {
  const base = now.printed - by.sign * by.printed
  const size = base > 0 ? times(over(by.value, { min: base, max: base }), 100) : by.value
  return {
    kind: 'growth',
    claim: rate,
    stated: times(rate.value, rate.sign),
    computed: times(size, by.sign),
    verdict: 'fails',
    parts: [now, by],
    named: true,
    message: `${by.sign < 0 ? '减少' : '增加'}${figure(by)}，却说${rate.sign < 0 ? '下降' : '上升'}${figure(rate)}，方向相反。`,
  }
}
