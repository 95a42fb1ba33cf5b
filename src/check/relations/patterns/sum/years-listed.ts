/** 三年来共培养450名，其中2021年120名、2022年150名、2023年180名: as many years as were said are all of them. */

import type { Claim } from '../../../claims.ts'
import { NUMERAL } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, sentenceFrom, tellSum } from '../told.ts'

export const yearsListed: RelationRule = {
  kind: 'sum',
  title: '几年合计',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['三年来共培养“法律明白人”450名，其中2021年120名、2022年150名、2023年180名。'],
    bad: ['三年来共培养“法律明白人”480名，其中2021年120名、2022年150名、2023年180名。'],
  },
}

const SPAN = /^(?:近|这|过去)?([两二三四五六])年(?:来|间|以来)?(?:共|累计|合计|总共)/
const YEAR = /^(?:其中)?((?:19|20)\d{2})年度?$/

function found(claims: readonly Claim[], whole: Claim): Found | undefined {
  const said = isExactCount(whole) ? SPAN.exec(whole.label)?.[1] : undefined
  if (!said) return undefined
  const parts = sentenceFrom(claims, whole, 12).filter(c => c.owner === whole.owner)
  const years = parts.map(p => Number(YEAR.exec(p.label)?.[1]))
  if (parts.length !== NUMERAL[said] || !years.every((y, i) => y === years[0]! + i)) return undefined
  if (!parts.every(p => isExactCount(p) && p.unit === whole.unit)) return undefined
  return tellSum(whole, parts)
}
