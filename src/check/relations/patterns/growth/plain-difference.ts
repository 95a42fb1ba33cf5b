/**
 * 用时266.66天，比252.74天多13.92天; 性别比112.57，上次114.13，回落1.56; 六普为100.75，这次为104.01，高了3.26; 由105.20降到105.02，降0.18; 常住144218人，十年前为160035人，少15817人，降9.88%: two values of
 * one measure side by side, and by how much the one differs from the other.
 */
import { behindBase } from '../../../change-words.ts'
import type { Claim } from '../../../claims.ts'
import { minus } from '../../../interval.ts'
import { isMean } from '../../../lists/list.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { isOwnCount, sentenceTo, tell, tellDifference, tellGrowth } from '../told.ts'
import { inOrder, present, TIME } from './periods-in-turn.ts'

export const plainDifference: RelationRule = {
  kind: 'growth',
  title: '并列两数与其差',
  find: ({ claims }) =>
    claims.flatMap(c =>
      c.form === 'plain' && c.precision === 'exact' ? (behind(claims, c) ?? behindRate(claims, c) ?? found(claims, c)) : [],
    ),
  examples: {
    good: [
      '全流程用时266.66天，比252.74天多13.92天。',
      '性别比112.57，上次114.13，回落1.56。',
      '性别比六普为100.75，这次为104.01，高了3.26。',
      '性别比由105.20降到105.02，降0.18。',
      '普查登记常住144218人，十年前为160035人，少15817人，降9.88%。',
      '10月份受理诉求2927件，环比（9月份2084件）增长40.45%，增量为843件。',
      '示范片亩均单产407公斤，比非示范田的312公斤每亩多收95公斤，单产高出30.4%。',
    ],
    bad: [
      '全流程用时266.66天，比252.74天多12.92天。',
      '性别比112.57，上次114.13，回落1.65。',
      '性别比六普为100.75，这次为104.01，高了3.62。',
      '性别比由105.20降到105.02，降0.81。',
      '普查登记常住144218人，十年前为160035人，少15817人，降10.97%。',
      '10月份受理诉求2927件，环比（9月份2084件）增长40.45%，增量为863件。',
      '示范片亩均单产407公斤，比非示范田的312公斤每亩多收85公斤，单产高出30.4%。',
    ],
  },
}

const UP = '增加|增长|提高|上升|上涨|多|增|升|高|涨|添'
const DOWN = '减少|下降|降低|回落|缩短|缩小|少|减|降|低|落'
const WAY = new RegExp(`^，?(?:同比|环比|则|净)?(?:(${UP})|(?:${DOWN}))[了出]?$`)
const CENSUS = '[五六七八][次]?[人农经]?普|第[四五六七八]次(?:人口|农业|经济)?普查'
const BEFORE = new RegExp(`^(?:而)?(?:[比较与](?:${TIME}|${CENSUS})的?|(?:${TIME}|${CENSUS})(?:为|是|仅|有|只有)?)$`)
const THAN = /^[比较]$/
const ONCE = new RegExp(`(?:${TIME}|${CENSUS})(?:为|是)?$`)
const NOW = /^(?:而)?(?:今年|本年度?|[本这此](?:次|期|轮|月|季度?|周|年)|现在?|目前|如今)(?:为|是|达|有)?$/
const FROM = /[由从]$/
const TO = /^(?:上升|提高|增加|增长|扩大|下降|降低|减少|缩短|缩小|回落|升|增|降|减|变)[到至为]$/
/** 办结量比上年的980件多120件: what names its own subject may be of another than what stands before it. */
const SUBJECT = /^[\u4e00-\u9fa5]{2,10}(?:[比较]|相比)/
const EARLIER = /上一?年|去年|前年|同期|上[月季期次]|年初|年前|计划|目标|预算|其中|累计/

function found(claims: readonly Claim[], by: Claim): Found[] {
  const [one, two] = [claims[by.id - 2], claims[by.id - 1]]
  const way = WAY.exec(by.lead)
  if (!one || !two || !way || ![one, two].every(c => isValue(c, by)) || two.sep === '；') return []
  const [own, base] = inTime(one, two) ?? []
  // 有效3410起，日均488起，比上周3061起多349起
  const now = own === one && isMean(one) ? present(claims, two) : own
  if (!now || !base) return []
  const [more, less] = way[1] ? [now, base] : [base, now]
  const told = tell({
    kind: 'growth',
    claim: by,
    stated: by.value,
    computed: minus(more.value, less.value),
    parts: [now, base],
    working: `${number(more.printed)}－${number(less.printed)}＝${number(Number((more.printed - less.printed).toFixed(6)))}`,
    said: `${way[1] ? '增加' : '减少'}${figure(by)}`,
  })
  const rate = claims[by.id + 1]
  return rate && told.verdict === 'holds' && isRate(rate, by, way[1] ? 1 : -1) ? [told, tellGrowth(rate, now, base)] : [told]
}

