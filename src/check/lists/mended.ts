/**
 * @module What a list took up by its place, and is not: an aim among what was reached (新增就业1462人，完成年度任务1300人的112.5%，农村新增1785人，两者相加3247人), the first of two
 * counts that were divided together (通知辩护3216件，申请援助689件。按阶段分：侦查986件、起诉1240件、审判1679件).
 */
import { meets, printedSum, total } from '../interval.ts'
import type { Item, Items } from '../items.ts'
import { alike } from '../units.ts'
import { joint, OUTCOME } from './beside.ts'
import type { List } from './list.ts'

export const mended = (lists: readonly List[], items: Items): List[] =>
  lists.flatMap(list => withoutAims(list, items) ?? []).map(list => ofAll(list, items))

const AIM = /(?:任务|计划|目标|预算|指标|规划)(?:数|值|总数|总量)?$/

/** Is it what something was measured against: 任务1300人的112.5%? */
const isAim = ({ head, shares }: Item): boolean => AIM.test(head.label) && shares.some(s => s.id === head.id + 1 && s.label === '的')

/** In the place of an aim stands what was measured against it; where that is a member already, nothing. */
function withoutAims(list: List, { of }: Items): List | undefined {
  const own = list.parts.map(p => of.get(p.id))
  if (!own.some((i, n) => i?.head === list.parts[n] && i !== undefined && isAim(i))) return list
  const parts = list.parts.flatMap((p, n) => {
    const item = own[n]
    if (item?.head !== p || !isAim(item)) return [p]
    const measured = item.row[item.at - 1]
    const fits = measured && measured.sentence === item.sentence && alike(measured.head.unit, p.unit) && !isAim(measured)
    return fits && measured.head !== list.total && !list.parts.includes(measured.head) ? [measured.head] : []
  })
  return parts.length > 1 ? { ...list, parts } : undefined
}

/** So many counts at most are divided together. */
const MOST = 4
const REGARD = /；(?:按|分|从)[^；。]{2,10}[，：][^，；。：]*$/
/** So many figures further up what they come to may have been counted. */
const BACK = 40
/** Smaller sums come out by chance. */
const LEAST = 20

/** Where the members come to more than the count before them, and exactly to it and its neighbours together, they divide all of these. */
function ofAll(list: List, { of }: Items): List {
  const { total: whole, parts, choice } = list
  const item = 'addends' in whole || choice || parts.length < 2 ? undefined : of.get(whole.id)
  const made = printedSum(parts)
  if (
    !item ||
    item.head !== whole ||
    made <= whole.printed ||
    made < LEAST * whole.step ||
    meets(total(parts.map(p => p.value)), whole.value)
  )
    return list
  // ；按付款方式分，全款412辆、分期467辆: told in the sentence of what they divide.
  if ((parts[0]!.sentence === whole.sentence && !REGARD.test(parts[0]!.lead)) || parts.some(p => !alike(p.unit, whole.unit))) return list
  // 受理35件……匿名15件，实名20件。来信8件、……: what they come to was counted before.
  if (item.row.slice(Math.max(0, item.at - BACK), item.at).some(i => i.head.printed === made && alike(i.head.unit, whole.unit))) return list
  // 受理1378件，办结1562件，在办176件: what became of them is no kind of them.
  const near = (i: Item | undefined): i is Item =>
    i !== undefined &&
    !OUTCOME.test(i.head.label) &&
    !/在办|未/.test(i.head.label) &&
    i.sentence === item.sentence &&
    alike(i.head.unit, whole.unit) &&
    !isAim(i)
  let [from, to] = [item.at, item.at]
  while (item.at - from < MOST && near(item.row[from - 1])) from--
  while (to - item.at < MOST && near(item.row[to + 1])) to++
  for (let first = from; first <= item.at; first++)
    for (let last = Math.max(item.at, first + 1); last <= to; last++) {
      const run = item.row.slice(first, last + 1)
      const sum = printedSum(run.map(i => i.head))
      if (Math.abs(sum - made) < whole.step / 100) return { ...list, total: joint(run) }
    }
  return list
}
