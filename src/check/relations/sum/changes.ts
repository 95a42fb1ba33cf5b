/**
 * Changes of the parts against the change of the total: 11342＋2605－2033＝11914. Asked only where the list itself adds up. What was there a year ago and
 * is no more stands in no such list, and can only have fallen: the changes told may come to more than that of the total, not to less.
 */
import type { Claim } from '../../claims.ts'
import { above, meets, times, total } from '../../interval.ts'
import type { Item } from '../../items.ts'
import type { List } from '../../lists/index.ts'
import type { Found, Reading } from '../../reading.ts'
import type { Interval } from '../../types.ts'
import { figure, number } from '../../words.ts'

export function changeSums(reading: Reading): Found[] {
  const seen = new Set<number>()
  const asked = reading.lists.flatMap(list => {
    const one = changesOf(reading, list)
    if (!one || seen.has(one.change.id)) return []
    seen.add(one.change.id)
    return [one]
  })
  // 少4起13人: members that are all in the change of the persons are all in that of the cases.
  const whole = new Set(asked.filter(({ change, parts }) => ofChanges(change, parts, 'nothing').verdict === 'holds').map(a => a.first))
  return asked.map(({ change, parts, first, all, certain }) => ({
    ...ofChanges(change, parts, all || whole.has(first) ? 'nothing' : 'fallen'),
    ...(certain ? { named: true } : {}),
  }))
}

interface Asked {
  readonly change: Claim
  readonly parts: readonly (Claim | 0)[]
  /** The first member, by which the two measures of one list are known. */
  readonly first: Item
  /** Does the list say that it is whole? */
  readonly all: boolean
  /** Do its words make it a list? */
  readonly certain: boolean
}

function changesOf(reading: Reading, list: List): Asked | undefined {
  if (list.parts.length < 2 || !meets(total(list.parts.map(p => p.value)), list.total.value)) return undefined
  // What lines of their own tell of changes is against more than one time.
  if (list.parts.some(p => p.paragraph !== list.total.paragraph)) return undefined
  const holder = reading.items.of.get(list.total.id)
  const items = list.parts.flatMap(p => reading.items.of.get(p.id) ?? [])
  if (!holder || items.length < list.parts.length) return undefined
  const change = amount(holder, list.total.unit) ?? pairedAmount(holder, list.total.unit) ?? told(reading, list)
  const parts = items.flatMap(
    i => amount(i, list.total.unit) ?? pairedAmount(i, list.total.unit) ?? (level(reading, i, list) ? (0 as const) : []),
  )
  if (!change || parts.length < items.length || parts.every(p => p === 0)) return undefined
  return { change, parts, first: items[0]!, all: list.complete && !list.counted, certain: list.certain }
}

/** 事故19起、死亡73人，同比减少3起、16人: the changes of both stand behind the second. */
function pairedAmount(holder: Item, unit: string): Claim | undefined {
  const next = holder.row[holder.at + 1]
  const paired =
    next?.head.sep === '、' && next.sentence === holder.sentence && next.head.unit !== unit && next.head.id === holder.head.id + 1
  return paired ? amount(next, unit) : undefined
}

/** 与去年同期相比起数减少8起 */
const NAME =
  /^(?:与?(?:上年|去年)(?:同期)?相比)?(?:其中)?([\u4e00-\u9fa5]{2,6}?)(?:同比|环比)?(?:增加|减少|增收|减收|增长|下降|多|少|增|减|升|降)了?$/

/** 事故37起，死亡33人。起数少8起；死亡少9人。行业分布：…; 收入24627万元，为预算的40.4%，减收1070万元: told of the total in words of its own, or in its sentence. */
function told({ claims }: Reading, { total: sum, parts }: List): Claim | undefined {
  const between = claims
    .slice(sum.id + 1, parts[0]!.id)
    .filter(c => c.role === 'change' && c.form === 'plain' && c.unit === sum.unit && c.sign !== 0 && c.paragraph === sum.paragraph)
  const named = between.filter(c => {
    const name = NAME.exec(c.label)?.[1]
    return name !== undefined && (name === `${sum.unit}数` || sum.label.endsWith(name))
  })
  const own = between.filter(c => c.sentence === sum.sentence && c.sep === '，' && !NAME.test(c.label) && MONEY.test(c.label))
  const said = named.length ? named : own
  return said.length === 1 ? said[0] : undefined
}

/** What a budget came to more or less is said of all of it, whatever stands between. */
const MONEY = /^(?:同比|比上年(?:同期)?|较上年(?:同期)?)?[增减][收支]$/

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

/** What a list of changes may leave out: nothing; what is no more, and so has fallen; anything. */
export type LeftOut = 'nothing' | 'fallen' | 'anything'

/** These changes together against this one. */
export function ofChanges(change: Claim, parts: readonly (Claim | 0)[], leftOut: LeftOut): Found {
  const claims = parts.filter((p): p is Claim => p !== 0)
  const computed = total(claims.map((c): Interval => times(c.value, c.sign)))
  const stated = times(change.value, change.sign)
  const holds = meets(stated, computed)
  const open = leftOut === 'anything' || (leftOut === 'fallen' && above(computed, stated))
  const signed = parts.map(p => (p === 0 ? '0' : p.sign < 0 ? `（－${number(p.printed)}）` : number(p.printed)))
  const working = `各项增减${signed.join('＋')}＝${number(claims.reduce((n, c) => n + c.sign * c.printed, 0))}`
  const said = `${change.sign < 0 ? '减少' : '增加'}${figure(change)}`
  const end = holds ? `与${said}相符` : open ? `与${said}不同；文中没有说所列是全部，不能判断` : `不是${said}`
  return {
    kind: 'sum',
    claim: change,
    stated,
    computed,
    verdict: holds ? 'holds' : open ? 'undecided' : 'fails',
    parts: claims,
    message: `${working}，${end}。`,
  }
}
