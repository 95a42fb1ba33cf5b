/**
 * @module Lists of as many members as their total says that it has kinds: 查处四类案件512件。其中，无证经营120件，罚款35.6万元；超范围经营98件；过期食品97起；虚假宣传197件. What
 * semicolons part, or commas where there are none, is told with other measures and by other counters; being as many as were said, they are all.
 */
import type { Claim } from '../claims.ts'
import { type Item, slot } from '../items.ts'
import { alike } from '../units.ts'
import { CHOICE, isMean, type List } from './list.ts'

const KINDS =
  /(?<![第前其后一二三四五六七八九十\d])([两三四五六七八九])[大]?[类种项](?:[\u4e00-\u9fa5]{0,6}?(?:案件?|事项|问题|纠纷|诉求|事故|投诉|举报|行为|信访件?))$/
const NUMERAL = '零一二三四五六七八九'
/** Members are looked for among so many figures. */
const FAR = 36
/** What is told of all of them, or in another regard. */
const APART = /^(?:其中)?(?:共|合计|总计|全部|以上|上述|罚款|罚没|涉案|涉及|同比|环比)/

export function countedKinds(row: readonly Item[], out: List[]): void {
  row.forEach((whole, at) => {
    const said = KINDS.exec(whole.head.label)?.[1]
    if (!said || whole.head.precision !== 'exact' || isMean(whole.head) || whole.head.step !== 1) return
    const many = said === '两' ? 2 : NUMERAL.indexOf(said)
    const run = behind(row, at)
    const [first] = run
    if (!first || many < 3 || !/^[，。：]?(?:其中|分别)?/.test(first.head.lead) || CHOICE.test(first.head.lead)) return
    const heads = run.some(i => i.head.sep === '；') ? run.filter((i, n) => n === 0 || i.head.sep === '；') : run
    const parts = heads.map(i => member(i, whole.head))
    if (parts.length !== many || parts.some(p => p === undefined)) return
    const list: List = {
      total: whole.head,
      parts: parts as Claim[],
      cue: 'of',
      complete: true,
      certain: true,
      choice: false,
      named: true,
    }
    const same = out.findIndex(l => l.total.id === whole.head.id && l.parts.length === many && l.parts.every((p, n) => p === parts[n]))
    if (same < 0) out.push(list)
    else out[same] = { ...list, cue: out[same]!.cue }
  })
}

/** The sentence that 其中 or a colon opens behind it. */
function behind(row: readonly Item[], at: number): readonly Item[] {
  const next = row[at + 1]
  if (!next || next.sentence - row[at]!.sentence > 1 || !/其中|：|分别/.test(next.head.lead)) return []
  return row.slice(at + 1, at + 1 + FAR).filter(i => i.sentence === next.sentence && i.head.owner < 0)
}

/** In the unit of the total, or in one that means the same. */
function member(item: Item, whole: Claim): Claim | undefined {
  const part = slot(item, whole.unit) ?? (alike(item.head.unit, whole.unit) ? item.head : undefined)
  const fit = part && part.precision === 'exact' && part.step === 1 && part.label.length > 1 && !APART.test(part.label)
  return fit && part.printed < whole.printed ? part : undefined
}
