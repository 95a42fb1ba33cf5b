/** 人工接听1095通，通话时长7045分钟，平均通话时长6.4分钟: the mean of what was counted right before it under that name, over the number before that. */
import type { Claim } from '../../../claims.ts'
import { meets, over } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { printedMean } from '../../average.ts'
import { isExactCount, tellMean } from '../told.ts'

export const ofTheNamed: RelationRule = {
  kind: 'average',
  title: '同名量的平均',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '人工接听总量1095通，通话时长7045分钟，平均通话时长6.4分钟。',
      '等待1776通，人工接听1095通，通话时长7045分钟，平均通话时长6.4分钟。',
      '出警320次，出警用时4160分钟，平均出警用时13分钟。',
    ],
    bad: ['人工接听总量1095通，通话时长7045分钟，平均通话时长4.6分钟。', '出警320次，出警用时4160分钟，平均出警用时31分钟。'],
    traps: [
      '等待1776通，人工接听1095通，通话时长7045分钟，平均通话时长4.0分钟。',
      '人工接听总量1095通，通话时长7045分钟，上年平均通话时长4.6分钟。',
      '投入资金7045万元，村庄95个，建设资金600万元，平均建设资金12万元。',
    ],
  },
}

const MEAN = /^平均(?:每[次通件人个])?([\u4e00-\u9fa5]{2,8}?)(?:为|是|约|达)?$/

function found(claims: readonly Claim[], mean: Claim): Found | undefined {
  const name = MEAN.exec(mean.label)?.[1]
  const [by, amount] = [claims[mean.id - 2], claims[mean.id - 1]]
  if (!name || !by || !amount || mean.form !== 'plain' || mean.precision !== 'exact' || amount.label !== name) return undefined
  if (!isExactCount(amount) || amount.unit !== mean.unit || amount.unit === '' || mean.sep !== '，' || amount.sep !== '，') return undefined
  const counts = claims
    .slice(Math.max(0, mean.id - 6), amount.id)
    .filter(c => isExactCount(c) && c.sentence === mean.sentence && c.paragraph === mean.paragraph && c.owner === mean.owner)
  if (counts.at(-1) !== by || by.unit === amount.unit || by.printed <= 0) return undefined
  // Where several were counted, only the one that gives it was meant.
  const gives = meets(printedMean(mean), over(amount.value, by.value))
  return gives || counts.length === 1 ? tellMean(mean, amount, by) : undefined
}
