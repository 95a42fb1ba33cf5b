/** 清理规范性文件56件，继续有效42件，修改5件，废止9件: what a clean-up can come to is known, and every document comes to one of it. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, sentenceFrom, tellSum } from '../told.ts'

export const cleanedUp: RelationRule = {
  kind: 'sum',
  title: '文件清理结果',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '清理规范性文件56件，继续有效42件，修改5件，废止9件。',
      '共清理行政规范性文件120件，其中保留80件、修订15件、废止20件、宣布失效5件。',
      '清理结果如下：继续有效的规范性文件39件，宣布失效35件，拟修改14件。本次清理共涉及县政府印发的规范性文件88件。',
    ],
    bad: [
      '清理规范性文件65件，继续有效42件，修改5件，废止9件。',
      '共清理行政规范性文件120件，其中保留80件、修订15件、废止20件、宣布失效8件。',
      '清理结果如下：继续有效的规范性文件39件，宣布失效35件，拟修改14件。本次清理共涉及县政府印发的规范性文件85件。',
    ],
  },
}

const CLEANED = /清理/
const PAPERS = /文件|规章|制度|办法/
const KEPT = /^(?:其中)?(?:决定|拟|予以)?(?:继续有效|继续执行|继续实施|保留)(?:的?(?:行政)?(?:规范性)?文件)?$/
const CHANGED = /^(?:其中)?(?:决定|拟|予以)?(?:修改|修订)(?:的?(?:行政)?(?:规范性)?文件)?$/
const ENDED = /^(?:其中)?(?:决定|拟|予以)?(?:废止|宣布失效|失效|废止和失效|废止失效|宣布废止)(?:的?(?:行政)?(?:规范性)?文件)?$/
const MOST = 8

function found(claims: readonly Claim[], whole: Claim): Found | undefined {
  if (!isExactCount(whole) || !CLEANED.test(whole.label) || !PAPERS.test(whole.label + whole.noun)) return undefined
  const behind = LAST.test(whole.lead)
  const parts = (behind ? sentenceOf(claims, whole) : sentenceFrom(claims, whole, MOST)).filter(c => c.owner === whole.owner)
  if (!parts.every(p => isExactCount(p) && p.unit === whole.unit)) return undefined
  const kinds = [KEPT, CHANGED, ENDED].map(kind => parts.filter(p => kind.test(p.label)).length)
  // 继续有效42件，废止9件: the changed ones may be left out.
  if (kinds[0] !== 1 || kinds[1] !== 1 || kinds[2]! < 1 || kinds[2]! + 2 !== parts.length) return undefined
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  // A list that falls short may leave some out, but where the digits of its total only stand in another order.
  if (!behind && sum < whole.printed && !swapped(whole.printed, sum)) return undefined
  return tellSum(whole, parts)
}

/** 继续有效39件，宣布失效35件，拟修改14件。本次清理共涉及文件88件: the whole comes last. */
const LAST = /。(?:本次|此次|这次|全部)清理[^，。；：]*$/
const sentenceOf = (claims: readonly Claim[], { id, paragraph, sentence }: Claim): Claim[] =>
  claims.slice(Math.max(0, id - MOST), id).filter(c => c.paragraph === paragraph && c.sentence === sentence - 1)

/** 65 and 56: the same digits in another order. */
const swapped = (one: number, other: number): boolean => [one, other].map(n => [...String(n)].sort().join('')).every((d, _, [a]) => d === a)
