/**
 * 债务余额86.35亿元，其中……，控制在限额89.6亿元以内，占限额的96.4%; 拆除4.86万平方米，其中……，超额完成4.5万平方米的年度任务，完成率108%: a share of a limit or a task that stands
 * right before it, and of what is divided before.
 */

import type { Claim } from '../../../claims.ts'
import { rounded } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { sentenceTo, tellShare } from '../told.ts'

export const ofLimit: RelationRule = {
  kind: 'share',
  title: '占限额、任务的比例',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '年末债务余额86.35亿元，其中一般债务38.72亿元、专项债务47.63亿元，控制在限额89.60亿元以内，占限额的96.4%。',
      '拆除违建312处、4.86万平方米，其中住宅类203处、1.97万平方米，非住宅类109处、2.89万平方米，超额完成4.5万平方米的年度任务，完成率108%。',
    ],
    bad: [
      '年末债务余额86.35亿元，其中一般债务38.72亿元、专项债务47.63亿元，控制在限额89.60亿元以内，占限额的99.4%。',
      '拆除违建312处、4.86万平方米，其中住宅类203处、1.97万平方米，非住宅类109处、2.89万平方米，超额完成4.5万平方米的年度任务，完成率118%。',
    ],
  },
}

/** So many figures before a limit what it is set to may stand. */
const FAR = 16
const TASK = /^的(?:年度|全年|目标|既定)*(?:任务|目标|计划)/

function found(reading: Reading, rate: Claim): Found | undefined {
  const base = reading.claims[rate.id - 1]
  if (rate.form !== 'percent' || rate.precision !== 'exact' || !base || base.form !== 'plain') return undefined
  if (base.sentence !== rate.sentence || base.paragraph !== rate.paragraph || base.owner !== rate.owner) return undefined
  const limit = /^占(?:债务|政府债务)?限额的$/.test(rate.label) && /限额(?:为|是)?$/.test(base.label)
  const task =
    /^(?:任务)?完成率(?:为|达到?)?$/.test(rate.label) && /^，(?:超额|提前|已|圆满)*完成了?$/.test(base.lead) && TASK.test(base.noun)
  // 限额89.6亿元以内: the limit itself is exact.
  if (!(limit && base.precision === 'under') && !((limit || task) && base.precision === 'exact')) return undefined
  const near = sentenceTo(reading.claims, base, FAR).filter(
    c => (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.owner === rate.owner && c.unit === base.unit,
  )
  const parts = new Set(reading.lists.flatMap(l => (l.certain ? l.parts.map(p => p.id) : [])))
  const whole = near.filter(c => !parts.has(c.id) && (!limit || /余额(?:为|是)?$/.test(c.label)))
  const [done, more] = whole
  return done && !more && done.precision === 'exact' ? tellShare(rate, [done], base, { base: rounded(base) }) : undefined
}
