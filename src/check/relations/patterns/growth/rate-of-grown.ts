/**
 * 受理6380件，同比上升3.85%，结案6201件，同比上升4.59%，结案率97.19%，同比上升6.7%: where a rate is the one count of the other, and it is told how both have grown, it follows
 * how the rate has. It may be told in points or as a percentage, and is wrong where it is neither.
 */
import type { Claim } from '../../../claims.ts'
import { exactly, meets, minus, over, plus, rounded, times } from '../../../interval.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { figure, number } from '../../../words.ts'
import { isExactCount, sentenceTo, tell } from '../told.ts'

export const rateOfGrown: RelationRule = {
  kind: 'growth',
  title: '两数的增幅与其比率的变化',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '受理诉讼案件5200件，同比上升4.00%，结案4940件，同比上升5.04%，结案率95.00%，同比上升1.00%。',
      '受理案件5200件（含旧存120件），同比上升4.00%，结案4940件，同比上升5.04%，结案率95.00%，同比提高0.94个百分点。',
      '受理投诉3000件，比上年增长20.00%；办结2700件，比上年增长12.50%；办结率90.00%，比上年下降6.25%。',
    ],
    bad: [
      '受理诉讼案件5200件，同比上升4.00%，结案4940件，同比上升5.04%，结案率95.00%，同比上升10.0%。',
      '受理案件5200件（含旧存120件），同比上升4.00%，结案4940件，同比上升5.04%，结案率95.00%，同比提高1.49个百分点。',
      '受理投诉3000件，比上年增长20.00%；办结2700件，比上年增长12.50%；办结率90.00%，比上年上升6.25%。',
    ],
    traps: [
      // Another period.
      '受理诉讼案件5200件，同比上升4.00%，结案4940件，同比上升5.04%，结案率95.00%，环比上升10.0%。',
      // Whole percents leave it open.
      '受理诉讼案件5200件，同比上升4%，结案4940件，同比上升5%，结案率95%，同比上升1.5%。',
      // The rate is of something else.
      '受理诉讼案件5200件，同比上升4.00%，结案4940件，同比上升5.04%，调解率61.20%，同比上升3.0%。',
    ],
  },
}

const MOVE = '(?:增[长加]|上升|提[高升]|升高|下降|降低|减少|回落)了?$'
const AGAINST = new RegExp(`^(同比|环比|[比较](?:上一?年|去年|上月|上季度)(?:度|同期)?)${MOVE}`)
const NAME = /^([\u4e00-\u9fa5]{2,8})率(?:为|达到?|是)?$/
/** Five figures and what stands in brackets beside them. */
const FAR = 12

function found(claims: readonly Claim[], change: Claim): Found | undefined {
  const against = change.sign !== 0 && change.precision === 'exact' && change.owner < 0 ? AGAINST.exec(change.label)?.[1] : undefined
  if (!against || (change.form !== 'percent' && change.form !== 'point')) return undefined
  const [whole, more, part, alsoMore, rate] = sentenceTo(claims, change, FAR)
    .filter(c => c.owner < 0)
    .slice(-5)
  if (!whole || !more || !part || !alsoMore || !rate || rate.id !== change.id - 1) return undefined
  if (!isExactCount(whole) || !isExactCount(part) || part.unit !== whole.unit || part.printed > whole.printed) return undefined
  if (![more, alsoMore].every(c => isRateOf(c, against)) || !isRate(rate, part) || !fitsShare(rate, part.value, whole.value))
    return undefined
  const now = rounded(rate)
  const ratio = over(grown(alsoMore), grown(more))
  const relative = times(plus(ratio, exactly(-1)), 100)
  const points = minus(now, over(now, ratio))
  const stated = times(loose(change), change.sign)
  const holds = (change.form === 'percent' && meets(stated, relative)) || meets(stated, points)
  const before = (rate.printed * (100 + more.sign * more.printed)) / (100 + alsoMore.sign * alsoMore.printed)
  const gap = Math.abs(rate.printed - before)
  return tell({
    kind: 'growth',
    claim: change,
    stated: times(rounded(change), change.sign),
    computed: holds && !meets(stated, relative) ? points : change.form === 'point' ? points : relative,
    parts: [rate, alsoMore, more],
    working: `由两数的增幅，${rate.label.replace(/[为达是到]+$/, '')}前期为${number(before, 2)}%，${before > rate.printed ? '下降' : '上升'}${number(gap, 2)}个百分点（${number((100 * gap) / before, 2)}%）`,
    said: `${change.sign < 0 ? '下降' : '上升'}${figure(change)}`,
  })
}

/** 同比上升3.85% of what stands before it, against the same time. */
const isRateOf = (c: Claim, against: string): boolean =>
  c.role === 'change' && c.form === 'percent' && c.precision === 'exact' && c.sign !== 0 && AGAINST.exec(c.label)?.[1] === against

/** 结案率 of 结案: by the name of what is counted. */
const isRate = (rate: Claim, part: Claim): boolean => {
  const name = rate.form === 'percent' && rate.role === 'rate' && rate.precision === 'exact' ? NAME.exec(rate.label)?.[1] : undefined
  return name !== undefined && part.label.endsWith(name.slice(-2))
}

/** How many times as much: 1.0385 of 上升3.85%. */
const grown = (c: Claim): Interval => times(plus(times(loose(c), c.sign), exactly(100)), 0.01)

/** One unit of the last place to each side: whether it was rounded or cut off. */
const loose = (c: Claim): Interval => ({ min: c.printed - c.step, max: c.printed + c.step })
