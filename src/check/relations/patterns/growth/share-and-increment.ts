/** 投诉占总诉求1828件的19.64%，比10月多33件，增10.12%: what has moved is what has the share, and not the whole that it is of. */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { comparable } from '../../growth/comparable.ts'
import { fromAmount } from '../../growth/rates.ts'
import { isWholeOf, PART_OF } from '../../growth/whole-named.ts'

export const shareAndIncrement: RelationRule = {
  kind: 'growth',
  title: '占比与增减并述',
  find: ({ claims }) => claims.flatMap(rate => found(claims, rate) ?? []),
  examples: {
    good: ['接收1828件，举报281件，投诉359件。投诉占全部诉求1828件的19.64%，比10月多33件，增10.12%。'],
    bad: ['接收1828件，举报281件，投诉359件。投诉占全部诉求1828件的19.64%，比10月多33件，增12.10%。'],
  },
}

const OTHER = /上一?年|去年|前年|同期|上[月季期次]|年初|计划|目标|预算|累计/
/** So many figures back the part may stand. */
const BACK = 40

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const [whole, share, by] = claims.slice(Math.max(0, rate.id - 3), rate.id)
  if (!whole || !share || !by || rate.role !== 'change' || rate.form !== 'percent' || rate.precision !== 'exact') return undefined
  if (by.role !== 'change' || by.form !== 'plain' || by.sign !== rate.sign || !isWholeOf(whole, share)) return undefined
  if (![whole, share, by].every(c => c.sentence === rate.sentence && c.paragraph === rate.paragraph && c.owner === rate.owner))
    return undefined
  if (by.sep !== '，' || rate.sep !== '，') return undefined
  const name = PART_OF.exec(whole.label)![1]!
  const parts = claims
    .slice(Math.max(0, whole.id - BACK), whole.id)
    .filter(c => c.role === 'count' && c.paragraph === rate.paragraph && c.owner < 0 && alike(c.unit, by.unit) && !OTHER.test(c.label))
    .filter(c => c.precision === 'exact' && c.label.endsWith(name))
  const [now] = parts
  if (!now || parts.some(c => c.printed !== now.printed)) return undefined
  return comparable(rate, fromAmount(rate, now, by, true), now)
}
