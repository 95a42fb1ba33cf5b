/** 今年批捕660人，上年批捕516人，增幅超过两成; 任务为1137场次，实际完成1278场次，比任务数多出140场次以上: about how much more the one is than the other, both told right before. */

import type { Claim } from '../../../claims.ts'
import { minus, over, times } from '../../../interval.ts'
import { magnitude } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { figure, number, percent } from '../../../words.ts'
import { tell } from '../told.ts'

export const roughChange: RelationRule = {
  kind: 'bound',
  title: '约略的增幅与差额',
  find: reading => reading.claims.flatMap(c => inTenths(reading, c) ?? byMore(reading.claims, c) ?? []),
  examples: {
    good: [
      '今年批捕660人，上年批捕516人，增幅超过两成。',
      '省定全年普法任务为1137场次，我市实际完成1278场次，比任务数多出140场次以上。',
      '今年受理投诉412件，去年同期受理586件，降幅近三成。',
    ],
    bad: [
      '今年批捕660人，上年批捕516人，增幅不到两成。',
      '省定全年普法任务为1137场次，我市实际完成1278场次，比任务数多出170场次以上。',
      '今年受理投诉412件，去年同期受理586件，降幅超过四成。',
      '年度培训计划为860人次，实际完成1012人次，比计划多出120余人次。',
    ],
    traps: [
      // Nothing has no last digit.
      '计划检查120家，实际完成150家，比计划多不到0家。',
      '今年批捕660人，上年批捕516人，其中盗窃案件增幅不到两成。',
      '今年批捕660人，上年批捕516人，起诉增幅不到两成。',
    ],
  },
}

const GREW =
  /^，?(?:同比|较上年|比上年)?(?:(?<rose>增幅|增长|上升|增加|涨幅)|降幅|下降|减少)(?:率)?(?:达到?|为|了)?(?:约|近|将近|接近|超过?|逾|不到|不足|未到)?$/

function inTenths({ claims, view: { text } }: Reading, rate: Claim): Found | undefined {
  const said = rate.form === 'percent' && rate.precision !== 'exact' ? GREW.exec(rate.lead) : null
  if (!said || !text.slice(rate.start, rate.stop + 1).includes('成')) return undefined
  const [one, other] = claims.slice(Math.max(0, rate.id - 2), rate.id)
  if (!one || !other || ![one, other].every(c => isCount(c, rate)) || one.unit !== other.unit) return undefined
  const [now, base] = isBefore(other) ? [one, other] : [other, one]
  if (!isBefore(base) || isBefore(now) || base.printed <= 0) return undefined
  const rose = said.groups!['rose'] !== undefined
  const [more, less] = rose ? [now, base] : [base, now]
  if (more.printed <= less.printed) return undefined
  const value = (100 * (more.printed - less.printed)) / base.printed
  return tell({
    kind: 'bound',
    claim: rate,
    stated: roomOf(rate, said[0]),
    computed: times(over(minus(more.value, less.value), base.value), 100),
    parts: [now, base],
    working: `（${number(more.printed)}－${number(less.printed)}）÷${number(base.printed)}＝${percent(value, 0.1)}`,
    said: `“${said[0].replace(/^，/, '')}${text.slice(rate.start, rate.stop)}”`,
  })
}

/** 近三成 may be 28 % and 31 %; 超过两成 is no less, 不到两成 no more. */
function roomOf({ printed }: Claim, words: string): Interval {
  if (/超|逾/.test(words)) return { min: printed - 0.5, max: printed + 20 }
  if (/不|未/.test(words)) return { min: printed - 20, max: printed + 0.5 }
  return { min: printed - 8, max: printed + 3 }
}

const MORE =
  /^[比较](?:年度|全年|年初|省定|既定)?(?:任务|目标|计划)(?:任务|指标)?(?:数|量)?(?:多|超|高)(?:出|完成|额)?(?:了)?(?:约|近|超过)?$/
const AIM = /任务|目标|计划|指标/
const DONE = /实际|完成|实现/
const PAST = /上年|去年|同期/

function byMore(claims: readonly Claim[], by: Claim): Found | undefined {
  if (by.form !== 'plain' || by.unit === '' || !MORE.test(by.label) || (by.precision !== 'over' && by.precision !== 'under'))
    return undefined
  const [aim, now] = claims.slice(Math.max(0, by.id - 2), by.id)
  if (!aim || !now || ![aim, now].every(c => isCount(c, by) && c.unit === by.unit)) return undefined
  if (!AIM.test(aim.label) || AIM.test(now.label) || !DONE.test(now.label) || PAST.test(now.label)) return undefined
  const more = now.printed - aim.printed
  if (more <= 0) return undefined
  const far = Number.isFinite(by.value.max) ? by.printed + magnitude(by.printed) : Number.POSITIVE_INFINITY
  return tell({
    kind: 'bound',
    claim: by,
    stated: by.precision === 'over' ? { min: by.printed, max: far } : { min: 0, max: by.printed },
    computed: { min: more, max: more },
    parts: [now, aim],
    working: `${number(now.printed)}－${number(aim.printed)}＝${number(more)}`,
    said: figure(by),
  })
}

const isBefore = (c: Claim): boolean => c.role === 'base' || PAST.test(c.label)
const isCount = (c: Claim, { paragraph, sentence, owner }: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  (c.role === 'count' || c.role === 'base') &&
  c.paragraph === paragraph &&
  c.sentence === sentence &&
  c.owner === owner
