/**
 * 采购预算4.31亿元，实付4.07亿元，资金节约率5.6%; 成交金额18233.5万元，节约资金1266.5万元，节约率6.49%: what was not spent, of what was to be; where that is not printed, it is what was spent and what was
 * saved together.
 */
import type { Claim } from '../../../claims.ts'
import { above, meets, minus, plus } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { figure, number, percent } from '../../../words.ts'
import { isClose, rateOf } from '../../share/verdict.ts'
import { sentenceTo, tell } from '../told.ts'

export const savingRate: RelationRule = {
  kind: 'share',
  title: '资金节约率',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '政府采购预算4.31亿元，实付4.07亿元，资金节约率5.6%。',
      '招标控制价1286万元，中标价1172万元，节约率8.9%。',
      '采购类62项，成交金额3120万元，节约资金280万元，节约率8.24%。',
      '全年采购预算6400万元，合同金额6016万元，节约资金384万元，节支率6%。',
      '招标9个，交易1.2亿元，节约640万元，节约率5.1%，其中水利3个、交通6个。',
    ],
    bad: [
      '政府采购预算4.31亿元，实付4.07亿元，资金节约率6.5%。',
      '招标控制价1286万元，中标价1172万元，节约率9.8%。',
      '采购类62项，成交金额3120万元，节约资金280万元，节约率8.42%。',
      '全年采购预算6400万元，合同金额6016万元，节约资金384万元，节支率8%。',
    ],
    traps: [
      '采购类62项，成交金额3120万元，节约资金280万元，节约率8.97%。',
      '采购类62项，成交金额3120万元，节约资金280万元，上年节约率7.46%。',
      '采购预算3400万元，成交金额3120万元，节约资金280万元，节约率8.24%。',
    ],
  },
}

const RATE = /^(?:资金|财政资金|采购资金|平均|综合)?(?:节[约支省]|节资)率(?:为|是|达到?|约)*$/
const MEANT = /(?:采购|招标|项目)?(?:预算|控制价|最高限价|概算)(?:金额|总额|资金|价)?$/
const SPENT =
  /^(?:其中)?(?:累计|共|完成|实现|总)?(?:实付|实际(?:采购|成交|支付|支出)|中标|成交|交易|合同|采购|完成采购)(?:总?金额|总?额|总?价|资金)?(?:为|达)?$/
const SAVED = /节[约省支](?:财政|采购)?(?:资金|金额|经费|投资|支出)?$/
const FAR = 8

interface Saved {
  readonly value: Interval
  readonly of: Interval
  readonly parts: readonly Claim[]
  readonly working: string
}

/** Of what its own clause tells was to be spent, was spent and was saved; it holds of any two of them. */
function found({ claims }: Reading, rate: Claim): Found | undefined {
  if (rate.form !== 'percent' || rate.precision !== 'exact' || !RATE.test(rate.label)) return undefined
  const near = ownClause(sentenceTo(claims, rate, FAR)).filter(c => isAmount(c) && c.owner === rate.owner)
  const [meant, spent, saved] = [MEANT, SPENT, SAVED].map(words => near.filter(c => words.test(c.label)))
  if ([meant, spent, saved].some(all => all!.length > 1)) return undefined
  const [plan, real, left] = [meant![0], spent![0], saved![0]]
  const told = ways(plan, real, left)
  const fit = told.find(w => meets(printedRate(rate), rateOf(w.value, w.of)))
  const [way] = told
  if (!way) return undefined
  // Some divide by what was spent, some by what else was to be: it is no slip of theirs.
  const others = near.filter(c => c.unit === way.parts[0]!.unit)
  const otherwise = !fit && left !== undefined && others.some(c => c !== left && isClose(rate, rateOf(left.value, c.value)))
  if (otherwise || (!fit && told.some(w => isClose(rate, rateOf(w.value, w.of))))) return undefined
  const { value, of, parts, working } = fit ?? way
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: rateOf(value, of),
    parts,
    working: `${working}＝${quotient(value, of, rate)}`,
    said: figure(rate),
  })
}

const quotient = (value: Interval, of: Interval, rate: Claim): string =>
  percent((100 * (value.min + value.max)) / (of.min + of.max), rate.step)

/** What was saved of what was to be, by whichever two are printed. */
function ways(plan: Claim | undefined, real: Claim | undefined, left: Claim | undefined): Saved[] {
  const out: Saved[] = []
  const same = (a: Claim, b: Claim): boolean => a.unit === b.unit
  if (plan && left && same(plan, left) && above(plan.value, left.value))
    out.push({ value: left.value, of: plan.value, parts: [left, plan], working: `${number(left.printed)}÷${number(plan.printed)}` })
  if (plan && real && same(plan, real) && !above(real.value, plan.value))
    out.push({
      value: minus(plan.value, real.value),
      of: plan.value,
      parts: [plan, real],
      working: `（${number(plan.printed)}－${number(real.printed)}）÷${number(plan.printed)}`,
    })
  if (!plan && real && left && same(real, left))
    out.push({
      value: left.value,
      of: plus(real.value, left.value),
      parts: [left, real],
      working: `${number(left.printed)}÷（${number(real.printed)}＋${number(left.printed)}）`,
    })
  return out
}

/** 工程……节约率6.49%；采购成交3120万元: what stands behind the last semicolon is its own. */
function ownClause(claims: readonly Claim[]): readonly Claim[] {
  const from = claims.findLastIndex(c => c.owner < 0 && c.lead.includes('；'))
  return from < 0 ? claims : claims.slice(from)
}

const isAmount = (c: Claim): boolean => c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && c.unit === '元'
