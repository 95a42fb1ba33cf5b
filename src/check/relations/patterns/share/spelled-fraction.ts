/** 败诉率：2021年9.6%（36/375）、2022年8.2%（31/378）: the bracket behind a rate spells out what is divided by what. */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellShare } from '../told.ts'

export const spelledFraction: RelationRule = {
  kind: 'share',
  title: '括号内写明算式的率',
  find: ({ claims }) => {
    const all = claims.flatMap(c => found(claims, c) ?? [])
    // 满意度98.5%（3/15） is a rank: where no counter says so, a fellow of the same build must.
    return all
      .filter(f => f.told.verdict === 'holds' || f.divides || all.some(o => o !== f && o.beside === f.beside && o.told.verdict === 'holds'))
      .map(f => f.told)
  },
  examples: {
    good: ['败诉率：2021年9.5%（38/400）、2022年8.0%（32/400）、2023年6.9%（29/420）。', '合格率为98.0%（196批/200批）。'],
    bad: ['败诉率：2021年9.5%（38/400）、2022年8.0%（36/400）、2023年6.9%（29/420）。', '合格率为99.0%（196批/200批）。'],
    traps: [
      '增长9.5%（3/15通报）。',
      '完成率95.2%（12/31数据）、整改率88.0%（12/31数据）。',
      '败诉率9.5%（38/400，含上年），同比降0.5个百分点（9/22公布）。',
    ],
  },
}

interface Fraction {
  readonly told: Found
  /** The paragraph. */
  readonly beside: number
  /** Does a counter on both sides say that this is a division? */
  readonly divides: boolean
}

const DIVIDED = /^[/／]$/

function found(claims: readonly Claim[], rate: Claim): Fraction | undefined {
  const [part, whole, more] = claims.slice(rate.id + 1, rate.id + 4)
  if (rate.form !== 'percent' || rate.precision !== 'exact' || rate.role === 'change' || rate.printed > 100) return undefined
  if (!isPlain(part, rate) || !isPlain(whole, rate) || more?.owner === rate.id) return undefined
  if (part.lead !== '' || !DIVIDED.test(whole.lead) || whole.noun !== '' || part.printed > whole.printed) return undefined
  if (part.unit !== '' && !alike(part.unit, whole.unit)) return undefined
  return {
    told: tellShare(rate, [part], whole),
    beside: rate.paragraph,
    divides: part.unit !== '' && whole.unit !== '',
  }
}

const isPlain = (c: Claim | undefined, rate: Claim): c is Claim =>
  c?.form === 'plain' && (c.role === 'count' || c.role === 'slot') && c.precision === 'exact' && c.owner === rate.id && c.printed > 0
