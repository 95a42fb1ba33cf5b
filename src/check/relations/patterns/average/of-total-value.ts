/** 受理案件3177件……标的总额达4.237亿元，案件标的均值达13.34万元: the whole value over the one number of cases that it was told of. */
import type { Claim } from '../../../claims.ts'
import { meets, over } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { printedMean } from '../../average.ts'
import { tellMean } from '../told.ts'

export const ofTotalValue: RelationRule = {
  kind: 'average',
  title: '总额与均值',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '三年来共受理损害赔偿案件2480件，其中2013年902件，比2010年的415件增长117%。涉案标的总额达3.162亿元，案件标的均值达12.75万元。',
      '全年签订合同420份，合同总金额8.4亿元，合同金额平均值为200万元。',
    ],
    bad: ['三年来共受理损害赔偿案件2480件，其中2013年902件，比2010年的415件增长117%。涉案标的总额达3.162亿元，案件标的均值达12.57万元。'],
    traps: [
      // Of the cases that were concluded, perhaps.
      '共受理损害赔偿案件2480件，审结2310件。涉案标的总额达3.162亿元，案件标的均值达13.69万元。',
      '共受理损害赔偿案件2480件。涉案标的总额达3.162亿元，中位数8.20万元。',
      '去年受理损害赔偿案件2480件。涉案标的总额达3.162亿元，案件标的均值达13.69万元。',
    ],
  },
}

const MEAN = /(?:标的额?|金额|造价|价款|投资)(?:的)?(?:均值|平均值|平均数|平均)(?:为|是|约|达到?)*$/
const AMOUNT = /总(?:额|金额|价|值|价款|投资|造价)(?:为|是|约|达到?|共)*$/
const CASES = /^(?:件|宗|起|份|笔|个)$/
const SOME = /其中|去年|上年|同期|比|较|占|其余|另/
const FAR = 16
const SENTENCES = 1

function found(claims: readonly Claim[], mean: Claim): Found | undefined {
  const amount = claims[mean.id - 1]
  if (!isCount(mean) || !MEAN.test(mean.label) || !amount || !isCount(amount) || !AMOUNT.test(amount.label)) return undefined
  if (amount.unit !== mean.unit || amount.sentence !== mean.sentence || mean.sep !== '，' || amount.owner !== mean.owner) return undefined
  const cases = claims
    .slice(Math.max(0, amount.id - FAR), amount.id)
    .filter(
      c => c.paragraph === mean.paragraph && mean.sentence - c.sentence <= SENTENCES && c.owner < 0 && isCount(c) && CASES.test(c.unit),
    )
  const all = cases.filter(c => !SOME.test(c.lead.slice(Math.max(c.lead.lastIndexOf('；'), c.lead.lastIndexOf('。')) + 1)))
  const [heads] = all
  if (!heads || (all.length > 1 && !meets(printedMean(mean), over(amount.value, heads.value)))) return undefined
  return tellMean(mean, amount, heads)
}

const isCount = (c: Claim): boolean => c.form === 'plain' && c.role === 'count' && c.precision === 'exact' && c.printed > 1 && c.unit !== ''
