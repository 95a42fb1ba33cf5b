/**
 * @module Lists of the same members: 在校8637人，普高6747人、中职1890人；招生3133人，普高2500人、中职633人. Where one total is made of just these,
 * the other figure with the same names behind it is made of them too.
 */
import { meets } from '../interval.ts'
import { groupBy, type Item } from '../items.ts'
import { isMean, type List, push } from './list.ts'
import { printedOf, sumOf } from './parts.ts'

/** What misses its total by more counts something else. */
const NEAR = 0.2
/** Of so many names one may be another word: 在园 and 幼儿园. */
const MANY = 4
/** 收入25.07亿元，支出24.83亿元，结余: an account, and no list. */
const ACCOUNT = /支出|结余|结转|余额/
const OPENED = /^(?:其中|分别)?(?:为|有|是)?/
const nameOf = ({ head }: Item): string => head.label.replace(OPENED, '')

export function twins(row: readonly Item[], out: List[]): void {
  const place = new Map(row.map(i => [i.head.id, i.at]))
  const named = groupBy(row, nameOf)
  for (const { total, parts, choice } of [...out]) {
    const at = parts.map(p => place.get(p.id))
    const first = at[0]
    if (choice || first === undefined || parts.length < 2 || at.some((n, i) => n !== first + i) || !meets(sumOf(parts), total.value))
      continue
    const model = row.slice(first, first + parts.length)
    if (model.some(i => nameOf(i).length < 2 || ACCOUNT.test(nameOf(i)))) continue
    for (const other of named.get(nameOf(model[0]!)) ?? []) if (other.at !== first) twin(row, model, other.at, out)
  }
}

function twin(row: readonly Item[], model: readonly Item[], at: number, out: List[]): void {
  const [whole, run, next] = [row[at - 1], row.slice(at, at + model.length), row[at + model.length]]
  const sum = whole?.head
  if (!sum || run.length < model.length || sum.precision !== 'exact' || isMean(sum)) return
  const other = run.filter((item, n) => nameOf(item) !== nameOf(model[n]!)).length
  if (other > (model.length >= MANY ? 1 : 0)) return
  const parts = run.map(i => i.head)
  if (parts.some(p => p.unit !== sum.unit || p.sentence !== sum.sentence || p.precision !== 'exact' || p.printed > sum.printed)) return
  // 调解50件、判决60件、撤诉10件: one member more.
  if (next?.sentence === sum.sentence && next.head.unit === sum.unit && next.head.sep === parts.at(-1)!.sep) return
  if (Math.abs(printedOf(parts) - sum.printed) > NEAR * sum.printed) return
  const same = out.findIndex(l => l.total.id === sum.id && l.parts[0]?.id === parts[0]!.id && l.parts.length === parts.length)
  if (same >= 0) out[same] = { ...out[same]!, certain: true, complete: true }
  else push(out, sum, parts, 'is', true, false)
}
