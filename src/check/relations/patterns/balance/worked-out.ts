/** 上年结余0.4亿元，加总收入13.8亿元，减总支出13.6亿元，年末结余0.6亿元: the words work it out, one step behind the other. */
import type { Claim } from '../../../claims.ts'
import { minus, plus } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { figure, number } from '../../../words.ts'
import { tell } from '../told.ts'

export const workedOut: RelationRule = {
  kind: 'balance',
  title: '写明加减的结余',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '上年结转0亿元，加总收入13.83亿元，减总支出13.6亿元，6月末结余0.23亿元。',
      '年初存粮1200吨，加上购入640吨，减去销售815吨，扣除损耗12吨，期末实有1013吨。',
      '上年结余320万元，加本年收入1850万元，减本年支出1790万元，年末滚存结余380万元。',
    ],
    bad: [
      '上年结转0亿元，加总收入13.83亿元，减总支出13.6亿元，6月末结余0.32亿元。',
      '年初存粮1200吨，加上购入640吨，减去销售815吨，扣除损耗12吨，期末实有1103吨。',
      '上年结余320万元，加本年收入1850万元，减本年支出1790万元，年末滚存结余308万元。',
    ],
    traps: [
      '上年结余320万元，加本年收入1850万元，减本年支出1790万元，另调出80万元，年末滚存结余300万元。',
      '收入1850万元，加大清欠力度追回120万元，减免费用60万元，年末结余42万元。',
      '上年结余320万元，加本年收入1850万元，减本年支出1790万元，年末贷款余额512万元。',
    ],
  },
}

/** 加大, 加强, 减免, 减少 are deeds. */
const PLUS = /^，再?(?:加上|加(?![大强快固工班盟入急装密])|＋)[^，。；]{0,16}$/
const MINUS = /^，再?(?:减去|减除|扣除|扣减|减(?![少免轻排负税]))[^，。；]{0,16}$/
const LEFT =
  /^，(?:截?至?(?:本|当|今)?[年月期季]?|(?:\d{1,2}月|[年月期季])?[末底]?|(?:19|20)\d{2}年[末底]?)*(?:累计|滚存|净|实际|应)*(?:结[余转存]|[剩节盈]余|余额|实有|实存|库存)(?:为|是|共|资金)?$/
/** So many steps. */
const MOST = 6

function found(claims: readonly Claim[], left: Claim): Found | undefined {
  if (!isAmount(left) || !LEFT.test(left.lead)) return undefined
  const steps: { readonly of: Claim; readonly sign: 1 | -1 }[] = []
  let at = left.id - 1
  for (; steps.length < MOST; at--) {
    const of = claims[at]
    if (!of || !isAmount(of) || !goesWith(of, left)) return undefined
    const sign = PLUS.test(of.lead) ? 1 : MINUS.test(of.lead) ? -1 : undefined
    if (sign === undefined) break
    steps.unshift({ of, sign })
  }
  const first = claims[at]
  // Added and taken away: one step alone may be told of anything.
  if (!first || new Set(steps.map(s => s.sign)).size < 2) return undefined
  const computed = steps.reduce<Interval>((sum, { of, sign }) => (sign > 0 ? plus(sum, of.value) : minus(sum, of.value)), first.value)
  const made = steps.reduce((n, { of, sign }) => n + sign * of.printed, first.printed)
  const working = `${number(first.printed)}${steps.map(({ of, sign }) => `${sign > 0 ? '＋' : '－'}${number(of.printed)}`).join('')}＝${number(Number(made.toFixed(6)))}`
  return tell({
    kind: 'balance',
    claim: left,
    stated: left.value,
    computed,
    parts: [first, ...steps.map(s => s.of)],
    working,
    said: figure(left),
  })
}

const isAmount = (c: Claim): boolean => c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && c.unit !== ''
const goesWith = (c: Claim, { unit, sentence, paragraph, owner }: Claim): boolean =>
  c.unit === unit && c.sentence === sentence && c.paragraph === paragraph && c.owner === owner
