/** 发放500份，回收480份，满意456份，满意率95%: a rate called as the count right before it is of one of the wholes that its sentence prints. */
import type { Claim } from '../../../claims.ts'
import { above, meets, over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isExactCount, tellShare } from '../told.ts'

export const surveyRate: RelationRule = {
  kind: 'share',
  title: '问卷、测评中的比率',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: ['共发放调查问卷500份，回收480份，回收率96%，满意456份，满意率95%。'],
    bad: ['共发放调查问卷500份，回收480份，回收率96%，满意456份，满意率91.5%。'],
  },
}

const SURVEY = /问卷|调查|回访|抽查|测评|评议|参评|参考|应考|抽检/
/** 基本满意 counts as satisfied in some papers, and in others not. */
const WIDER = /基本|比较|较为|较满|良好|优秀/
const BACK = 24

function found({ claims, view }: Reading, rate: Claim): Found | undefined {
  const part = claims[rate.id - 1]
  const name = rate.role === 'rate' && rate.form === 'percent' ? /^([\u4e00-\u9fa5]{2,4})率(?:为|达到?)?$/.exec(rate.label)?.[1] : undefined
  if (!part || !name || !isCount(part) || part.sentence !== rate.sentence || part.label !== name || rate.sep !== '，') return undefined
  const near = claims.slice(Math.max(0, part.id - BACK), part.id).filter(c => c.paragraph === part.paragraph && alike(c.unit, part.unit))
  const wholes = near.filter(c => c.sentence === part.sentence && isCount(c) && above(c.value, part.value))
  const [first] = wholes
  if (wholes.length < 2 || !first || !wholes.some(c => SURVEY.test(c.label))) return undefined
  if (WIDER.test(view.text.slice(first.start, rate.end + 20))) return undefined
  const of = (c: Claim) => times(over(part.value, c.value), 100)
  if (near.some(c => meets(printedRate(rate), of(c)))) return undefined
  const whole = wholes.at(-1)!
  return tellShare(rate, [part], whole)
}

const isCount = (c: Claim): boolean => isExactCount(c) && c.printed > 0
