/**
 * 社会消费品零售总额128.6亿元，增长5.4%。按经营地分，城镇84.6亿元，增长5.1%；乡村44.0亿元，增长6.7%: a whole of two halves grows no faster than the one and no slower than the other. Not so a
 * mean of two, such as an income per head, whose halves may change places.
 */
import type { Claim } from '../../../claims.ts'
import { meets, rounded } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'

export const betweenHalves: RelationRule = {
  kind: 'growth',
  title: '总体增速在两部分之间',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '社会消费品零售总额同比增长5.4%。按经营地分，城镇84.61亿元，增长5.1%；乡村23.94亿元，增长6.7%。',
      '社会消费品零售总额108.6亿元，增长5.4%。按经营单位所在地分，城镇消费品零售额84.6亿元，同比增长5.1%；乡村消费品零售额24.0亿元，同比增长6.7%。',
      '社会消费品零售总额增长3.2%。按消费类型分，商品零售96.1亿元，增长2.8%；餐饮收入12.4亿元，增长6.5%。',
    ],
    bad: [
      '社会消费品零售总额同比增长7.4%。按经营地分，城镇84.61亿元，增长5.1%；乡村23.94亿元，增长6.7%。',
      '社会消费品零售总额108.6亿元，增长4.5%。按经营单位所在地分，城镇消费品零售额84.6亿元，同比增长5.1%；乡村消费品零售额24.0亿元，同比增长6.7%。',
      '社会消费品零售总额增长2.3%。按消费类型分，商品零售96.1亿元，增长2.8%；餐饮收入12.4亿元，增长6.5%。',
    ],
    traps: [
      '居民人均可支配收入增长6.3%，城镇4.1万元，增长5.1%；农村2.2万元，增长6.2%。',
      '社会消费品零售总额同比增长7.4%。12月，城镇8.4亿元，增长5.1%；乡村2.9亿元，增长6.7%。',
      '社会消费品零售总额同比增长7.4%，其中限额以上城镇54.6亿元，增长5.1%；限额以上乡村13.9亿元，增长6.7%。',
      '社会消费品零售总额年均增长7.4%。按经营地分，城镇84.61亿元，增长5.1%；乡村23.94亿元，增长6.7%。',
      '社会消费品零售总额上半年增长7.4%，全年城镇84.61亿元，增长5.1%；乡村23.94亿元，增长6.7%。',
      '社会消费品零售总额同比增长5.0%。按经营地分，城镇84.61亿元，增长5.1%；乡村23.94亿元，下降1.7%。',
      '固定资产投资增长7.4%，城镇项目84.61亿元，增长5.1%；乡村项目23.94亿元，增长6.7%；跨区项目3亿元，增长60%。',
    ],
  },
}

const WHOLE = /(?:^|全[市县区省])社会消费品零售总额(?:累计)?(?:同比)?(?:增长|下降)$/
const AMOUNT = /(?:^|全[市县区省])(?:实现)?社会消费品零售总额(?:为|达到?|实现|完成)?$/
const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [/^城镇(?:消费品)?(?:零售额|市场)?(?:实现)?$/, /^(?:乡村|农村)(?:消费品)?(?:零售额|市场)?(?:实现)?$/],
  [/^商品(?:零售)?(?:额|收入)?(?:实现)?$/, /^餐饮(?:业)?(?:收入|营业额)?(?:实现)?$/],
]
const GROWS = /^(?:同比)?(?:增长|下降)$/
const OTHER_TIME = /\d+月|季度|半年|上年|去年|同期|限额|限上|其中/
/** So many figures behind the whole the halves may stand. */
const NEAR = 4

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const amount = claims[rate.id - 1]
  const said =
    isRate(rate) &&
    (WHOLE.test(rate.label) ||
      (GROWS.test(rate.label) && amount !== undefined && AMOUNT.test(amount.label) && amount.sentence === rate.sentence))
  if (!said) return undefined
  const behind = claims.slice(rate.id + 1, rate.id + 1 + NEAR + 2)
  for (const [one, other] of HALVES) {
    const at = behind.findIndex(c => one.test(c.label))
    const [a, growth, b, growths] = at < 0 ? [] : behind.slice(at, at + 4)
    if (
      !a ||
      !growth ||
      !b ||
      !growths ||
      !other.test(b.label) ||
      a.unit !== b.unit ||
      ![growth, growths].every(g => isRate(g) && GROWS.test(g.label))
    )
      continue
    const all = [a, growth, b, growths]
    const between = claims.slice(rate.id + 1, growths.id + 1)
    if (all.some(c => c.paragraph !== rate.paragraph || c.owner !== rate.owner || c.sentence - rate.sentence > 1)) return undefined
    if (between.some(c => OTHER_TIME.test(c.lead)) || between.some(c => c.form === 'percent' && !all.includes(c))) return undefined
    return told(rate, growth, growths)
  }
  return undefined
}

const isRate = (c: Claim): boolean => c.form === 'percent' && c.role === 'change' && c.sign !== 0 && c.precision === 'exact'

function told(rate: Claim, one: Claim, other: Claim): Found {
  const [low, high] = [one, other].map(signed).sort((x, y) => x.min - y.min)
  const computed = { min: low!.min, max: high!.max }
  const stated = signed(rate)
  const holds = meets(stated, computed)
  const words = `两部分分别${change(one)}、${change(other)}，总体${change(rate)}`
  return {
    kind: 'growth',
    claim: rate,
    stated,
    computed,
    verdict: holds ? 'holds' : 'fails',
    parts: [one, other],
    named: true,
    message: holds ? `${words}，在两者之间。` : `${words}，不在两者之间，不可能同时成立。`,
  }
}

const signed = (c: Claim) => {
  const { min, max } = rounded(c)
  return c.sign < 0 ? { min: -max, max: -min } : { min, max }
}

const change = (c: Claim): string => `${c.sign < 0 ? '下降' : '增长'}${figure(c)}`
