/**
 * 有效专利1872件，按常住人口311.6万人计，每万人口6.01件; 以全市面积7069平方公里计，每百平方公里96.8公里: so much to so many, of which the words say
 * how many there are.
 */
import type { Claim } from '../../../claims.ts'
import { meets, over, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { printedMean } from '../../average.ts'
import { sentenceTo, tell } from '../told.ts'

export const perHead: RelationRule = {
  kind: 'average',
  title: '每万人、每百平方公里',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '有效发明专利1872件，按常住人口311.6万人计，每万人口6.01件。',
      '公路里程6842.6公里，其中高速公路842.6公里、农村公路6000公里；以全市面积7069平方公里计，公路密度为每百平方公里96.8公里。',
    ],
    bad: [
      '有效发明专利1872件，按常住人口311.6万人计，每万人口6.31件。',
      '公路里程6842.6公里，其中高速公路842.6公里、农村公路6000公里；以全市面积7069平方公里计，公路密度为每百平方公里99.8公里。',
    ],
  },
}

const EACH = /每([十百千万]{1,2})(?:名|个|位)?(?:常住|户籍)?(人口|人|户|平方公里|公里|亩|平方米)[\u4e00-\u9fa5]{0,8}$/
const SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6 }
/** 按常住人口311.6万人计. */
const BY = /(?:^|[，。；、])[按以][^，。；、]{2,14}$/
const RECKONED = /^(?:计算?|测算|折算)(?:，|$)/
/** 每万人口高价值专利0.31件 names a thing of its own. */
const PLAIN = /(?:人口|人|户|里|亩|米)(?:拥有量?|有|共|平均|约|达|为)*$/
/** So many figures back the amount may stand. */
const FAR = 12

function found({ claims, listed, view: { text } }: Reading, mean: Claim): Found | undefined {
  const [, scale, unit] = EACH.exec(mean.label) ?? []
  const by = SCALE[scale ?? '']
  const base = claims[mean.id - 1]
  if (!by || !unit || !base || mean.form !== 'plain' || mean.owner !== base.owner) return undefined
  if (base.sentence !== mean.sentence || base.paragraph !== mean.paragraph || !alike(base.unit, unit.replace('人口', '人')))
    return undefined
  if (!BY.test(base.lead) || !RECKONED.test(text.slice(base.stop, base.stop + 4)) || base.printed <= 0) return undefined
  // What a list divides is meant, and none of its members.
  const amounts = sentenceTo(claims, base, FAR).filter(
    c => c.role === 'count' && c.form === 'plain' && c.owner === mean.owner && alike(c.unit, mean.unit) && !listed.has(c.id),
  )
  const computed = (c: Claim) => times(over(c.value, base.value), by)
  const fit = amounts.findLast(c => meets(printedMean(mean), computed(c)))
  const amount = fit ?? (amounts.length === 1 && PLAIN.test(mean.label) ? amounts[0] : undefined)
  if (!amount) return undefined
  return tell({
    kind: 'average',
    claim: mean,
    stated: printedMean(mean),
    computed: computed(amount),
    parts: [amount, base],
    working: `${number(amount.printed)}÷${number(base.printed)}×${number(by)}＝${number((amount.printed / base.printed) * by, 3)}`,
    said: figure(mean),
  })
}
