/** 应急响应19次，按灾种防汛11次、防台5次、抗旱3次，按级别Ⅰ级0次、Ⅱ级2次、Ⅲ级6次、Ⅳ级11次: one total divided in several regards, each examined. */
import type { Claim } from '../../../claims.ts'
import { below, total } from '../../../interval.ts'
import { RESIDUAL } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isExactCount, sentenceFrom, tellSum } from '../told.ts'

export const divisions: RelationRule = {
  kind: 'sum',
  title: '同一总数的几种划分',
  find: ({ claims }) => claims.flatMap(c => found(claims, c)),
  examples: {
    good: ['启动应急响应19次，按灾种防汛11次、防台5次、抗旱3次，按级别Ⅰ级0次、Ⅱ级2次、Ⅲ级6次、Ⅳ级11次。'],
    bad: ['启动应急响应19次，按灾种防汛11次、防台5次、抗旱3次，按级别Ⅰ级0次、Ⅱ级2次、Ⅲ级6次、Ⅳ级10次。'],
  },
}

const REGARD = /^按(?!照|期|时|规|要)[\u4e00-\u9fa5]{2,4}(?:分|看|划分)?[\u4e00-\u9fa5ⅠⅡⅢⅣⅤ]{2,}$/
/** The grades that there are. */
const GRADES: readonly (readonly string[])[] = [
  ['Ⅰ级', 'Ⅱ级', 'Ⅲ级', 'Ⅳ级'],
  ['一级', '二级', '三级', '四级'],
]
const MOST = 40

function found(claims: readonly Claim[], whole: Claim): Found[] {
  const first = claims[whole.id + 1]
  if (!first || !isCount(whole, whole) || !REGARD.test(first.label) || first.sep !== '，') return []
  const rest = sentenceFrom(claims, whole, MOST).filter(c => c.owner < 0)
  const runs: Claim[][] = []
  for (const c of rest) {
    if (!isCount(c, whole)) break
    if (REGARD.test(c.label) && c.sep === '，') runs.push([c])
    else if (c.sep === '、') runs.at(-1)!.push(c)
    else break
  }
  return runs.length > 1 && runs.every(run => run.length > 1) ? runs.map(run => told(whole, run)) : []
}

function told(whole: Claim, parts: readonly Claim[]): Found {
  const computed = total(parts.map(p => p.value))
  const all =
    RESIDUAL.test(parts.at(-1)!.label) || GRADES.some(g => g.length === parts.length && g.every((n, i) => parts[i]!.label.endsWith(n)))
  return tellSum(whole, parts, { unsure: !all && below(computed, whole.value) ? '文中没有说所列是全部' : undefined })
}

const isCount = (c: Claim, { unit, sentence }: Claim): boolean =>
  isExactCount(c) && c.owner < 0 && c.unit !== '' && c.unit === unit && c.sentence === sentence
