/**
 * @module Totals that their own name puts together: 投诉8660件 and 举报2046件 make 投诉举报合计10706件; and what is said of such a
 * total (办结622件) is the sum of what is said of its parts (办结437件, 办结185件).
 */
import type { Claim } from './claims.ts'
import { meets, total } from './interval.ts'
import type { Item, Items } from './items.ts'
import { type List, spelledOut, TOTAL_LAST } from './lists/index.ts'
import { addable } from './units.ts'

const JOIN = /^(?:、|和|及|与|以及|加)/
const JOINTS = ['', '、', '和', '及', '与']
const FAR = 24

/** Lists whose total is named after its parts. */
export function composedLists(items: Items): List[] {
  const out: List[] = []
  for (const row of items.top)
    row.forEach((item, at) => {
      const name = phrase(item.head)
        .replace(TOTAL_LAST, '')
        .replace(/[两三四五六](?:类|项|者|种|部分)(?:合计|共)?$/, '')
        .replace(/^(?:全年|共|两项|以上|其中)/, '')
      const pair = twoOf(item, row[at + 1]?.head, row[at + 2]?.head)
      if (pair && !goesOn(row, item, pair))
        out.push({ total: item.head, parts: pair, cue: 'is', complete: true, certain: true, choice: false })
      if (name.length < 4 || name.length > 24) return
      const parts = compose(name, row.slice(Math.max(0, at - FAR), at), item) ?? compose(name, row.slice(at + 1, at + FAR), item)
      if (parts && parts.length > 1 && !goesOn(row, item, parts))
        out.push({ total: item.head, parts, cue: 'last', complete: true, certain: TOTAL_LAST.test(item.head.label), choice: false })
    })
  return out
}

/** 受理投诉举报1428件，投诉1106件，举报322件: the two right behind it whose names its own ends with. */
function twoOf({ head }: Item, a: Claim | undefined, b: Claim | undefined): Claim[] | undefined {
  if (!a || !b || [a, b].some(c => c.sentence !== head.sentence || c.unit !== head.unit || c.sep === '；')) return undefined
  const [one, other] = [a, b].map(c => c.label.replace(/^其中/, '')) as [string, string]
  if (one.length < 2 || other.length < 2 || one === other) return undefined
  const name = phrase(head)
  // 建议提案236件，代表建议141件、委员提案95件
  const said = JOINTS.flatMap(j => [one + j + other, other + j + one]).find(both => name.endsWith(both))
  const named = said !== undefined && !KIND.test(name.slice(0, -said.length))
  return named || spelledOut(head, [a, b]) ? [a, b] : undefined
}

/** 咨询投诉举报3000件，投诉1000件、举报500件: a kind that its name begins with and that is not listed. */
const KIND = /(?:咨询|求助|求决|建议|意见|申诉|信访|控告|检举|申请|表扬|投诉|举报|来信|来访|来电|提案|议案|、|[和及与])$/

/** So many more members may stand behind those that a total is named after. */
const MORE = 6

/**
 * 来信来访1746件，来信384件，来访517件，网上845件: those behind them make the total whole; its name told of most of it. 投诉281件，举报36件，表扬1条，建议1条: each
 * may be counted in its own way.
 */
function goesOn(row: readonly Item[], { head }: Item, parts: readonly Claim[]): boolean {
  const last = row.findIndex(i => i.head === parts.at(-1))
  let rest = head.printed - parts.reduce((n, c) => n + c.printed, 0)
  for (const { head: next } of row.slice(last + 1, last + 1 + MORE)) {
    if (next.sentence !== head.sentence || !addable(next.unit, head.unit) || rest <= 0) return false
    rest -= next.printed
    if (Math.abs(rest) < 1e-9 * head.printed) return true
  }
  return false
}

/** The clause that names a figure, with the 、 inside it. */
const phrase = (c: Claim): string => c.lead.slice(Math.max(...['，', '。', '；', '：'].map(p => c.lead.lastIndexOf(p))) + 1)

/** The items whose names, one after the other, are this name. */
function compose(name: string, row: readonly Item[], item: Item): Claim[] | undefined {
  const parts: Claim[] = []
  let rest = name
  while (rest) {
    const next = row.findLast(
      i => i.head.unit === item.head.unit && i.head.label.length >= 2 && rest.startsWith(i.head.label) && !parts.includes(i.head),
    )
    if (!next || next.head.label === name) return undefined
    parts.push(next.head)
    rest = rest.slice(next.head.label.length).replace(JOIN, '')
  }
  return parts
}

/** Three items of one name where the first belongs to a total and the others to its parts. */
export interface Parallel {
  readonly total: Claim
  readonly parts: readonly Claim[]
  /** May some members be left out: a list that falls short of its own total, and does not say that it is all? */
  readonly open: boolean
}

export function parallels(items: Items, lists: readonly List[]): Parallel[] {
  const out: Parallel[] = []
  const seen = new Set<number>()
  for (const list of lists) {
    if (!list.complete && !list.certain) continue
    const said = attributes(items, list.total)
    for (const attribute of said) {
      const matching = list.parts
        .slice(0, FAR)
        .map(p => attributes(items, p).find(a => a.head.label === attribute.head.label && a.head.unit === attribute.head.unit))
      if (seen.has(attribute.head.id) || matching.length < 2 || matching.some(m => m === undefined || m === attribute)) continue
      // 抽查18所，合格17所、不合格1所；去年抽查15所，合格14所: what stands behind both is said of neither.
      if (new Set(matching).size < matching.length) continue
      seen.add(attribute.head.id)
      const open = !list.complete && !meets(total(list.parts.map(p => p.value)), list.total.value)
      out.push({ total: attribute.head, parts: matching.map(m => m!.head), open })
    }
  }
  return out
}

/** What is said of a figure after it: the items up to the next semicolon or full stop; the figure may be repeated later (投诉508件中…). */
function attributes(items: Items, claim: Claim): Item[] {
  const first = items.of.get(claim.id)
  if (!first) return []
  const name = claim.label.replace(TOTAL_LAST, '')
  const out: Item[] = []
  for (const item of first.row.slice(first.at, first.at + FAR)) {
    if (item.head.printed !== claim.printed || item.head.label.replace(TOTAL_LAST, '') !== name) continue
    for (const next of first.row.slice(item.at + 1, item.at + 8)) {
      if (next.sentence !== item.sentence || next.head.lead.includes('；')) break
      if (next.head.label.length >= 2) out.push(next)
    }
  }
  return out
}
