/**
 * 2023年满意度为82.34%，2024年提高5.69个百分点，达到88.03%; 去年7月受理1516件，今年7月增长26.4%、增加400件，达到1916件; 与2023年收到25件相比，2024年多收到1件，达到26件: what there was at a time, by how much it
 * moved at the next, and what it came to.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { askedOf } from '../../growth/timed/asked.ts'
import { lastWhen } from '../../growth/timed/when.ts'
import { tellDifference, tellGrowth, tellPoints } from '../told.ts'

export const cameTo: RelationRule = {
  kind: 'growth',
  title: '前期数、变动、变动后的数',
  find: ({ claims }) => claims.flatMap(c => found(claims, c)),
  examples: {
    good: [
      '2023年公众满意度为82.34%，2024年提高5.69个百分点，达到88.03%。',
      '去年7月受理诉求1516件，今年7月同比增长26.4%、增加400件，达到1916件。',
      '与2023年收到提案25件相比，2024年多收到1件，达到26件。',
      '2024年抽检不合格率为6.13%，2025年经过整治，回落3.31个百分点，降为2.82%。',
    ],
    bad: [
      '2023年公众满意度为82.34%，2024年提高5.69个百分点，达到88.53%。',
      '去年7月受理诉求1516件，今年7月同比增长26.4%、增加400件，达到1816件。',
      '与2023年收到提案25件相比，2024年多收到8件，达到26件。',
      '2024年抽检不合格率为6.13%，2025年经过整治，回落3.31个百分点，降为8.82%。',
    ],
    traps: [
      // What it came to is of something else.
      '2023年公众满意度为82.34%，2024年提高5.69个百分点，办结率达到98.53%。',
      // No time is told: what stands first may be of now.
      '受理诉求1516件，同比增加400件，达到1816件以上。',
    ],
  },
}

const BECAME = /^，(?:已|现已)?(?:达到?|为|是|至|共|[升降增减][至到为]|(?:增加|提高|上升|增长|下降|减少|降低|回落|提升)[至到为])(?:了)?$/
/** So many changes are told between the two. */
const MOST = 2

function found(claims: readonly Claim[], now: Claim): Found[] {
  if (!BECAME.test(now.lead) || !isValue(now)) return []
  const run: Claim[] = []
  for (let c = claims[now.id - 1]; c && run.length < MOST && c.sentence === now.sentence && isMove(c, now); c = claims[c.id - 1])
    run.unshift(c)
  const base = run[0] && claims[run[0].id - 1]
  if (!base || !isValue(base) || base.form !== now.form || !alike(base.unit, now.unit)) return []
  if (![base, ...run].every(c => c.paragraph === now.paragraph && c.owner === now.owner) || now.sentence - base.sentence > 0) return []
  const [then, later] = [lastWhen(base.lead)?.when, lastWhen(run[0]!.lead)?.when]
  if (!then || !later || later.against || !isBefore(then.year, later.year, then.ago, later.ago)) return []
  return run.flatMap(c => {
    const sign = askedOf(c)?.sign ?? 0
    if (sign === 0) return []
    if (c.form === 'percent') return [tellGrowth({ ...c, sign }, now, base)]
    const pair = sign > 0 ? ([now, base] as const) : ([base, now] as const)
    return [c.form === 'point' ? tellPoints(c, pair) : tellDifference('growth', c, pair)]
  })
}

/** 2023年 and 2024年, 去年 and 今年. */
const isBefore = (y: number | undefined, later: number | undefined, ago: number | undefined, since: number | undefined): boolean =>
  y !== undefined && later !== undefined ? later > y : (ago ?? 0) < (since ?? 0)

/** A move of the two: in points of rates, else in their unit or in percent. */
const isMove = (c: Claim, now: Claim): boolean =>
  c.precision === 'exact' &&
  (now.form === 'percent'
    ? c.form === 'point'
    : (c.form === 'percent' && c.role === 'change') ||
      (c.form === 'plain' && c.role !== 'base' && alike(c.unit, now.unit) && askedOf(c) !== undefined))

const isValue = (c: Claim): boolean =>
  c.precision === 'exact' &&
  c.printed > 0 &&
  (c.form === 'percent' ? c.role !== 'change' : c.form === 'plain' && c.unit !== '' && c.role !== 'change')
