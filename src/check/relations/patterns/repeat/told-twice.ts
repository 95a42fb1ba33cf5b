/** 供电2223件；市场准入104件；电力安全115件；市场准入1件；其它558件: one class of a list is told twice, with two numbers. */
import { groupBy } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { twice } from '../../repeat/twice.ts'
import { isExactCount } from '../told.ts'

export const toldTwice: RelationRule = {
  kind: 'repeat',
  title: '同一列举中重复的分项',
  find,
  examples: {
    good: [],
    bad: ['有效信息3195件中，供电服务2223件；成本价格192件；市场准入104件；电力安全115件；市场准入1件；其它事项560件。'],
    traps: [
      '受理120件，其中一季度投诉20件、举报10件、咨询5件；二季度投诉30件、举报15件、咨询40件。',
      '处罚120件，其中警告20件、罚款30件、没收10件；单位警告20件、罚款40件。',
      '投诉60件：质量20件、价格10件、服务10件、计量5件、其他5件、其他10件。',
    ],
  },
}

const LEAST = 5

function find({ lists }: Reading): Found[] {
  return lists.flatMap((list): Found[] => {
    const parts = list.parts
    if (parts.length < LEAST || !list.certain || 'addends' in list.total) return []
    const sep = parts[1]!.sep
    const plain = parts.slice(1).every(p => p.lead === sep + p.label && isExactCount(p) && p.unit === parts[0]!.unit && p.label.length > 2)
    if (!plain || !/^[；、，]$/.test(sep)) return []
    const named = [...groupBy(parts, p => p.label).values()].filter(g => g.length > 1)
    const [first, again] = named[0] ?? []
    if (named.length !== 1 || named[0]!.length !== 2 || !first || !again || first.printed === again.printed) return []
    const message = `“${first.label}”在同一列举中出现两次：${figure(first)}和${figure(again)}，前后不一。`
    return /^其[他它余]/.test(first.label) ? [] : [{ ...twice(first, again, first.label), message, named: true }]
  })
}
