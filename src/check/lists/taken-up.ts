/**
 * @module What was taken up and what was not, of what an earlier count names: 投诉11286件、举报3874件……投诉受理9640件、不受理1588件. Some may wait for a
 * decision, and some may have come the year before: whatever the two come to proves nothing.
 */
import type { Item } from '../items.ts'
import type { List } from './list.ts'

const TAKEN = /^(?:其中)?([\u4e00-\u9fa5]{2,6}?)中?(?:已经?|依法)?(?:予以)?(受理|立案|备案|支持)$/
/** So many figures back the count may stand. */
const FAR = 12

export function takenUp(row: readonly Item[], out: List[]): void {
  row.forEach((item, at) => {
    const next = row[at + 1]
    const said = next?.sentence === item.sentence && next.head.unit === item.head.unit ? TAKEN.exec(item.head.label) : null
    if (!said || !next || !new RegExp(`^(?:不予?|未予?)${said[2]}$`).test(next.head.label)) return
    const whole = row
      .slice(Math.max(0, at - FAR), at)
      .findLast(i => i.head.unit === item.head.unit && i.head.label.endsWith(said[1]!) && i.head.printed >= item.head.printed)
    if (!whole) return
    const parts = [item.head, next.head]
    out.push({ total: whole.head, parts, cue: 'colon', complete: false, certain: true, choice: false, carried: true })
  })
}
