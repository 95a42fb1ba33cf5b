/**
 * @module Classes that are known to leave nothing out: 第一产业、第二产业、第三产业 of the product, 税收 and 非税 of the revenue, 旧存 and 新收 of
 * the cases. Whatever stands between them, and whatever they come to, they are the whole; so a figure that differs is wrong.
 */
import type { Claim } from '../claims.ts'
import { below, meets, plus, total } from '../interval.ts'
import type { Item } from '../items.ts'
import { measure } from '../units.ts'
import { bare, CLASSES, type Classes, FIRST, oneThing } from './classes/kinds.ts'
import { isMean, type List, push } from './list.ts'

/** How many figures may stand between two classes, and how far before them their whole. */
const BETWEEN = 6
const BACK = 8

/** The classes of every whole, in one paragraph and at most one sentence apart from it. */
export function classes(row: readonly Item[], out: List[]): void {
  for (let at = 0; at < row.length; at++)
    for (const kind of FIRST.test(row[at]!.head.label) ? CLASSES : []) {
      const parts = kind.members[0]!.test(row[at]!.head.label) ? membersFrom(row, at, kind) : undefined
      const sum = parts && !follows(row, at, kind) && wholeOf(row, at, kind, parts)
      if (sum && !goesOn(row, parts, sum)) push(out, sum.head, parts, 'is', true, false)
    }
}

/** 新收1170件、旧存202件；……新收一审767件: a class right behind another of its kind closes their list and opens none. */
const follows = (row: readonly Item[], at: number, { members }: Classes): boolean =>
  row[at]!.head.sep === '、' && row[at - 1]?.sentence === row[at]!.sentence && members.slice(1).some(m => m.test(row[at - 1]!.head.label))

/** 行政1226件、民事116件、刑事附带民事300件: where what is missing may be the next of the row, the two are not the whole. */
function goesOn(row: readonly Item[], parts: readonly Claim[], sum: Item): boolean {
  const last = row.findIndex(i => i.head.id === parts.at(-1)!.id)
  const next = row[last + 1]?.head
  const listed =
    next !== undefined &&
    next.sentence === parts.at(-1)!.sentence &&
    next.unit === sum.head.unit &&
    (next.sep === parts.at(-1)!.sep || /^[和与及]/.test(next.lead))
  const computed = total(parts.map(p => p.value))
  return listed && below(computed, sum.head.value) && !below(sum.head.value, plus(computed, next.value))
}

function membersFrom(row: readonly Item[], at: number, { members }: Classes): Claim[] | undefined {
  const first = row[at]!
  if (
    (measure(first.head.unit) && first.head.unit !== '天') ||
    isMean(first.head) ||
    first.head.unit === '' ||
    /中位数|占比|指数|上年|去年|同期/.test(first.head.label)
  )
    return undefined
  const parts = [first.head]
  const names = [bare(first.head.label, members[0]!)]
  let from = at + 1
  for (const member of members.slice(1)) {
    const next = row
      .slice(from, from + BETWEEN)
      .find(
        i =>
          member.test(i.head.label) &&
          !/上年|去年|同期/.test(i.head.label) &&
          i.head.unit === first.head.unit &&
          i.sentence - first.sentence <= 1,
      )
    if (!next) return undefined
    parts.push(next.head)
    names.push(bare(next.head.label, member))
    from = next.at + 1
  }
  return oneThing(names) ? parts : undefined
}

/** 立案中经法制审核93件: some of those that are named, and not all. */
const AMONG = /^[\u4e00-\u9fa5]{2,8}中(?!医|小|央|心)/

/**
 * 限额36.2亿元，其中：一般7.4亿元、专项28.8亿元。分配县区一般0.8亿元、专项17.7亿元: what as many figures right behind it make is divided already, and what is
 * told of the same classes further on is of some of it.
 */
const divided = (row: readonly Item[], { head, at }: Item, parts: readonly Claim[], members: Classes['members']): boolean => {
  const own = row.slice(at + 1, at + 1 + parts.length).map(i => i.head)
  return (
    own.length > 1 &&
    own.every((c, i) => members[i]!.test(c.label) && c.unit === head.unit && c.id < parts[0]!.id) &&
    meets(total(own.map(c => c.value)), head.value)
  )
}

/** Whose classes are classes of nothing else, wherever they stand. */
const ONLY = /三公/

/** The figure before the classes that they make; else the nearest that is called as their whole is. */
function wholeOf(row: readonly Item[], at: number, { whole, members }: Classes, parts: readonly Claim[]): Item | undefined {
  const first = row[at]!
  const computed = total(parts.map(p => p.value))
  const back = row
    .slice(Math.max(0, at - BACK), at)
    .filter(i => i.head.unit === first.head.unit && first.sentence - i.sentence <= 1 && !isMean(i.head))
  const fit = back.findLast(i => meets(i.head.value, computed))
  if (fit) return fit
  const near = back.findLast(i => whole.test(i.head.label.replace(AMONG, '')) && !members.some(m => m.test(i.head.label)))
  // 受理诉求1884件：咨询987件，……。直接解答1120件，转派713件: what the sentence before divides is what this one goes on about.
  // 新增债券为一般2.10亿元、专项10.20亿元: the sentence says anew what it divides.
  const again = near && near.head.label.length > 1 && first.head.lead.includes(near.head.label.slice(-4))
  const subject = near && row[near.at - 1]?.sentence !== near.sentence && row[near.at + 1]?.head.sep === '：'
  const direct =
    near &&
    !divided(row, near, parts, members) &&
    (subject || again || ONLY.test(near.head.label) || near.sentence === first.sentence || /^[。]?(?:其中|按|从|分)/.test(first.head.lead))
      ? near
      : undefined
  return direct && (direct.at === at - 1 || !parts.some(p => below(direct.head.value, p.value))) ? direct : undefined
}
