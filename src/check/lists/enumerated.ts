/**
 * @module Lists that their own form closes, without a word that opens them: 接待412批，涉及劳资186批、婚姻97批、其他129批. Figures joined
 * by 、 of which the last is a rest are all of something, and that is the figure of their kind right before them.
 */
import { above, meets } from '../interval.ts'
import { type Item, ownShare } from '../items.ts'
import { oneDigitOff } from '../one-digit.ts'
import { alike, measure } from '../units.ts'
import { OUTCOME } from './beside.ts'
import { isMean, type List, LONGEST, push, RESIDUAL, REST_OF } from './list.ts'
import { opening } from './opened.ts'
import { ACT, printedOf, sumOf } from './parts.ts'
import { wholeOf } from './rates.ts'

const OPENED = /^(?:其中|主要|分别)?(?:涉及|包括|有|为|是|系|属于?)/

export function enumerated(row: readonly Item[], out: List[]): void {
  const listed = new Set(out.filter(l => l.certain && l.parts.length > 1).flatMap(l => l.parts.map(p => p.id)))
  for (let end = 2; end < row.length; end++) {
    const rest = row[end]!
    if (!(RESIDUAL.test(rest.head.label) || REST_OF.test(rest.head.label)) || listed.has(rest.head.id)) continue
    const from = rest.head.sep === '、' ? joined(row, end) : (shared(row, end) ?? alone(row, end))
    if (from === undefined) continue
    const [first, before] = [row[from]!, row[from - 1]]
    if (end - from < 1 || !before || before.sentence !== first.sentence || first.head.sep !== '，') continue
    // What came the year before is no total of what came now.
    if (/^(?:上年|去年|同期)/.test(before.head.label)) continue
    if (opening(row, from) || ACT.test(first.head.label.replace(OPENED, ''))) continue
    const parts = row.slice(from, end + 1).map(i => i.head)
    const sum = before.slots.find(s => alike(s.unit, rest.head.unit) && !measure(s.unit) && !isMean(s))
    const other = row.slice(Math.max(0, from - 6), from - 1).some(i => i.sentence === first.sentence && meets(sumOf(parts), i.head.value))
    if (sum && !other) push(out, sum, parts, 'colon', true, false)
  }
}

/** Where the figures begin that are joined by 、. */
function joined(row: readonly Item[], end: number): number {
  let from = end
  while (from > 0 && end - from < LONGEST && row[from]!.head.sep === '、' && joins(row[from - 1]!, row[end]!)) from--
  return from
}

/** 卫生11204件占32.2%，消防7318件占21.0%，……，其他1944件占5.6%: where the figures begin each of which has its share, and the shares make a hundred. */
function shared(row: readonly Item[], end: number): number | undefined {
  const has = (item: Item | undefined): boolean =>
    item !== undefined && item.head.sep === '，' && ownShare(item) !== undefined && joins(item, row[end]!)
  let from = end
  while (end - from < LONGEST && has(row[from - 1])) from--
  const shares = row.slice(from, end + 1).map(ownShare)
  return has(row[end]) && shares.length > 2 && wholeOf(shares.flatMap(s => s ?? [])) ? from : undefined
}

/** 公开信息503条，工作情况261条，政策文件3条，其他信息3条: a sentence that is what was done, and bare names behind it down to the rest. */
function alone(row: readonly Item[], end: number): number | undefined {
  let from = end
  while (end - from < LONGEST && row[from]!.head.sep === '，' && bare(row[from]!) && row[from - 1] && joins(row[from - 1]!, row[end]!))
    from--
  const whole = row[from]!
  const heads = row[from - 1]?.sentence !== whole.sentence && row[end + 1]?.sentence !== whole.sentence
  // 议案13件，规范性文件42件，……，其他113件: a row of which the first is one.
  const done = OUTCOME.test(whole.head.label) && whole.children.length + whole.changes.length === 0
  const parts = row.slice(from + 1, end + 1).map(i => i.head)
  const held = !above(sumOf(parts), whole.head.value) || oneDigitOff(whole.head, printedOf(parts))
  return heads && done && held && parts.length > 2 ? from + 1 : undefined
}

const bare = ({ head: { label }, slots, changes, rates }: Item): boolean =>
  slots.length === 1 && changes.length + rates.length === 0 && label.length > 1 && !ACT.test(label) && !OUTCOME.test(label)

const joins = (item: Item, rest: Item): boolean => item.sentence === rest.sentence && alike(item.head.unit, rest.head.unit)
