/**
 * 上年审结158件，今年多36件，增长22.78%; 比前一年的548宗多出69宗，增速为12.6%: the value of the time before and by how much this one differs stand side by side; the rate
 * behind them is of these two, wherever this time's own value stands.
 */
import type { Claim } from '../../../claims.ts'
import { over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { comparable } from '../../growth/comparable.ts'
import { tell, tellGrowth } from '../told.ts'

export const baseAndDifference: RelationRule = {
  kind: 'growth',
  title: '前期数、增减数与增幅',
  find: ({ claims }) => claims.flatMap(rate => found(claims, rate) ?? []),
  examples: {
    good: [
      '全年审结194件。上年审结158件，今年多36件，增长22.78%。',
      '上一轮检出156条，这一轮少37条，降幅23.7%。',
      '年内立案617宗，比前一年的548宗多出69宗，增速为12.6%。',
      '质量投诉比2019年同期的4800件增加600件，增长12.5%。',
      '上年全区新收行政应诉案件266件，今年较上年减少74件，下降27.8%。',
    ],
    bad: [
      '全年审结194件。上年审结158件，今年多36件，增长27.28%。',
      '上一轮检出156条，这一轮少37条，降幅26.7%。',
      '年内立案617宗，比前一年的548宗多出69宗，增速为15.6%。',
      '质量投诉比2019年同期的4800件增加600件，增长15.2%。',
      '上年全区新收行政应诉案件266件，今年较上年减少74件，下降37.8%。',
    ],
  },
}

const MORE = '增加|增长|净增|增|多出|多'
const LESS = '减少|下降|净减|减|少'
const EARLIER =
  '(?:上一?年|去年|前一?年|(?:19|20)\\d{2}年|上(?:一[个]?)?(?:期|轮|批|月|季度?|周)|前一(?:期|轮|批|月|周))(?:度|同期|同月|此时|全年|[上下]半年|[一二三四]季度)?'
/** 上年审结158件 */
const BEFORE = new RegExp(`^(?:而)?${EARLIER}(?![末底初]|结转|结存|旧存|遗留|转入)[\\u4e00-\\u9fa5]{0,20}$`)
/** 今年多36件 */
const NOW = new RegExp(
  `^(?:而)?(?:今年|本年度?|当年|今|[本这此](?:一)?(?:期|轮|批|次|月|季度?|周))(?:同期|全年)?(?:则)?(?:[比较]${EARLIER}|同比|环比)?(?:(${MORE})|(${LESS}))了?$`,
)
/** 比前一年的548宗多出69宗 */
const THAN = new RegExp(`^[\\u4e00-\\u9fa5]{0,8}[比较]${EARLIER}的$`)
const BY = new RegExp(`^(?:(${MORE})|(${LESS}))了?$`)
const ROSE = /^(?:同比|环比)?(?:增[长幅速加]?|增[幅速](?:为|达)?|上?升幅?|上升)(?:为|了|达|达到)?$/
const FELL = /^(?:同比|环比)?(?:下降|降[低幅]?|减[少幅]?|跌幅?)(?:为|了|达|达到)?$/

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const [base, by] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!base || !by || rate.form !== 'percent' || rate.precision !== 'exact' || rate.sep !== '，') return undefined
  if (![base, by].every(c => isCount(c, rate)) || !alike(base.unit, by.unit) || base.printed <= 0) return undefined
  const way = BEFORE.test(base.label) && by.sep === '，' ? NOW.exec(by.label) : THAN.test(base.label) ? BY.exec(by.label) : null
  const sign = ROSE.test(rate.label) ? 1 : FELL.test(rate.label) ? -1 : 0
  if (!way || sign !== (way[1] ? 1 : -1)) return undefined
  const value = (100 * by.printed) / base.printed
  const told = tell({
    kind: 'growth',
    claim: rate,
    stated: times(printedRate(rate), sign),
    computed: times(over(by.value, base.value), 100 * sign),
    parts: [by, base],
    working: `${number(by.printed)}÷${number(base.printed)}＝${percent(value, rate.step)}`,
    said: `${sign < 0 ? '下降' : '增长'}${figure(rate)}`,
  })
  // 12846件，比上年的13570件减少734件，下降5.3%: where the rate is of both values, it is the difference that is wrong.
  const now = claims[base.id - 1]
  if (
    told.verdict === 'fails' &&
    now &&
    isCount(now, rate) &&
    alike(now.unit, base.unit) &&
    tellGrowth({ ...rate, sign }, now, base).verdict === 'holds'
  )
    return undefined
  return comparable(rate, told, base)
}

const isCount = (c: Claim, rate: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.owner === rate.owner &&
  c.paragraph === rate.paragraph &&
  c.sentence === rate.sentence &&
  /^(?:count|base|change)$/.test(c.role)
