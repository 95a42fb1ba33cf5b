/**
 * 不合格率2.20%……上年不合格率为2.68%，今年下降0.48个百分点; 毛入学率97.2%，全市为96.4%，高出全市0.8个百分点: the rate of another time or place stands beside by how many points
 * this one differs from it.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isRateBeside, tellPoints } from '../told.ts'

export const rateAgainst: RelationRule = {
  kind: 'growth',
  title: '两个比率相差的百分点',
  find: ({ claims }) =>
    claims.flatMap(c => (c.form === 'point' && c.precision === 'exact' ? (inTime(claims, c) ?? elsewhere(claims, c) ?? []) : [])),
  examples: {
    good: [
      '抽检4862批次，不合格率2.20%。处置完成104批次。上年不合格率为2.68%，今年下降0.48个百分点。',
      '高中阶段毛入学率97.2%，全市为96.4%，高出全市0.8个百分点。',
      '我县结案率95.1%，全省平均96.4%，比全省平均低1.3个百分点。',
    ],
    bad: [
      '抽检4862批次，不合格率2.20%。处置完成104批次。上年不合格率为2.68%，今年下降0.84个百分点。',
      '高中阶段毛入学率97.2%，全市为96.4%，高出全市1.8个百分点。',
      '我县结案率95.1%，全省平均96.4%，比全省平均低0.3个百分点。',
    ],
  },
}

/** 上年不合格率为2.68% */
const BEFORE =
  /^而?(?:上一?年|去年|前一?年|上期|上月|上季度)(?:度|同期|同月|全年)?的?([\u4e00-\u9fa5]{1,10}(?:率|比例|占比|比重))(?:为|是|达|只有|仅为)?$/
const NOW = /^(?:今年|本年度?|本期|本月|本季度|今)(?:同期|则)?(?:(提[高升]|上升|升高?|增加|增长)|(下降|降低?|减少|回落))了?$/
/** 全市为96.4% */
const PLACE = /^而?(全[国省市县区州]|[省市县区]级?|总体|整体)((?:平均)?(?:水平)?)(?:为|是)?$/
const THAN =
  /^(?:(高[出于]|领先)|(低[出于]|落后))(?:于)?([\u4e00-\u9fa5]{2,8}?)(?:水平)?$|^[比较]([\u4e00-\u9fa5]{2,8}?)(?:水平)?(?:(高出?|多)|(低|少))了?$/
const RATE = /([\u4e00-\u9fa5]{1,10}(?:率|比例|占比|比重))(?:为|是|达|达到)?$/
const OTHER = /上一?年|去年|前年|同期|上期|上月|上季|目标|计划|任务/
/** So many figures back the rate of this time may stand. */
const BACK = 40

function inTime(claims: readonly Claim[], points: Claim): Found | undefined {
  const base = claims[points.id - 1]
  const [name, way] = [base && BEFORE.exec(base.label)?.[1], NOW.exec(points.label)]
  if (!base || !name || !way || points.sep !== '，' || !isRateBeside(base, points) || base.sentence !== points.sentence) return undefined
  const same = claims
    .slice(Math.max(0, base.id - BACK), base.id)
    .filter(c => isRateBeside(c, points) && !OTHER.test(c.label) && RATE.exec(c.label)?.[1]?.endsWith(name))
  const [now] = same
  return now && same.every(c => c.printed === now.printed) ? tellPoints(points, way[1] ? [now, base] : [base, now]) : undefined
}

function elsewhere(claims: readonly Claim[], points: Claim): Found | undefined {
  const [own, other] = [claims[points.id - 2], claims[points.id - 1]]
  const [place, than] = [other && PLACE.exec(other.label), THAN.exec(points.label)]
  if (!own || !other || !place || !than || ![own, other].every(c => isRateBeside(c, points) && c.sentence === points.sentence))
    return undefined
  if (other.sep !== '，' || points.sep !== '，' || !RATE.test(own.label) || OTHER.test(own.label)) return undefined
  const [more, name] = [than[1] ?? than[5], than[3] ?? than[4] ?? '']
  if (!name.startsWith(place[1]!)) return undefined
  return tellPoints(points, more ? [own, other] : [other, own])
}
