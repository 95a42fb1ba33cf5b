/** 上半年接待1260人次，下半年1540人次，全年共接待2800人次; 全年立案82件，一季度18件……四季度22件: the periods of a year make the year, in every measure. */

import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isNumber } from '../../../traits.ts'
import { sentenceFrom, sentenceTo, tellSum } from '../told.ts'

export const yearOfPeriods: RelationRule = {
  kind: 'sum',
  title: '各期合为全年',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '上半年接待群众1260人次，下半年1540人次，全年共接待2800人次。',
      '上半年查处违建45处12600平方米，下半年查处30处8400平方米，全年75处21000平方米。',
      '全年立案82件，其中一季度18件、二季度20件、三季度22件、四季度22件。',
      '一季度火灾26起，亡2人；二季度18起，亡1人；上半年共44起，亡3人。',
    ],
    bad: [
      '上半年接待群众1260人次，下半年1540人次，全年共接待2900人次。',
      '上半年查处违建45处12600平方米，下半年查处30处8400平方米，全年75处23000平方米。',
      '全年立案85件，其中一季度18件、二季度20件、三季度22件、四季度22件。',
      '一季度火灾26起，亡2人；二季度18起，亡1人；上半年共54起，亡3人。',
    ],
    traps: [
      // Of other things, of another unit, only some quarters, twice the same period.
      '上半年受理1260件，下半年办结1540件，全年立案3900件。',
      '上半年培训1260人次，下半年1540人次，全年培训36期。',
      '一季度立案18件，二季度20件，全年立案85件。',
      '上半年接待1260人次，上半年来访1100人次，下半年1540人次，全年接待2900人次。',
    ],
  },
}

/** What makes a year, in the order of time. */
const YEARS: readonly (readonly RegExp[])[] = [
  [/^上半年/, /^下半年/],
  [/^前三个?季度/, /^第?四季度/],
  [/^(?:第?一|首个?)季度/, /^第?二季度/, /^第?三季度/, /^第?四季度/],
]
const YEAR = /^(?:全年|全年度|一年)/
/** 上半年, of two quarters; 前三季度, of three. */
const SHORTER: readonly (readonly [RegExp, readonly RegExp[]])[] = [
  [/^上半年/, [/^(?:第?一|首个?)季度/, /^第?二季度/]],
  [/^前三个?季度/, [/^(?:第?一|首个?)季度/, /^第?二季度/, /^第?三季度/]],
]
const AROUND = /^(?:其中|则|分别|共计|合计|累计|总共|共|又|已|各类|实际|新)+|(?:了|为|达|共|共计|合计|累计)+$/g
/** So many figures away the periods stand at most. */
const NEAR = 12

function found(claims: readonly Claim[], whole: Claim): Found[] | undefined {
  if (!isNumber(whole) || whole.role !== 'count') return undefined
  const shorter = SHORTER.find(([name]) => name.test(whole.label))
  if (!shorter && !YEAR.test(whole.label)) return undefined
  const own = rest(whole, shorter?.[0] ?? YEAR)
  for (const near of [sentenceTo(claims, whole, NEAR), sentenceFrom(claims, whole, NEAR)])
    for (const periods of shorter ? [shorter[1]] : YEARS) {
      const heads = periods.map(p => near.filter(c => c.role === 'count' && p.test(c.label.replace(/^其中/, ''))))
      if (!heads.every(h => h.length === 1 && isNumber(h[0]!))) continue
      const parts = heads.flat()
      const names = [own, ...parts.map((p, i) => rest(p, periods[i]!))].filter(Boolean)
      const longest = names.reduce((a, b) => (b.length > a.length ? b : a), '')
      // 上半年培训网格员1260人次，……全年培训网格员和调解员3100人次: the year counts more.
      const wider = own === longest && names.length > 1 && names.some(n => n !== own) && names.filter(n => n === own).length === 1
      if (wider || !names.every(n => longest.includes(n)) || parts.some((p, i) => i > 0 && p.id < parts[i - 1]!.id)) continue
      return measures(claims, whole).flatMap(w => {
        const alike = parts.map(p => measures(claims, p).find(m => m.unit === w.unit))
        return alike.every(m => m !== undefined) ? [tellSum(w, alike)] : []
      })
    }
  return undefined
}

/** 接待群众 of 上半年接待群众. */
const rest = ({ label }: Claim, period: RegExp): string => label.replace(/^其中/, '').replace(period, '').replace(AROUND, '')

/** A count and the further figures right behind it: 45处12600平方米. */
function measures(claims: readonly Claim[], head: Claim): Claim[] {
  const more = claims.slice(head.id + 1, head.id + 3)
  const end = more.findIndex(
    c => c.role !== 'slot' || c.unit === head.unit || c.sentence !== head.sentence || c.paragraph !== head.paragraph,
  )
  return [head, ...(end < 0 ? more : more.slice(0, end))].filter(isNumber)
}
