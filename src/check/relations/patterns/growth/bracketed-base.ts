/** 结案率为90.69%，较2022年7月（90.04%）上升0.65个百分点; 用时266.66天，较上年同期（252.74天）增加13.92天: the earlier value in brackets behind its period. */
import type { Claim } from '../../../claims.ts'
import { exactly, meets, minus, over, plus, rounded, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { comparable } from '../../growth/comparable.ts'
import { nameOf, whose } from '../../growth/whose.ts'
import { sentenceTo, tell } from '../told.ts'

export const bracketedBase: RelationRule = {
  kind: 'growth',
  title: '与括号内前期数相比',
  find: reading => reading.claims.flatMap(base => found(reading, base) ?? []),
  examples: {
    good: [
      '适用率为81.35%，较2021年6月（79.12%）上升2.23个百分点。',
      '平均用时62.4天，较2021年6月（65.1天）缩短2.7天。',
      '收到来信418件，比2022年一季度（380件）增长10%。',
      '办结来信418件，环比（8月办结380件）增长10%。',
      '办理案件968件，其中刑事检察712件、民事检察98件、行政检察74件、公益诉讼检察84件，比上年（1024件）下降5.5%。',
      '灭火882起、抢险1015起、社会救助2036起。灭火数比上年（980起）下降10%，救助数比上年（1851起）上升10%。',
    ],
    bad: [
      '适用率为81.35%，较2021年6月（79.12%）上升3.23个百分点。',
      '平均用时62.4天，较2021年6月（65.1天）缩短3.7天。',
      '收到来信418件，比2022年一季度（380件）增长12%。',
      '办结来信418件，环比（8月办结380件）增长12%。',
      '办理案件968件，其中刑事检察712件、民事检察98件、行政检察74件、公益诉讼检察84件，比上年（1024件）下降6.5%。',
      '灭火882起、抢险1015起、社会救助2036起。灭火数比上年（980起）下降10%，救助数比上年（1851起）上升13%。',
    ],
    traps: [
      '驳回65件，合计215件，占51.7%，纠错率较上年（11.2%）下降2.5个百分点。',
      // What is told of brackets before is no present value.
      '出警981起、抢险1204起。出警数比上年（1104起）下降11.1%，处置数比上年（1743起）上升14.1%。',
    ],
  },
}

const PERIOD = /[较比与同](?:上|去|前|同|疫情前|年初|(?:19|20)\d{2}年|\d{1,2}月|[一二三四]季度|第[一二三四]季度)[^，。；：（）]{0,12}（$/
/** 环比（8月办结19875件）增长: the period stands within. */
const WITHIN =
  /(?:同比|环比|[较比与]上[年月季期][^，。；：（）]{0,6})（(?:上[年月季期]|去年|\d{1,4}[年月]|[一二三四]季度)(?:\d{1,2}月份?)?[^，。；：（）\d]{0,10}$/
/** 同比（上年11月份7275件） */
const MONTH = /（[^（）]{0,6}\d{1,2}月份?[^（）]{0,6}$/
const WIDE = 12
const MOVE =
  /^）(?:相比|比较)?，?(?:分别|同比|环比|共|净|又|均)?(?:(增长|增加|增幅为?|增|上升|提升|提高|升高?|上涨|延长|多)|(下降|降低|降幅为?|减少|缩短|回落|减|降|少))了?$/
/** So far back the present value may stand. */
const MOST = 4
/** 达到90%的目标: no value of what is told. */
const AIM = /^的?(?:目标|要求|标准|任务|红线|底线)/

function found(reading: Reading, base: Claim): Found | undefined {
  const {
    claims,
    view: { text },
  } = reading
  const change = claims[base.id + 1]
  if (text[base.stop] !== '）' || base.owner === base.id || !change || change.paragraph !== base.paragraph) return undefined
  const words = text.slice(Math.max(0, base.start - 28), base.start)
  if (!PERIOD.test(words) && !WITHIN.test(words)) return undefined
  const move = MOVE.exec(text.slice(base.stop, change.start))
  if (!move) return undefined
  const sign = move[1] ? 1 : -1
  // 火灾数比上年（1104起）下降11.1%，救助数比上年（1743起）上升14.1%: what stands in such brackets was before, and each is of what it names.
  const before = sentenceTo(claims, base, MOST).filter(c => sameKind(c, base) && !AIM.test(c.noun) && !isBracketed(text, c))
  const own = before.length === 0 && base.form === 'plain' ? nameOf([base.label]) : ''
  if (own) {
    const { nows, sure } = whose(reading, base, base.unit, own)
    return sure ? judge(change, nows[0]!, base, sign) : undefined
  }
  // 依次为47、31件，共78件，同比（上年6月41件）: of several nobody knows which is of that month.
  if (MONTH.test(words) && sentenceTo(claims, base, WIDE).filter(c => sameKind(c, base)).length > 1) return undefined
  const [now, ...more] = before.reverse()
  if (!now) return undefined
  // 办理1820件，其中甲1406件、……、丁131件，比上年（1912件）下降4.8%: behind a list it is the whole of it, if that is nearer to what there was before.
  const wholes = reading.lists
    .filter(l => l.parts.length > 1 && l.parts.includes(now) && l.parts[0]!.id === l.total.id + 1 && sameKind(l.total, base))
    .map(l => l.total)
  const judged = [now, ...more, ...wholes].map(n => judge(change, n, base, sign))
  const holds = judged.find(j => j?.verdict === 'holds')
  if (holds || (more.length > 0 && now.id !== base.id - 1)) return holds
  const apart = (n: Claim): number => Math.abs(Math.log(n.printed / base.printed))
  const meant = [now, ...wholes].reduce((a, b) => (apart(b) < apart(a) ? b : a))
  return judge(change, meant, base, sign)
}

const isBracketed = (text: string, { start, stop }: Claim): boolean =>
  text[stop] === '）' &&
  (PERIOD.test(text.slice(Math.max(0, start - 28), start)) || WITHIN.test(text.slice(Math.max(0, start - 28), start)))

const sameKind = (now: Claim, base: Claim): boolean =>
  now.form === base.form &&
  // 占51.7%，纠错率较上年（11.2%）下降2.5个百分点: a share is not what is called a rate.
  (now.role !== 'share' || !/率/.test(base.label) || /率/.test(now.label)) &&
  (now.form === 'percent' || (now.form === 'plain' && base.unit !== '' && alike(now.unit, base.unit))) &&
  now.owner < 0 &&
  now.role !== 'change' &&
  now.role !== 'points' &&
  now.role !== 'base'

function judge(change: Claim, now: Claim, base: Claim, sign: number): Found | undefined {
  if (change.form === 'percent') return now.form === 'plain' && base.printed > 0 ? rate(change, now, base, sign) : undefined
  if (change.form !== (now.form === 'percent' ? 'point' : 'plain') || (change.form === 'plain' && !alike(change.unit, now.unit)))
    return undefined
  const [more, less] = sign > 0 ? [now, base] : [base, now]
  return tell({
    kind: 'growth',
    claim: change,
    stated: change.precision === 'exact' ? exact(change) : change.value,
    computed: minus(more.value, less.value),
    parts: [now, base],
    working: `${figure(more)}－${figure(less)}＝${number(more.printed - less.printed)}${change.form === 'point' ? '个百分点' : change.unit}`,
    said: figure(change),
  })
}

const exact = (c: Claim): Interval => (c.form === 'point' ? rounded(c) : c.value)

function rate(change: Claim, now: Claim, base: Claim, sign: number): Found {
  const computed = plus(times(over(now.value, base.value), 100), exactly(-100))
  const value = (100 * (now.printed - base.printed)) / base.printed
  const stated = times(change.value, sign)
  const working = `（${number(now.printed)}－${number(base.printed)}）÷${number(base.printed)}＝${percent(value, change.step)}`
  const said = `${sign < 0 ? '下降' : '增长'}${figure(change)}`
  const told = tell({ kind: 'growth', claim: change, stated, computed, parts: [now, base], working, said })
  return meets(stated, computed) ? told : comparable(change, told, now)
}
