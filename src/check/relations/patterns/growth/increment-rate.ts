/** 收案1286件，同比增加93件、7.8%; 增加93件（7.8%）: by how much and of how much, in one breath. */
import type { Claim } from '../../../claims.ts'
import { meets, over, times } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { comparable } from '../../growth/comparable.ts'
import { fromAmount } from '../../growth/rates.ts'

export const incrementRate: RelationRule = {
  kind: 'growth',
  title: '增量与增幅并列',
  find: ({ claims }) =>
    claims.flatMap(c => (c.form === 'percent' && c.precision === 'exact' ? (found(claims, c) ?? cameTo(claims, c) ?? []) : [])),
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

const BY = /(?:[比较](?:上一?年|去年|上[月季]度?|(?:19|20)\d{2}年)(?:度|同期)?|同比|环比)(?:净)?(?:增加?|多出?|减少?|少)了?$/
const REACHED = /^，(?:已?达到?了?|共|总数达到?|[增升降减][至到为]|(?:增加|上升|提高|下降|减少|回落)[到至])$/
const RATE = /^，(?:同比|环比)?(?:增长|增加|上升|下降|减少|降低|[增升降减]幅为?)$/

/** 征集到的意见比2023年多80条，达到580条，增长16.0%: by how much, what it came to, and the rate. */
function cameTo(claims: readonly Claim[], rate: Claim): Found | undefined {
  const [by, now] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!by || !now || rate.role !== 'change' || !RATE.test(rate.lead) || !REACHED.test(now.lead) || !BY.test(by.label)) return undefined
  if (by.role !== 'change' || by.form !== 'plain' || by.precision !== 'exact' || by.sign !== rate.sign || by.unit === '') return undefined
  if (
    now.role !== 'count' ||
    now.form !== 'plain' ||
    now.precision !== 'exact' ||
    now.unit !== by.unit ||
    now.printed <= by.sign * by.printed
  )
    return undefined
  const here = [by, now].every(c => c.sentence === rate.sentence && c.paragraph === rate.paragraph && c.owner === rate.owner)
  return here ? { ...comparable(rate, fromAmount(rate, now, by, true), now), named: true } : undefined
}
