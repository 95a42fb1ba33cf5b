/**
 * @module Compositions told without their sign: 构成（%）：男性54.08，女性45.92；35岁及以下19.31，…… in groups that semicolons part, and 粮经比例77.3∶22.7. That
 * two or more of so many digits make a hundred is no chance.
 */
import type { Claim } from '../claims.ts'
import { exactly, printedSum } from '../interval.ts'
import type { Figure, Found, Reading } from '../reading.ts'
import { everyMatch } from '../scan.ts'
import { number } from '../words.ts'

/** The sign stands once, before them all. */
const SIGN_FIRST = /(?:构成|结构|比重|占比|比例|分布|百分比)[^。；：\d（）]{0,6}（%）[：，]?/g
/** So many figures behind it, and so many characters to the first. */
const MOST = 48
const NEAR = 24
/** 105.23:100 and 3:2 are none. */
const RATIO = /(?<![\d.:])\d{1,2}\.\d{1,2}:\d{1,2}\.\d{1,2}(?![\d.:])/g

export const compositions = (reading: Reading): Found[] => [...inGroups(reading), ...ratios(reading)]

function inGroups({ view: { text }, claims }: Reading): Found[] {
  const out: Found[] = []
  let at = 0
  for (const m of everyMatch(text, SIGN_FIRST)) {
    const end = m.index + m[0].length
    while (at < claims.length && claims[at]!.start < end) at++
    const first = claims[at]
    if (!first || first.start - end > NEAR) continue
    const row = claims.slice(at, at + MOST)
    const stop = row.findIndex(c => c.paragraph !== first.paragraph || c.sentence !== first.sentence || !isBare(c))
    out.push(
      ...groups(stop < 0 ? row : row.slice(0, stop))
        .filter(isHundred)
        .map(found),
    )
  }
  return out
}

const isBare = (c: Claim): boolean =>
  c.form === 'plain' && c.unit === '' && c.noun === '' && c.precision === 'exact' && c.printed <= 100 && c.role === 'count'

function groups(row: readonly Claim[]): Claim[][] {
  const out: Claim[][] = []
  for (const c of row) {
    const run = out.at(-1)
    if (run && c.sep !== '；') run.push(c)
    else out.push([c])
  }
  return out
}

/** Two to the last place; more within what rounding makes. */
function isHundred(row: readonly Claim[]): boolean {
  const sum = row.reduce((n, c) => n + c.printed, 0)
  const step = Math.max(...row.map(c => c.step))
  return row.length > 1 && step < 1 && Math.abs(sum - 100) < (row.length > 2 ? 1.5 : 0.01) * step
}

function ratios({ view: { text } }: Reading): Found[] {
  return everyMatch(text, RATIO).flatMap(m => {
    let start = m.index
    const terms = m[0].split(':').map((t): Figure => {
      const term: Figure = { start, end: start + t.length, printed: Number(t), form: 'percent', unit: '' }
      start = term.end + 1
      return term
    })
    return Math.abs(terms[0]!.printed + terms[1]!.printed - 100) < 1e-6 ? [found(terms)] : []
  })
}

function found(parts: readonly Figure[]): Found {
  const sum = printedSum(parts)
  return {
    kind: 'sum',
    claim: { start: parts[0]!.start, end: parts.at(-1)!.end },
    stated: exactly(100),
    computed: exactly(100),
    verdict: 'holds',
    parts,
    message: `${parts.map(p => number(p.printed)).join('＋')}＝${number(sum)}，合为全部${sum === 100 ? '' : '（在取整范围内）'}。`,
  }
}
