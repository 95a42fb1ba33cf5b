/**
 * 排查矛盾纠纷224件，调解成功325件，成功率96.73%: more succeeded than there were, and still not all. One of the two numbers is wrong, and the rate is of neither.
 */
import type { Claim } from '../../../claims.ts'
import { above, over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { definitionOf } from '../../share/rate-definitions.ts'
import { tell } from '../told.ts'

export const moreThanAll: RelationRule = {
  kind: 'share',
  title: '分子大于分母的率',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: ['排查矛盾纠纷336件，调解成功325件，成功率96.73%。', '抽检420批次，合格412批次，合格率98.1%。'],
    bad: ['排查矛盾纠纷224件，调解成功325件，成功率96.73%。', '抽检402批次，合格412批次，合格率98.1%。'],
  },
}

/** What is found, tried or examined is all there is; what came in may have old cases beside it. */
const NAME = /^(?:其中)?([\u4e00-\u9fa5]{0,4}(?:成功|合格|达标|优良|整改|满意))率(?:为|是|达到?)?$/
const ALL = /^(?:全年|今年|本年|上半年|累计|共|开展)*(?:排查|调解|调处|抽检|抽查|检查|检测|监测|发现|回访|测评)[\u4e00-\u9fa5]{0,8}$/
const OTHERS = /结转|旧存|上年|去年|遗留|含|另/

function found({ claims, view: { text } }: Reading, rate: Claim): Found | undefined {
  const name = rate.form === 'percent' && rate.precision === 'exact' && rate.printed <= 100 ? NAME.exec(rate.label)?.[1] : undefined
  const [whole, part] = [claims[rate.id - 2], claims[rate.id - 1]]
  const definition = name ? definitionOf(name) : undefined
  if (!definition || !whole || !part || ![whole, part].every(c => isCount(c, rate)) || !alike(whole.unit, part.unit)) return undefined
  if (part.sep !== '，' || rate.sep !== '，' || !ALL.test(whole.label) || !definition.above.test(part.label)) return undefined
  if (!above(part.value, whole.value) || OTHERS.test(text.slice(whole.start - whole.lead.length, rate.start))) return undefined
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: times(over(part.value, whole.value), 100),
    parts: [part, whole],
    working: `${number(part.printed)}÷${number(whole.printed)}＝${percent((100 * part.printed) / whole.printed, rate.step)}`,
    said: figure(rate),
  })
}

const isCount = (c: Claim, rate: Claim): boolean =>
  c.role === 'count' &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.printed > 0 &&
  c.owner === rate.owner &&
  c.sentence === rate.sentence &&
  c.paragraph === rate.paragraph
