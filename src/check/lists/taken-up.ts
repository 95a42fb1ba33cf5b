/**
 * @module What was taken up and what was not, of what an earlier count names: 投诉11286件、举报3874件……投诉受理9640件、不受理1588件. Some may wait for a
 * decision, and some may have come the year before: whatever the two come to proves nothing.
 */
import type { Item } from '../items.ts'
import type { List } from './list.ts'

const TAKEN = /^(?:其中)?([\u4e00-\u9fa5]{2,6}?)中?(?:已经?|依法)?(?:予以)?(受理|立案|备案|支持)$/
/** So many figures back the count may stand. */
const FAR = 12

/** What was asked for, what was granted of it, and what was not: some is still being looked into. */
const DECIDED: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/(?:审查|提请|受理|移送)(?:批准)?逮捕(?:案件)?$|提捕$/, /^(?:其中)?(?:批准逮捕|决定逮捕|批捕)$/, /^不(?:予)?(?:批准逮捕|批捕|逮捕|捕)$/],
  [/(?:审查|移送)(?:审查)?起诉(?:案件)?$/, /^(?:其中)?(?:决定|提起)?(?:起诉|公诉)$/, /^(?:决定)?不起诉$/],
]

export function takenUp(row: readonly Item[], out: List[]): void {
  decided(row, out)
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

/** 受理审查逮捕3187人，批捕2204人，不捕941人. */
function decided(row: readonly Item[], out: List[]): void {
  row.forEach((item, at) => {
    const [granted, refused] = [row[at + 1], row[at + 2]]
    const one = [granted, refused].every(i => i?.sentence === item.sentence && i.head.unit === item.head.unit)
    if (!one || !granted || !refused) return
    const fits = DECIDED.some(([w, g, r]) => w.test(item.head.label) && g.test(granted.head.label) && r.test(refused.head.label))
    if (!fits) return
    const parts = [granted.head, refused.head]
    out.push({ total: item.head, parts, cue: 'colon', complete: false, certain: true, choice: false, carried: true })
  })
}
