/** 送审281971.57元，审定265363.31元，核减16608.26元，核减率5.89%; 预算1.86亿元，审减1124万元，审减率6.04%: what was taken off, of what was handed in. */
import type { Claim } from '../../../claims.ts'
import { above, minus, over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { sentenceTo, tell } from '../told.ts'

export const reductionRate: RelationRule = {
  kind: 'share',
  title: '核减率',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '工程送审281971.57元，审定265363.31元，核减16608.26元，核减率5.89%。',
      '结算审计送审1.86亿元，核减1124万元，核减率6.04%。',
      '送审造价3200万元，审定造价2880万元，审减率10%。',
      '评审项目48个，送审金额12.6亿元，审减资金1.13亿元，综合审减率为8.97%。',
    ],
    bad: [
      '工程送审281971.57元，审定265363.31元，核减16608.26元，核减率5.98%。',
      '结算审计送审1.86亿元，核减1124万元，核减率6.40%。',
      '送审造价3200万元，审定造价2880万元，审减率11.1%。',
      '评审项目48个，送审金额12.6亿元，审减资金1.13亿元，综合审减率为9.87%。',
    ],
  },
}

const RATE = /^(?:其中|平均|综合|投资|资金|造价|工程)*[核审调]减率(?:为|是|达到?)?$/
const MONEY = '(?:工程)?(?:总)?(?:造价|投资|金额|资金|价款|预算|结算|决算|总额|额|数|价)*$'
const ASKED = new RegExp(`(?:送审|报审|申报|上报|提请评审)${MONEY}`)
const GRANTED = new RegExp(`(?:审定|核定|评审后|审后|审核后)${MONEY}`)
const OFF = new RegExp(`^(?:共|累计|合计|净)*[核审调]减了?${MONEY}`)
const FAR = 6

/** Of the one amount that was handed in, and the one that was taken off or left, in its own sentence. */
function found({ claims }: Reading, rate: Claim): Found | undefined {
  if (rate.form !== 'percent' || rate.precision !== 'exact' || !RATE.test(rate.label)) return undefined
  const near = sentenceTo(claims, rate, FAR).filter(
    c => c.form === 'plain' && c.precision === 'exact' && c.owner === rate.owner && c.unit === '元',
  )
  const called = (words: RegExp): Claim[] => near.filter(c => words.test(c.label))
  const [asked, granted, off] = [called(ASKED), called(GRANTED), called(OFF)]
  const [whole, rest, part] = [asked[0], granted[0], off[0]]
  if (!whole || (!rest && !part) || [asked, granted, off].some(all => all.length > 1)) return undefined
  const taken = part ? part.value : minus(whole.value, rest!.value)
  if (above(taken, whole.value)) return undefined
  const value = part ? part.printed : whole.printed - rest!.printed
  const working = part ? number(part.printed) : `（${number(whole.printed)}－${number(rest!.printed)}）`
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: times(over(taken, whole.value), 100),
    parts: [part ?? rest!, whole],
    working: `${working}÷${number(whole.printed)}＝${percent((100 * value) / whole.printed, rate.step)}`,
    said: figure(rate),
  })
}
