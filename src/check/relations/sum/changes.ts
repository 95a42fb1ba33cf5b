/** Changes of the parts against the change of the total: 11342＋2605－2033＝11914. Asked only where the list itself adds up. */
import type { Claim } from '../../claims.ts'
import { meets, times, total } from '../../interval.ts'
import type { Item } from '../../items.ts'
import type { List } from '../../lists/index.ts'
import type { Found, Reading } from '../../reading.ts'
import type { Interval } from '../../types.ts'
import { figure, number } from '../../words.ts'

export function changeSums(reading: Reading): Found[] {
  const out: Found[] = []
  const seen = new Set<number>()
  for (const list of reading.lists) {
    if (list.parts.length < 2 || !meets(total(list.parts.map(p => p.value)), list.total.value)) continue
    // What lines of their own tell of changes is against more than one time.
    if (list.parts.some(p => p.paragraph !== list.total.paragraph)) continue
    const holder = reading.items.of.get(list.total.id)
    const items = list.parts.map(p => reading.items.of.get(p.id))
    if (!holder || items.some(i => i === undefined)) continue
    const change = amount(holder, list.total.unit) ?? pairedAmount(holder, list.total.unit)
    if (!change || seen.has(change.id)) continue
    const parts = (items as Item[]).map(i => amount(i, list.total.unit) ?? (level(reading, i, list) ? 0 : undefined))
    if (parts.some(p => p === undefined) || parts.every(p => p === 0)) continue
    seen.add(change.id)
    out.push(judge(change, parts as (Claim | 0)[]))
  }
  return out
}

/** 事故19起、死亡73人，同比减少3起、16人: the changes of both stand behind the second. */
function pairedAmount(holder: Item, unit: string): Claim | undefined {
  const next = holder.row[holder.at + 1]
  const paired =
    next?.head.sep === '、' && next.sentence === holder.sentence && next.head.unit !== unit && next.head.id === holder.head.id + 1
  return paired ? amount(next, unit) : undefined
}

const amount = (item: Item, unit: string): Claim | undefined =>
  item.changes.find(c => c.form === 'plain' && c.unit === unit && c.sign !== 0 && c.sentence === item.sentence)

/** Does the text say of this item that nothing changed? */
function level(reading: Reading, item: Item, list: List): boolean {
  const next = reading.claims.slice(item.head.id + 1, item.head.id + 8).find(c => c.role === 'count')
  return (
    reading.view.text.slice(item.head.stop, Math.min(item.head.stop + 40, next?.start ?? item.head.stop + 40)).includes('持平') &&
    list.total.id >= 0
  )
}

function judge(change: Claim, parts: readonly (Claim | 0)[]): Found {
  const claims = parts.filter((p): p is Claim => p !== 0)
  const computed = total(claims.map((c): Interval => times(c.value, c.sign)))
  const stated = times(change.value, change.sign)
  const holds = meets(stated, computed)
  const signed = parts.map(p => (p === 0 ? '0' : p.sign < 0 ? `（－${number(p.printed)}）` : number(p.printed)))
  const working = `各项增减${signed.join('＋')}＝${number(claims.reduce((n, c) => n + c.sign * c.printed, 0))}`
  const said = `${change.sign < 0 ? '减少' : '增加'}${figure(change)}`
  return {
    kind: 'sum',
    claim: change,
    stated,
    computed,
    verdict: holds ? 'holds' : 'fails',
    parts: claims,
    message: holds ? `${working}，与${said}相符。` : `${working}，不是${said}。`,
  }
}
