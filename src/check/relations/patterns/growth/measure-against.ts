/**
 * 全年献血14326人次……献血人次比上一年度少688，降4.6%; 5月968件，6月1014件……6月交办比5月多46件，升4.75%: the words name the measure, or both
 * months, and by how much it moved.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { fromAmount } from '../../growth/rates.ts'
import { isExactCount, tellGrowth } from '../told.ts'

export const measureAgainst: RelationRule = {
  kind: 'growth',
  title: '写明何数与何时相比',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '全年献血14326人次，全血13182人次、机采1144人次。献血人次比上一年度少688，降4.6%。',
      '逐月交办：4月903件，5月968件，6月1014件。6月交办比5月多46件，升4.75%。',
    ],
    bad: [
      '全年献血14326人次，全血13182人次、机采1144人次。献血人次比上一年度少688，降6.4%。',
      '逐月交办：4月903件，5月968件，6月1014件。6月交办比5月多46件，升7.45%。',
    ],
    traps: [
      // Another measure than the one that was counted.
      '全年献血14326人次。采血人次比上一年度少688，降6.4%。',
      // Two rows have the month.
      '交办：5月968件，6月1014件；办结：5月951件，6月987件。6月交办比5月多46件，升3.79%。',
      // Only a part of it.
      '其中献血14326人次。献血人次比上一年度少688，降6.4%。',
    ],
  },
}

const WAY = '(?:增加|减少|多|少)了?'
const MEASURE = new RegExp(`^([\\u4e00-\\u9fa5]{2,12}?)(?:比|较)(?:上一?年|去年|前一?年)(?:度|同期)?${WAY}$`)
const MONTHS = new RegExp(`^(\\d{1,2}月)[\\u4e00-\\u9fa5]{0,8}?(?:比|较)(\\d{1,2}月)(?:份)?${WAY}$`)
const MOVED = /^(?:增长|增加|增|上升|升|下降|降|减少|减)$/
const OTHER_TIME = /上一?年|去年|前年|同期|其中|计划|目标/
const AROUND = /^(?:全年|全[市县区省]|今年|本年度?|年内|共)+/
/** So many figures back. */
const BACK = 60

function found(claims: readonly Claim[], amount: Claim): Found | undefined {
  const rate = claims[amount.id + 1]
  if (amount.role !== 'change' || amount.form !== 'plain' || amount.precision !== 'exact' || rate?.role !== 'change') return undefined
  if (rate.form !== 'percent' || rate.sign !== amount.sign || rate.sep !== '，' || !MOVED.test(rate.label)) return undefined
  const before = claims.slice(Math.max(0, amount.id - BACK), amount.id).filter(c => isCount(c, amount))
  const months = MONTHS.exec(amount.label)
  if (months) {
    const [now, base] = [months[1], months[2]].map(month => only(before.filter(c => c.label === month)))
    return now && base && base.printed > 0 ? tellGrowth(rate, now, base) : undefined
  }
  const name = amount.unit === '' ? MEASURE.exec(amount.label)?.[1] : undefined
  if (!name) return undefined
  const now = only(before.filter(c => c.unit.length > 1 && `${c.label.replace(AROUND, '')}${c.unit}` === name))
  return now ? fromAmount(rate, now, amount, true) : undefined
}

/** The one that there is. */
const only = (those: readonly Claim[]): Claim | undefined => (those.length === 1 ? those[0] : undefined)

const isCount = (c: Claim, { paragraph }: Claim): boolean =>
  isExactCount(c) && c.owner < 0 && c.paragraph === paragraph && !OTHER_TIME.test(c.label)
