/** 抽检16家，不合格2家，合格率87.5%: of all that were looked at, those that are left when the bad ones are taken away. */
import type { Claim } from '../../../claims.ts'
import { exactly, meets, minus, over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { isSlip } from '../../common/slip.ts'
import { isExactCount, sentenceTo, tell } from '../told.ts'

export const withoutTheBad: RelationRule = {
  kind: 'share',
  title: '除去不合格的合格率',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '公共场所卫生抽检共16家，不合格2家，合格率87.5%。',
      '全年抽检食品1250批次，检出不合格15批次，合格率98.8%。',
      '监测饮用水样25份、不达标3份（均为末梢水），达标率88.0%。',
      '评查案卷120卷，其中不合格6卷，合格率为95.0%。',
      '随机抽取案卷80卷进行评查，评为优秀的60卷，优秀率75.0%；不合格2卷，合格率97.5%。',
    ],
    bad: [
      '公共场所卫生抽检共16家，不合格2家，合格率81.25%。',
      '全年抽检食品1250批次，检出不合格15批次，合格率89.8%。',
      '监测饮用水样25份、不达标3份（均为末梢水），达标率80.0%。',
      '评查案卷120卷，其中不合格6卷，合格率为90.0%。',
      '随机抽取案卷80卷进行评查，评为优秀的60卷，优秀率75.0%；不合格2卷，合格率95.7%。',
    ],
    traps: [
      '抽检16家，不合格2家，复检合格率100%。',
      '抽检16家，不合格2家，整改后合格率100%。',
      '抽检16家，不合格2家，去年合格率81.3%。',
      '抽检16家32份，不合格2份，合格率93.75%。',
      '抽检16家，不合格2项，合格率98.5%。',
      '抽检约1250批次，不合格15批次，合格率98.5%。',
      '抽检16家，不合格2家，不合格率12.5%。',
      '抽检1250批次，完成检验1200批次，不合格15批次，合格率98.75%。',
      '计划抽检1500批次，不合格15批次，合格率98.75%。',
      '抽检16家，不合格2家。餐饮环节合格率81.25%。',
      '抽检16家（已出结果15家），不合格2家，合格率86.7%。',
      '全县应检企业60家，抽检16家，不合格2家，合格率连续三年保持在85%以上。',
    ],
  },
}

const LOOKED = /抽检|抽取|抽查|检查|检测|监测|检验|评查|送检|受检|核查|抽测|检定/
const OTHER = /上一?年|去年|同期|上[月期次季]|计划|任务|[年月季]初|未|不|累计|应|拟/
const BAD = /^(?:其中|检出|发现|查出|判定|有|共|的)*不(合格|达标|符合|规范)(?:的|产品|样品|食品|企业|单位|案卷)*$/
const RATE = /^(合格|达标|符合|规范)率(?:为|是|达到?)?$/
const BEST = /优秀|良好|优良/
const BACK = 6

/** 81.25% is 13 of 16: where so few wholes give a rate, it is of this one. */
function isItsOwn(rate: Claim, { printed: whole }: Claim): boolean {
  const good = Math.round((whole * rate.printed) / 100)
  return whole * rate.step < FEW && meets(printedRate(rate), exactly((100 * good) / whole))
}
const FEW = 20

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const word = rate.form === 'percent' && rate.precision === 'exact' && rate.sep === '，' ? RATE.exec(rate.label)?.[1] : undefined
  if (!word) return undefined
  const near = sentenceTo(claims, rate, BACK)
  const own = near.filter(c => c.owner === rate.owner)
  const bad = own.at(-1)
  // 评为优秀的67卷，优秀率78.8%；不合格3卷: the best of them and their rate may stand between.
  const whole = own.slice(0, -1).findLast(c => c.form !== 'percent' && !BEST.test(c.label))
  if (!isExactCount(whole) || !isExactCount(bad) || whole.unit !== bad.unit || BAD.exec(bad.label)?.[1] !== word) return undefined
  // 抽检16家（已出结果15家），不合格2家: of those that stand in the bracket.
  if (near.some(c => c.owner === whole.id) || !/^[，、；]$/.test(bad.sep) || bad.printed > whole.printed) return undefined
  if (!LOOKED.test(whole.label) || OTHER.test(whole.label)) return undefined
  const computed = times(over(minus(whole.value, bad.value), whole.value), 100)
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed,
    unsure: isSlip(rate, computed) || isItsOwn(rate, whole) ? undefined : '合格率的口径可能不同',
    parts: [whole, bad],
    working: `（${number(whole.printed)}－${number(bad.printed)}）÷${number(whole.printed)}＝${percent((100 * (whole.printed - bad.printed)) / whole.printed, rate.step)}`,
    said: figure(rate),
  })
}
