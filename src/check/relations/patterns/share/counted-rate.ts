/** 办件数4288件，主动评价数4084件，主动评价率95.24%: what the rate is called was counted right before it under that very name, of the number before that. */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount } from '../told.ts'

export const countedRate: RelationRule = {
  kind: 'share',
  title: '某某数与某某率',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '平台办件数4288件，主动评价数4084件，主动评价率95.24%。',
      '回访总数860件，满意数817件，满意率95.0%。',
      '应到人数320人、实到人数304人，实到率95%。',
      '应接电话量12000通，接听量11640通，接听率97%。',
    ],
    bad: [
      '平台办件数4288件，主动评价数4084件，主动评价率97.86%。',
      '回访总数860件，满意数817件，满意率98.0%。',
      '应到人数320人、实到人数304人，实到率97%。',
      '应接电话量12000通，接听量11640通，接听率98.5%。',
    ],
    traps: [
      '上月办件数4288件，主动评价数4084件，上年主动评价率97.86%。',
      '办件数4288件，好评数120件，主动评价率97.86%。',
      '学校数42所，学生数4084人，入学率99.86%。',
      '平台办件数4288件；窗口评价数4084件，评价率97.86%。',
    ],
  },
}

const NUMBER = /(?:总?人数|人次|总数量?|总量|数量?|量)$/
const RATE = /^(?:其中)?([\u4e00-\u9fa5]{2,8})率(?:为|是|达到?)?$/
const OTHER_TIME = /上年|去年|同期|上月|上季|累计|年初/

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const name = rate.form === 'percent' && rate.precision === 'exact' ? RATE.exec(rate.label)?.[1] : undefined
  const [whole, part] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!name || !whole || !part || !isExactCount(whole) || !isExactCount(part) || rate.sep !== '，') return undefined
  if (![whole, part].every(c => c.sentence === rate.sentence && c.paragraph === rate.paragraph && c.owner === rate.owner)) return undefined
  if (!NUMBER.test(part.label) || !NUMBER.test(whole.label) || part.sep === '；' || part.label.replace(NUMBER, '') !== name)
    return undefined
  if (OTHER_TIME.test(whole.label) || part.unit === '' || !alike(part.unit, whole.unit) || above(part.value, whole.value)) return undefined
  return decideNamed(rate, [part], whole)
}