/** So many figures back what is compared may stand. */
const BACK = 6
/** 测产407公斤，比非示范田的312公斤每亩多收95公斤，单产高出30.4%: right behind what it is compared with, of the one count of its unit before that in the sentence. */
function behind(claims: readonly Claim[], by: Claim): Found[] | undefined {
  const base = claims[by.id - 1]
  if (by.role !== 'change' || by.sign === 0 || by.owner >= 0 || !base || base.role === 'change' || !isValue(base, by)) return undefined
  if (!behindBase(base.label, by.lead)) return undefined
  const nows = sentenceTo(claims, base, BACK).filter(c => isOwnCount(c) && c.unit === base.unit && c.printed > 0)
  const [only, more] = nows
  const tries = nows.map(now => tellDifference('growth', by, by.sign > 0 ? [now, base] : [base, now]))
  const fits = tries.findIndex(t => t.verdict === 'holds')
  if (fits < 0 && (!only || more || isMuchLess(only, base) || EARLIER.test(only.label) || SUBJECT.test(base.label))) return undefined
  const at = Math.max(fits, 0)
  const rate = claims[by.id + 1]
  return rate && fits >= 0 && isRateOf(rate, by) ? [tries[at]!, tellGrowth(rate, nows[at]!, base)] : [tries[at]!]
}

/** 日均52.6起，比上月1480起多98起: a mean is not what is compared with a total. */
const isMuchLess = (now: Claim, base: Claim): boolean => isMean(now) && now.printed * 5 < base.printed

/** 单产高出30.4%: of the two, whatever it is called. */
const isRateOf = (c: Claim, by: Claim): boolean =>
  c.form === 'percent' &&
  c.role === 'change' &&
  c.sign === by.sign &&
  c.precision === 'exact' &&
  c.sentence === by.sentence &&
  c.owner === by.owner &&
  c.sep === '，' &&
  /^，[\u4e00-\u9fa5]{0,8}$/.test(c.lead) &&
  !/[同环]比|年均|累计/.test(c.lead)

const INCREMENT = /^，(?:净)?(?:(?<up>增量|增加量|增加额|净增)|(?:减量|减少量|减少额|净减))(?:为|达)?$/
/** 受理2927件，环比（9月份2084件）增长40.45%，增量为843件: behind the rate that the two values before it make. */
function behindRate(claims: readonly Claim[], by: Claim): Found[] | undefined {
  const said = by.lead.length < 10 ? INCREMENT.exec(by.lead) : null
  const [now, base, rate] = said ? claims.slice(Math.max(0, by.id - 3), by.id) : []
  if (!said || !now || !base || rate?.role !== 'change' || rate.form !== 'percent' || rate.sentence !== by.sentence) return undefined
  if (!isValue(now, by) || !isValue(base, by) || tellGrowth(rate, now, base).verdict !== 'holds') return undefined
  return [tellDifference('growth', by, said.groups!['up'] ? [now, base] : [base, now])]
}

/** Which of the two is of now, by the words before them. */
function inTime(one: Claim, two: Claim): readonly [now: Claim, base: Claim] | undefined {
  if (FROM.test(one.label) && TO.test(two.lead)) return [two, one]
  if (two.sep !== '，') return undefined
  if (NOW.test(two.label) && ONCE.test(one.label)) return [two, one]
  if (EARLIER.test(one.label)) return undefined
  return THAN.test(two.label) || (BEFORE.test(two.label) && inOrder(one, two)) ? [one, two] : undefined
}

const isRate = (c: Claim, by: Claim, sign: number): boolean =>
  c.form === 'percent' &&
  c.role === 'change' &&
  c.sign === sign &&
  c.precision === 'exact' &&
  c.sentence === by.sentence &&
  c.owner === by.owner &&
  WAY.test(c.lead)

const isValue = (c: Claim, by: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.printed > 0 &&
  (c.unit === by.unit || alike(c.unit, by.unit)) &&
  c.owner === by.owner &&
  c.sentence === by.sentence &&
  c.paragraph === by.paragraph &&
  /^(?:count|base|level)$/.test(c.role)
