/** 留言3624件。投诉类1926件；求助类960件；咨询类441件。此外，建言类270件，感谢类27件: a list goes on in the next sentence with what there is besides. */

import type { Claim } from '../../../claims.ts'
import { groupBy } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, tellSum } from '../told.ts'

export const andBesides: RelationRule = {
  kind: 'sum',
  title: '“此外”接续的分项',
  find,
  examples: {
    good: [
      '收到留言3624件。类型中投诉类最多，共1926件，占比53.14%；求助类960件，占比26.49%；咨询类441件，占比12.17%。此外，建言类270件，感谢类27件。',
      '受理工单500件，其中投诉300件、求助120件。另外，咨询60件、建议20件。',
    ],
    bad: [],
    traps: [
      '受理工单500件，其中投诉300件、求助120件。另外，走访企业60家、建议20件。',
      '受理工单500件，其中投诉300件、求助120件。此外，上月咨询90件。',
    ],
  },
}

const BESIDES = /^。(?:此外|另外|除此之外|另)，?(?:还?有)?[\u4e00-\u9fa5]{2,8}$/

function find({ lists, items }: Reading): Found[] {
  const bySentence = items.top.map(row => groupBy(row, i => i.sentence))
  return lists.flatMap((list): Found[] => {
    const last = list.parts.at(-1)!
    const next = bySentence[last.paragraph]?.get(last.sentence + 1)?.map(i => i.head) ?? []
    const [first] = next
    if (list.parts.length < 2 || list.choice || 'addends' in list.total || !first || !BESIDES.test(first.lead)) return []
    const parts: Claim[] = [...list.parts, ...next]
    if (![list.total, ...parts].every(c => isExactCount(c) && c.unit === list.total.unit)) return []
    // Only what makes the total shows that the list goes on so.
    return parts.reduce((n, p) => n + p.printed, 0) === list.total.printed ? [tellSum(list.total, parts)] : []
  })
}
