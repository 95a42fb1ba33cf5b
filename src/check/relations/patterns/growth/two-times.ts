/**
 * 去年同期收案1193件，今年收案1286件，上升7.8%; 2024年受理120件，2023年受理100件，同比增加20件，增长20%; 三季度120件，二季度100件，环比增长20%; 收案1286件（2023年：1193件），增长7.8%: both values stand side
 * by side under their times, whichever is told first, and the changes behind them are of these two.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isNext, isOneThing, type Time, timeIn } from '../../common/times.ts'
import { tellDifference, tellGrowth } from '../told.ts'

export const twoTimes: RelationRule = {
  kind: 'growth',
  title: '前后两期数并列',
  find: ({ claims }: Reading) => claims.flatMap(change => found(claims, change) ?? []),
  examples: {
    good: [
      '去年同期收案1193件，今年收案1286件，上升7.8%。',
      '2023年收案1193件，2024年收案1286件，同比增长7.8%。',
      '收案1286件（2023年：1193件），增长7.8%。',
      '今年共审核合同120份，去年共审核合同96份，同比增长25%。',
      '2024年受理120件，2023年受理100件，同比增加20件，增长20%。',
      '2024年、2023年分别受理120件、100件，增加20件，增长20%。',
      '1—6月受理120件，上年1—6月100件，同比增加20件，增长20%。',
      '2024年三季度受理120件，二季度受理100件，环比增加20件，增长20%。',
      '2024年，全镇受理纠纷336件，2023年受理310件，同比增加26件，增长8.4%。',
      '本月受理96件，上月受理120件，环比减少24件，下降20%。',
    ],
    bad: [
      '去年同期收案1193件，今年收案1286件，上升8.7%。',
      '2023年收案1193件，2024年收案1286件，同比增长8.7%。',
      '收案1286件（2023年：1193件），增长8.7%。',
      '今年共审核合同130份，去年共审核合同96份，同比增长25%。',
      '2024年受理120件，2023年受理100件，同比增加20件，增长25%。',
      '2024年受理120件，2023年受理100件，同比增加30件。',
      '2024年、2023年分别受理120件、100件，增加20件，增长30%。',
      '上半年受理120件，去年上半年受理100件，同比减少20件，下降20%。',
      '2024年三季度受理120件，二季度受理100件，环比增加20件，增长22%。',
      '上年收案1193件。今年收案1286件，比上年增长8.7%。',
    ],
  },
}

const MOVE =
  /^(?:同比|环比|(?:[比较]|相比)(?:上一?年|去年|前一?年|上个?[月季]度?|上期)(?:度|同期)?)?(?:增长|增加|增幅为?|增|多|上升|升高?|上涨|下降|降低?|降幅为?|减少|减|少)了?$/
/** （2023年：1193件） */
const BRACKETED = /^(?:(?:上一?年|去年)(?:度|同期)?|(?:19|20)\d{2}年(?:度|同期)?)[：为]$/

/** 在上年1193件的基础上增长 */
const ON = /^在(?:上一?年|去年)(?:度|同期)?的?$/
const ON_TOP = /^的基础上(?=[增上升下降减])/

function found(claims: readonly Claim[], change: Claim): Found | undefined {
  if (change.role !== 'change' || change.sign === 0 || (change.form !== 'percent' && change.form !== 'plain')) return undefined
  // 增加20件，增长20%: both are behind the two values.
  let last = change.id - 1
  while (claims[last]?.role === 'change' && claims[last]!.sentence === change.sentence && change.id - last < 3) last--
  const [one, two] = [claims[last - 1], claims[last]]
  if (!one || !two || two.sentence !== change.sentence || ![one, two].every(c => isValue(c, change))) return undefined
  if (ON.test(two.label) && ON_TOP.test(change.label))
    return one.unit === two.unit && one.sentence === two.sentence ? moved(claims, change, one, two) : undefined
  if (change.sep !== '，' || !MOVE.test(change.label) || claims.slice(last + 1, change.id).some(c => !MOVE.test(c.label))) return undefined
  if (two.owner === one.id && one.owner === change.owner)
    return BRACKETED.test(two.lead) && alike(one.unit, two.unit) ? moved(claims, change, one, two) : undefined
  if (one.owner !== change.owner || two.owner !== change.owner || change.sentence - one.sentence > 1 || one.unit !== two.unit)
    return undefined
  const [first, second] = timesOf(one, two)
  if (!first || !second || !isOneThing(first, second)) return undefined
  if (isNext(second, first)) return moved(claims, change, two, one)
  // 今年审核120份，去年审核96份，同比增长25%
  return isNext(first, second) && one.sentence === two.sentence ? moved(claims, change, one, two) : undefined
}

const isValue = (c: Claim, change: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.paragraph === change.paragraph &&
  (c.role === 'count' || c.role === 'base') &&
  c.unit !== '' &&
  c.printed > 0

/** 2024年、2023年分别受理120件、100件: two times before the first. */
const IN_TURN = /^([^、，]{2,12}?)[、和与]([^、，]{2,12}?(?:年|季度|月|半年|同期))(?:分别|各自?|依次)([\u4e00-\u9fa5]{0,10})$/

function timesOf(one: Claim, two: Claim): [Time | undefined, Time | undefined] {
  const [, first, second] = /^[、和与]$/.test(two.lead) ? (IN_TURN.exec(one.lead.replace(/^[。；，]/, '')) ?? []) : []
  return first && second ? [timeIn(first), timeIn(second)] : [timeOf(one), timeOf(two)]
}

/** 2024年，全镇受理: the time may have a clause of its own. */
const timeOf = ({ label, lead }: Claim): Time | undefined => timeIn(label) ?? timeIn(lead.replace(/^[。；，]+/, ''))

function moved(claims: readonly Claim[], change: Claim, now: Claim, base: Claim): Found | undefined {
  // 上半年1790起；上年上半年1987起，同比增9.3%: what a semicolon parts and goes the other way is of something else.
  const later = now.id > base.id ? now : base
  if (later.sep === '；' && change.sign * (now.printed - base.printed) < 0) return undefined
  // 6月办结35件，7月42件，多9件: more than what, no word says, nor a rate behind it that is of the two.
  const by = Math.abs(now.printed - base.printed)
  const isSaid = /比/.test(change.label) || isRateOf(claims[change.id + 1], now, base)
  if (change.form === 'plain' && !isSaid && Math.abs(by - change.printed) > change.step / 2) return undefined
  if (change.form === 'percent') return tellGrowth(change, now, base)
  return change.unit === now.unit ? tellDifference('growth', change, change.sign < 0 ? [base, now] : [now, base]) : undefined
}

const isRateOf = (c: Claim | undefined, now: Claim, base: Claim): boolean =>
  c?.role === 'change' &&
  c.form === 'percent' &&
  Math.abs((100 * Math.abs(now.printed - base.printed)) / base.printed - c.printed) <= c.step / 2
