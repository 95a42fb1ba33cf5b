/**
 * 3月，受理案件1288件1679人，其中盗窃229件263人；4月受理2681件3867人，环比分别上升约108%和130%，其中盗窃557件678人，环比分别上升143%和158%: two months told side by side, of the same things in the
 * same measures; the changes against the month before are those of each measure.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { tellGrowth } from '../told.ts'

export const monthBeside: RelationRule = {
  kind: 'growth',
  title: '并列两月的环比',
  find: ({ claims }) => claims.flatMap(rate => found(claims, rate)),
  examples: {
    good: [
      '3月，全国检察机关受理案件1288件1679人，其中盗窃229件263人；4月受理2681件3867人，环比分别上升约108%和130%，其中盗窃557件678人，环比分别上升约143%和158%。',
      '7月登记车辆1200辆，其中新能源300辆；8月登记1320辆，环比增长10%，其中新能源390辆，环比增长30%。',
    ],
    bad: [
      '3月，全国检察机关受理案件1288件1679人，其中盗窃229件263人；4月受理2681件3867人，环比分别上升约108%和130%，其中盗窃557件678人，环比分别上升143.2%和185%。',
      '7月登记车辆1200辆，其中新能源300辆；8月登记1320辆，环比增长10%，其中新能源390辆，环比增长33%。',
    ],
    traps: [
      // Not the month right before, another thing, another measure, the year before.
      '2月，受理案件1288件1679人；4月受理2681件3867人，环比分别上升58%和70%。',
      '3月，受理案件1288件1679人，其中盗窃229件263人；4月受理2681件3867人，环比分别上升108%和130%，其中抢劫557件678人，环比分别上升43%和58%。',
      '3月，受理案件1288件；4月受理2681人，环比上升30%。',
      '3月，受理案件1288件1679人；4月受理2681件3867人，同比分别上升58%和70%。',
      '3月立案1288件；4月审结2681件，环比上升30%。',
    ],
  },
}

const MOVED = /^环比(?:分别|各|又)?(?:增长|增加|上升|上涨|升|增|下降|减少|降低|降|减)了?(?:大约|约|近)?$/
const MONTH = /(?:^|[，。；：])(?:(?:19|20)\d{2}年)?(\d{1,2})月份?，?[^，。；：]*$/
const AROUND = /^(?:\d{1,2}月份?)?(?:其中|共|又|累计)*|(?:案件|人数|数量)$/g
/** So many figures back the month before stands. */
const FAR = 24

function found(claims: readonly Claim[], first: Claim): Found[] {
  if (!isChange(first) || !MOVED.test(first.label) || first.sep !== '，') return []
  const second = claims[first.id + 1]
  const two = /分别|各/.test(first.label)
  const rates =
    two && second && /^[、和与及]$/.test(second.lead) && second.form === 'percent' ? [first, { ...second, sign: first.sign }] : [first]
  if (two !== (rates.length === 2)) return []
  const now = claims.slice(first.id - rates.length, first.id)
  const earlier = claims.slice(Math.max(0, first.id - FAR), first.id - rates.length)
  const month = monthOf(claims, now[0])
  if (!month || now.length < rates.length || !isRow(now, first)) return []
  const rows = earlier.map((_, i) => earlier.slice(i, i + rates.length)).filter(row => row.length === rates.length && isRow(row, first))
  const bases = rows.filter(
    row =>
      row.every((c, n) => c.unit === now[n]!.unit) &&
      claims[row.at(-1)!.id + 1]?.role !== 'slot' &&
      monthOf(claims, row[0]) === month - 1 &&
      isSame(now[0]!, row[0]!),
  )
  const [base] = bases
  return base && bases.length === 1 ? rates.map((rate, n) => tellGrowth(rate, now[n]!, base[n]!)) : []
}

const isChange = (c: Claim): boolean => c.role === 'change' && c.form === 'percent' && c.sign !== 0 && c.owner < 0

/** A count, and the further measures right behind it. */
const isRow = (row: readonly Claim[], { paragraph, sentence }: Claim): boolean =>
  row.every(
    (c, n) =>
      c.form === 'plain' &&
      c.precision === 'exact' &&
      c.printed > 0 &&
      c.unit !== '' &&
      c.owner < 0 &&
      c.paragraph === paragraph &&
      sentence - c.sentence <= 1 &&
      c.role === (n ? 'slot' : 'count'),
  )

/** The month that was named last, up to it. */
function monthOf(claims: readonly Claim[], c: Claim | undefined): number | undefined {
  for (let n = c?.id ?? -1; c && n >= Math.max(0, c.id - FAR) && claims[n]!.paragraph === c.paragraph; n--) {
    const said = MONTH.exec(claims[n]!.lead)?.[1] ?? /(?:^|[，。；：])(\d{1,2})月/.exec(claims[n]!.lead)?.[1]
    if (said) return Number(said)
  }
  return undefined
}

/** 4月受理2681件 of 3月，…受理案件1288件; 其中盗窃 of 其中盗窃: called as it is, but for the place that was said once. */
function isSame(now: Claim, base: Claim): boolean {
  const [one, other] = [now, base].map(c => c.label.replace(AROUND, '').replace(/(?:案件|人数|数量)$/, ''))
  if (/其中/.test(now.lead) !== /其中/.test(base.lead)) return one === other && one !== ''
  return one !== '' && (one === other || (one!.length > 1 && !/其中/.test(now.lead) && (other!.endsWith(one!) || other!.includes(one!))))
}
