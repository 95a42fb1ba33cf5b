/** 售后服务15.64%→17.49%，↑1.85: an arrow leads from what was to what is, and another says by how much it rose or fell. */
import type { Claim } from '../../../claims.ts'
import { meets, minus, over, rounded, times } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { tell } from '../told.ts'

export const arrows: RelationRule = {
  kind: 'growth',
  title: '箭头表示的变化',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '与2021年比：售后服务15.64%→17.49%，↑1.85；质量38.87%→37.48%，↓1.39（百分点）。',
      '办件量1200件→1380件（↑15%）。',
      '在册企业320家→298家，↓22家。',
      '占比15.64%→17.49%（↑1.85个百分点）。',
    ],
    bad: [
      '与2021年比：售后服务15.64%→17.49%，↑1.58；质量38.87%→37.48%，↓1.39（百分点）。',
      '办件量1200件→1380件（↑18%）。',
      '在册企业320家→298家，↓32家。',
      '占比15.64%→17.49%（↑1.58个百分点）。',
    ],
    traps: ['路线：3号门→5号厅，↑2层。', '网格1→网格2，↑12件。', '得分88.2→91.5，↑3位。'],
  },
}

const MOVED = /^[，、]?([↑↓])$/

function found(claims: readonly Claim[], by: Claim): Found | undefined {
  const arrow = MOVED.exec(by.lead)?.[1]
  const [was, is] = [claims[by.id - 2], claims[by.id - 1]]
  if (!arrow || !was || !is || is.lead !== '→' || was.form !== is.form || (was.unit !== '' && was.unit !== is.unit)) return undefined
  if (![was, is, by].every(c => c.precision === 'exact') || was.paragraph !== by.paragraph || was.owner !== is.owner) return undefined
  if (is.form !== 'percent' && is.form !== 'plain') return undefined
  const [high, low] = arrow === '↑' ? [is, was] : [was, is]
  const gap = minus(high.value, low.value)
  const apart = Number((high.printed - low.printed).toFixed(6))
  if (by.form === 'percent' && is.form === 'plain' && was.printed > 0)
    return tell({
      kind: 'growth',
      claim: by,
      stated: rounded(by),
      computed: times(over(gap, was.value), 100),
      parts: [is, was],
      working: `（${number(high.printed)}－${number(low.printed)}）÷${number(was.printed)}＝${percent((100 * apart) / was.printed, by.step)}`,
      said: figure(by),
    })
  const points = is.form === 'percent' && (by.form === 'point' || (by.form === 'plain' && by.unit === ''))
  const amounts = is.form === 'plain' && by.form === 'plain' && by.unit === is.unit && is.unit !== ''
  if (!points && !amounts) return undefined
  return tell({
    kind: 'growth',
    claim: by,
    stated: rounded(by),
    computed: meets(gap, rounded(by)) ? gap : minus(rounded(high), rounded(low)),
    parts: [is, was],
    working: `${figure(high)}－${figure(low)}＝${number(apart)}${points ? '个百分点' : ''}`,
    said: points ? `${number(by.printed)}个百分点` : figure(by),
  })
}
