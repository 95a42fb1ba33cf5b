/**
 * @module Lists of which each member is a line of its own: 全年收到申请126件，其中： 1.网络申请58件； 2.信函申请42件； …. The line above opens the
 * list with 其中 or a colon right behind its figure; where it does not, the lines are its parts only if they come to it exactly.
 */
import type { Claim } from '../claims.ts'
import { meets } from '../interval.ts'
import { type Item, type Items, slot } from '../items.ts'
import { measure } from '../units.ts'
import type { View } from '../view.ts'
import { isMean, type List, LONGEST, push } from './list.ts'
import { sumOf } from './parts.ts'

/** How the lines of one list begin. */
const MARKS: readonly RegExp[] = [
  /^（[一二三四五六七八九十]{1,3}）/,
  /^[一二三四五六七八九十]{1,3}是/,
  /^（?\d{1,2}[）.、]/,
  /^[①-⑳]/,
  /^(?:—{1,2}|-|·|●|■|◆)/,
]
const OPENED = /(?:其中|包括|分别[为是]|具体[为是]|[件起人个项户次宗条名])：$/
/** So many figures of the line above may be what is divided. */
const TOTALS = 6
/** Two lines come to a small figure by chance. */
const ENOUGH = 10

export function bulletLists(items: Items, view: View): List[] {
  const out: List[] = []
  const texts = view.paragraphs.map(p => view.text.slice(p.start, Math.min(p.end, p.start + 8)))
  const markOf = (at: number) => MARKS.findIndex(m => m.test(texts[at] ?? ''))
  for (let at = 0; at + 1 < view.paragraphs.length; at++) {
    const mark = markOf(at + 1)
    if (mark < 0 || markOf(at) === mark || !items.top[at]?.length) continue
    let to = at + 1
    while (to - at <= LONGEST && markOf(to) === mark) to++
    const lines = items.top.slice(at + 1, to)
    const above = view.paragraphs[at]!
    const opened = OPENED.test(view.text.slice(Math.max(above.start, above.end - 8), above.end))
    for (const total of items.top[at]!.slice(-TOTALS)) divided(total, lines, opened, out)
  }
  return out
}

/** The first figure of every line that can be added to this total. */
function divided(total: Item, lines: readonly (readonly Item[])[], opened: boolean, out: List[]): void {
  for (const sum of total.slots) {
    if (measure(sum.unit) || isMean(sum) || sum.unit === '') continue
    const firsts = lines.map(line => line.find(i => i.slots.some(s => s.unit === sum.unit)))
    const parts = firsts.map(i => i && slot(i, sum.unit))
    if (parts.length < 2 || parts.some(p => p === undefined)) continue
    const fit = meets(sumOf(parts as Claim[]), sum.value) && sum.precision === 'exact' && (parts.length > 2 || sum.value.min >= ENOUGH)
    if (opened || fit) push(out, sum, parts as Claim[], 'of', true, false)
  }
}
