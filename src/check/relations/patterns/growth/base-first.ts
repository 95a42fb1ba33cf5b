/** 较2022年的45件，2023年行政复议案件下降20%，为36件: the base opens the sentence, and what it came to stands behind the change. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { tellGrowth } from '../told.ts'

export const baseFirst: RelationRule = {
  kind: 'growth',
  title: '先写前期数、后写本期数',
  find: ({ claims }: Reading) => claims.flatMap(rate => found(claims, rate) ?? []),
  examples: {
    good: [
      '较2022年的45件，2023年行政复议案件下降20%，为36件。',
      '与去年同期的240件相比，今年受理量增长15%，达到276件。',
      '受理量比上年的2890件增长8.2%，达3127件。',
    ],
    bad: [
      '较2022年的45件，2023年行政复议案件下降25%，为36件。',
      '与去年同期的240件相比，今年受理量增长18%，达到276件。',
      '受理量比上年的2890件增长8.2%，达3216件。',
    ],
  },
}

const BASE =
  /^(?:[\u4e00-\u9fa5]{2,8}?)?[较比与和同](?:上一?年|去年|前一?年|(?:19|20)\d{2}年|前[两三四五]年(?=平均|均值))(?:度|同期|全年|平均|均值)?的?$/
const MOVED = /(?:增长|增加|上升|上涨|下降|降低|减少)了?$/
const NOW = /^，(?:降至|减至|增至|升至|达到?|为|共)$/

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const [base, now] = [claims[rate.id - 1], claims[rate.id + 1]]
  if (rate.role !== 'change' || rate.form !== 'percent' || rate.sign === 0 || !base || !now || !MOVED.test(rate.label)) return undefined
  if (![base, now].every(c => isValue(c, rate)) || base.unit !== now.unit || !/^，?$/.test(rate.sep)) return undefined
  return BASE.test(base.label) && NOW.test(now.lead) ? tellGrowth(rate, now, base) : undefined
}

const isValue = (c: Claim, rate: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.owner === rate.owner &&
  c.paragraph === rate.paragraph &&
  c.sentence === rate.sentence &&
  (c.role === 'count' || c.role === 'base') &&
  c.printed > 0
