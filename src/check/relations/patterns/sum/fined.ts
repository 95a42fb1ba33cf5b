/** 罚款8.6万元，没收1.2万元，罚没款9.8万元: what was fined and what was forfeited, and both by the name that joins them. */
import type { Claim } from '../../../claims.ts'
import { rounded, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { sentenceTo, tellSum } from '../told.ts'

export const fined: RelationRule = {
  kind: 'sum',
  title: '罚款与没收合为罚没款',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '罚款8.6万元，没收1.2万元，罚没款9.8万元。',
      '立案46件，罚款62.5万元，没收违法所得3.1万元，罚没合计65.6万元。',
      '罚款62.5万元，没收违法所得3.1万元，没收非法财物折价1.4万元，罚没共计67.0万元。',
    ],
    bad: [
      '罚款8.6万元，没收1.2万元，罚没款8.9万元。',
      '立案46件，罚款62.5万元，没收违法所得3.1万元，罚没合计56.6万元。',
      '罚款62.5万元，没收违法所得3.1万元，没收非法财物折价1.4万元，罚没共计97.0万元。',
    ],
  },
}

const BOTH = /^(?:共计?|合计|总计|累计)?罚没(?:款|金额|收入|款项)?(?:合计|共计|总计|总额|共)?(?:为)?$/
const FINE = /^(?:共|处|并处|其中)?(?:行政)?罚款(?:金额)?(?:共|为)?$/
const FORFEITED = /^(?:并处?|共)?没收(?:违法所得|非法所得|(?:非法|违法)?(?:财物|物品)|款|金额)?(?:共|为|折合|折价|价值)?$/
const MOST = 8

function found(claims: readonly Claim[], both: Claim): Found | undefined {
  if (!BOTH.test(both.label) || !isAmount(both)) return undefined
  const before = sentenceTo(claims, both, MOST).filter(c => c.unit === both.unit && c.owner < 0)
  const [fine, ...forfeited] = before
  if (!fine || forfeited.length < 1 || forfeited.length > 2 || !before.every(isAmount)) return undefined
  if (!FINE.test(fine.label) || !forfeited.every(f => FORFEITED.test(f.label)) || forfeited[0]!.label === forfeited[1]?.label)
    return undefined
  return tellSum(both, before, { stated: rounded(both), computed: total(before.map(rounded)) })
}

const isAmount = (c: Claim): boolean =>
  c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && c.owner < 0 && c.unit === '元'
