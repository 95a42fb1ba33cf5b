/**
 * @module Lists of the same members: 在校8637人，普高6747人、中职1890人；招生3133人，普高2500人、中职633人. Where one total is made of just these,
 * the other figure with the same names behind it is made of them too.
 */

import type { Claim } from '../claims.ts'
import { meets } from '../interval.ts'
import type { Item } from '../items.ts'
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

/** Of one name so many lists of different members are asked: cost stays linear where a name comes back on and on. */
const MODELS = 8

/** Names in a row that make some total, and where they do. */
interface Model {
  readonly names: readonly string[]
  readonly at: Set<number>
}

export function twins(row: readonly Item[], out: List[]): void {
  const models = modelsOf(row, out)
  if (models.size === 0) return
  const known = new Map(out.map((l, n) => [keyOf(l.total.id, l.parts), n]))
  for (const { at } of row)
    for (const model of models.get(nameOf(row[at]!)) ?? [])
      if (model.at.size > 1 || !model.at.has(at)) twin(row, model.names, at, out, known)
}

const keyOf = (total: number, parts: readonly Claim[]): string => `${total}:${parts[0]?.id}:${parts.length}`

/** By the name of their first member. */
function modelsOf(row: readonly Item[], lists: readonly List[]): Map<string, Model[]> {
  const place = new Map(row.map(i => [i.head.id, i.at]))
  const models = new Map<string, Map<string, Model>>()
  for (const { total, parts, choice } of lists) {
    const at = parts.map(p => place.get(p.id))
    const first = at[0]
    if (choice || first === undefined || parts.length < 2 || at.some((n, i) => n !== first + i) || !meets(sumOf(parts), total.value))
      continue
    const names = row.slice(first, first + parts.length).map(nameOf)
    if (names.some(name => name.length < 2 || ACCOUNT.test(name))) continue
    const same = models.get(names[0]!) ?? new Map<string, Model>()
    const key = names.join()
    if (same.has(key)) same.get(key)!.at.add(first)
    else if (same.size < MODELS) same.set(key, { names, at: new Set([first]) })
    models.set(names[0]!, same)
  }
  return new Map([...models].map(([name, of]) => [name, [...of.values()]]))
}

function twin(row: readonly Item[], names: readonly string[], at: number, out: List[], known: Map<string, number>): void {
  const [whole, run, next] = [row[at - 1], row.slice(at, at + names.length), row[at + names.length]]
  const sum = whole?.head
  if (!sum || run.length < names.length || sum.precision !== 'exact' || isMean(sum)) return
  const other = run.filter((item, n) => nameOf(item) !== names[n]).length
  if (other > (names.length >= MANY ? 1 : 0)) return
  const parts = run.map(i => i.head)
  if (parts.some(p => p.unit !== sum.unit || p.sentence !== sum.sentence || p.precision !== 'exact' || p.printed > sum.printed)) return
  // 调解50件、判决60件、撤诉10件: one member more.
  if (next?.sentence === sum.sentence && next.head.unit === sum.unit && next.head.sep === parts.at(-1)!.sep) return
  if (Math.abs(printedOf(parts) - sum.printed) > NEAR * sum.printed) return
  const key = keyOf(sum.id, parts)
  const same = known.get(key)
  if (same !== undefined) out[same] = { ...out[same]!, certain: true, complete: true }
  else {
    push(out, sum, parts, 'is', true, false)
    known.set(key, out.length - 1)
  }
}
