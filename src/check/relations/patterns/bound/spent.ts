/** 业务经费217.78万元，支出215.69万元: what was spent of it. That more was spent may be so, and is left open. */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { isExactCount } from '../told.ts'

export const spent: RelationRule = {
  kind: 'bound',
  title: '支出不大于经费',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['全年业务经费217.78万元，支出215.69万元。', '下达专项资金860万元，已支付812.5万元。'],
    bad: [],
    traps: ['全年业务经费217.78万元，支出225.69万元。'],
  },
}

const FUND = /(?:经费|拨款|资金|补助)(?:总额|合计|共计|共)?(?:为)?$/
const SPENT = /^(?:实际|已|共|累计|全年)*(?:支出|使用|支付|列支)(?:了)?$/

function found(claims: readonly Claim[], fund: Claim): Found | undefined {
  const part = claims[fund.id + 1]
  if (!part || ![fund, part].every(c => isExactCount(c) && c.unit === '元' && c.owner === fund.owner)) return undefined
  if (part.sentence !== fund.sentence || part.paragraph !== fund.paragraph || part.sep !== '，') return undefined
  if (!FUND.test(fund.label) || !SPENT.test(part.label) || above(part.value, fund.value)) return undefined
  return {
    kind: 'bound',
    claim: part,
    stated: part.value,
    computed: fund.value,
    verdict: 'holds',
    parts: [fund],
    message: `${figure(part)}不大于${figure(fund)}。`,
  }
}
