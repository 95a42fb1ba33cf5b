/** @module Changes to the source of a part: what is not named stays byte by byte. */

/** Replace `from` to `to` (as much as nothing) by this text. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The source with the edits, which must not overlap; at one place in the order given. */
export function edited(source: string, edits: readonly Edit[]): string {
  const out: string[] = []
  let at = 0
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from)) {
    out.push(source.slice(at, from), text)
    at = to
  }
  out.push(source.slice(at))
  return out.join('')
}
