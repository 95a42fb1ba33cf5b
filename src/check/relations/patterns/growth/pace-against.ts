/**
 * 增长3.7%，增速较上年的5.5%放缓1.8个百分点; 居民收入增长6.3%，高于GDP增速0.9个百分点；GDP增长5.4%: by how many points one growth is above or below another that stands beside it or is told by its name.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { sentenceFrom, sentenceTo, tellPoints } from '../told.ts'

export const paceAgainst: RelationRule = {
  kind: 'growth',
  title: '两个增速相差的百分点',
  find: ({ claims }) =>
    claims.flatMap(c => (c.form === 'point' && c.precision === 'exact' ? (beside(claims, c) ?? named(claims, c) ?? []) : [])),
  examples: {
    good: [
      '全社会用电量增长3.7%，增速较上年的5.5%放缓1.8个百分点。',
      '规上工业增加值增长7.3%，比一季度的6.1%加快1.2个百分点。',
      '居民人均可支配收入增长6.3%，高于GDP增速0.9个百分点；GDP增长5.4%。',
      '地区生产总值增长5.4%，居民收入增长6.3%，比地区生产总值增速快0.9个百分点。',
    ],
    bad: [
      '全社会用电量增长7.3%，增速较上年的5.5%放缓1.8个百分点。',
      '规上工业增加值增长7.3%，比一季度的6.1%加快2.1个百分点。',
      '居民人均可支配收入增长6.3%，高于GDP增速0.9个百分点；GDP增长7.2%。',
      '地区生产总值增长5.4%，居民收入增长6.3%，比地区生产总值增速快1.9个百分点。',
    ],
    traps: [
      '居民收入增长6.3%，高于全市GDP增速0.9个百分点；全县GDP增长5.8%。',
      '农村居民收入增长6.3%，高于城镇居民收入增速0.9个百分点；城镇居民收入5.2万元，上年增长5.9%。',
      '用电量增长3.7%，其中工业增速较上年的5.5%放缓0.8个百分点。',
      '用电量增长3.7%，工业用电增速较上年的5.5%放缓0.8个百分点。',
      '居民收入增长6.3%，高于GDP增速0.9个百分点，一季度GDP增长5.8%。',
      '居民收入名义增长6.3%，实际增长5.9%，高于GDP增速0.5个百分点；GDP增长5.4%。',
      '用电量下降3.7%，降幅较上年的5.5%收窄1.8个百分点。',
      '居民收入增长6.3%，高于GDP名义增速0.9个百分点；GDP增长5.2%。',
      '用电量增长3.7%，增速较上年的5.5%放缓近2个百分点。',
    ],
  },
}

const TIME = '上一?年|去年|前一?年|[一二三四]季度|上半年|前三季度|上月|上季度?|1[—-]\\d{1,2}月|一季度'
const FASTER = '加快|快|高出?|提[高升]|上升|回升'
const SLOWER = '放缓|回落|慢|低|下降|降低'
/** 增速较上年的, 比一季度的 */
const BASE = new RegExp(`^(?:增[速幅])?[比较](?:${TIME})(?:同期|全年)?(?:增[速幅])?的?$`)
const WAY = new RegExp(`^(?:(${FASTER})|(?:${SLOWER}))了?$`)
const GREW = /增长?$/
const GREW_ONLY = /^(?:同比)?增长?$/
/** 高于GDP增速, 比地区生产总值增速快 */
const THAN = new RegExp(`^(?:(高于|快于)|(?:低于|慢于)|[比较])([^，。；、（）的]{2,12}?)增[速幅](?:(${FASTER})|(?:${SLOWER}))?$`)
const ELSE = /名义|实际|全[国省市县区]|平均|现价|上年|去年|同期|季度|半年|\d月|年均|不变价/
const BACK = 4

/** The growth of another time right before the points, that of this time before it. */
function beside(claims: readonly Claim[], points: Claim): Found | undefined {
  const [own, base] = [claims[points.id - 2], claims[points.id - 1]]
  const way = WAY.exec(points.lead)
  if (!own || !base || !way || !BASE.test(base.label) || base.form !== 'percent' || base.precision !== 'exact' || base.sep !== '，')
    return undefined
  if (!isGrowth(own, points) || base.owner !== points.owner || base.sentence !== points.sentence) return undefined
  return tellPoints(points, way[1] ? [own, base] : [base, own])
}

/** The growth of another measure by its name, which the sentence tells once. */
function named(claims: readonly Claim[], points: Claim): Found | undefined {
  const [, above, name, faster] = THAN.exec(points.label) ?? []
  const own = claims[points.id - 1]
  if (!name || !own || points.sep !== '，' || ELSE.test(name) || !isGrowth(own, points) || ELSE.test(own.label)) return undefined
  const near = [...sentenceTo(claims, own, BACK), ...sentenceFrom(claims, points, BACK)]
  const all = near.filter(c => c.label.includes(name))
  const [other] = all
  if (!other || all.length > 1 || !isGrowth(other, points) || !GREW_ONLY.test(other.label.replace(name, ''))) return undefined
  const up = above !== undefined || faster !== undefined
  return tellPoints(points, up ? [own, other] : [other, own])
}

const isGrowth = (c: Claim, points: Claim): boolean =>
  c.form === 'percent' &&
  c.role === 'change' &&
  c.sign === 1 &&
  c.precision === 'exact' &&
  GREW.test(c.label) &&
  c.paragraph === points.paragraph &&
  c.sentence === points.sentence &&
  c.owner === points.owner
