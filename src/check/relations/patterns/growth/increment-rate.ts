/** 收案1286件，同比增加93件、7.8%; 增加93件（7.8%）: by how much and of how much, in one breath. */
import type { Claim } from '../../../claims.ts'
import { meets, over, times } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { fromAmount } from '../../growth/rates.ts'

export const incrementRate: RelationRule = {
  kind: 'growth',
  title: '增量与增幅并列',
  find: ({ claims }) => claims.flatMap(rate => found(claims, rate) ?? []),
  examples: {
    good: ['收案1286件，同比增加93件、7.8%。', '收案1286件，同比增加93件（7.8%）。'],
    bad: ['收案1286件，同比增加93件、8.7%。', '收案1286件，同比增加93件（8.7%）。'],
  },
}

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const [now, by] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!now || !by || rate.form !== 'percent' || rate.precision !== 'exact' || rate.label !== '' || !isIncrement(now, by)) return undefined
  const inside = rate.owner === by.id
  if (!inside && (rate.lead !== '、' || rate.owner !== by.owner || rate.sentence !== by.sentence)) return undefined
  // 增加93件、7.8%，7.2%和3.1%: as many rates as figures, each of its own.
  if (claims[rate.id + 1]?.form === 'percent' && /^[、和与及]$/.test(claims[rate.id + 1]!.lead)) return undefined
  const told = fromAmount({ ...rate, sign: by.sign }, now, by, true)
  // In brackets it may be its share of what there is.
  const share = inside && meets(rate.value, times(over(by.value, now.value), 100))
  return told.verdict === 'fails' && share ? undefined : { ...told, named: true }
}

const isIncrement = (now: Claim, by: Claim): boolean =>
  by.role === 'change' &&
  by.form === 'plain' &&
  by.sign !== 0 &&
  by.precision === 'exact' &&
  /^(?:同比|(?:[比较])(?:上一?年|去年)(?:度|同期)?)?(?:增加?|多|减少?|少|上升|下降)了?$/.test(by.label) &&
  now.role === 'count' &&
  now.form === 'plain' &&
  now.precision === 'exact' &&
  now.unit === by.unit &&
  now.owner === by.owner &&
  now.paragraph === by.paragraph &&
  now.sentence === by.sentence &&
  now.printed > by.sign * by.printed
