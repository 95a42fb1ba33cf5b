/**
 * 结案18件，结案率9.09%；去年同期结案36件，结案率17.31%；……结案率同比减少8.22%: a rate that is named, with its value of both times further up. What lies between two rates is points; as a
 * percentage it is another.
 */
import type { Claim } from '../../../claims.ts'
import { meets, minus, over, rounded, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { sentenceTo, tell } from '../told.ts'

export const rateMoved: RelationRule = {
  kind: 'growth',
  title: '写明名称的率的变化',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '受理156件，结案率12.18%；去年同期受理164件，结案率17.07%；收案数同比下降4.9%，结案率同比减少28.6%。',
      '受理156件，结案率12.18%；去年同期受理164件，结案率17.07%；收案数同比下降4.9%，结案率同比下降4.89个百分点。',
    ],
    bad: [
      '受理156件，结案率12.18%；去年同期受理164件，结案率17.07%；收案数同比下降4.9%，结案率同比减少4.89%。',
      '受理156件，结案率12.18%；去年同期受理164件，结案率17.07%；收案数同比下降4.9%，结案率同比下降4.98个百分点。',
    ],
    traps: ['受理156件，结案率12.18%；去年同期受理164件，结案率17.07%；执行案件结案率同比减少4.89%。'],
  },
}

const MOVED =
  /^([\u4e00-\u9fa5]{2,6}率)(?:则)?(?:同比|[比较](?:上一?年|去年)(?:同期)?)(?:提[高升]|上升|升高|增加|增长|下降|降低|减少|回落)了?$/
const EARLIER = /去年|上一?年|同期/
const FAR = 14

function found(claims: readonly Claim[], change: Claim): Found | undefined {
  const name = change.precision === 'exact' && change.sign !== 0 ? MOVED.exec(change.label)?.[1] : undefined
  if (!name || (change.form !== 'percent' && change.form !== 'point')) return undefined
  const before = sentenceTo(claims, change, FAR).filter(c => c.owner === change.owner)
  const rates = before.filter(c => c.form === 'percent' && c.precision === 'exact' && c.role === 'rate' && c.label.endsWith(name))
  const [now, base, more] = rates
  if (!now || !base || more || [now, base].some(c => c.label !== name)) return undefined
  const clauseOf = (c: Claim): string => {
    const own = before.filter(o => o.id <= c.id)
    return own
      .slice(
        Math.max(
          0,
          own.findLastIndex(o => o.lead.includes('；')),
        ),
      )
      .map(o => o.lead)
      .join('')
  }
  if (EARLIER.test(clauseOf(now)) || !EARLIER.test(clauseOf(base)) || base.printed <= 0) return undefined
  const points = times(minus(rounded(now), rounded(base)), change.sign)
  const gap = Number(Math.abs(now.printed - base.printed).toFixed(6))
  if (change.form === 'point')
    return tell({
      kind: 'growth',
      claim: change,
      stated: rounded(change),
      computed: points,
      parts: [now, base],
      working: `${figure(now)}与${figure(base)}相差${number(gap)}个百分点`,
      said: figure(change),
    })
  const computed = times(over(points, rounded(base)), 100)
  const holds = meets(rounded(change), computed)
  if (!holds && !meets(rounded(change), points)) return undefined
  const value = (100 * change.sign * (now.printed - base.printed)) / base.printed
  const working = `（${figure(now)}－${figure(base)}）÷${figure(base)}＝${percent(value, change.step)}`
  return tell({
    kind: 'growth',
    claim: change,
    stated: rounded(change),
    computed,
    parts: [now, base],
    working: holds ? working : `${figure(now)}与${figure(base)}相差${number(gap)}个百分点，应当写“${number(gap)}个百分点”；${working}`,
    said: figure(change),
  })
}
