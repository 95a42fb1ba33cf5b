/**
 * 财产损失下降23.7%（由2924.9万元减为2230.5万元）; 取证人数增10.4%（2023年997人，2024年1101人）: both values stand in the brackets behind the change, told by their turn or by
 * their years.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isNext, isOneThing, timeIn } from '../../common/times.ts'
import { tellDifference, tellGrowth } from '../told.ts'

export const bracketedPair: RelationRule = {
  kind: 'growth',
  title: '括号中写明前后两数的升降',
  find: ({ claims }) => claims.flatMap(change => found(claims, change)),
  examples: {
    good: [
      '立案数下降53.6%（由336起减为156起），群众财产损失下降23.7%（由2924.9万元减为2230.5万元）。',
      '报考人数增57.6%（2023年1471人，2024年2318人），取证人数增10.4%（2023年997人，2024年1101人）。',
      '投诉件数减少40件（上年400件，今年360件）。',
      '应诉案件则减少28件（今年102件，上年130件），减幅21.5%。',
    ],
    bad: [
      '立案数下降53.6%（由336起减为156起），群众财产损失下降27.3%（由2924.9万元减为2230.5万元）。',
      '报考人数增57.6%（2023年1471人，2024年2318人），取证人数增14.0%（2023年997人，2024年1101人）。',
      '投诉件数减少30件（上年400件，今年360件）。',
      '应诉案件则减少28件（今年102件，上年130件），减幅51.5%。',
    ],
  },
}

const FROM = /^即?[由从][\u4e00-\u9fa5\d]{0,12}$/
const TO =
  /^(?:增加|增长|上升|提高|扩大|下降|减少|降低|回落|攀升|压减|缩短|缩减|[增升降减])?[到至为](?:今年|本年|现在|目前|(?:19|20)\d{2}年)?的?$/

/** 应诉案件则减少28件: what did so stands before it. */
const MOVED = /^[\u4e00-\u9fa5]{2,10}?(?:则|却|也|又)?(?:(?:增加|增长|上升|多|增)|(?<down>减少|下降|少|减))了?$/
const RATE = /^(?:同比|环比)?(?:增长|增加|上升|下降|减少|降低|[增升降减涨跌]幅|增|升|降|减)(?:为|达|了)?$/

const signOf = (change: Claim): number => {
  if (change.role === 'change') return change.sign
  const said = change.form === 'plain' && change.role === 'count' ? MOVED.exec(change.label) : null
  return said ? (said.groups!['down'] ? -1 : 1) : 0
}

function found(claims: readonly Claim[], change: Claim): Found[] {
  const [one, two, more] = claims.slice(change.id + 1, change.id + 4)
  if (one?.owner !== change.id || change.precision !== 'exact') return []
  const sign = signOf(change)
  if (sign === 0 || !two || ![one, two].every(c => isValue(c, change)) || more?.owner === change.id || !alike(one.unit, two.unit)) return []
  const pair = FROM.test(one.label) && TO.test(two.lead) ? ([two, one] as const) : byTimes(one, two)
  if (!pair) return []
  const [now, base] = pair
  // What went the other way is of something else.
  if (Math.sign(now.printed - base.printed) !== sign) return []
  if (change.form === 'percent') return [tellGrowth(change, now, base)]
  if (change.form !== 'plain' || !alike(change.unit, now.unit)) return []
  const by = tellDifference('growth', change, sign > 0 ? [now, base] : [base, now])
  // 减少28件（今年102件，上年130件），减幅21.5%: the rate behind the bracket is of the two in it.
  const isRate =
    more?.role === 'change' &&
    more.form === 'percent' &&
    more.precision === 'exact' &&
    more.sign === sign &&
    more.sep === '，' &&
    RATE.test(more.label)
  return isRate && more.owner === change.owner && more.sentence === change.sentence ? [by, tellGrowth(more, now, base)] : [by]
}

function byTimes(one: Claim, two: Claim): readonly [now: Claim, base: Claim] | undefined {
  const [first, second] = [timeIn(one.label), timeIn(two.label)]
  if (!first || !second || !isOneThing(first, second)) return undefined
  return isNext(second, first) ? [two, one] : isNext(first, second) ? [one, two] : undefined
}

const isValue = (c: Claim, { id }: Claim): boolean =>
  c.form === 'plain' && c.precision === 'exact' && c.owner === id && c.unit !== '' && c.printed > 0 && /^(?:count|base|slot)$/.test(c.role)
