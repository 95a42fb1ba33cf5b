/**
 * 债务余额318.64亿元，控制在限额325.8亿元以内，余额为限额的97.8%: the words name both, and each was counted once under its name.
 */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellShare } from '../told.ts'

export const ofNamedLimit: RelationRule = {
  kind: 'share',
  title: '甲为乙的百分之几',
  find: ({ claims }) => claims.flatMap(c => found(claims, c)),
  examples: {
    good: [
      '年末政府债务余额318.64亿元，控制在限额325.8亿元以内，余额为限额的97.8%。',
      '全年进口214.6亿元，出口386.2亿元，进口为出口的55.6%。',
    ],
    bad: [
      '年末政府债务余额318.64亿元，控制在限额325.8亿元以内，余额为限额的98.7%。',
      '全年进口214.6亿元，出口386.2亿元，进口为出口的56.5%。',
    ],
    traps: [
      // Two of the name.
      '一般债务余额142.4亿元，专项债务余额176.2亿元，控制在限额325.8亿元以内，余额为限额的97.8%。',
      '余额318.64亿元，限额325.8亿元；专项余额为专项限额的95.1%。',
      '全省出口386.2亿元；我市进口21.6亿元，进口为出口的75.6%。',
    ],
  },
}

const NAMES = /^([\u4e00-\u9fa5]{2,6}?)(?:相当于|约为|仅为|为|是)([\u4e00-\u9fa5]{2,6})的$/
/** 全省出口, 我市进口: of two places. */
const PLACE = /全[国省市州县区]|[我本][省市县区]/
const BACK = 12

function found(claims: readonly Claim[], share: Claim): Found[] {
  const names = share.form === 'percent' && share.precision === 'exact' ? NAMES.exec(share.label) : null
  if (!names) return []
  const near = claims
    .slice(Math.max(0, share.id - BACK), share.id)
    .filter(c => c.paragraph === share.paragraph && c.role === 'count' && c.form === 'plain' && c.owner < 0)
  const [part, whole] = [names[1]!, names[2]!].map(name => near.filter(c => c.label.endsWith(name)))
  const [one, of] = [part![0], whole![0]]
  if (part!.length !== 1 || whole!.length !== 1 || !one || !of || one === of || !alike(one.unit, of.unit)) return []
  if (PLACE.exec(one.lead)?.[0] !== PLACE.exec(of.lead)?.[0]) return []
  // 控制在限额325.8亿元以内: the limit itself is meant.
  return [tellShare(share, [one], of, { base: exactly(of.printed) })]
}
