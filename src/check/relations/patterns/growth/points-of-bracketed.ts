/**
 * 城镇化率62.46%，比上年末（61.37%）提高1.09个百分点，比全省平均水平（65.75%）低3.29个百分点: each rate that it is compared with stands in brackets before its points, and the
 * rate that is compared opens the row.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isRateBeside, tellPoints } from '../told.ts'

export const pointsOfBracketed: RelationRule = {
  kind: 'growth',
  title: '与括号中的比率相差的百分点',
  find: ({ claims, view: { text } }) =>
    claims.flatMap(c => (c.form === 'percent' ? row(claims, text, c) : c.form === 'point' ? (ofSameName(claims, c, text) ?? []) : [])),
  examples: {
    good: [
      '城镇化率62.46%，比上年末（61.37%）提高1.09个百分点，比全省平均水平（65.75%）低3.29个百分点。',
      '优良率87.1%，较上年（85.2%）上升1.9个百分点，高于全市平均值（84.0%）3.1个百分点。',
      '一审行政案件562件，败诉133件，败诉率23.7%，比2024年（一审689件、败诉202件，败诉率29.3%）下降5.6个百分点。',
    ],
    bad: [
      '城镇化率62.46%，比上年末（61.37%）提高1.09个百分点，比全省平均水平（65.75%）低3.69个百分点。',
      '优良率87.1%，较上年（85.2%）上升1.9个百分点，比全市平均值（84.0%）高1.3个百分点。',
      '一审行政案件562件，败诉133件，败诉率23.7%，比2024年（一审689件、败诉202件，败诉率29.3%）下降8.6个百分点。',
    ],
  },
}

const AGAINST = /^，?(?:[比较]|相较于?|同比|与)[\u4e00-\u9fa5\d]{1,12}$/
const APART = /^(?:相比)?(?:(提高|上升|增加|增长|提升|扩大|高出?|多|快)|(?:下降|降低|减少|回落|缩小|低|少|慢))了?$/
/** So many comparisons stand in a row. */
const MOST = 4

function row(claims: readonly Claim[], text: string, rate: Claim): Found[] {
  if (rate.role === 'change' || rate.precision !== 'exact' || bracketed(text, rate)) return []
  const out: Found[] = []
  for (let n = 0, at = rate.id + 1; n < MOST; n++, at += 2) {
    const [base, points] = [claims[at], claims[at + 1]]
    if (!base || !points || points.form !== 'point' || points.precision !== 'exact') break
    if (!isRateBeside({ ...base, owner: rate.owner }, rate) || !bracketed(text, base)) break
    const way = APART.exec(points.label)
    if (!way || !AGAINST.test(base.lead) || points.sentence !== rate.sentence || points.paragraph !== rate.paragraph) break
    out.push(tellPoints(points, way[1] ? [rate, base] : [base, rate]))
  }
  // One that stands alone is read elsewhere; of several the first shows that they are of this rate.
  return out.length > 1 && out.some(f => f.verdict === 'holds') ? out : out.filter(f => f.verdict === 'holds')
}

const bracketed = (text: string, { start, stop }: Claim): boolean => text[start - 1] === '（' && text[stop] === '）'

const THAN_TIME =
  /^(?:[比较]|相比|同比)[\u4e00-\u9fa5\d]{2,12}?(?:(提高|上升|增加|增长|提升|扩大|高出?)|(?:下降|降低|减少|回落|缩小|低))了?$/
const NAME = /[\u4e00-\u9fa5]{1,8}率(?=为|是|达到?|$)/
/** 败诉率23.7%，比2024年（一审689件、败诉202件，败诉率29.3%）下降5.6个百分点: the last in the bracket is called as the rate before it. */
function ofSameName(claims: readonly Claim[], points: Claim, text: string): Found | undefined {
  const base = claims[points.id - 1]
  const way = points.precision === 'exact' ? THAN_TIME.exec(points.label) : null
  if (!way || !base || base.form !== 'percent' || base.owner < 0 || base.owner === points.owner || text[base.stop] !== '）')
    return undefined
  const own = claims[base.owner]
  const name = NAME.exec(base.label)?.[0]
  if (!own || !name || NAME.exec(own.label)?.[0] !== name || own.role === 'change' || own.form !== 'percent') return undefined
  if (own.sentence !== points.sentence || own.paragraph !== points.paragraph || own.precision !== 'exact' || base.precision !== 'exact')
    return undefined
  return tellPoints(points, way[1] ? [own, base] : [base, own])
}
