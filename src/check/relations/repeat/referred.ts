/** @module What is divided was counted before, under the same name in the same paragraph: 投诉508件中不受理232件; 审结的486件中，维持301件. */
import type { Claim } from '../../claims.ts'
import type { Item } from '../../items.ts'
import { oneDigitOff } from '../../one-digit.ts'
import type { Found, Reading } from '../../reading.ts'
import { twice } from './twice.ts'

const undated = (label: string): string =>
  label.replace(/(?<=.)的$/, '').replace(/^(?:(?:19|20)\d{2}年度?|\d{1,2}月份?|[上下]半年|第?[一二三四]季度|全年|当月|今年|其中|共)+/, '')

export function referred({ items, view }: Reading): Found[] {
  const out: Found[] = []
  for (const row of items.top)
    row.forEach((item, at) => {
      const { head } = item
      if (
        head.label.length < 2 ||
        head.precision !== 'exact' ||
        !/^(?:中|里|内)(?![央心小])/.test(view.text.slice(head.stop, head.stop + 2))
      ) {
        const all = whole(row, item)
        if (all) out.push(twice(head, all))
        return
      }
      const named = row
        .slice(Math.max(0, at - 24), at)
        .filter(i => undated(i.head.label) === undated(head.label) && i.head.unit === head.unit)
      const first = named.findLast(i => i.sentence < item.sentence)
      // 初四公路33302万人次……；公路33302万人次中: what this very sentence counted, and not what another day did.
      const here = named.some(i => i.sentence === item.sentence && i.head.printed === head.printed)
      if (first && !here) out.push(twice(head, first.head))
    })
  return out
}

const DONE = /^(?:对|经)?(?:已)?([\u4e00-\u9fa5]{2,4})的$/
/** What is said of all of them. */
const ALL = /^([\u4e00-\u9fa5]{0,8}?)(?:均|都|全部|已全部|按期)/

/** 一般程序事故437起……全部一般程序事故461起均已录入: the very name, with 全部 before it and 均 behind. */
const EVERY = /^(?:上述|以上)?(?:全部|所有)([\u4e00-\u9fa5]{4,12})$/

/** 全年化解积案86件……化解的68件积案均已息访: the same deed and thing, told again of all. */
function whole(row: readonly Item[], { head, at, sentence }: Item): Claim | undefined {
  const every = /^(?:均|都|已全部)/.test(head.noun) ? EVERY.exec(head.label)?.[1] : undefined
  if (every) {
    const said = row.slice(Math.max(0, at - 24), at).filter(i => i.head.unit === head.unit && undated(i.head.label) === every)
    return said.length === 1 ? said[0]!.head : undefined
  }
  const deed = DONE.exec(head.label)?.[1]
  const thing = deed ? ALL.exec(head.noun)?.[1] : undefined
  if (!deed || thing === undefined) return undefined
  const first = row
    .slice(Math.max(0, at - 24), at)
    .findLast(i => i.sentence < sentence && i.head.unit === head.unit && undated(i.head.label) === deed + thing)?.head
  if (first) return first.printed === head.printed || slipped(head, first) ? first : undefined
  // 结案187起……结案的178起处罚信息均已公示: what is said of all of them names them in words of its own.
  const deeds = row.slice(Math.max(0, at - FAR), at).filter(i => i.head.unit === head.unit && undated(i.head.label) === deed)
  const [only] = deeds
  if (!only || deeds.length > 1 || only.sentence >= sentence || head.printed < 100 || /其中|部分/.test(head.lead)) return undefined
  return only.head.printed === head.printed || exchanged(head, only.head) ? only.head : undefined
}

/** A list of what was done may stand between. */
const FAR = 60

const exchanged = (a: Claim, b: Claim): boolean =>
  oneDigitOff(a, b.printed) && [...String(a.printed)].sort().join() === [...String(b.printed)].sort().join()

/** The same digits in another order, or one other digit. */
function slipped(a: Claim, b: Claim): boolean {
  const sorted = (c: Claim): string => [...String(c.printed)].sort().join('')
  return sorted(a) === sorted(b) || oneDigitOff(a, b.printed)
}
