/**
 * Quotients that their name defines: 城乡居民收入比 of the two incomes, 均价 of sales by their area, 单产 of a harvest by what was sown, 每百元营业收入中的
 * 成本 of costs by revenue. Part of the kind `share`.
 */
import type { Claim } from '../../claims.ts'
import { over, times } from '../../interval.ts'
import type { Found, Reading } from '../../reading.ts'
import { number } from '../../words.ts'
import { printedMean } from '../average.ts'
import { tell } from '../patterns/told.ts'

interface Definition {
  readonly name: RegExp
  readonly above: RegExp
  readonly below: RegExp
  /** What the quotient of the two, each in its smallest unit, is multiplied by: 公斤 of 吨. */
  readonly by: number
  /** The counters of both, where `by` depends on them. */
  readonly units?: readonly [string, string]
}

const DEFINITIONS: readonly Definition[] = [
  {
    name: /城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|比值|倍差)(?:为|是)?$/,
    above: /^(?!.*消费).*城镇(?:常住)?居民/,
    below: /^(?!.*消费).*(?:农村|乡村)(?:常住)?居民/,
    by: 1,
  },
  { name: /^每百元营业收入中的?(?:营业)?成本(?:为|是)?$/, above: /营业成本$/, below: /营业收入$/, by: 100 },
  { name: /^(?:成交|销售)?均价(?:为|是)?$/, above: /(?:销售|成交)(?:金?额|总额)$/, below: /(?:销售|成交)面积$/, by: 1 },
  { name: /^(?:平均|粮食)?单产(?:为|达到?)?$/, above: /总产(?:量)?$/, below: /播种面积$/, by: 1000, units: ['吨', '亩'] },
]

/** So many figures before the quotient its terms may stand. */
const FAR = 24
/** Of another time. */
const EARLIER = /上年|去年|上月|上期|同期/

export const quotients = ({ claims, view: { text } }: Reading): Found[] =>
  claims.flatMap(c => {
    const definition = c.form === 'plain' && c.precision === 'exact' ? DEFINITIONS.find(d => d.name.test(c.label)) : undefined
    return definition && fitting(c, definition.by, text) ? (told(claims, c, definition) ?? []) : []
  })

/** 433.1公斤/亩, and no jin; 1.80 or 1.80:1. */
const fitting = (c: Claim, by: number, text: string): boolean =>
  by === 1000 ? c.unit.startsWith('公斤') : c.unit.startsWith('元') || /^(?::1)?(?:[，。；）]|$)/.test(text.slice(c.end, c.end + 3))

function told(claims: readonly Claim[], c: Claim, { above, below, by, units }: Definition): Found | undefined {
  const near = claims
    .slice(Math.max(0, c.id - FAR), c.id)
    .filter(o => o.paragraph === c.paragraph && o.role === 'count' && o.form === 'plain' && o.precision === 'exact' && o.owner === c.owner)
    .filter(o => !EARLIER.test(o.label))
  const [tops, bottoms] = [near.filter(o => above.test(o.label)), near.filter(o => below.test(o.label))]
  const [top, bottom] = [tops.at(-1), bottoms.at(-1)]
  if (!top || !bottom || tops.length > 1 || bottoms.length > 1) return undefined
  if (units && (top.unit !== units[0] || bottom.unit !== units[1])) return undefined
  return tell({
    kind: 'share',
    claim: c,
    stated: printedMean(c),
    computed: times(over(top.value, bottom.value), by),
    parts: [top, bottom],
    working: `${number(top.printed)}÷${number(bottom.printed)}${by > 1 ? `×${by}` : ''}＝${number((by * top.printed) / bottom.printed, 2)}`,
    said: number(c.printed),
  })
}
