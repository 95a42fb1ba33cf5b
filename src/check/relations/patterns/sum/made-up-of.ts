/** 海水产品37.91万吨……海水产品由养殖31.47万吨和捕捞6.34万吨构成: what the words say that a total is made up of is all of it. */
import type { Claim } from '../../../claims.ts'
import { rounded, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { tellSum } from '../told.ts'

export const madeUpOf: RelationRule = {
  kind: 'sum',
  title: '由几项构成的总数',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '年末债务余额为165.54亿元，由一般债务31.69亿元和专项债务133.85亿元构成。',
      '执行到位477.3万元，由扣押变现328.6万元、划拨116.8万元和自动履行31.9万元组成。',
      '水产品48.26万吨，海水产品37.81万吨、淡水产品10.45万吨。海水产品由养殖31.47万吨和捕捞6.34万吨构成。',
    ],
    bad: [
      '年末债务余额为185.54亿元，由一般债务31.69亿元和专项债务133.85亿元构成。',
      '执行到位475.3万元，由扣押变现328.6万元、划拨116.8万元和自动履行31.9万元组成。',
      '水产品48.26万吨，海水产品37.91万吨、淡水产品10.35万吨。海水产品由养殖31.47万吨和捕捞6.34万吨构成。',
    ],
    traps: [
      // Mainly, and so not only.
      '海水产品37.91万吨。海水产品主要由养殖31.47万吨和捕捞6.34万吨构成。',
      // Two totals of that name.
      '东区海水产品37.91万吨，西区海水产品12.30万吨。海水产品由养殖31.47万吨和捕捞6.34万吨构成。',
      // Another time.
      '上年海水产品37.91万吨。海水产品由养殖31.47万吨和捕捞6.34万吨构成。',
    ],
  },
}

const FIRST = /^([\u4e00-\u9fa5]{2,12}?)(?:主要)?由[\u4e00-\u9fa5]{1,10}$/
const NEXT = /^[和与及、]/
const CLOSES = /^(?:共同)?(?:构成|组成)/
const OTHER_TIME = /上年|去年|前年|同期|计划|目标/
/** So many members, and so many figures back their total. */
const MOST = 8
const BACK = 24

function found(claims: readonly Claim[], last: Claim): Found | undefined {
  if (!CLOSES.test(last.noun) || !isCount(last, last)) return undefined
  const parts = [last]
  while (parts.length < MOST && NEXT.test(parts[0]!.lead)) {
    const before = claims[parts[0]!.id - 1]
    if (!before || !isCount(before, last)) return undefined
    parts.unshift(before)
  }
  // 余额为165.54亿元，由一般债务31.69亿元和专项债务133.85亿元构成: of the figure right before it.
  const ahead = claims[parts[0]!.id - 1]
  if (
    ahead &&
    parts.length > 1 &&
    /^，(?:分别)?由[\u4e00-\u9fa5]{1,14}$/.test(parts[0]!.lead) &&
    isCount(ahead, last) &&
    !OTHER_TIME.test(ahead.label)
  )
    return tellSum(ahead, parts, { stated: rounded(ahead), computed: total(parts.map(rounded)) })
  const name = parts.length > 1 && !/主要由/.test(parts[0]!.label) ? FIRST.exec(parts[0]!.label)?.[1] : undefined
  if (!name) return undefined
  const wholes = claims
    .slice(Math.max(0, parts[0]!.id - BACK), parts[0]!.id)
    .filter(c => isCount(c, last) && c.label.endsWith(name) && !OTHER_TIME.test(c.label))
  const whole = wholes[0]
  if (!whole || wholes.some(w => w.printed !== whole.printed)) return undefined
  return tellSum(whole, parts, { stated: rounded(whole), computed: total(parts.map(rounded)) })
}

const isCount = (c: Claim, { unit, paragraph }: Claim): boolean =>
  c.role === 'count' && c.precision === 'exact' && c.owner < 0 && c.unit === unit && c.paragraph === paragraph
