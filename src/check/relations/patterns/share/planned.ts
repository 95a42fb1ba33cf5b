/**
 * 计划改造186个……已完工171个，占年度计划的91.9%; 目标3750人，就业4126人，完成目标的110.0%: a share of the plan, the task or the aim is of what was planned, whatever
 * other count would give it.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { aimed } from '../../common/aimed.ts'
import { tellShare } from '../told.ts'

export const planned: RelationRule = {
  kind: 'share',
  title: '占计划的比例',
  find: reading => reading.claims.flatMap(c => (RESPECTIVELY.test(c.label) ? each(reading, c) : (found(reading, c) ?? []))),
  examples: {
    good: [
      '年度计划改造小区186个。已开工194个，为年度计划的104.3%；已完工171个，占年度计划的91.9%。',
      '城镇新增就业12800人（目标12000人），完成目标的106.7%。',
      '再就业12800人（目标12000人），困难人员就业4126人（目标3750人），分别完成目标的106.7%、110.0%。',
    ],
    bad: [
      '年度计划改造小区186个。已开工194个，为年度计划的104.3%；已完工171个，占年度计划的88.1%。',
      '城镇新增就业12800人（目标12000人），完成目标的110.0%。',
      '再就业12800人（目标12000人），困难人员就业4126人（目标3750人），分别完成目标的110.0%、106.7%。',
      '失业人员再就业1.28万人（目标1.2万人），完成目标的110.0%。',
    ],
    traps: [
      // Each of a plan of its own.
      '下达改造任务321座。上个月才完成140座，到目前完工283座，这个月一下干了143座，完成任务的88.2%。',
      '全年税收任务1934万元。前三季度完成1370万元，去年同期1533万元，短收163万元，下降10.6%，只占全年任务的70.8%。',
      '转移就业115.2万人，完成年度计划（120万人）的96.0%，同比增长2.5%。预计全年新增就业117万人，完成计划的117%。',
    ],
  },
}

const OF = /(?:占|为|达|达到|完成)了?(?:全年|年度|年初|本年|下达|既定)*(计划|目标|任务)(?:任务|总数|总量|数|值|量)?的$/
const PLAN = /计划|目标|任务/
/** So many figures back the plan and what was done may stand. */
const FAR = 8

function found({ claims }: Reading, rate: Claim): Found | undefined {
  const word = OF.exec(rate.label)?.[1]
  if (!word || rate.form !== 'percent' || rate.precision !== 'exact') return undefined
  const near = claims
    .slice(Math.max(0, rate.id - FAR), rate.id)
    .filter(c => c.paragraph === rate.paragraph && rate.sentence - c.sentence <= 1 && c.form === 'plain' && c.role === 'count')
  const done = near.findLast(c => c.owner === rate.owner && !PLAN.test(c.label) && !isStep(c, rate))
  if (!done || done.sentence !== rate.sentence || done.precision !== 'exact') return undefined
  // Between what was done and its share stands nothing but its difference to the plan.
  if (claims.slice(done.id + 1, rate.id).some(c => c.role === 'count' && !PLAN.test(c.label) && !isStep(c, rate))) return undefined
  const plans = near.filter(
    c => PLAN.test(c.label) && !PLAN.test(c.label.replace(word, '')) && c.label.includes(word) && alike(c.unit, done.unit),
  )
  const plan = plans.findLast(c => c.owner === done.id) ?? (plans.length === 1 ? plans[0] : undefined)
  if (!plan || plan.precision !== 'exact' || isOfAnother(claims, plan, done)) return undefined
  return told(rate, done, plan)
}

/** 到目前完工283座，这个月干了143座，完成任务的88.2%; 完成1370万元，去年同期1533万元，短收163万元，占任务的70.8%: so many of this month, of the year before, or fewer than then, are not what was done in all. */
const STEP = /[这本当上]个?[月周旬]|今[天日]|[当昨]日|上一?年|去年|同期|^[短少多增减][收产办做完]/
const isStep = (c: Claim, rate: Claim): boolean => STEP.test(c.label) && c.sep !== '；' && !STEP.test(rate.label)

/** 转移就业115.2万人，完成计划（120万人）的96.0%……新增就业117万人，完成计划的117%: a plan that has its own share told is of what stands before it. */
function isOfAnother(claims: readonly Claim[], plan: Claim, done: Claim): boolean {
  const [before, behind] = [claims[plan.id - 1], claims[plan.id + 1]]
  if (behind?.form !== 'percent' || behind.label !== '的' || !before || before === done || before.sentence !== plan.sentence) return false
  return before.label.slice(-4) !== done.label.slice(-4)
}

const RESPECTIVELY = /分别(?:占|为|达|达到|完成)了?(?:全年|年度|年初|本年|下达|既定)*(?:计划|目标|任务)(?:任务|总数|总量|数|值|量)?的$/

/** 甲1.28万人（目标1.2万人），乙4126人（目标3750人），分别完成目标的106.7%、110.0%: by their places. */
function each({ claims }: Reading, first: Claim): Found[] {
  const rates = [first]
  for (
    let c = claims[first.id + 1];
    c?.form === 'percent' && c.paragraph === first.paragraph && /^[、和]$/.test(c.lead);
    c = claims[c.id + 1]
  )
    rates.push(c)
  const near = claims
    .slice(Math.max(0, first.id - FAR), first.id)
    .filter(c => c.paragraph === first.paragraph && c.sentence === first.sentence)
  const pairs = near.flatMap(plan => {
    const done = plan.owner >= 0 && PLAN.test(plan.label) ? claims[plan.owner] : undefined
    return done && alike(done.unit, plan.unit) ? [{ done, plan }] : []
  })
  if (pairs.length < rates.length) return []
  return rates.map((rate, n) => {
    const { done, plan } = pairs.at(n - rates.length)!
    return told(rate, done, plan)
  })
}

function told(rate: Claim, done: Claim, plan: Claim): Found {
  return tellShare(rate, [done], plan, { stated: rate.value, base: aimed(plan).value })
}
