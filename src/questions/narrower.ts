/**
 * @module The narrower of two texts: what is already public, and what it would be after a correction. What a correction changes
 * waits for a second person, but what should never have been public goes at once.
 */
import { plain } from '../check/plain.ts'
import { read } from '../check/reading.ts'
import { personalData } from '../check/rules/personal-data.ts'

/**
 * What may stand meanwhile. The proposed text where it only covers more of the approved one; nothing where it takes something personal
 * out and changes the rest too; else the approved text. `hidden` is what the matter itself holds as personal: names, numbers.
 */
export function narrower(approved: string | undefined, proposed: string | undefined, hidden: readonly string[]): string | undefined {
  if (approved === undefined || approved === proposed) return approved
  if (proposed !== undefined && covers(approved, proposed)) return proposed
  const gone = [...personalIn(approved), ...hidden.filter(h => approved.includes(h))].some(s => !proposed?.includes(s))
  return gone ? undefined : approved
}

/** The numbers, names and addresses of persons that the check finds in a text. */
function personalIn(text: string): string[] {
  return personalData.find(read(plain(text)), {}).map(({ start, end }) => text.slice(start, end))
}

const MARKS = /[某*＊×]+/
const COVERED = /^[^，。；、：！？,;:!?\s]*$/
/** Longer than any name, number or address that one mark stands for; and so many places are followed, that a long text costs little. */
const MOST_COVERED = 40

/** Is the second text the first with marks (某, *, ×) in the place of words, and nothing else changed? */
export function covers(text: string, marked: string): boolean {
  const pieces = marked.split(MARKS)
  if (pieces.length === 1 || text === marked) return false
  let ends = text.startsWith(pieces[0]!) ? [pieces[0]!.length] : []
  for (const [i, piece] of pieces.entries()) {
    if (i === 0) continue
    const next = new Set<number>()
    for (const from of ends)
      for (let to = from + 1; to <= Math.min(text.length, from + MOST_COVERED) && COVERED.test(text[to - 1]!); to++)
        if (text.startsWith(piece, to)) next.add(to + piece.length)
    ends = [...next].slice(0, MOST_COVERED)
  }
  return ends.includes(text.length)
}
