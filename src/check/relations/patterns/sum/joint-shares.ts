/** 售后30.52%，质量24.31%，合同19.27%，……；售后、质量、合同三类合占74.10%: the shares of those that are named make the one that they have together. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { togetherIn } from '../../share/members.ts'
import { printed, tellSum } from '../told.ts'

export const jointShares: RelationRule = {
  kind: 'sum',
  title: '几项占比合为一项',
  find: ({ claims }: Reading) => claims.flatMap(s => found(claims, s) ?? []),
  examples: {
    good: ['投诉中，售后30.52%，质量24.31%，合同19.27%，其他25.90%；售后、质量、合同三类合占74.10%。'],
    bad: ['投诉中，售后30.52%，质量24.31%，合同19.27%，其他25.90%；售后、质量、合同三类合占71.40%。'],
    traps: [
      '投诉中，售后30.52%，质量24.31%，合同19.27%，其他25.90%；售后、质量两类合占54.83%。',
      '售后30.52%，质量24.31%，合同19.27%；商品、服务两类合占98.10%。',
    ],
  },
}

/** How many figures back the shares may stand. */
const FAR = 24

const isShare = (c: Claim): boolean => c.form === 'percent' && c.precision === 'exact' && (c.role === 'share' || c.role === 'none')

function found(claims: readonly Claim[], s: Claim): Found | undefined {
  const words = isShare(s) && s.role === 'share' ? togetherIn(s.lead) : undefined
  if (!words?.names.length || (words.said !== undefined && words.said !== words.names.length)) return undefined
  const near = claims.slice(Math.max(0, s.id - FAR), s.id).filter(c => c.paragraph === s.paragraph && c.owner === s.owner && isShare(c))
  const members = words.names.map(name => near.filter(c => c.label.replace(/(?:所?占比?|的?比[例重])?(?:约|为|是|达)?$/, '') === name))
  // What was counted has its share of what was counted: it is told there.
  const each = members.flatMap(m => (m.length === 1 && claims[m[0]!.id - 1]?.stop !== m[0]!.start ? m : []))
  return each.length === words.names.length ? tellSum(s, each, { stated: printed(s) }) : undefined
}
