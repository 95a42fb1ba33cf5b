/**
 * @module Totals of batches of which each tells what became of it: 第一批318件，化解297件；第二批126件，化解108件；两批444件，合计化解405件. The counts of
 * the batches are added to one total, and what was done with each to another.
 */
import { type Item, slot } from '../items.ts'
import { type List, push } from './list.ts'

const ACT_TOTAL = /^(?:合计|总计|累计|一?共)([\u4e00-\u9fa5]{2,4})$/
/** 第一批, 第二季度: names by their order. */
const ORDINAL = /^第[一二三四五六七八九十]([\u4e00-\u9fa5]{1,3}?)(?:次|共)?$/
/** A sentence tells of so many figures at most. */
const MOST = 60

export function batches(sentence: readonly Item[], out: List[]): void {
  if (sentence.length > MOST) return
  sentence.forEach((item, at) => {
    const act = ACT_TOTAL.exec(item.head.label)?.[1]
    const before = sentence.slice(0, at)
    if (act) {
      const done = before.filter(i => i.head.label === act && i.head.unit === item.head.unit)
      if (done.length > 1 && done.slice(1).every((d, n) => apart(sentence, done[n]!, d))) closes(item, done, out)
    }
    // 两批444件: a number of batches, and how many they are together.
    const ordered = before.filter(i => ORDINAL.exec(i.head.label)?.[1] === item.head.unit)
    if (item.head.chinese && item.slots.length > 1 && ordered.length > 1 && ordered.length === item.head.printed) closes(item, ordered, out)
  })
}

/** Does a semicolon stand between them? */
const apart = (sentence: readonly Item[], a: Item, b: Item): boolean =>
  sentence.some(i => i.at > a.at && i.at <= b.at && i.head.lead.includes('；'))

function closes(total: Item, members: readonly Item[], out: List[]): void {
  const sum = total.slots.at(-1)!
  const parts = members.map(m => slot(m, sum.unit))
  if (parts.every(p => p !== undefined && p.unit === sum.unit))
    push(
      out,
      sum,
      parts.filter(p => p !== undefined),
      'last',
      true,
      false,
    )
}
