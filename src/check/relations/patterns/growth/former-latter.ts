/**
 * 立案96件，撤案131件；上年分别为84件和152件，前者增14.3%，后者减13.8%; 复议1874件，诉讼902件，前者是后者的2.08倍: the former and the latter of two counts told side
 * by side.
 */
import type { Claim } from '../../../claims.ts'
import { over, roundedOrCut, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { isValueBeside, tell, tellDifference, tellGrowth } from '../told.ts'
import { inTurn } from './both-in-order.ts'

export const formerLatter: RelationRule = {
  kind: 'growth',
  title: '前者与后者',
  find: ({ claims }: Reading) => claims.flatMap(c => changes(claims, c) ?? apart(claims, c) ?? []),
  examples: {
    good: [
      '出具建议书62份，制发告知函118份；上年分别为50份和125份，前者增长24.0%，后者下降5.6%。',
      '线上受理1260件，线下受理480件，前者是后者的2.63倍，上年为2.1倍。',
      '女干部126人、男干部94人，前者比后者多32人。',
    ],
    bad: [
      '出具建议书62份，制发告知函118份；上年分别为50份和125份，前者下降24.0%，后者下降5.6%。',
      '出具建议书62份，制发告知函118份；上年分别为50份和125份，前者增长24.0%，后者下降6.5%。',
      '线上受理1260件，线下受理480件，前者是后者的0.38倍，上年为2.1倍。',
      '女干部126人、男干部94人，前者比后者多23人。',
    ],
    traps: [
      '热线受理1260件，线上受理860件，线下受理400件，前者是后者的3.15倍。',
      '线上受理1260件、金额480万元，线下受理480件，前者是后者的3倍。',
      '建议书62份，告知函118份，前者增长24.0%，后者下降5.6%；上年分别为40份和130份（含补发）。',
      '建议书62份，告知函118份；近三年平均分别为48份和121份，前者增长24.0%，后者下降5.6%。',
    ],
  },
}

const UP = '增长|增加|上升|升|增|多'
const DOWN = '下降|降低|减少|降|减|少'
const whose = (name: string): RegExp => new RegExp(`^${name}(?:同比|比上年|较上年)?(?:(${UP})|(?:${DOWN}))了?$`)
const [FORMER, LATTER] = [whose('前者'), whose('后者')]

/** 前者增14.3%，后者减13.8% */
function changes(claims: readonly Claim[], one: Claim): Found[] | undefined {
  const [two, former] = [claims[one.id + 1], FORMER.exec(one.label)]
  const latter = two && LATTER.exec(two.label)
  const [a, b, c, d] = claims.slice(Math.max(0, one.id - 4), one.id)
  if (!former || !two || !latter || !a || !b || !c || !d || two.form !== one.form || two.sentence !== one.sentence) return undefined
  if (![a, b, c, d].every(v => isValue(v, one)) || !inTurn([a, b], [c, d]) || a.sep === '、') return undefined
  const pairs = [
    [one, a, c, former[1] ? 1 : -1],
    [two, b, d, latter[1] ? 1 : -1],
  ] as const
  return pairs.flatMap(([change, now, base, sign]) =>
    change.form === 'percent' && change.precision === 'exact'
      ? [tellGrowth({ ...change, sign }, now, base)]
      : change.form === 'plain' && change.precision === 'exact' && alike(change.unit, now.unit)
        ? [tellDifference('growth', change, sign > 0 ? [now, base] : [base, now])]
        : [],
  )
}

const TIMES = /^(?:前者(?:约)?(?:是|为|相当于)后者的|(后者)(?:约)?(?:是|为|相当于)前者的)$/
const MORE = /^(?:前者(?:比|较)后者|(后者)(?:比|较)前者)(?:(高出|高|多出?|增加)|(?:少|低|减少))了?$/

/** 前者是后者的2.08倍; 前者比后者多32人: of the two right before, where no third could be meant. */
function apart(claims: readonly Claim[], by: Claim): Found | undefined {
  const [times_, more] = [TIMES.exec(by.label), MORE.exec(by.label)]
  if ((!times_ && !more) || by.precision !== 'exact') return undefined
  const [third, first, second] = [claims[by.id - 3], claims[by.id - 2], claims[by.id - 1]]
  if (!first || !second || ![first, second].every(c => isValue(c, by)) || !alike(first.unit, second.unit)) return undefined
  if (third && third.sentence === by.sentence && third.paragraph === by.paragraph && third.owner === by.owner) return undefined
  const [one, other] = (times_ ?? more)![1] ? [second, first] : [first, second]
  if (more)
    return by.form === 'plain' && alike(by.unit, one.unit) ? tellDifference('growth', by, more[2] ? [one, other] : [other, one]) : undefined
  if (by.form !== 'times' && by.form !== 'percent') return undefined
  const rate = by.form === 'percent'
  return tell({
    kind: 'growth',
    claim: by,
    stated: rate ? printedRate(by) : roundedOrCut(by),
    computed: times(over(one.value, other.value), rate ? 100 : 1),
    parts: [one, other],
    working: `${number(one.printed)}÷${number(other.printed)}＝${rate ? percent((100 * one.printed) / other.printed, by.step) : number(one.printed / other.printed, 2)}`,
    said: figure(by),
  })
}

const isValue = (c: Claim, change: Claim): boolean => isValueBeside(c, change) && change.sentence - c.sentence <= 1
