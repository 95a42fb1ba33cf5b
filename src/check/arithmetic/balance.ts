/** @module What is left, as the counts before it give it: 67＋12－21＝58; 2437－3718. */
import type { Claim } from '../claims.ts'
import { isExact, meets, minus, plus } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import type { Interval } from '../types.ts'
import { figure, number } from '../words.ts'
import { isCount, near } from './near.ts'

/** What is left over, stands open, or came to it on balance. */
const LEFT =
  /未结|未审结|未办结|结存|存量|余额|结余|剩余|尚有|仍有|还有|净增|净减|自然增|自然减|结转|正在办|在办|在册|季末|年末|月末|期末|缺口|节余/
const AROUND = { back: 8, on: 0, paragraphs: 0 }

export const balances = (reading: Reading): Found[] => reading.claims.flatMap(c => (isLeft(c) ? (left(reading, c) ?? []) : []))

const isLeft = (c: Claim): boolean =>
  c.form === 'plain' && c.role !== 'none' && c.printed > 1 && c.precision === 'exact' && LEFT.test(c.label.slice(-12))

interface Terms {
  readonly value: Interval
  readonly parts: readonly Claim[]
  readonly words: string
}

function left(reading: Reading, c: Claim): Found | undefined {
  const counts = near(reading, c, AROUND).filter(o => o.unit === c.unit && isCount(o) && isExact(o.value) === isExact(c.value))
  // What stands next to it is asked first: 第二季度新增9件，化解19件，季末48件 of the quarter, not of the year.
  const nearest = [...triples(counts.slice(0, 3)), ...pairs(counts.slice(0, 2))]
  const found = [...nearest, ...pairs(counts), ...triples(counts)].find(
    t => t.value.min >= 0 && meets(t.value, c.value) && t.value.max - t.value.min < Math.max(1, c.printed * 0.05),
  )
  return (
    found && {
      kind: 'balance',
      claim: c,
      stated: c.value,
      computed: found.value,
      verdict: 'holds',
      parts: found.parts,
      message: `${found.words}＝${figure({ ...c, printed: c.printed })}，相符。`,
    }
  )
}

/** Of two counts, the greater less the smaller. */
function* pairs(counts: readonly Claim[]): Generator<Terms> {
  for (const a of counts)
    for (const b of counts)
      if (a.printed > b.printed)
        yield { value: minus(a.value, b.value), parts: [a, b], words: `${number(a.printed)}－${number(b.printed)}` }
}

/** Of three in their order, what was there and what came, less what went. */
function* triples(counts: readonly Claim[]): Generator<Terms> {
  const inOrder = counts.toSorted((a, b) => a.id - b.id)
  for (const [i, a] of inOrder.entries())
    for (const [j, b] of inOrder.entries())
      for (const less of inOrder)
        if (i < j && less !== a && less !== b)
          yield {
            value: minus(plus(a.value, b.value), less.value),
            parts: [a, b, less],
            words: `${number(a.printed)}＋${number(b.printed)}－${number(less.printed)}`,
          }
}
