/**
 * @module Lists: which figures are the parts of which total. Words decide first (其中, 分别为, a colon, brackets, 合计); where
 * they are silent, a list is taken only if its shares or its sum fit. Sums and shares both build on this.
 */
import { groupBy, type Item, type Items } from '../items.ts'
import { airDays } from './air-days.ts'
import { batches } from './batches.ts'
import { actLists, bothComplete, strands } from './braided.ts'
import { classes } from './classes.ts'
import { actTotals, lastTotals } from './closed.ts'
import { countedKinds } from './counted-kinds.ts'
import { dividedAgain } from './divided-again.ts'
import { enumerated } from './enumerated.ts'
import { halves } from './halves.ts'
import { families, implied, series } from './implied.ts'
import { FAR, type List, LONGEST, settle, takeBack } from './list.ts'
import { inEveryMeasure } from './measures.ts'
import { mended } from './mended.ts'
import { bracketList, OF, type Opening, openedList, opening } from './opened.ts'
import { plainRows } from './plain-row.ts'
import { rated } from './rated.ts'
import { rowsBelow } from './rows-below.ts'
import { shareLists } from './shares.ts'
import { takenUp } from './taken-up.ts'
import { twins } from './twins.ts'

export { bulletLists } from './bulleted.ts'
export { complementary } from './halves/words.ts'
export { type List, RESIDUAL, TOTAL_LAST } from './list.ts'
export { byName } from './opened.ts'
export { fitsShare, printedRate, sharesFit, wholeOf } from './rates.ts'
export { spelledByLast, spelledOut } from './spelled.ts'

/** What a list names may have been counted so many paragraphs before. */
const ABOVE = 3

/** Every list of the text; one list once. */
export function listsOf(items: Items): List[] {
  const out: List[] = []
  for (const item of items.all)
    for (const group of brackets(item)) {
      if (actLists(group, item.row.slice(Math.max(0, item.at - FAR), item.at + 1), { cue: 'bracket', scope: '' }, out)) continue
      bracketList(item, group, out)
      if (group.length > 1 && !OF.test(group[0]!.head.lead)) implied(group, out)
    }
  items.top.forEach((row, paragraph) => {
    if (!row.length) return
    const own: List[] = []
    paragraphLists(row, items.top.slice(Math.max(0, paragraph - ABOVE), paragraph).flat(), own)
    for (const list of own) out.push(list)
  })
  return mended(inEveryMeasure(settle(out), items), items)
}

const brackets = (item: Item): Item[][] => [...groupBy(item.children, c => c.head.bracket).values()]

function paragraphLists(row: readonly Item[], before: readonly Item[], out: List[]): void {
  classes(row, out)
  const openings = row.map((_, at) => opening(row, at)).filter(o => o !== undefined)
  openings.forEach((open, n) => {
    const to = openings[n + 1]?.at ?? row.length
    const run = stretch(row, open, Math.min(to, open.at + LONGEST))
    if (!open.choice && actLists(run, row.slice(Math.max(0, open.at - FAR), open.at), open, out)) return
    const whole = stretch(row, open, open.at + LONGEST)
    const [runs, wholes] = [strands(run), strands(whole)]
    const from = out.length
    runs.forEach((strand, i) => {
      openedList(open, strand, runs.length > 1 ? (wholes[i] ?? strand) : whole, row, before, out)
    })
    if (runs.length > 1) for (const list of bothComplete(takeBack(out, from))) out.push(list)
  })
  for (const sentence of groupBy(row, i => i.sentence).values()) {
    lastTotals(sentence, row, out)
    batches(sentence, out)
    airDays(sentence, row, out)
  }
  actTotals(row, out)
  implied(row, out)
  series(row, out)
  families(row, out)
  rated(row, out)
  enumerated(row, out)
  halves(row, out)
  takenUp(row, out)
  shareLists(row, openings, out)
  plainRows(row, out)
  dividedAgain(row, out)
  twins(row, out)
  countedKinds(row, out)
  rowsBelow(row, out)
}

/** The figures from an opening on to the end of its sentence, or of what 、 joins. */
function stretch(row: readonly Item[], { at, joined }: Opening, to: number): Item[] {
  const run = row.slice(at, to).filter(i => i.sentence === row[at]!.sentence)
  const end = joined ? run.findIndex((i, n) => n > 0 && i.head.sep !== '、') : -1
  return end < 0 ? run : run.slice(0, end)
}
