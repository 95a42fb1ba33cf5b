/** @module What the members of a list add to it: how finely each is printed, and which of them are below zero. */
import type { Claim } from '../../claims.ts'
import type { List } from '../../lists/index.ts'
import { isMean } from '../../lists/list.ts'
import type { Interval } from '../../types.ts'

/**
 * 21.9万起：城市6.5万起、县城集镇6.9万起、农村7万起、其他1.1万起: where the others have a decimal, 7万 is 7.0万, of which the zero was left out.
 */
export function asFinely({ total: sum, parts }: List): Interval[] {
  // 人均可支配收入20237元，其中工资性收入8957元、……: means were rounded, each for itself.
  if (isMean(sum)) return parts.map(({ printed, step }) => ({ min: printed - step / 2, max: printed + step / 2 }))
  const step = Math.min(...parts.map(p => p.step))
  const fine = sum.step === step && parts.filter(p => p.step === step).length > 1
  return parts.map(({ value, printed, precision, step: own }) =>
    fine && precision === 'exact' && own > step && own <= 100 * step ? { min: printed - step / 2, max: printed + step / 2 } : value,
  )
}

/** 收入总计68.4亿元，其中：本级收入51亿元，上级补助收入-4.4亿元，上年结转21.8亿元: a member below zero is no count, and without it the others make nothing. */
export function listsBelowZero(claims: readonly Claim[], { total: sum, parts }: List): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  return claims
    .slice(Math.max(0, first.id - 1), last.id + 2)
    .some(c => c.role === 'none' && c.unit === sum.unit && c.owner === last.owner && c.sentence === last.sentence && /[-－−]$/.test(c.lead))
}
