/**
 * @module What was taken up and what was not, of what an earlier count names: 投诉11286件、举报3874件……投诉受理9640件、不受理1588件. Some may wait for a
 * decision, and some may have come the year before: whatever the two come to proves nothing.
 */
import type { Item } from '../items.ts'
import type { List } from './list.ts'

const TAKEN = /^(?:其中)?([\u4e00-\u9fa5]{2,6}?)中?(?:已经?|依法)?(?:予以)?(受理|立案|备案|支持)$/
/** So many figures back the count may stand. */
const FAR = 12

/** 受理审查逮捕未成年犯罪嫌疑人: whom. */
const WHOM = '(?:案件|人数|[\\u4e00-\\u9fa5]{0,6}(?:嫌疑人|犯罪人员))?$'

/** What was asked for, what was granted of it, and what was not: some is still being looked into. */
const DECIDED: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [
    new RegExp(`(?:(?:审查|提请|受理|移送)(?:批准)?逮捕|提捕)${WHOM}`),
    /^(?:其中)?(?:批准逮捕|决定逮捕|批捕)$/,
    /^不(?:予)?(?:批准逮捕|批捕|逮捕|捕)$/,
  ],
  [new RegExp(`(?:审查|移送)(?:审查)?起诉${WHOM}`), /^(?:其中)?(?:决定|提起)?(?:起诉|公诉)$/, /^(?:决定)?不起诉$/],
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

/** 受理审查逮捕3187人，批捕2204人，不捕941人; both may be told behind all that was asked for: 受理审查逮捕317人，审查起诉459人，批捕204人，不捕94人，起诉…. */
function decided(row: readonly Item[], out: List[]): void {
  row.forEach((granted, at) => {
    const refused = row[at + 1]
    const kin = (i: Item | undefined): boolean => i?.sentence === granted.sentence && i.head.unit === granted.head.unit
    const of = DECIDED.find(([, g, r]) => g.test(granted.head.label) && r.test(refused?.head.label ?? ''))
    if (!of || !refused || !kin(refused)) return
    const asked = row.slice(Math.max(0, at - ASKED), at).findLast(i => kin(i) && of[0].test(i.head.label))
    const parts = [granted.head, refused.head]
    if (asked) out.push({ total: asked.head, parts, cue: 'colon', complete: false, certain: true, choice: false, carried: true })
  })
}
/** So many figures before what was granted. */
const ASKED = 4
