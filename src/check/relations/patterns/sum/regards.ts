/**
 * 来信65件。按信访目的分类：揭发控告1件、求决67件、意见建议7件。按信件类型分类：建议11件、举报9件、投诉15件、咨询30件。按内容分类：……: what is divided in one regard after the
 * other, and twice makes the total, is divided in the others too; the classes are all of it.
 */
import type { Claim } from '../../../claims.ts'
import { groupBy, type Item } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, tellSum } from '../told.ts'

export const regards: RelationRule = {
  kind: 'sum',
  title: '按不同标准的几种划分',
  find,
  examples: {
    good: ['来信65件。按目的分：控告1件、求决57件、建议7件。按类型分：举报9件、投诉26件、咨询30件。按内容分：城建27件、农业38件。'],
    bad: [
      '来信65件。按目的分类：控告1件、求决67件、建议7件。按类型分类：举报9件、投诉26件、咨询30件。按内容分类：城建27件、农业38件。',
      '受理案件120件。从性质看，民事68件，行政40件，刑事12件。从来源看，自访60件，转办48件，交办21件。从区域看，城区80件，乡镇40件。',
    ],
    traps: [
      '来信65件。按目的分：控告1件、求决17件、建议7件。按类型分：举报9件、投诉26件、咨询30件。按内容分：城建27件、农业38件。',
      '来信65件。按问题分（可多选）：控告1件、求决67件、建议7件。按类型分：举报9件、投诉26件、咨询30件。按内容分：城建27件、农业38件。',
      '来信65件、来访80件。按目的分：控告5件、求决68件、建议7件。按类型分：举报9件、投诉26件、咨询30件。按内容分：城建27件、农业38件。',
      '来信65件。按目的分：控告5件、求决68件、建议7件。按类型分：举报9件、投诉26件、咨询30件。',
    ],
  },
}

const REGARD = /^[。；]?(?:其中)?，?(?:按照?|从)[^，。；：（）\d]{2,12}(?:分类?|来?看|划分|统计|区分)[为，：][^，。；：\d]{1,12}$/
/** What may be counted in several classes, and what was counted in another way. */
const MANIFOLD = /可|多选|同时|重复|交叉|重合|人次/
const MOST = 24
/** So many characters, in brackets or behind them, may say so. */
const NOTE = 12

function find({ items, view: { text } }: Reading): Found[] {
  return items.top.flatMap(row => {
    const [first] = row
    if (!first) return []
    const runs = [...groupBy(row, i => i.sentence).values()].filter(r => r !== undefined && isDivided(r, text))
    const whole = first.head
    const next = runs[0]?.[0]
    if (runs.length < 3 || !next || !isExactCount(whole) || !row.slice(1, next.at).every(i => isOf(i, first))) return []
    const same = runs.filter(r => r.every(i => i.head.unit === whole.unit))
    const sums = same.map(r => r.reduce((n, i) => n + i.head.printed, 0))
    if (sums.filter(s => s === whole.printed).length < 2) return []
    // What falls short may have left something out.
    return same.flatMap((r, n) => (sums[n]! > whole.printed ? [tellSum(whole, heads(r))] : []))
  })
}

/** 来信65件，其中书记信箱22件，区长信箱43件: what is told beside the total is among it. */
const isOf = ({ head, sentence }: Item, whole: Item): boolean =>
  sentence === whole.sentence && /其中/.test(whole.row[1]!.head.lead) && head.unit === whole.head.unit && head.printed <= whole.head.printed

/** A sentence that opens with a regard and gives nothing but its classes. */
function isDivided(run: readonly Item[], text: string): boolean {
  const [first, ...rest] = heads(run)
  if (!first || rest.length < 1 || run.length > MOST || !REGARD.test(first.lead)) return false
  const joined = rest.every(c => c.sep === rest[0]!.sep && c.sep !== '' && c.sep !== '：' && c.lead === `${c.sep}${c.label}`)
  return (
    joined &&
    [first, ...rest].every(c => isExactCount(c) && c.label.length > 1) &&
    !MANIFOLD.test(text.slice(Math.max(0, first.start - first.lead.length - NOTE), rest.at(-1)!.stop + NOTE))
  )
}

const heads = (run: readonly Item[]): Claim[] => run.map(i => i.head)
