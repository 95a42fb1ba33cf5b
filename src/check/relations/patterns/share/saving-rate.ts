/** 采购预算4.31亿元，实付4.07亿元，资金节约率5.6%: what was not spent of what was to be, of what was to be. */
import type { Claim } from '../../../claims.ts'
import { above, minus, over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { sentenceTo, tell } from '../told.ts'

export const savingRate: RelationRule = {
  kind: 'share',
  title: '资金节约率',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: ['政府采购预算4.31亿元，实付4.07亿元，资金节约率5.6%。', '招标控制价1286万元，中标价1172万元，节约率8.9%。'],
    bad: ['政府采购预算4.31亿元，实付4.07亿元，资金节约率6.5%。', '招标控制价1286万元，中标价1172万元，节约率9.8%。'],
  },
}

const RATE = /^(?:资金|财政资金|采购资金|平均)?节[约支]率(?:为|是|达到?)?$/
const MEANT = /(?:采购|招标|项目)?(?:预算|控制价|最高限价)(?:金额|总额|资金)?$/
const SPENT = /^(?:实付|实际(?:采购|成交|支付|支出)|中标|成交)(?:金额|总额|额|价|资金)?$/
const FAR = 6

/** Of the one sum that was to be spent and the one that was, in its own sentence. */
function found({ claims }: Reading, rate: Claim): Found | undefined {
  if (rate.form !== 'percent' || rate.precision !== 'exact' || !RATE.test(rate.label)) return undefined
  const near = sentenceTo(claims, rate, FAR).filter(c => c.role === 'count' && c.form === 'plain' && c.precision === 'exact')
  const [meant, spent] = [near.filter(c => MEANT.test(c.label)), near.filter(c => SPENT.test(c.label))]
  const [plan, real] = [meant[0], spent[0]]
  if (!plan || !real || meant.length + spent.length > 2 || plan.unit !== real.unit || above(real.value, plan.value)) return undefined
  if (plan.owner !== rate.owner || real.owner !== rate.owner) return undefined
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: times(over(minus(plan.value, real.value), plan.value), 100),
    parts: [plan, real],
    working: `（${number(plan.printed)}－${number(real.printed)}）÷${number(plan.printed)}＝${percent((100 * (plan.printed - real.printed)) / plan.printed, rate.step)}`,
    said: figure(rate),
  })
}
