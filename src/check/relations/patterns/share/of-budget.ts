/**
 * 年初预算为847.03万元，支出决算为806.15万元，完成年初预算的95.17%; 年度计划5.2亿元，完成5.47亿元，完成105.2%: what was planned, what was done, and right behind the two the share that was
 * done of it.
 */
import type { Claim } from '../../../claims.ts'
import { over, rounded, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { tell } from '../told.ts'

export const ofBudget: RelationRule = {
  kind: 'share',
  title: '预算（计划）、决算（完成）与完成比例',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '法律援助（项）年初预算为847.03万元，支出决算为806.15万元，完成年初预算的95.17%。',
      '年度计划5.2亿元，完成5.47亿元，完成105.2%。',
      '全年预算数320万元，执行数288万元，预算执行率90.0%。',
      '年度计划改造小区126个，累计完成98个，占年度计划的77.8%。',
    ],
    bad: [
      '法律援助（项）年初预算为847.03万元，支出决算为806.15万元，完成年初预算的85.17%。',
      '年度计划5.2亿元，完成5.47亿元，完成115.2%。',
      '全年预算数320万元，执行数288万元，预算执行率96.0%。',
      '年度计划改造小区126个，累计完成98个，占年度计划的87.8%。',
    ],
    traps: [
      // The budget as it was changed, another year, a figure between.
      '年初预算为847.03万元，支出决算为806.15万元，完成调整预算的85.17%。',
      '上年预算500万元，今年完成300万元，完成年初预算的75.0%。',
      '年度计划改造200户，完成改造面积1.2万平方米，完成年度计划的80%。',
      '年初预算800万元，调整预算1000万元，支出决算900万元，完成年初预算的112.5%。',
    ],
  },
}

const RATE =
  /^(?:仅|已|共|超额)?(?:(?:为|占|达|达到|完成|相当于)了?((?:全年|年度|年初|本年|当年|调整后?|既定)*)(?:支出|收入|投资)?(?:预算|计划|目标|任务|指标)(?:数|任务|总数|总量|总额|安排)?的|((?:年初|调整)?)(?:预算|计划|任务|目标|支出|收入|投资)?(?:执行率|完成率|完成|完成比例|完成进度|执行进度)(?:为|达|达到)?)$/
const PLAN = /(?:预算|计划|目标|任务|指标)(?:总?数|安排|总?额|任务|指标|收入|支出|总?投资|值|资金|总量|为|是|共)*$/
const DONE =
  /^(?:截至[^，。；]{2,8}?，?|实际|累计|全年|本年|当年|现已|已经?|共|财政拨款|收入|支出|[上下]半年|1[—-]\d{1,2}月)*(?:决算|执行|完成|支出|实现|到位|拨付|使用)(?:总?数|总?额|支出|收入|投资|资金|为|是|了|共)*$/
const OTHER = /上年|去年|同期|上期|其中/
/** The budget that was made before the year, and the one that it was changed to. */
const CHANGED = /调整|追加|变更/

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  if (rate.form !== 'percent' || rate.precision !== 'exact' || rate.sep !== '，' || rate.printed <= 0) return undefined
  const said = RATE.exec(rate.label)
  const [plan, done] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!said || !plan || !done || ![plan, done].every(c => isAmount(c, rate)) || done.sep !== '，') return undefined
  if (!PLAN.test(plan.label) || !DONE.test(done.label) || !alike(plan.unit, done.unit)) return undefined
  const which = said[1] ?? said[2] ?? ''
  if ([plan, done].some(c => OTHER.test(c.label)) || CHANGED.test(which) !== CHANGED.test(plan.label)) return undefined
  // 年初预算800万元，调整预算1000万元，支出决算900万元: of which of the two, the words must say.
  const before = claims[plan.id - 1]
  if (before && isAmount(before, rate) && PLAN.test(before.label)) return undefined
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: times(over(loose(done), loose(plan)), 100),
    parts: [done, plan],
    working: `${number(done.printed)}÷${number(plan.printed)}＝${percent((100 * done.printed) / plan.printed, rate.step)}`,
    said: figure(rate),
  })
}

const isAmount = (c: Claim, rate: Claim): boolean =>
  c.role === 'count' &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.printed > 0 &&
  c.unit !== '' &&
  c.owner === rate.owner &&
  c.sentence === rate.sentence &&
  c.paragraph === rate.paragraph

/** Amounts were rounded to their last place; things are counted. */
const loose = (c: Claim) => (c.unit === '元' || c.step !== 1 ? rounded(c) : c.value)
