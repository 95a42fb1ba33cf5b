/**
 * @module What was rated, named right before the rating: 承办提案167件（主办128件，协办39件）……主办件评价满意121件、基本满意7件. The ratings
 * are of the figure that is called so, in whatever sentence or bracket of the paragraph it stands.
 */
import type { Item } from '../items.ts'
import { FAR, type List, LONGEST, push } from './list.ts'

const RATED = /^(?:其中)?([\u4e00-\u9fa5]{2,6}?)(?:件|中|的)*(?:评价|反馈|测评|回访)(?:结果|意见)?为?(?:非常|很)?满意$/
const NEXT = /^(?:(?:较|比较|基本|不|很|不太)?满意|一般)$/

export function rated(row: readonly Item[], out: List[]): void {
  row.forEach((item, at) => {
    const name = RATED.exec(item.head.label)?.[1]
    if (!name) return
    let to = at + 1
    while (to < row.length && to < at + LONGEST && row[to]!.sentence === item.sentence && NEXT.test(row[to]!.head.label)) to++
    const parts = row.slice(at, to).map(i => i.head)
    const whole = row
      .slice(Math.max(0, at - FAR), at)
      .flatMap(i => [i, ...i.children])
      .findLast(i => i.head.unit === item.head.unit && i.head.label.replace(/件$/, '').endsWith(name))
    if (whole && parts.length > 1 && parts.every(p => p.unit === item.head.unit)) push(out, whole.head, parts, 'colon', true, false)
  })
}
