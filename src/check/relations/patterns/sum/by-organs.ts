/** 80件尚未回复，其中25家航空公司34件，31家机场46件: how many each had, and of how many organs; the organs are no members. */
import type { Claim } from '../../../claims.ts'
import { above, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isExactCount, sentenceFrom, tellSum } from '../told.ts'

export const byOrgans: RelationRule = {
  kind: 'sum',
  title: '若干家各有若干件',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['80件尚未回复，其中25家航空公司34件，31家机场46件。', '退回工单120件，其中6个区局48件、12个镇街72件。'],
    bad: ['80件尚未回复，其中25家航空公司43件，31家机场46件。', '退回工单120件，其中6个区局84件、12个镇街72件。'],
    traps: [
      '80件尚未回复，其中25家航空公司30件，31家机场46件。',
      '80人参加，其中25个单位34人，31个社区46人，3个乡镇5人参加了复训。',
      '排查隐患80处，其中25家企业34处，31家企业重复检查46处，另有6处。',
    ],
  },
}

const ORGANS = /^(?:家|个)$/
const MOST = 12

function found(claims: readonly Claim[], whole: Claim): Found | undefined {
  if (!isExactCount(whole) || whole.unit === '' || ORGANS.test(whole.unit)) return undefined
  const run = sentenceFrom(claims, whole, MOST).filter(c => c.owner === whole.owner)
  const pairs: Claim[] = []
  for (let n = 0; n + 1 < run.length; n += 2) {
    const [organs, has] = [run[n]!, run[n + 1]!]
    const lead = n === 0 ? /^[\u4e00-\u9fa5]{0,8}，其中$/ : /^[，、；]$/
    // 、12个镇街: another counter behind 、 is read as a second figure of the one before.
    if (!isExactCount({ ...organs, role: organs.role === 'slot' ? 'count' : organs.role }) || !isExactCount(has)) return undefined
    if (!ORGANS.test(organs.unit) || has.unit !== whole.unit || has.noun !== '') return undefined
    if (!lead.test(organs.lead) || !/^[\u4e00-\u9fa5]{2,8}$/.test(has.lead)) return undefined
    pairs.push(has)
  }
  if (pairs.length < 2 || run.length !== 2 * pairs.length) return undefined
  const computed = total(pairs.map(p => p.value))
  return tellSum(whole, pairs, above(whole.value, computed) ? { unsure: '文中没有说所列是全部' } : {})
}
