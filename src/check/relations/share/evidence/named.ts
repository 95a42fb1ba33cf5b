/**
 * @module The words name the whole, and something was counted under that name before: 占报名人数的59.2% of 中考报名8427人, 企业占新设主体的 of
 * 当年新设17324户, 支出占预算的 of 预算98.5万元.
 */
import type { Claim } from '../../../claims.ts'
import { before, isCount, lastOf, type Pair, plainly, type Rank, same, within } from './pair.ts'

const SAID =
  /^(?:其中)?([\u4e00-\u9fa5]{2,8})?占(?:到|了|整个|全部|所有|其)?([\u4e00-\u9fa5]{2,10}?)(?:的|(?<=总[数量额]))(?:比例|比重|比率)?(?:约|为|达)?$/
/** What a name says beside what was counted: 人数 of 报名人数, 主体 of 新设主体. */
const BESIDE = /(?:总数量?|总人数|总件数|总户数|总量|总额|总|数量|人数|件数|户数|数|量|主体)+$/
/** Of another time or place, or of no one thing. */
const ELSEWHERE = /^[全其][国省市州县区镇乡部]|上年|去年|同期|常住|户籍|总人口/
/** By such a name alone nobody knows which count is meant. */
const IDLE = /^(?:收入|支出|案件|人员|纠纷|事项|申请|工单|诉求|对象|事件|问题|企业|项目|提案|建议|面积|产量|总[数量额]|金额|资金)$/
const DENIED = /[不未无非]/

export const named: Rank = ({ reading }, s) => {
  const said = SAID.exec(s.label)
  const name = said?.[2]?.replace(BESIDE, '') ?? ''
  if (!said || s.role !== 'share' || name.length < 2 || ELSEWHERE.test(name) || IDLE.test(name)) return []
  const own = before(reading, s).filter(c => c.sentence === s.sentence || (TOTAL.test(s.label) && isVery(c, name)))
  const part = said[1] ? subject(before(reading, s), s, said[1]) : lastOf(reading, s)
  if (!isCount(part) || part.paragraph !== s.paragraph || (!said[1] && part.sentence !== s.sentence)) return []
  // 本级受理237件、占受理总量55%，上级193件、占受理总量45%: what has a share of that name itself is no whole of that name.
  const called = own.filter(c => c !== part && isCalled(c, name) && (c.id + 1 === s.id || reading.claims[c.id + 1]?.label !== s.label))
  const exact = called.filter(c => isVery(c, name))
  // 售后投诉57378件，合同投诉53823件，占投诉总量的: the one is no whole of the other.
  if (!exact.length && (part.label.endsWith(name) || /总/.test(s.label))) return []
  const wholes = (exact.length ? exact : called).filter(c => within(part, c))
  return wholes.length === called.length || exact.length ? wholes.map((whole): Pair => ({ part, whole })) : []
}

/** 占亡人总数的 looks as far as 亡1441人. */
const TOTAL = /总[数量额]/

/** 亡 of 亡1441人 is 亡人, and so is 火灾亡. */
function isVery(c: Claim, name: string): boolean {
  const called = plainly(c)
  const bare = called.replace(/^(?:\d*年?(?:火灾|事故)|造成|共)+/, '')
  return called === name || (c.unit === '人' && (bare === name || `${bare}人` === name))
}

/** 中小企业5.41亿元 behind 授予: the name stands at the end of the words before the figure. */
const isCalled = (c: Claim, name: string): boolean =>
  (c.label.endsWith(name) || isVery(c, name)) && DENIED.test(c.label) === DENIED.test(name)

/** 企业 of 企业占……的: the nearest of its sentence that is called so, else the only one. */
function subject(counts: readonly Claim[], s: Claim, name: string): Claim | undefined {
  const all = counts.filter(c => c.label.endsWith(name))
  return all.findLast(c => c.sentence === s.sentence) ?? (all.length && same(all) ? all[0] : undefined)
}
