/** 接待来访1200人次，日均5人次，按240个工作日计算; 日均接待20人次，5天共接待100人次: so much a day, of as many days as the sentence says. */

import type { Claim } from '../../../claims.ts'
import { rounded } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { printedMean } from '../../average.ts'
import { sentenceFrom, sentenceTo, tellMean } from '../told.ts'

export const perDay: RelationRule = {
  kind: 'average',
  title: '写明天数的日均',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: [
      '全年接待来访群众1200人次，日均接待约5人次，按240个工作日计算。',
      '日均接待20人次，5天共接待100人次。',
      '活动为期30天，发放资料6000份，日均发放200份。',
      '按250个工作日计算，全年办件12500件，日均办件50件。',
      '中心平均每个工作日收案8件，全年250个工作日共收2000件；调成1600件。',
      '专项行动历时60天，排查1800起，日均30起，化解1750起。',
      '10月份大厅开放20个工作日，30个窗口共办件2400件，日均办件120件，窗均办件80件。',
    ],
    bad: [
      '全年接待来访群众1400人次，日均接待约5人次，按240个工作日计算。',
      '日均接待25人次，5天共接待100人次。',
      '活动为期30天，发放资料6000份，日均发放300份。',
      '按250个工作日计算，全年办件12500件，日均办件60件。',
      '中心平均每个工作日收案9件，全年250个工作日共收2000件；调成1600件。',
      '专项行动历时60天，排查1800起，日均20起，化解1750起。',
      '10月份大厅开放20个工作日，30个窗口共办件2400件，日均办件102件。',
    ],
    traps: ['本次假期日均48.3万人次，2022年7天共312.6万人次、日均44.66万人次，2019年日均43.11万人次。'],
  },
}

const MEAN = /(?:^|[^平每])(?:日均|天均|平均每(?:[天日]|个?工作日)|每(?:[天日]|个?工作日)平均)([\u4e00-\u9fa5]{0,6}?)(?:为|达|约)*$/
const DAYS = /^(?:天|日|个工作日|工作日)$/
const RECKONED = /(?:^|[，。；（])(?:全年)?(?:按|以)[^，。；]{0,6}$/
const LASTS = /(?:为期|历时|持续|连续|共|开放|开门|营业|运行|办公|接访)$/
const SPENT = /^(?:里|内|来|时间)?(?:共|累计|合计|总共)/
const OTHER_YEAR = /(?:19|20)\d\d年|上年|去年|前年|同期/
/** So many figures before and behind a mean its sentence is read. */
const MOST = 3

function found(claims: readonly Claim[], text: string, mean: Claim): Found | undefined {
  const verb = mean.form === 'plain' && mean.precision !== 'over' ? MEAN.exec(mean.label)?.[1] : undefined
  if (verb === undefined || mean.unit === '') return undefined
  const near = [...sentenceTo(claims, mean, MOST), ...sentenceFrom(claims, mean, MOST)].filter(
    c => c.form === 'plain' && c.precision === 'exact' && c.owner === mean.owner && c.printed > 0,
  )
  const spans = near.filter(
    c =>
      DAYS.test(c.unit) &&
      (RECKONED.test(c.lead) ? /^(?:计|测算|折算)/.test(text.slice(c.stop, c.stop + 2)) : LASTS.test(c.label) || SPENT.test(c.noun)),
  )
  const amounts = near.filter(c => (c.role === 'count' || c.role === 'slot') && c.unit === mean.unit)
  const days = spans[0]
  const amount = amounts.length > 1 ? joined(amounts, mean, days) : amounts[0]
  if (!days || !amount || spans.length > 1 || near.filter(c => DAYS.test(c.unit)).length > 1) return undefined
  // 本次日均48.3万人次，2022年7天共312.6万人次、日均44.7万人次，2019年日均43.1万人次: each of its own year.
  const later = mean.id > days.id ? mean : days
  if (claims.slice(Math.min(mean.id, days.id) + 1, later.id + 1).some(c => OTHER_YEAR.test(c.lead))) return undefined
  return tellMean(mean, amount, days, {
    // 约5人次 was rounded, and is neither cut nor rounded up.
    stated: mean.precision === 'exact' ? printedMean(mean) : rounded(mean),
  })
}

/** Of several, the one that the days lead to (250个工作日共收1500件), or the only one before the mean, right before it. */
function joined(amounts: readonly Claim[], mean: Claim, days: Claim | undefined): Claim | undefined {
  const led = amounts.find(c => c.id - 1 === days?.id && c.sep === '')
  const before = amounts.filter(c => c.id < mean.id)
  // 接听41700个，按当月31天计，日均1345个: the days may stand between.
  const last = days?.id === mean.id - 1 && days.sep === '，' ? days.id : mean.id
  return led ?? (before.length === 1 && before[0]!.id === last - 1 && (last !== mean.id || mean.sep === '，') ? before[0] : undefined)
}
