/**
 * 去年同期收案1193件，今年收案1286件，上升7.8%; 2023年收案1193件，2024年收案1286件，增长7.8%; 收案1286件（2023年：1193件），增长7.8%: both values stand side
 * by side under their times, and the change behind them is of these two.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { fromTo } from './named-base.ts'

export const twoYears: RelationRule = {
  kind: 'growth',
  title: '前后两期数并列',
  find: ({ claims }: Reading) => claims.flatMap(rate => found(claims, rate) ?? []),
  examples: {
    good: [
      '去年同期收案1193件，今年收案1286件，上升7.8%。',
      '2023年收案1193件，2024年收案1286件，同比增长7.8%。',
      '收案1286件（2023年：1193件），增长7.8%。',
      '今年共审核合同120份，去年共审核合同96份，同比增长25%。',
    ],
    bad: [
      '去年同期收案1193件，今年收案1286件，上升8.7%。',
      '2023年收案1193件，2024年收案1286件，同比增长8.7%。',
      '收案1286件（2023年：1193件），增长8.7%。',
      '今年共审核合同130份，去年共审核合同96份，同比增长25%。',
      '上年收案1193件。今年收案1286件，比上年增长8.7%。',
    ],
  },
}

const EARLIER = /^(?:其中)?(?:上一?年|去年)(?:度|同期|全年)?(?=[^末底初结])([\u4e00-\u9fa5]{0,12}?)(?:为|是)?$/
const LATER = /^(?:而)?(?:今年|本年度?|当年)(?:同期|全年)?([\u4e00-\u9fa5]{0,12}?)(?:为|是)?$/
const YEAR = /^((?:19|20)\d{2})年(?:度|同期|全年)?([\u4e00-\u9fa5]{0,12}?)(?:为|是)?$/
const MOVE =
  /^(?:同比|(?:[比较]|相比)(?:上一?年|去年|前一?年)(?:度|同期)?)?(?:增长|增加|增幅为?|增|上升|升高?|上涨|下降|降低?|降幅为?|减少|减)了?$/
/** （2023年：1193件） */
const BRACKETED = /^(?:(?:上一?年|去年)(?:度|同期)?|(?:19|20)\d{2}年(?:度|同期)?)[：为]$/

/** 在上年1193件的基础上增长 */
const ON = /^在(?:上一?年|去年)(?:度|同期)?的?$/
const ON_TOP = /^的基础上(?=[增上升下降减])/

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  if (rate.role !== 'change' || rate.form !== 'percent' || rate.sign === 0) return undefined
  const [one, two] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!one || !two || two.sentence !== rate.sentence || ![one, two].every(c => isValue(c, rate))) return undefined
  if (ON.test(two.label) && ON_TOP.test(rate.label))
    return one.unit === two.unit && one.sentence === two.sentence ? fromTo(rate, one, two) : undefined
  if (rate.sep !== '，' || !MOVE.test(rate.label)) return undefined
  if (two.owner === one.id && one.owner === rate.owner)
    return BRACKETED.test(two.lead) && alike(one.unit, two.unit) ? fromTo(rate, one, two) : undefined
  if (one.owner !== rate.owner || two.owner !== rate.owner || rate.sentence - one.sentence > 1 || one.unit !== two.unit) return undefined
  if (inTurn(one, two)) return fromTo(rate, two, one)
  // 今年审核120份，去年审核96份，同比增长25%
  return inTurn(two, one) && one.sentence === two.sentence ? fromTo(rate, one, two) : undefined
}

const isValue = (c: Claim, rate: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.paragraph === rate.paragraph &&
  (c.role === 'count' || c.role === 'base') &&
  c.unit !== '' &&
  c.printed > 0

/** Is the first of the year before, the second of the year, and both of one thing? */
function inTurn(one: Claim, two: Claim): boolean {
  const [before, after] = [EARLIER.exec(one.label), LATER.exec(two.label)]
  if (before && after) return oneThing(before[1]!, after[1]!)
  const [first, second] = [YEAR.exec(one.label), YEAR.exec(two.label)]
  return first !== null && second !== null && Number(second[1]) - Number(first[1]) === 1 && oneThing(first[2]!, second[2]!)
}

/** 收案 and 收案; the second need not say it again. */
const oneThing = (one: string, two: string): boolean => one === two || one === '' || two === ''
