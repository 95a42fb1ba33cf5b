/**
 * @module What is divided twice: 总收入4348万元：税收3511万元，非税837万元；上划2628万元，地方1720万元. Behind the semicolon of a list that makes its
 * total, bare names that make it too, or miss it by the slip of a hand, divide it in another regard.
 */
import type { Claim } from '../claims.ts'
import { meets } from '../interval.ts'
import type { Item } from '../items.ts'
import { oneDigitOff } from '../one-digit.ts'
import { OUTCOME } from './beside.ts'
import { isMean, type List, LONGEST, push } from './list.ts'
import { ACT, printedOf, sumOf } from './parts.ts'

/** What a figure is held against, and what is told of a part of it. */
const BESIDE = /预算|计划|任务|目标|上年|去年|同期/
const NO_PART = /^其中|[增减升降均]/

/** So many times one total is divided at most. */
const MOST = 6

export function dividedAgain(row: readonly Item[], out: List[]): void {
  const place = new Map(row.map(i => [i.head.id, i.at]))
  // 在投诉类工单中，物业30件，停车26件，其他28件；城区60件，乡镇26件: what words divided and what does not make it, may be made by what the semicolon parts from it.
  const lists = out.filter(l => l.parts.length > 1 && !l.choice && (l.certain || meets(sumOf(l.parts), l.total.value)))
  const listed = new Set(lists.flatMap(l => l.parts.map(p => p.id)))
  for (const { total, parts } of lists) {
    const made = meets(sumOf(parts), total.value)
    if (place.get(total.id) === undefined) continue
    let last = place.get(parts.at(-1)!.id)
    for (let n = 0; n < MOST && last !== undefined; n++) {
      const run = clause(row, last)
      const members = run.map(i => i.head)
      last = run.at(-1)?.at
      const fit = members.every(m => (m.unit === total.unit || m.unit === '') && !listed.has(m.id) && m.printed < total.printed)
      if (run.length < 2 || !fit) break
      if (meets(sumOf(members), total.value)) push(out, total, members, 'sum', false, false)
      else if (!made) break
      else if (SEVERAL.test(members[0]!.label)) break
      else if (oneDigitOff(total, printedOf(members)) || (CLASSES.test(members[0]!.label) && oneSlipped(total, members)))
        push(out, total, members, 'is', true, false)
      else break
    }
  }
}

/** 检出问题为…: one thing may have several of them. */
const SEVERAL = /问题|原因|隐患|项目|指标/

const CLASSES = /^(?:按|从)/

/** Would one member make the total, were a digit of it another or two of them exchanged? */
const oneSlipped = (total: Claim, members: readonly Claim[]): boolean =>
  members.length > 2 && members.some(m => oneDigitOff(m, m.printed + total.printed - printedOf(members)))

/** The bare names of the clause that the next semicolon opens. */
function clause(row: readonly Item[], last: number): Item[] {
  const { sentence } = row[last]!
  const rest = row.slice(last + 1, last + 1 + LONGEST).filter(i => i.sentence === sentence)
  const from = rest.findIndex(i => !BESIDE.test(i.head.label))
  if (from < 0 || rest[from]!.head.sep !== '；') return []
  const end = rest.findIndex((i, n) => n > from && i.head.lead.includes('；'))
  const members = rest.slice(from, end < 0 ? rest.length : end).filter(i => !BESIDE.test(i.head.label))
  return members.every(isName) ? members : []
}

const isName = ({ head }: Item): boolean =>
  head.precision === 'exact' &&
  head.label.length > 1 &&
  !isMean(head) &&
  !ACT.test(head.label) &&
  !OUTCOME.test(head.label) &&
  !NO_PART.test(head.label)
