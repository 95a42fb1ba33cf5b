/**
 * @module A sentence of rows below what they are rows of: 事故1126起、死亡257人……。工矿20起、死亡23人；道路665起、死亡220人；火灾419起、死亡11人；铁路11起、死亡8人. No word says so; but each has
 * the measures of the total, and in one they make it, or nearly all of it. In the other they can make no more.
 */
import type { Claim } from '../claims.ts'
import type { Item } from '../items.ts'
import { isMean, type List } from './list.ts'
import { ACT, printedOf } from './parts.ts'

/** Rows of fewer are told of something else by chance. */
const LEAST = 3
const FAR = 48
/** So much of the total they make in the measure that proves them its rows. */
const NEARLY = 0.9
/** An accident is of one kind, and a man dies in one. */
const ONCE = /^(?:[起件宗例] .*|.*(?:死亡|遇难|死者|身亡|受伤|伤亡).*)$/

export function rowsBelow(row: readonly Item[], out: List[]): void {
  row.forEach((whole, at) => {
    const [one, other, more] = measuresOf(whole)
    if (!one || !other || more || one.unit === other.unit) return
    const rows = below(row, at).map(measuresOf)
    const measures = [one, other].map(of => ({ of, parts: rows.flatMap(r => r.find(c => c.unit === of.unit) ?? []) }))
    if (rows.length < LEAST || measures.some(m => m.parts.length !== rows.length)) return
    for (const [mine, its] of [measures, measures.toReversed()] as const) {
      const share = printedOf(its!.parts) / its!.of.printed
      const over = printedOf(mine!.parts) > mine!.of.printed
      if (!over || share < NEARLY || share > 1 || !ONCE.test(`${mine!.of.unit} ${mine!.of.label}`)) continue
      out.push({ total: mine!.of, parts: mine!.parts, cue: 'colon', complete: false, certain: true, choice: false, named: true })
    }
  })
}

/** 事故20起、死亡23人: what is told of it together, up to the next mark. */
function measuresOf({ slots, row, at, sentence }: Item): readonly Claim[] {
  const next = row[at + 1]
  const joined = slots.length === 1 && next?.sentence === sentence && /^[、，]$/.test(next.head.sep) && next.head.label.length < 5
  return [...slots, ...(joined ? [next.head] : [])].filter(isCount)
}

const isCount = (c: Claim): boolean => c.precision === 'exact' && c.step === 1 && c.unit !== '' && !isMean(c)

/** The heads of the clauses of the next sentence, where semicolons part all of it. */
function below(row: readonly Item[], at: number): readonly Item[] {
  const first = row.slice(at + 1, at + 1 + FAR).find(i => i.sentence > row[at]!.sentence)
  if (!first || first.sentence - row[at]!.sentence > 1 || /其中|：/.test(first.head.lead)) return []
  const rows = row
    .slice(first.at, first.at + FAR)
    .filter((i, n) => i.sentence === first.sentence && i.head.owner < 0 && (n === 0 || i.head.sep === '；'))
  return rows.every(i => measuresOf(i).length > 1 && i.head.label.length > 1 && !ACT.test(i.head.label)) ? rows : []
}
