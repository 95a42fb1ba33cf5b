/** Unit: the same amount once in 元 and once in 万元; persons where visits were counted. */
import type { Claim } from '../claims.ts'
import { groupBy } from '../items.ts'
import type { Found, Reading, RelationRule } from '../reading.ts'

export const unit: RelationRule = {
  kind: 'unit',
  title: '计量单位',
  find: reading => money(reading),
  examples: { good: ['全年罚没收入566.2万元。全年罚没收入566.2万元。'], bad: ['全年罚没收入566.2万元。另据统计，全年罚没收入566.2元。'] },
}

const key = (c: Claim): string => c.label.replace(/^(?:共|计|累计|全年)+/, '')

/** The same words and digits, ten thousand times apart. */
function money(reading: Reading): Found[] {
  const amounts = reading.claims.filter(c => c.unit === '元' && c.role === 'count' && c.printed > 0 && key(c).length >= 3)
  return [...groupBy(amounts, key).values()].flatMap(group =>
    group.slice(1, 40).flatMap((claim): Found[] => {
      const first = group[0]!
      const ratio = claim.printed > first.printed ? claim.printed / first.printed : first.printed / claim.printed
      if (Math.abs(ratio - 1e4) > 1e-6 && Math.abs(ratio - 1e8) > 1e-2) return []
      return [
        {
          kind: 'unit',
          claim,
          stated: claim.value,
          computed: first.value,
          verdict: 'fails',
          parts: [first],
          message: `“${key(claim)}”前后数字相同，一处以元计，一处以万元计，相差${ratio === 1e8 ? '一亿' : '一万'}倍。`,
        },
      ]
    }),
  )
}
