/** 完成年度任务120件的95%，即114件: so many percent of what stands before, and how many that is. */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isOwnCount, tellShare } from '../told.ts'

export const percentThatIs: RelationRule = {
  kind: 'share',
  title: '某数的百分之几，即若干',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['完成年度任务120件的95%，即114件。', '回收发出问卷500份的97.2%，也就是486份。'],
    bad: ['完成年度任务120件的95%，即110件。', '回收发出问卷500份的97.2%，也就是468份。'],
    traps: ['完成年度任务120件的95%，办结110件。', '完成年度任务120件的95%以上，即115件。', '占120件的95%，即多110件。'],
  },
}

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const [whole, part] = [claims[rate.id - 1], claims[rate.id + 1]]
  if (rate.form !== 'percent' || rate.precision !== 'exact' || rate.lead !== '的' || rate.noun !== '') return undefined
  if (!isOwnCount(whole) || !isOwnCount(part) || part.unit !== whole.unit || part.paragraph !== rate.paragraph) return undefined
  return /^，(?:即|也就是|就是)$/.test(part.lead) ? tellShare(rate, [part], whole) : undefined
}
