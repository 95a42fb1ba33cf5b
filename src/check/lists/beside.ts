/** @module Counts side by side that are divided together: 建议18件、提案12件，其中…; 办理建议18件，提案12件，其中…. */
import type { Claim } from '../claims.ts'
import { total } from '../interval.ts'
import type { Item } from '../items.ts'
import { alike } from '../units.ts'
import type { Joint } from './list.ts'
import { ACT } from './parts.ts'

/** So many counts at most are taken together. */
const MOST = 6

/** What became of things counted before: 受理50件，办结40件 are no two kinds of one thing. */
export const OUTCOME =
  /办结|结案|审结|完结|成功|完成|整改|解决|答复|办复|回复|化解|调成|达成|执行|落实|通过|合格|移送|移交|采纳|纠正|维持|撤销|支持|反馈|销号|属实|立案|受理|查处|处理|处置|公开|审查|采用|办理|结转|合计|总计|共计|累计|其中/

/** Words that take several objects, and are no act that a list could divide. */
const TAKEN = /^(?:全年|共|共计|已)*(?:收到|收集|接到|接收|征集|承办|登记)/

/** An object without a verb: 政协提案 of 办理人大建议18件，政协提案12件. */
const isObject = ({ head: { sep, label } }: Item): boolean =>
  sep === '，' && label.length >= 2 && !ACT.test(label) && !TAKEN.test(label) && !OUTCOME.test(label)

const always = (): boolean => true

/** The stretch that ends with `last`: one sentence, counters of one kind, each joined to the one before as `joins` says. */
function stretch(row: readonly Item[], last: Item, joins: (item: Item) => boolean): Item[] {
  let from = last.at
  for (; from > 0 && last.at - from < MOST - 1 && joins(row[from]!); from--) {
    const before = row[from - 1]!
    if (before.sentence !== last.sentence || !alike(before.head.unit, last.head.unit)) break
  }
  return row.slice(from, last.at + 1)
}

/** The counts that the words put side by side, up to this one: joined by 、, or the objects of one verb; it alone where there are none. */
export function beside(row: readonly Item[], last: Item): Item[] {
  const objects = stretch(row, last, i => i.head.sep === '、' || isObject(i))
  const { label } = objects[0]!.head
  return ACT.test(label) || TAKEN.test(label) || /建议$/.test(label) ? objects : stretch(row, last, i => i.head.sep === '、')
}

/** All stretches of counts up to this one that could be divided together, the shortest first; only figures that fit speak for one. */
export const together = (row: readonly Item[], last: Item): Item[][] => {
  const all = stretch(row, last, always)
  return all.slice(0, -1).map((_, i) => all.slice(all.length - 2 - i))
}

/** The total that they make together, under a number of its own: nothing else in the text is about it. */
export function joint(items: readonly Item[]): Joint {
  const addends = items.map(i => i.head)
  const [first, last] = [addends[0]!, addends.at(-1)!]
  const vague = addends.find((c): c is Claim => c.precision !== 'exact')
  return {
    ...(vague ?? last),
    id: -2 - last.id,
    start: first.start,
    end: last.end,
    stop: last.stop,
    label: first.label,
    value: total(addends.map(c => c.value)),
    printed: addends.reduce((n, c) => n + c.printed, 0),
    addends,
  }
}
