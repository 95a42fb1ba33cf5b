/** @module A page set in two columns: its lines in reading order, the left column before the right one, between what goes over both. */
import type { Chunk, Line } from './lines.ts'

/** So many lines must stand side by side: a table of two columns is seldom so long, nor its cells so full. */
const LINES = 8
/** A line of a column holds about so many signs at least. */
const SIGNS = 12

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * q)] ?? 0
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)

interface Columns {
  /** Between the two. */
  readonly gutter: number
  /** How far the right one stands from the left one. */
  readonly shift: number
}

/** Two columns are equally wide, and most of their lines are full: the words of a sentence, not the cells of a table. */
function columnsOf(lines: readonly Line[]): Columns | undefined {
  const pairs = lines.flatMap(({ chunks, size }) => (chunks?.length === 2 ? [{ left: chunks[0]!, right: chunks[1]!, size }] : []))
  if (pairs.length < LINES || pairs.length < lines.length * 0.5) return undefined
  const at = (q: number, of: (pair: (typeof pairs)[number]) => number): number => quantile(pairs.map(of), q)
  const [from, middle] = [at(0.2, p => p.left.x), at(0.2, p => p.right.x)]
  const [leftEnd, rightEnd] = [at(0.8, p => p.left.end), at(0.8, p => p.right.end)]
  const [left, right] = [leftEnd - from, rightEnd - middle]
  const full = (side: 'left' | 'right', end: number): boolean =>
    pairs.filter(p => p[side].end > end - p.size * 1.5).length >= pairs.length * 0.5 && mean(pairs.map(p => p[side].text.length)) >= SIGNS
  const alike = Math.abs(left - right) <= Math.max(left, right) * 0.12 && leftEnd < middle
  const words = full('left', leftEnd) && full('right', rightEnd)
  return alike && words ? { gutter: (leftEnd + middle) / 2, shift: middle - from } : undefined
}

/** The lines of a page in reading order. The right column is moved over the left one, so that both are seen in one frame. */
export function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  const columns = columnsOf(lines)
  if (!columns) return lines
  const { gutter, shift } = columns
  const out: Line[] = []
  let [left, right]: [Line[], Line[]] = [[], []]
  const flush = () => {
    out.push(...left, ...right)
    ;[left, right] = [[], []]
  }
  for (const { chunks, ...line } of lines) {
    const parts = chunks ?? [line]
    if (parts.some(p => p.x < gutter && p.end > gutter)) {
      flush()
      out.push({ ...line, ...(chunks && { chunks }), over: true })
      continue
    }
    const side = (all: readonly Chunk[], by: number): Line[] => {
      const moved = all.map(p => ({ text: p.text, x: p.x - by, end: p.end - by }))
      const [first] = moved
      if (!first) return []
      const one = { ...line, text: moved.map(p => p.text).join(' '), x: first.x, end: moved.at(-1)!.end }
      return [moved.length > 1 ? { ...one, chunks: moved } : one]
    }
    left.push(
      ...side(
        parts.filter(p => p.x < gutter),
        0,
      ),
    )
    right.push(
      ...side(
        parts.filter(p => p.x >= gutter),
        shift,
      ),
    )
  }
  flush()
  return out
}
