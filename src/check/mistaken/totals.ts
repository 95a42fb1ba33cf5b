/** @module Totals that stand behind their parts and do not fit them, where the true total stands before, or has the same digits in another order. */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { isExact, meets, total } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { figure, number } from '../words.ts'
import { transposed } from './hand.ts'

const CLOSING = /^(?:以上|上述|前)?([两二三四五六七八九])?(?:者|[项类部]分?|种)?(?:合计|总计|共计)(?:为|是)?$/
const NUMERAL = '〇一二三四五六七八九'
const nth = (c: string | undefined): number | undefined => (c === '两' ? 2 : c ? NUMERAL.indexOf(c) : undefined)
const FAR = 16
const MOST = 8

export const mistakenTotals = (reading: Reading, known: readonly Found[]): Found[] => {
  const holding = new Set(known.filter(f => f.kind === 'sum' && f.verdict === 'holds').map(f => f.claim.start))
  return reading.claims.flatMap(c => (isCount(c) && isExact(c.value) && !holding.has(c.start) ? (judge(reading, c) ?? []) : []))
}

function judge({ claims }: Reading, c: Claim): Found | undefined {
  const closing = CLOSING.exec(c.label)
  if (!closing) return undefined
  const before = claims
    .slice(Math.max(0, c.id - FAR), c.id)
    .filter(
      o =>
        isCount(o) && isExact(o.value) && o.unit === c.unit && o.owner < 0 && o.paragraph === c.paragraph && c.sentence - o.sentence <= 1,
    )
  const said = nth(closing[1])
  for (let n = said ?? 3; n <= (said ?? MOST) && n <= before.length; n++) {
    const parts = before.slice(-n)
    const sum = total(parts.map(p => p.value))
    if (meets(sum, c.value)) return undefined
    // 鉴定1094件：临床831件，病理47件，毒物216件，合计1074件: the first of the two totals is the true one.
    const stated = before.at(-n - 1)
    const proven = n > 2 && stated !== undefined && meets(stated.value, sum)
    const slip = said !== undefined && n > 2 && transposed(String(sum.min), String(c.printed)) && String(sum.min).length > 3
    if (proven || slip) return wrong(c, parts, sum.min)
  }
  return undefined
}

function wrong(c: Claim, parts: readonly Claim[], sum: number): Found {
  const message = `${parts.map(p => number(p.printed)).join('＋')}＝${number(sum)}，不是${figure(c)}。`
  return { kind: 'sum', claim: c, stated: c.value, computed: { min: sum, max: sum }, verdict: 'fails', parts, message }
}
