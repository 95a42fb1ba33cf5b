/** 执行率68.4%，落后于75%的时间进度6.6个百分点; 优良率92.3%，比90%的年度目标高2.3个百分点: the rate that was to be reached stands in the phrase that says by how many points it was missed or passed. */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isRateBeside, tellPoints } from '../told.ts'

export const thanAim: RelationRule = {
  kind: 'growth',
  title: '与目标、进度相差的百分点',
  find: ({ claims }) => claims.flatMap(c => (c.form === 'point' && c.precision === 'exact' ? (found(claims, c) ?? []) : [])),
  examples: {
    good: [
      '支出执行率68.4%，落后于75%的时间进度6.6个百分点，比去年同期的65.9%快2.5个百分点。',
      '优良率92.3%，比90%的年度目标高2.3个百分点。',
      '调解成功率97.8%，超过95%的考核要求2.8个百分点。',
      '完成率48.6%，低于50%的序时进度1.4个百分点。',
      '参保率98.6%，比县里定的95%的目标高出3.6个百分点。',
      '参保率86.3%，距95%的年度目标尚差8.7个百分点。',
      '全年211处隐患里，按时整改的有186处，按时整改率88.2%，距区里要求的100%还差11.8个百分点。',
      '接种率93.5%，离上级规定的95%还差1.5个百分点。',
    ],
    bad: [
      '支出执行率68.4%，落后于75%的时间进度9.6个百分点，比去年同期的65.9%快2.5个百分点。',
      '优良率92.3%，比90%的年度目标高3.2个百分点。',
      '调解成功率97.8%，超过95%的考核要求3.8个百分点。',
      '完成率48.6%，低于50%的序时进度2.4个百分点。',
      '参保率98.6%，比县里定的95%的目标低了3.6个百分点。',
      '参保率86.3%，距95%的年度目标尚差9.7个百分点。',
      '全年211处隐患里，按时整改的有186处，按时整改率88.2%，距区里要求的100%还差16.8个百分点。',
      '接种率93.5%，离上级规定的95%还差2.5个百分点。',
      '全镇参保率96.4%，离县里98%的要求还差2.6个百分点。',
    ],
    traps: [
      // Two rates before it, and nobody knows which; the change against a year; a rate that rose by points toward its aim.
      '办结率96.2%，满意率92.3%，分别比90%的目标高6.2个、2.3个百分点。',
      '合格率98.2%，达到95%的目标，比上年提高0.7个百分点。',
      '满意率92.3%，比上年提高1.1个百分点，高于90%的目标2.3个百分点。',
      '森林覆盖率61.4%，提高0.3个百分点，距62%的规划目标还差0.6个百分点。',
      '优良率约92%，比90%的目标高1.8个百分点。',
    ],
  },
}

/** The comparison before the aim, and the words between the aim and the points. */
const BEFORE =
  /(?:(高[于出]|超[出过]|超|领先于?|好于|优于|快于)|(低于|落后于?|慢于|滞后于?)|[比较](?:[\u4e00-\u9fa5]{1,6}的)?|(?:距离?|离|对照|与)[\u4e00-\u9fa5]{0,10})$/
const BEHIND =
  /^(?:的?[\u4e00-\u9fa5]{0,6}(?:目标|要求|任务|计划|进度|标准|指标)(?:值|数)?)?(?:相比)?，?(?:(高出?|快|多)|(低|慢|少|(?:还|尚|仍|还有|尚有|相)?差)|超出)?了?$/

const AIM = /目标|要求|任务|计划|进度|标准|指标|下达|规定/

function found(claims: readonly Claim[], points: Claim): Found | undefined {
  const aim = claims[points.id - 1]
  const [before, behind] = [aim && BEFORE.exec(aim.lead), BEHIND.exec(points.lead)]
  if (!aim || !before || !behind || aim.form !== 'percent' || aim.sentence !== points.sentence || aim.owner !== points.owner)
    return undefined
  // 距区里要求的100%还差: the aim is named before it or behind.
  if (!AIM.test(points.lead) && !AIM.test(aim.label)) return undefined
  const [way, other] = [before[1] ?? behind[1], before[2] ?? behind[2]]
  const rates = claims
    .slice(0, aim.id)
    .filter(c => isRateBeside(c, points) && c.sentence === points.sentence)
    .slice(-2)
  const [own, second] = rates
  if (!own || second || Boolean(way) === Boolean(other)) return undefined
  // 低于50%的进度 is no figure below 50 %: what is above or below it stands before.
  const wanted = { ...aim, value: exactly(aim.printed) }
  return tellPoints(points, way ? [own, wanted] : [wanted, own])
}
