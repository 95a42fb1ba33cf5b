/**
 * @module What is divided, and into what: the counts side by side that add up, to the last one, to a count before or right behind them: 涉及大气23项、水31项、土壤12项、
 * 固废9项、生态12项 of 交办问题87项. Part of the kind `share`.
 */
import type { Claim } from '../../claims.ts'
import { meets, total } from '../../interval.ts'
import { type Item, until } from '../../items.ts'
import type { Reading } from '../../reading.ts'
import { alike } from '../../units.ts'

export interface Division {
  readonly whole: Claim
  readonly members: readonly Claim[]
}

/** So many counts side by side, and so many before them, are looked at. */
const LONG = 16
const FAR = 24
/** From so far only so many members prove that they are of it. */
const SEVERAL = 3
const CLOSING = /^(?:合计|总|共)|总[数量]$/

/** The figure of an item in this unit. */
export const cellOf = (item: Item | undefined, unit: string): Claim | undefined =>
  item?.slots.find(c => alike(c.unit, unit) && c.form === 'plain' && c.precision === 'exact' && c.value.min > 0)

/** The division that this item is a member of, counted in this unit; undefined where nothing adds up. */
export function divisionOf(reading: Reading, item: Item, unit: string): Division | undefined {
  const { row } = item
  const own = cellOf(item, unit)
  // 其他0件 is a member of nothing.
  if (!own) return undefined
  const goesOn = (at: number): boolean => row[at]?.sentence === item.sentence && cellOf(row[at], unit) !== undefined
  let [from, to] = [item.at, item.at]
  while (item.at - from < LONG && goesOn(from - 1)) from--
  while (to - item.at < LONG && goesOn(to + 1)) to++
  for (let end = to; end >= item.at; end--)
    for (let first = from; first <= item.at && first < end; first++) {
      const members = row.slice(first, end + 1).map(i => cellOf(i, unit)!)
      const whole = wholeOf(row, first, end, members)
      if (whole) return { whole, members }
    }
  return said(reading, own)
}

function wholeOf(row: readonly Item[], first: number, end: number, members: readonly Claim[]): Claim | undefined {
  const sum = total(members.map(m => m.value))
  const is = (c: Claim | undefined): c is Claim => c !== undefined && meets(sum, c.value)
  const unit = members[0]!.unit
  const [ahead, behind] = [cellOf(row[first - 1], unit), cellOf(row[end + 1], unit)]
  if (is(ahead)) return ahead
  if (is(behind) && CLOSING.test(behind.label)) return behind
  if (members.length < SEVERAL) return undefined
  return row
    .slice(Math.max(0, first - FAR), first)
    .map(i => cellOf(i, unit))
    .findLast(is)
}

/** A list that the words make one, though it does not add up. */
function said({ lists }: Reading, member: Claim): Division | undefined {
  const list = lists.find(l => l.certain && !l.choice && l.parts.length >= SEVERAL && l.parts.some(p => p.id === member.id))
  return list && !('addends' in list.total) ? { whole: list.total, members: list.parts } : undefined
}

/** Words before the name of a member that are no part of it: 总事项里行政许可, 涉及大气, 属于重复信访. */
const AHEAD = /^(?:[\u4e00-\u9fa5]{0,6}(?:里|(?<![国境省市县区])内)|其中|全年|涉及|涉|属于?|包括|含|有|[和与及])+/
const BEHIND = /(?:一?[类项块]|案件|事故|纠纷|问题|事项|渠道|方式|生|件|方面)+$/
const DENIED = /[不未无非]/

/** Is a count of these words what the name means: 行政许可 of 许可类, 小学 of 小学生, 大气 of 大气? */
export function isCalled({ label }: Claim, name: string): boolean {
  const words = label === name ? name : label.replace(AHEAD, '')
  if (words === '' || DENIED.test(words) !== DENIED.test(name)) return false
  const root = name.replace(BEHIND, '')
  return words === name || words === root || (root.length > 1 && (words.endsWith(root) || words.replace(BEHIND, '') === root))
}

/** The one item of this name in the nearest sentence of the paragraph that has any, with a figure in this unit. */
export function itemCalled({ items }: Reading, s: Claim, name: string, unit?: string): Item | undefined {
  const row = items.top[s.paragraph] ?? []
  const at = until(row, s.id)
  const all = row.slice(Math.max(0, at - 2 * FAR), at).filter(i => isCalled(i.head, name) && (unit === undefined || cellOf(i, unit)))
  const near = all.filter(i => i.sentence === all.at(-1)!.sentence)
  return near.length === 1 ? near[0] : undefined
}
