/**
 * 一审审结548件、调解197件，调解率35.95%，二审审结49件、调解8件，调解率16.33%，合起来34.34%: the rate of all is of both parts together and both wholes together.
 */
import type { Claim } from '../../../claims.ts'
import { over, times, total } from '../../../interval.ts'
import { fitsShare, printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { tell } from '../told.ts'

export const ratesTogether: RelationRule = {
  kind: 'share',
  title: '两个率合起来',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '调解结案205件，一审197件，二审8件；一审审结548件，调解率35.95%，二审审结49件，调解率16.33%，合起来34.34%。',
      '甲院审结400件，调解160件，调解率40%，乙院审结100件，调解20件，调解率20%，两院合计调解率36%。',
    ],
    bad: [
      '调解结案205件，一审197件，二审8件；一审审结548件，调解率35.95%，二审审结49件，调解率16.33%，合起来26.14%。',
      '甲院审结400件，调解160件，调解率40%，乙院审结100件，调解20件，调解率20%，两院合计调解率30%。',
    ],
  },
}

/** 合起来, 两级合计, 综合调解率: of all of them. */
const TOGETHER =
  /^(?:[两二三][\u4e00-\u9fa5]{1,2})?(?:合起来|加起来|合计|合并|总体|综合|平均)(?:计算)?(?:的)?(?:([\u4e00-\u9fa5]{2,6})率)?(?:为|是|达到?|约)*$/
const NAME = /([\u4e00-\u9fa5]{2})率(?:为|是|达到?)?$/
/** So many figures before it the rates, and before those their counts, may stand. */
const FAR = 12

interface Of {
  readonly part: Claim
  readonly whole: Claim
}

function found({ claims }: Reading, all: Claim): Found | undefined {
  const said = all.form === 'percent' && all.precision === 'exact' && all.owner < 0 ? TOGETHER.exec(all.label) : null
  if (!said) return undefined
  const near = claims.slice(Math.max(0, all.id - FAR), all.id).filter(c => c.paragraph === all.paragraph && c.owner < 0)
  const rates = near.filter(c => c.role === 'rate' && c.form === 'percent' && c.sentence === all.sentence).slice(-2)
  const names = rates.map(r => NAME.exec(r.label)?.[1])
  if (rates.length < 2 || names[0] === undefined || names[0] !== names[1] || (said[1] && !said[1].endsWith(names[0]))) return undefined
  const of = rates.map(r => ofRate(near, r))
  const [one, other] = of
  if (!one || !other || one.part === other.part || one.whole === other.whole || !alike(one.part.unit, other.part.unit)) return undefined
  const [parts, wholes] = [
    [one.part, other.part],
    [one.whole, other.whole],
  ]
  const sum = (cs: readonly Claim[]): number => cs.reduce((n, c) => n + c.printed, 0)
  const shown = (cs: readonly Claim[]): string => `（${cs.map(c => number(c.printed)).join('＋')}）`
  return tell({
    kind: 'share',
    claim: all,
    stated: printedRate(all),
    computed: times(over(total(parts.map(c => c.value)), total(wholes.map(c => c.value))), 100),
    parts: [...parts, ...wholes],
    working: `${shown(parts)}÷${shown(wholes)}＝${percent((100 * sum(parts)) / sum(wholes), all.step)}`,
    said: figure(all),
  })
}

/** The one pair of counts before a rate that gives it, of which one stands right before it. */
function ofRate(near: readonly Claim[], rate: Claim): Of | undefined {
  const counts = near.filter(c => c.id < rate.id && c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && c.printed > 0)
  const last = counts.at(-1)
  if (!last || last.id !== rate.id - 1) return undefined
  const pairs = counts.flatMap((c): Of[] =>
    c === last || !alike(c.unit, last.unit) ? [] : c.printed > last.printed ? [{ part: last, whole: c }] : [{ part: c, whole: last }],
  )
  const fit = pairs.filter(p => fitsShare(rate, p.part.value, p.whole.value))
  return fit.length === 1 ? fit[0] : undefined
}
