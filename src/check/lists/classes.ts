/**
 * @module Classes that are known to leave nothing out: 第一产业、第二产业、第三产业 of the product, 税收 and 非税 of the revenue, 旧存 and 新收 of
 * the cases. Whatever stands between them, and whatever they come to, they are the whole; so a figure that differs is wrong.
 */
import type { Claim } from '../claims.ts'
import { below, meets, total } from '../interval.ts'
import type { Item } from '../items.ts'
import { measure } from '../units.ts'
import { isMean, type List, push } from './list.ts'

interface Classes {
  /** What the name of the whole says. */
  readonly whole: RegExp
  /** The classes in their usual order. */
  readonly members: readonly RegExp[]
}

const CLASSES: readonly Classes[] = [
  { whole: /生产总值|GDP/, members: [/第一产业/, /第二产业/, /第三产业/] },
  { whole: /收入/, members: [/非税/, /(?<!非)税收?/] },
  { whole: /收入/, members: [/(?<!非)税收?/, /非税/] },
  { whole: /零售总额/, members: [/商品(?:零售)?额?/, /餐饮(?:收入)?/] },
  { whole: /进出口/, members: [/(?<!进)出口/, /进口/] },
  { whole: /进出口/, members: [/进口/, /(?<!进)出口/] },
  { whole: /支出/, members: [/基本/, /项目/] },
  { whole: /债务/, members: [/一般/, /专项/] },
  { whole: /受理|案件|收案|申请|共|处理/, members: [/旧存/, /新收/] },
  { whole: /受理|案件|收案|申请|共|处理/, members: [/新收/, /旧存/] },
  { whole: /人|党员|学生|考生/, members: [/男/, /女/] },
  { whole: /人|户|居民|党员|低保/, members: [/城镇|城市/, /农村|乡村/] },
  { whole: /人/, members: [/城乡|城镇/, /乡村/] },
  { whole: /申请/, members: [/自然人/, /法人(?:或|和|及)(?:者)?其他组织/] },
  { whole: /信访|来访|投诉|诉求/, members: [/初次|首次/, /重复/] },
  { whole: /增加值|工业/, members: [/轻/, /重/] },
  { whole: /提案/, members: [/集体(?:提案)?/, /(?:委员|个人|联名)+(?:提案)?/] },
  { whole: /供养|特困|人|对象/, members: [/集中供养/, /分散供养/] },
  { whole: /件|事项|量|受理|办/, members: [/即办件/, /承诺件/] },
  { whole: /评价|评|办件|件/, members: [/好评/, /差评/] },
  { whole: /案件|立案|办结|处罚|办理/, members: [/简易程序/, /(?:普通|一般)程序/] },
  { whole: /案件|立案|办结|处罚|办理/, members: [/(?:普通|一般)程序/, /简易程序/] },
  { whole: /申请|案件|申请量|授权/, members: [/国内/, /涉外/, /涉港澳台/] },
]

/** Words around the class that do not name what is counted. */
const FILLER = /^(?:其中|按[^，]{1,6}分|实现|完成|分别|内有|有|为|共)+|(?:完成|实现|达到?|为|有|是|共)+$/g
const bare = (label: string, member: RegExp): string => label.replace(FILLER, '').replace(member, '').replace(FILLER, '')

/** 第一产业增加值 and 第二产业增加值 count one thing; 税收收入 and 非税 do so too. */
const oneThing = (names: readonly string[]): boolean => {
  const said = names.filter(n => n !== '')
  return said.every(n => said[0]!.endsWith(n) || n.endsWith(said[0]!))
}

/** Are these the two classes of one thing? */
export const twoClasses = (a: Claim, b: Claim): boolean =>
  CLASSES.some(
    ({ members: [x, y, more] }) =>
      !more && x!.test(a.label) && y!.test(b.label) && !x!.test(b.label) && oneThing([bare(a.label, x!), bare(b.label, y!)]),
  )

/** How many figures may stand between two classes, and how far before them their whole. */
const BETWEEN = 6
const BACK = 8

/** The classes of every whole, in one paragraph and at most one sentence apart from it. */
export function classes(row: readonly Item[], out: List[]): void {
  for (let at = 0; at < row.length; at++)
    for (const kind of CLASSES) {
      const parts = kind.members[0]!.test(row[at]!.head.label) ? membersFrom(row, at, kind) : undefined
      const sum = parts && wholeOf(row, at, kind, parts)
      if (sum) push(out, sum.head, parts, 'is', true, false)
    }
}

function membersFrom(row: readonly Item[], at: number, { members }: Classes): Claim[] | undefined {
  const first = row[at]!
  if (measure(first.head.unit) || isMean(first.head) || first.head.unit === '' || /中位数|占比|指数/.test(first.head.label))
    return undefined
  const parts = [first.head]
  const names = [bare(first.head.label, members[0]!)]
  let from = at + 1
  for (const member of members.slice(1)) {
    const next = row
      .slice(from, from + BETWEEN)
      .find(i => member.test(i.head.label) && i.head.unit === first.head.unit && i.sentence - first.sentence <= 1)
    if (!next) return undefined
    parts.push(next.head)
    names.push(bare(next.head.label, member))
    from = next.at + 1
  }
  return oneThing(names) ? parts : undefined
}

/** The figure before the classes that they make; else the nearest that is called as their whole is. */
function wholeOf(row: readonly Item[], at: number, { whole, members }: Classes, parts: readonly Claim[]): Item | undefined {
  const first = row[at]!
  const computed = total(parts.map(p => p.value))
  const back = row
    .slice(Math.max(0, at - BACK), at)
    .filter(i => i.head.unit === first.head.unit && first.sentence - i.sentence <= 1 && !isMean(i.head))
  const fit = back.findLast(i => meets(i.head.value, computed))
  if (fit) return fit
  const near = back.findLast(i => whole.test(i.head.label) && !members.some(m => m.test(i.head.label)))
  const direct = near && (near.sentence === first.sentence || /^[。]?(?:其中|按|从|分)/.test(first.head.lead)) ? near : undefined
  return direct && !parts.some(p => below(direct.head.value, p.value)) ? direct : undefined
}
