/**
 * @module Lists whose members tell two figures in turn: 其中道路37起、死亡33人，建筑14起、死亡15人，其他4起、死亡3人; 刑事收30件、结19件，民事收689件、结465件.
 * Each kind of figure, and each thing done, is a list.
 */
import { meets } from '../interval.ts'
import type { Item } from '../items.ts'
import { type List, push } from './list.ts'
import type { Opening } from './opened.ts'
import { sumOf } from './parts.ts'

/** So many members make a list. */
const LEAST = 2
/** So far before its members the total of what they came to stands. */
const NEAR = 4

/** The two lists of a run that tells two kinds of figures in turn, the second under one name; the run itself where it does not. */
export function strands(run: readonly Item[]): Item[][] {
  const [first, second] = [run[0]?.head, run[1]?.head]
  if (first && second && first.unit === second.unit) return ofOneUnit(run)
  if (!first || !second || first.unit === '' || second.unit === '') return [[...run]]
  const heads: Item[] = []
  const others: Item[] = []
  for (const item of run) {
    const { unit, label, sep } = item.head
    const follows = heads.length > others.length
    if (unit === first.unit) heads.push(item)
    else if (unit === second.unit && label === second.label && sep !== '；' && follows) others.push(item)
    else break
  }
  return heads.length >= LEAST && others.length >= LEAST ? [heads, others] : [[...run]]
}

/** 蔬菜312批次、不合格11批次，水产126批次、不合格5批次: each member by its name, and behind it always the same that some of it came to. */
function ofOneUnit(run: readonly Item[]): Item[][] {
  const outcome = run[1]!.head.label
  const heads: Item[] = []
  const others: Item[] = []
  for (const item of run) {
    const { unit, label, sep } = item.head
    const follows = heads.length > others.length
    if (unit !== run[0]!.head.unit || (label === outcome) !== follows) break
    if (follows && (sep === '；' || item.head.printed > heads.at(-1)!.head.printed)) break
    ;(follows ? others : heads).push(item)
  }
  if (outcome.length < 2 || heads.length < LEAST || others.length !== heads.length) return [[...run]]
  // 完成7.93亿元；中央2.31亿元、支付2.18亿元，地方6.15亿元、支付5.42亿元: what was paid is of no figure but what was paid in all.
  const { row, at } = run[0]!
  return row.slice(Math.max(0, at - NEAR), at).some(i => i.head.label.endsWith(outcome)) ? [heads, others] : [heads]
}

/** What is all in one of its figures is all in the other. */
export function bothComplete(lists: readonly List[]): List[] {
  const whole = lists.some(l => l.complete || meets(sumOf(l.parts), l.total.value))
  return lists.map(l => ({ ...l, complete: l.complete || (whole && !l.choice) }))
}

/** What is done to cases first, and what later. */
const FIRST_ACT = /(新收|收案|收件|受理|立案|收|排查|交办|申报|接收|提出|采集)$/
const NEXT_ACT = /^(?:已)?(办结|审结|结案|执结|办理|化解|整改|答复|采纳|采用|通过|结|办)$/

/** 四地合计收2906件、办2820件 closes the list. */
const TOTAL = /合计|总计|共计|累计|^共/

/** 与上年相比，结案减少了392件: no total. So many sentences back it may stand. */
const CHANGED = /[增减升降多少]/
const BACK = 2

interface Acts {
  readonly acts: readonly [string, string]
  readonly members: readonly [Item[], Item[]]
}

/** The members of a run that tells of each what came and what was done: all of it, or its beginning. */
function actsIn(run: readonly Item[]): Acts | undefined {
  const acts = [FIRST_ACT.exec(run[0]?.head.label ?? '')?.[1], NEXT_ACT.exec(run[1]?.head.label ?? '')?.[1]]
  const members: [Item[], Item[]] = [[], []]
  for (let at = 0; at + 1 < run.length; at += 2) {
    const [came, done] = [run[at]!, run[at + 1]!]
    const same = came.head.unit === run[0]!.head.unit && done.head.unit === came.head.unit && done.sentence === came.sentence
    if (
      !same ||
      TOTAL.test(came.head.label) ||
      FIRST_ACT.exec(came.head.label)?.[1] !== acts[0] ||
      NEXT_ACT.exec(done.head.label)?.[1] !== acts[1]
    )
      break
    members[0].push(came)
    members[1].push(done)
  }
  return acts[0] && acts[1] && members[0].length >= LEAST ? { acts: [acts[0], acts[1]], members } : undefined
}

/**
 * 新收1120件，结案628件。其中刑事收30件、结19件，…: what came is of what came, and what was closed of what was closed. Under a name of its own
 * (县区中心：东区收838件办777件) they are of what they make, if anything. Is it such a list?
 */
export function actLists(
  run: readonly Item[],
  before: readonly Item[],
  { cue, scope }: Pick<Opening, 'cue' | 'scope'>,
  out: List[],
): boolean {
  const found = actsIn(run)
  if (!found) return false
  const lists: List[] = []
  found.members.forEach((members, n) => {
    const parts = members.map(i => i.head)
    const act = found.acts[n]!.slice(0, 2)
    const { unit, sentence } = parts[0]!
    const done = before
      .map(i => i.head)
      .filter(c => c.unit === unit && sentence - c.sentence <= BACK && c.label.includes(act) && !CHANGED.test(c.label))
    const whole = done.findLast(c => meets(sumOf(parts), c.value)) ?? done.sort((a, b) => b.printed - a.printed)[0]
    if (whole && (!scope || meets(sumOf(parts), whole.value))) push(lists, whole, parts, cue, true, false)
  })
  for (const list of bothComplete(lists)) out.push(list)
  return true
}
