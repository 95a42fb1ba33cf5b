/**
 * @module What a reader is shown of a relation whose figures stand far apart: the clause of each, and …… for what lies between. The whole
 * stretch would be half a page, in which nobody finds the two numbers that are meant.
 */
import type { Relation, Span } from './types.ts'

/** A quote up to here is shown whole. */
const WHOLE = 60
/** What names a figure stands so far before it at most; what counts it, so far behind. */
const BEFORE = 18
const AFTER = 6
/** So little between two clauses is shown rather than left out. */
const GAP = 10
/** Of a long list its beginning and its end are shown. */
const PIECES = 6

const BREAK = /[，。；：、（）｜\t\n]/
/** What names a row of a table, at most so long, so far before its cells. */
const LABEL = 16
const ROW = 200

/** 查处登记59878件……投诉17397件，占29.06%: the clauses of the stated figure and of those it was held against, in their order. */
export function excerpt(text: string, { start, end, claim, parts }: Pick<Relation, 'start' | 'end' | 'claim' | 'parts'>): string {
  const [from, to] = [clauseStart(text, start), clauseEnd(text, end)]
  const inTable = text.slice(from, to).includes('\t')
  if (end - from <= WHOLE && !inTable) return text.slice(from, to)
  const pieces = joined(
    [claim, ...parts].map(s => clauseOf(text, s)),
    inTable ? 0 : GAP,
  )
  const own = pieces.findIndex(p => p.start <= claim.start && claim.end <= p.end)
  const ends = pieces.length > PIECES ? [0, 1, 2, 3, pieces.length - 2, pieces.length - 1] : pieces.keys()
  // The figure that is judged is shown wherever it stands.
  const shown = [...new Set([...ends, own])].sort((a, b) => a - b).map(n => pieces[n]!)
  return byRows(text, shown).join('……')
}

/** 东湾村 118、90: the cells of one row behind the first of it, everything else as it stands. */
function byRows(text: string, pieces: readonly Span[]): string[] {
  const out: string[] = []
  let line = -1
  for (const { start, end } of pieces) {
    const shown = text.slice(start, end)
    const row = text.slice(Math.max(0, start - ROW), start)
    const at = start - row.length + row.lastIndexOf('\n') + 1
    if (text[start - 1] !== '\t') out.push(shown)
    else if (at === line) out[out.length - 1] += `、${shown}`
    else out.push(named(row.slice(row.lastIndexOf('\n') + 1).split('\t')[0]!, shown))
    line = at
  }
  return out
}

const named = (label: string, cell: string): string => (label.length > 0 && label.length <= LABEL ? `${label} ${cell}` : cell)

/** 食品安全（165件）: what stands before the bracket names the figure in it. */
function clauseOf(text: string, { start, end }: Span): Span {
  const to = clauseEnd(text, end)
  return text[start - 1] === '（' && text[to] === '）'
    ? { start: clauseStart(text, start - 1), end: to + 1 }
    : { start: clauseStart(text, start), end: to }
}

/** Where the words begin that lead to the figure; a surrogate pair is never cut. */
function clauseStart(text: string, at: number): number {
  let from = at
  while (from > 0 && (at - from < BEFORE || isWithinNumber(text, from)) && !BREAK.test(text[from - 1]!)) from--
  return isLowSurrogate(text, from) ? from - 1 : from
}

function clauseEnd(text: string, at: number): number {
  let to = at
  while (to < text.length && (to - at < AFTER || isWithinNumber(text, to)) && !BREAK.test(text[to]!)) to++
  return isLowSurrogate(text, to) ? to + 1 : to
}

/** 24.47%和13.38%: half a number would be another one. */
const isWithinNumber = (text: string, at: number): boolean => /[\d.]/.test(text[at - 1] ?? '') && /[\d.%‰]/.test(text[at] ?? '')

const isLowSurrogate = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text[at] ?? '')

/** In the order of the text, those that touch or nearly do as one; two cells never. */
function joined(spans: readonly Span[], gap: number): Span[] {
  const out: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && span.start - last.end <= gap) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else out.push(span)
  }
  return out
}
