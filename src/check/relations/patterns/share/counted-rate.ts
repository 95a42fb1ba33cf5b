/**
 * 办件数4288件，主动评价数4084件，主动评价率95.24%: what the rate is called was counted right before it under that very name, of the number before that; 在村老人290人，今年免费体检235人，在村老人体检率81.0%: the
 * name of the rate is that of what there is, and that of what was done.
 */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount, tellShare } from '../told.ts'

export const countedRate: RelationRule = {
  kind: 'share',
  title: '某某数与某某率',
  find: ({ claims }) =>
    claims.flatMap(c => (c.form === 'percent' && c.precision === 'exact' ? (found(claims, c) ?? ofThing(claims, c) ?? []) : [])),
  examples: {
    good: [
      '平台办件数4288件，主动评价数4084件，主动评价率95.24%。',
      '回访总数860件，满意数817件，满意率95.0%。',
      '应到人数320人、实到人数304人，实到率95%。',
      '应接电话量12000通，接听量11640通，接听率97%。',
      '全村老人434人，在村老人290人，今年免费体检235人，在村老人体检率81.0%。',
      '脱贫劳动力640人，已就业580人，脱贫劳动力就业率90.6%。',
    ],
    bad: [
      '平台办件数4288件，主动评价数4084件，主动评价率97.86%。',
      '回访总数860件，满意数817件，满意率98.0%。',
      '应到人数320人、实到人数304人，实到率97%。',
      '应接电话量12000通，接听量11640通，接听率98.5%。',
      '全村老人434人，在村老人290人，今年免费体检235人，在村老人体检率81.5%。',
      '脱贫劳动力640人，已就业580人，脱贫劳动力就业率96.0%。',
      '适龄儿童1200人，已接种1164人，儿童接种率为95.0%。',
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
  const name = RATE.exec(rate.label)?.[1]
  const [whole, part] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!name || !whole || !part || !isExactCount(whole) || !isExactCount(part) || rate.sep !== '，') return undefined
  if (![whole, part].every(c => c.sentence === rate.sentence && c.paragraph === rate.paragraph && c.owner === rate.owner)) return undefined
  if (!NUMBER.test(part.label) || !NUMBER.test(whole.label) || part.sep === '；' || part.label.replace(NUMBER, '') !== name)
    return undefined
  if (OTHER_TIME.test(whole.label) || part.unit === '' || !alike(part.unit, whole.unit) || above(part.value, whole.value)) return undefined
  return decideNamed(rate, [part], whole)
}

/** How far back what there is may stand. */
const BACK = 4
const NEW = /新|未|不|另|应|拟|计划|其中|[男女]/

/** 在村老人体检率: of 在村老人290人, of whom 体检235人 stands right before the rate. */
function ofThing(claims: readonly Claim[], rate: Claim): Found | undefined {
  const name = RATE.exec(rate.label)?.[1]
  const part = claims[rate.id - 1]
  if (!name || name.length < 4 || rate.sep !== '，' || !part || !isExactCount(part) || part.label.length < 2) return undefined
  const deed = name.slice(-2)
  if (!part.label.endsWith(deed) || NEW.test(part.label) || part.unit === '') return undefined
  const here = (c: Claim): boolean => c.sentence === rate.sentence && c.paragraph === rate.paragraph && c.owner === rate.owner
  const thing = name.slice(0, -2)
  const wholes = claims
    .slice(Math.max(0, part.id - BACK), part.id)
    .filter(c => isExactCount(c) && here(c) && c.label.endsWith(thing) && alike(c.unit, part.unit))
  const [whole] = wholes
  if (!whole || wholes.length > 1 || !here(part) || NEW.test(whole.label) || OTHER_TIME.test(whole.label)) return undefined
  return above(part.value, whole.value) ? undefined : tellShare(rate, [part], whole)
}
