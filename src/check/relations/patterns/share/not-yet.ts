/** 开工率97.5%，80个项目中仍有2个未开工: a rate told by those of which it is not true. */
import type { Claim } from '../../../claims.ts'
import { above, minus, over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { tell } from '../told.ts'

export const notYet: RelationRule = {
  kind: 'share',
  title: '由未完成数得出的率',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: ['开工率97.5%，80个项目中仍有2个未开工。', '答复率98.8%，收到的243件建议中有3件尚未答复。'],
    bad: ['开工率90.5%，80个项目中仍有2个未开工。', '答复率96.8%，收到的243件建议中有3件尚未答复。'],
  },
}

const NAME = /(?<![不未])([\u4e00-\u9fa5]{2})率(?:为|达到?|是)?$/
const STILL = /^[^，。；]{0,8}中，?(?:仍|尚|还)?(?:有|剩)$/

function found({ claims }: Reading, rate: Claim): Found | undefined {
  const name = rate.form === 'percent' && rate.precision === 'exact' ? NAME.exec(rate.label)?.[1] : undefined
  const [whole, rest] = claims.slice(rate.id + 1, rate.id + 3)
  if (!name || !whole || !rest || !/^，[^，。；]*$/.test(whole.lead) || !STILL.test(rest.lead)) return undefined
  if (![whole, rest].every(c => c.form === 'plain' && c.precision === 'exact' && c.paragraph === rate.paragraph && c.owner === rate.owner))
    return undefined
  if (!alike(whole.unit, rest.unit) || !above(whole.value, rest.value)) return undefined
  if (!new RegExp(`^[\\u4e00-\\u9fa5]{0,6}?(?:尚?未|没有|不)(?:能|按期)?${name}`).test(rest.noun)) return undefined
  const left = whole.printed - rest.printed
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: times(over(minus(whole.value, rest.value), whole.value), 100),
    parts: [whole, rest],
    working: `（${number(whole.printed)}－${number(rest.printed)}）÷${number(whole.printed)}＝${percent((100 * left) / whole.printed, rate.step)}`,
    said: figure(rate),
  })
}
