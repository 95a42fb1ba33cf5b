/**
 * @module One thing has grown by one rate against one time, however often that is told: 咨询2020件，同比增长73.1%……本月咨询2020件，同比增长55.0%. That it is one thing its name and its count say, told again
 * as they were; where only the name is told again, that the rates agree is all that can be said.
 */

import type { Claim } from '../../claims.ts'
import { groupBy } from '../../items.ts'
import type { Found, Reading } from '../../reading.ts'
import { isElsewhere } from '../../traits.ts'
import { discrete } from '../../units.ts'
import { figure } from '../../words.ts'
import { subjectOf, timeOf } from '../growth/groups.ts'
import { inWords } from '../patterns/told.ts'
import { plainly } from './told.ts'

/** A count of fewer digits is the same by chance. */
const LEAST = 4
/** So many times one change is told at most. */
const MOST = 6
/** No word of what has changed. */
const PURE =
  /^(?:同比|环比|(?:比|较)(?:上一?年|去年|上月|上季度|上期)(?:同期|同月|度)?)?(?:增长|增加|上升|下降|减少|降低|增|升|降)(?:了|约)?$/
/** 按可比价格, 剔除: another measure of growth. */
const ELSE = /可比|不变价|扣除|剔除|实际|年均|名义|同口径/
const NOW = /^(?:本[月年季周期]度?|当[月年期]|上述|以上)(?:共|累计)?/

interface Change {
  readonly rate: Claim
  /** What has changed, and what it is now where that is told with it. */
  readonly name: string
  readonly now: Claim | undefined
  readonly time: string
}

export function changesAgain(reading: Reading): Found[] {
  const all = reading.claims.flatMap(c => changeOf(reading, c) ?? [])
  return [...groupBy(all, a => `${a.name}|${a.time}`).values()].flatMap(group =>
    group.slice(1, MOST).flatMap((b, n): Found[] => {
      const earlier = group.slice(0, n + 1).filter(a => isElsewhere(a.rate, b.rate))
      const same = earlier.findLast(a => a.rate.printed === b.rate.printed && a.rate.sign === b.rate.sign)
      // 增长5%，增长5%: alike by chance.
      if (same) return same.rate.step < 1 && (!same.now || !b.now || isOneCount(same.now, b.now)) ? [told(b, same, true)] : []
      // Money may have grown by one rate at the prices of the day and by another at those of the year before.
      const other = earlier.findLast(a => a.now && b.now && isOneCount(a.now, b.now) && a.rate.step === b.rate.step)
      return other && discrete(b.now!.unit) ? [told(b, other, false)] : []
    }),
  )
}

function changeOf({ claims, items }: Reading, rate: Claim): Change | undefined {
  if (rate.role !== 'change' || rate.form !== 'percent' || rate.precision !== 'exact' || rate.sign === 0 || rate.owner >= 0)
    return undefined
  if (ELSE.test(rate.lead)) return undefined
  const before = claims[rate.id - 1]
  const by =
    before?.role === 'change' && before.form === 'plain' && before.sign === rate.sign && before.sentence === rate.sentence
      ? before
      : undefined
  const time = timeOf(rate) ?? (by && timeOf(by))
  const named = subjectOf((by && PURE.test(rate.label) ? by : rate).label)
  if (!time) return undefined
  if (named) return { rate, name: nameOf(named), now: undefined, time }
  const head = items.of.get(rate.id)?.head
  if (head && ELSE.test(head.lead)) return undefined
  if (!head || !PURE.test(rate.label) || rate.id - head.id > 2 || head.sentence !== rate.sentence || head.precision !== 'exact')
    return undefined
  if (rate.id - head.id === 2 && !by) return undefined
  const name = nameOf(head.label)
  return name.length > 1 ? { rate, name, now: head, time } : undefined
}

const nameOf = (words: string): string => plainly(words).replace(NOW, '')

/** The same number with as many digits: not 100 and 100. */
const isOneCount = (a: Claim, b: Claim): boolean =>
  a.printed === b.printed && a.unit === b.unit && String(Math.round(a.printed / a.step)).length >= LEAST

function told({ rate, name, now }: Change, first: Change, holds: boolean): Found {
  const way = first.rate.sign < 0 ? '下降' : '增长'
  const of = now && first.now ? `${name}${figure(now)}` : name
  const message = holds
    ? `前文“${of}”也是${way}${figure(rate)}，一致。`
    : `前文“${of}”${way}${figure(first.rate)}，这里是${rate.sign < 0 ? '下降' : '增长'}${figure(rate)}，同一件事前后不一。`
  return inWords(holds, {
    kind: 'repeat',
    claim: rate,
    stated: rate.value,
    computed: first.rate.value,
    parts: now ? [first.rate, now] : [first.rate],
    message,
  })
}
