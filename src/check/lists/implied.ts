/** @module Lists that no word announces: two halves of a total, classes known by their names, figures that add up exactly. */
import type { Claim } from '../claims.ts'
import { below, meets, total } from '../interval.ts'
import { type Item, ownShare } from '../items.ts'
import { measure } from '../units.ts'
import { beside, joint } from './beside.ts'
import { complementary, FAR, isMean, type List, LONGEST, push, RESIDUAL } from './list.ts'
import { nearest, opening } from './opened.ts'
import { best, exact } from './parts.ts'

/** A total, and behind it the two halves of it. */
export function halves(row: readonly Item[], out: List[]): void {
  const taken = new Set(out.filter(l => l.parts.length > 1).flatMap(l => l.parts.map(p => p.id)))
  for (let at = 1; at + 1 < row.length; at++) {
    const [a, b] = [row[at]!, row[at + 1]!]
    if (a.sentence !== b.sentence || a.head.unit !== b.head.unit || a.head.sep === '；' || b.head.sep === '；') continue
    if (taken.has(a.head.id) || !complementary(a.head.label, b.head.label)) continue
    const sum = nearest(row, at, a, taken)
    const carried = row.slice(Math.max(0, at - 2), at + 1).some(i => /结转|旧存|遗留|转入/.test(i.head.label))
    if (!sum || sum.sentence !== a.sentence || sum.head.unit !== a.head.unit || carried) continue
    if (below(a.head.value, sum.head.value) || !/办结|审结|结案/.test(a.head.label))
      push(out, sum.head, [a.head, b.head], 'colon', true, false)
  }
}

/** Classes that are known by their names to divide what stands before them. */
const FAMILIES: readonly RegExp[] = [
  /^(?:为|有)?[A-E]类/,
  /^(?:评价为|其中)?(?:非常|比较|基本|较|不|很)?(?:不)?满意$/,
  /^(?:评为|评出|评定|获评|其中)?(?:优秀|良好|合格|不合格|基本合格|一般|较差)(?:等次|案卷)?$/,
  /^(?:其中)?(?:19|20)\d{2}年$/,
  /^(?:其中)?(?:(?:19|20)\d{2}年)?(?:\d{1,2}(?:[—\-–~至]\d{1,2})?月份?|[上下]半年|第?[一二三四]季度)$/,
  /^(?:决定)?(?:维持|驳回|撤销|变更|确认违法|确认无效|责令履行|终止|中止|调解结案|撤回终止|撤回)(?:申请|请求)?$/,
  /^(?:已)?(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)$/,
]

export function families(row: readonly Item[], out: List[]): void {
  const taken = new Set(out.filter(l => l.parts.length > 1).flatMap(l => l.parts.map(p => p.id)))
  for (const family of FAMILIES)
    for (let at = 0; at < row.length; at++) {
      if (!family.test(row[at]!.head.label) || (at > 0 && family.test(row[at - 1]!.head.label))) continue
      let to = at
      while (to < row.length && to < at + LONGEST && family.test(row[to]!.head.label) && row[to]!.sentence === row[at]!.sentence) to++
      const parts = row.slice(at, to).map(i => i.head)
      const after = row[to]
      const closing = after?.sentence === row[at]!.sentence && /^(?:全年|合计|总计|共|全年共)$/.test(after.head.label) ? after : undefined
      const sum = closing ?? nearest(row, at, row[at]!, taken)
      if (!sum || parts.length < 2 || !parts.every(p => p.unit === sum.head.unit)) continue
      const computed = total(parts.map(p => p.value))
      // 建议7件、提案5件，A类9件、B类3件: what stands side by side is divided together, if at all.
      const group = beside(row, sum)
      const head = group.length > 1 && !meets(computed, sum.head.value) ? joint(group) : sum.head
      if (head === sum.head || !below(computed, head.value)) push(out, head, parts, 'colon', true, false)
    }
}

/** Without any word: a figure whose followers, in this sentence or the next, add up to it exactly. */
export function implied(row: readonly Item[], out: List[]): void {
  const firsts = new Map<number, number>()
  row.forEach((item, at) => {
    if (!firsts.has(item.sentence)) firsts.set(item.sentence, at)
  })
  row.forEach((item, at) => {
    for (const sum of item.slots) {
      if (sum.value.min < 3 || sum.precision !== 'exact' || measure(sum.unit) || isMean(sum)) continue
      const nth = item.slots.filter(s => s.unit === sum.unit).indexOf(sum)
      after(row, at + 1, item.sentence, sum, nth, 2, out)
      const next = firsts.get(item.sentence + 1)
      if (next !== undefined && next > at) after(row, next, item.sentence, sum, nth, next === at + 1 ? 2 : 10, out)
    }
  })
}

/** The figures from `at` on as parts of `sum`; `least` keeps small numbers from adding up by chance. */
function after(row: readonly Item[], at: number, sentence: number, sum: Claim, nth: number, least: number, out: List[]): void {
  const next = row[at]
  if (!next) return
  const run = row.slice(at, at + FAR).filter(i => i.sentence === next.sentence)
  const parts = exact(run, sum, nth)
  const enough = sum.value.min >= Math.max(10, least) || (parts && parts.length > 2) || next.sentence === sentence
  if (parts && enough && parts.every(p => p.precision === 'exact')) push(out, sum, parts, 'sum', false, false)
  else if (
    next.sentence > sentence &&
    least === 2 &&
    !opening(next, at, row[at - 1])?.choice &&
    residual(run) &&
    run.filter(ownShare).length >= 2
  ) {
    const rest = best(run, sum, false, nth)
    // 受理5780件，成功5698件。其中…其他…: where the figure before is the one that the parts make, they are not of this one.
    const other = row.slice(Math.max(0, at - FAR), at).some(i => i.head.id !== sum.id && i.sentence >= sentence && exact(run, i.head))
    if (!other && rest && rest.length > 1) push(out, sum, rest, 'shares', true, false)
  }
}

const residual = (run: readonly Item[]): boolean => run.some(i => RESIDUAL.test(i.head.label))
