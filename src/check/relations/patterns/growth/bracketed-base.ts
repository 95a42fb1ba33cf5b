/** 结案率为90.69%，较2022年7月（90.04%）上升0.65个百分点; 用时266.66天，较上年同期（252.74天）增加13.92天: the earlier value in brackets behind its period. */
import type { Claim } from '../../../claims.ts'
import { exactly, meets, minus, over, plus, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { comparable } from '../../growth/comparable.ts'
import { printed, sentenceTo, tell } from '../told.ts'

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
    ],
    bad: [
      '适用率为81.35%，较2021年6月（79.12%）上升3.23个百分点。',
      '平均用时62.4天，较2021年6月（65.1天）缩短3.7天。',
      '收到来信418件，比2022年一季度（380件）增长12%。',
      '办结来信418件，环比（8月办结380件）增长12%。',
    ],
  },
}

const PERIOD = /[较比与同](?:上|去|前|同|疫情前|年初|(?:19|20)\d{2}年|\d{1,2}月|[一二三四]季度|第[一二三四]季度)[^，。；：（）]{0,12}（$/
/** 环比（8月办结19875件）增长: the period stands within. */
const WITHIN =
  /(?:同比|环比|[较比与]上[年月季期][^，。；：（）]{0,6})（(?:上[年月季期]|去年|\d{1,4}[年月]|[一二三四]季度)[^，。；：（）\d]{0,10}$/
const MOVE =
  /^）(?:相比|比较)?，?(?:分别|同比|环比|共|净|又|均)?(?:(增长|增加|增幅为?|增|上升|提升|提高|升高?|上涨|延长|多)|(下降|降低|降幅为?|减少|缩短|回落|减|降|少))了?$/
/** So far back the present value may stand. */
const MOST = 4
/** 达到90%的目标: no value of what is told. */
const AIM = /^的?(?:目标|要求|标准|任务|红线|底线)/

function found({ claims, view: { text } }: Reading, base: Claim): Found | undefined {
  const change = claims[base.id + 1]
  if (text[base.stop] !== '）' || base.owner === base.id || !change || change.paragraph !== base.paragraph) return undefined
  const words = text.slice(Math.max(0, base.start - 28), base.start)
  if (!PERIOD.test(words) && !WITHIN.test(words)) return undefined
  const move = MOVE.exec(text.slice(base.stop, change.start))
  if (!move) return undefined
  const sign = move[1] ? 1 : -1
  const before = sentenceTo(claims, base, MOST).filter(c => sameKind(c, base) && !AIM.test(c.noun))
  const [now, ...more] = before.reverse()
  if (!now) return undefined
  const judged = [now, ...more].map(n => judge(change, n, base, sign))
  return judged.find(j => j?.verdict === 'holds') ?? (more.length === 0 || now.id === base.id - 1 ? judged[0] : undefined)
}

const sameKind = (now: Claim, base: Claim): boolean =>
  now.form === base.form &&
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

const exact = (c: Claim): Interval => (c.form === 'point' ? printed(c) : c.value)

function rate(change: Claim, now: Claim, base: Claim, sign: number): Found {
  const computed = plus(times(over(now.value, base.value), 100), exactly(-100))
  const value = (100 * (now.printed - base.printed)) / base.printed
  const stated = times(change.value, sign)
  const working = `（${number(now.printed)}－${number(base.printed)}）÷${number(base.printed)}＝${percent(value, change.step)}`
  const said = `${sign < 0 ? '下降' : '增长'}${figure(change)}`
  const told = tell({ kind: 'growth', claim: change, stated, computed, parts: [now, base], working, said })
  return meets(stated, computed) ? told : comparable(change, told, now)
}
