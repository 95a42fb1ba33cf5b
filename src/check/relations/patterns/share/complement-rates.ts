/** 监测合格率为95.38%，不合格率4.62%: two rates of which the one is called not the other make a hundred. */
import type { Claim } from '../../../claims.ts'
import { exactly, minus, rounded } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { tell } from '../told.ts'

export const complementRates: RelationRule = {
  kind: 'sum',
  title: '某率与不某率',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '三季度农产品例行监测合格率为95.38%，不合格率4.62%。',
      '全年意见采纳率86.5%，未采纳率13.5%。',
      '工单按期办结率98.20%、未按期办结率1.80%。',
      '行政诉讼败诉率为19.7%，胜诉率为80.3%。',
    ],
    bad: [
      '三季度农产品例行监测合格率为95.38%，不合格率8.62%。',
      '全年意见采纳率86.5%，未采纳率15.3%。',
      '工单按期办结率98.20%、未按期办结率8.10%。',
      '行政诉讼败诉率为19.7%，胜诉率为83.0%。',
    ],
    traps: [
      '受访群众满意率86.5%，不满意率3.5%。',
      '监督抽检合格率95.38%，风险监测不合格率8.62%。',
      '上半年合格率95.38%，下半年不合格率8.62%。',
      '合格率95.38%，去年不合格率8.62%。',
    ],
  },
}

const WORDS = '合格|达标|符合|通过|采纳|采用|支持|(?:按时|按期|及时)(?:办结|完成|答复|报送)?|准确|正常|安全|规范|履约'
const FIRST = new RegExp(`(?<![不未非])(?:(${WORDS})|(胜诉)|(败诉))率(?:为|是|达到?|仅)*$`)
const SECOND = new RegExp(`^(?:即|而|相应的?)?(?:[不未](${WORDS})|(败诉)|(胜诉))率(?:为|是|达到?|仅)*$`)

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const first = claims[rate.id - 1]
  const other = rate.form === 'percent' && rate.precision === 'exact' && first ? SECOND.exec(rate.label) : null
  const one = other && first?.form === 'percent' && first.precision === 'exact' ? FIRST.exec(first.label) : null
  if (!other || !one || !first || one[1] !== other[1] || !one[2] !== !other[2]) return undefined
  if (first.sentence !== rate.sentence || first.paragraph !== rate.paragraph || first.owner !== rate.owner) return undefined
  if (!/^[，、]$/.test(rate.lead.slice(0, 1)) || rate.lead.slice(1) !== rate.label) return undefined
  return tell({
    kind: 'sum',
    claim: rate,
    stated: rounded(rate),
    computed: minus(exactly(100), rounded(first)),
    parts: [first],
    working: `100%－${number(first.printed)}%＝${percent(100 - first.printed, rate.step)}`,
    said: figure(rate),
  })
}
