/**
 * 登记59878件，环比上季度56675件增长5.65%。其中咨询33658件，环比上季度33671件下降0.04%；投诉17397件，环比上季度15223件……；举报8823件，环比上季度7781件……: members that are all of it were
 * all of it the time before as well; one that is no more may be missing, but they cannot have been more.
 */
import type { Claim } from '../../../claims.ts'
import { above, meets, total } from '../../../interval.ts'
import type { Item } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellSum } from '../told.ts'

export const basesTogether: RelationRule = {
  kind: 'sum',
  title: '各分项的前期数与前期合计',
  find: ({ lists, items }: Reading) =>
    lists.flatMap(list => {
      const holder = items.of.get(list.total.id)
      const members = list.parts.map(p => items.of.get(p.id))
      if (!holder || 'addends' in list.total || list.choice || list.parts.length < 2 || members.some(m => m === undefined)) return []
      if (!meets(total(list.parts.map(p => p.value)), list.total.value)) return []
      return told(holder, members as Item[])
    }),
  examples: {
    good: [
      '登记59878件，环比上季度56675件增长5.65%，同比去年41583件增长44.00%。其中咨询33658件，环比上季度33671件下降0.04%，同比去年23976件增长40.38%；投诉17397件，环比上季度15223件增长14.28%，同比去年12018件增长44.76%；举报8823件，环比上季度7781件增长13.39%，同比去年5589件增长57.86%。',
      '信访143件（上年同期131件）。从形式看，来访95件（上年58件）；来信19件（上年27件）；网上29件（上年46件）。',
    ],
    bad: [
      '登记59878件，环比上季度55675件增长7.55%。其中咨询33658件，环比上季度33671件下降0.04%；投诉17397件，环比上季度15223件增长14.28%；举报8823件，环比上季度7781件增长13.39%。',
    ],
    traps: [
      '登记59878件，环比上季度57675件增长3.82%。其中咨询33658件，环比上季度33671件下降0.04%；投诉17397件，环比上季度15223件增长14.28%；举报8823件，环比上季度7781件增长13.39%。',
      '登记59878件，环比上季度55675件增长7.55%。其中咨询33658件，同比去年33671件下降0.04%；投诉17397件，同比去年15223件增长14.28%；举报8823件，同比去年7781件增长13.39%。',
    ],
  },
}

/** 上季度, 去年: of which time a base is. */
const TIME = /上一?季度|上一?月|去年|上一?年|上期|[一二三四]季度|\d{1,2}月|(?:19|20)\d{2}年/
const timeOf = ({ label }: Claim): string => (TIME.exec(label)?.[0] ?? '').replace('去年', '上年').replace('一', '')

function told(holder: Item, members: readonly Item[]): Found[] {
  const seen = new Set<string>()
  return holder.bases.flatMap((whole): Found[] => {
    const time = timeOf(whole)
    if (time === '' || seen.has(time) || whole.precision !== 'exact' || whole.form !== 'plain') return []
    seen.add(time)
    const parts = members.flatMap(m => m.bases.find(b => timeOf(b) === time && alike(b.unit, whole.unit) && b.precision === 'exact') ?? [])
    if (parts.length < members.length) return []
    const sum = total(parts.map(p => p.value))
    // Only what passes it is wrong: a member that is no more was counted then.
    return meets(sum, whole.value) || (above(sum, whole.value) && members.length > 2) ? [tellSum(whole, parts)] : []
  })
}
