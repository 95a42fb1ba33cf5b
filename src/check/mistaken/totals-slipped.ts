/**
 * @module A total one digit away from what the members beside it make: 公开信息1366条，网站784条，微博27条，公众号255条 (1066). A list that leaves some out falls
 * short by any number; that it should fall short by 300 and nothing else happens once in a hundred times, and a hand slips more often than that where the list
 * itself leaves little room for more. How round the difference must be depends on what the form of the list says of its being whole.
 */
import { commonStep } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { oneDiffers } from '../hand.ts'
import { exactly, total } from '../interval.ts'
import { type Item, ownShare } from '../items.ts'
import { fitsShare, RESIDUAL, TOTAL_LAST } from '../lists/index.ts'
import { CHOICE, type List, REST_OF } from '../lists/list.ts'
import { OF } from '../lists/opened.ts'
import { isKin } from '../lists/plain-row.ts'
import type { Found, Reading } from '../reading.ts'
import { leaveNothingOut } from '../relations/common/spans.ts'
import { mayOverlap, OVERLAP } from '../relations/sum/overlap.ts'
import { addable } from '../units.ts'
import { figure, number } from '../words.ts'
import { isLevel } from './digits.ts'

const MOST = 24
const TAKEN_UP = /(?:^|[在对])(?:这|上述|以上|前述)$/
/** What came over from before, or was aimed at; what goes through one step after the other. 同期受理2222件 is of the time that was spoken of. */
const CARRIED = /预算|计划|目标|任务|结转|旧存|遗留|结存|上年|去年|(?<!^)同期|^同期.?$|年初|[上前]期/
const STEP = /(?:立案|受理|派遣|派发|转办|交办|应结案|应办结|结案|办结|审结|执结|处置|整改|答复|办复|回复|化解|核实|核查|反馈|销号|移送)$/
/** 客车1824辆，货车1094辆，新增车辆200辆: what came new is among the others. */
const ADDED = /^(?:其中)?(?:新增|净增|新建|新购|新办|本年|本月|今年|当年)/
const DIVIDES = /(?:分|按|从)[\u4e00-\u9fa5]{1,10}(?:看|分|划分|统计)?[：，][^，。；：]*$/

/** How a row of figures stands to its total, and so how likely it is that some are left out. */
type Form = 'classes' | 'taken' | 'within' | 'closed' | 'bracket' | 'divided' | 'bare' | 'next' | 'open'
interface Row {
  readonly parts: readonly Claim[]
  readonly form: Form
}

/** A difference must end in so many noughts: of a closed list one nought is enough, of one that says 其中 none but three. */
const NOUGHTS: Readonly<Record<Form, number>> = {
  classes: 0,
  within: 0,
  closed: 0,
  taken: 1,
  bracket: 1,
  divided: 1,
  bare: 2,
  next: 2,
  open: 3,
}
/** Two are sooner a choice, and two numbers are sooner alike by chance. */
const OF_TWO = 2

export function slippedTotals(reading: Reading, known: readonly Found[]): Found[] {
  const settled = known.filter(f => (f.kind === 'sum' || f.kind === 'balance') && f.verdict !== 'undecided')
  const used = new Set(settled.flatMap(f => [f.claim, ...f.parts].map(p => p.start)))
  // What is divided once more is a member all the same.
  const members = new Set(settled.flatMap(f => f.parts.map(p => p.start)))
  const inner = new Map(settled.flatMap(f => f.parts.map(p => [p.start, f.claim.start] as const)))
  return reading.items.all.flatMap(item =>
    item.slots.flatMap(sum => {
      if (!isLevel(sum) || used.has(sum.start) || sum.unit === '' || CARRIED.test(sum.label)) return []
      const found = rowsOf(item, sum, inner).flatMap(row => (row.parts.some(p => members.has(p.start)) ? [] : judge(reading, sum, row)))
      return found.slice(0, 1)
    }),
  )
}

/** The few rows that may divide a figure: in its brackets, behind it to the end of its clause or sentence, the heads of its clauses, the next sentence, and what it closes. */
function rowsOf(item: Item, sum: Claim, inner: ReadonlyMap<number, number>): Row[] {
  const out: Row[] = []
  const push = (row: readonly Item[], form: Form): void => {
    const parts = partsOf(row, sum)
    const bound = /^(?:bracket|closed|taken)$/.test(form)
    // 下达683件，发现123件，改造366处: places beside cases, without a word that they are of them, are something else.
    if (parts && (bound || (!isSibling(item, sum, parts) && parts.every(p => p.unit === parts[0]!.unit))))
      out.push({ parts, form: formOf(parts, sum, form) })
  }
  const brackets = new Set(item.children.filter(c => c.head.owner === sum.id).map(c => c.head.bracket))
  for (const b of brackets)
    push(
      item.children.filter(c => c.head.bracket === b),
      'bracket',
    )
  const near = item.row.slice(item.at + 1, item.at + 1 + MOST)
  const behind = near.filter(i => i.sentence === item.sentence)
  const semicolon = behind.findIndex((i, n) => n > 0 && i.head.sep === '；')
  push(behind, 'bare')
  // 自行处理1749件，派单594件，按时结案591件，超时办理3件: what divides a member is none.
  const places = new Set(behind.flatMap(i => i.slots.map(s => s.start)))
  const outer = behind.filter(i => !places.has(inner.get(i.head.start) ?? -1))
  if (outer.length < behind.length) push(outer, 'bare')
  if (semicolon > 1) push(behind.slice(0, semicolon), 'bare')
  if (semicolon > 0)
    push(
      behind.filter((i, n) => n === 0 || i.head.sep === '；'),
      'bare',
    )
  const next = near.filter(i => i.sentence === item.sentence + 1)
  if (next.length > 1) push(next, DIVIDES.test(next[0]!.head.lead) ? 'divided' : 'next')
  // 通报25批次、182起，曝光7批次、701起。在这813起典型问题中: what is taken up once more.
  if (TAKEN_UP.test(sum.label))
    push(
      item.row.slice(Math.max(0, item.at - MOST), item.at).filter(i => i.sentence === item.sentence - 1),
      'taken',
    )
  if (TOTAL_LAST.test(sum.label))
    push(
      item.row.slice(Math.max(0, item.at - MOST), item.at).filter(i => i.sentence === item.sentence),
      'closed',
    )
  return out
}

/** A figure of each, of the unit of the total, all joined alike; none where one of them has none. */
function partsOf(row: readonly Item[], sum: Claim): Claim[] | undefined {
  if (row.length < 2 || row.length >= MOST) return undefined
  const parts = row.flatMap(i => i.slots.find(s => s.unit === sum.unit) ?? i.slots.find(s => addable(s.unit, sum.unit)) ?? [])
  const fit =
    parts.length === row.length &&
    parts.every(p => isLevel(p) && p.printed < sum.printed * LARGEST && !CARRIED.test(p.label)) &&
    !parts.every(p => STEP.test(p.label)) &&
    new Set(parts.map(p => ADDED.test(p.label))).size === 1 &&
    parts.slice(2).every(p => p.sep === parts[1]!.sep || /^[和与及]/.test(p.lead)) &&
    !CHOICE.test(parts[0]!.lead) &&
    !/^等/.test(parts.at(-1)!.noun)
  return fit ? parts : undefined
}
const LARGEST = 10

/** 微生物34批次、添加剂31批次、其他11批次: one of a row is no total of the rest of it. */
const isSibling = ({ row, at }: Item, sum: Claim, parts: readonly Claim[]): boolean => {
  const before = row[at - 1]
  // 热线604件，占46.6%；小程序290件，占22.4%；……: what has its share is no whole.
  if (row[at]!.shares.length > 0 && row[at + 1]?.head.sep === '；') return true
  if (parts[0]!.sep === '、' || isKin(sum, parts)) return true
  return before?.sentence === row[at]!.sentence && before.slots.some(s => s.unit === sum.unit) && parts.some(p => p.sep === sum.sep)
}

function formOf(parts: readonly Claim[], sum: Claim, form: Form): Form {
  if (form === 'closed' || form === 'taken') return form
  const beside = parts[0]!.id === sum.id + 1 && sum.printed > Math.max(...parts.map(p => p.printed))
  // 15个镇街中，100以上7个，95到100的1个，不足95的7个: classes by number that leave nothing out.
  if (beside && leaveNothingOut(parts.map(p => p.label))) return 'classes'
  if (isOpen(parts)) return 'open'
  if (!isClosed(parts)) return form
  // 68起较大火灾里农村34起、城市29起、其他2起: of the figure that the words name, down to the rest.
  return beside && WITHIN.test(parts[0]!.lead) && parts.slice(1).every(p => p.sep === '、') ? 'within' : 'closed'
}
const WITHIN = /^[^，。；：]{0,12}[中里]，?[^，。；：、]*$/

const isOpen = (parts: readonly Claim[]): boolean => OF.test(parts[0]!.lead) || /主要|重点/.test(parts[0]!.lead)
const isClosed = (parts: readonly Claim[]): boolean => RESIDUAL.test(parts.at(-1)!.label) || REST_OF.test(parts.at(-1)!.label)

/** Two are sooner a choice than three are; but members of a list that says 其中 are never more than it, unless they overlap. */
const needed = ({ parts, form }: Row, over: boolean): number => {
  const named = form === 'open' || form === 'bracket'
  if (over && named) return NOUGHTS.bare
  return NOUGHTS[form] + (parts.length < 3 && form !== 'taken' && form !== 'classes' ? OF_TWO : 0)
}

function judge(reading: Reading, sum: Claim, row: Row): Found[] {
  const { items, view } = reading
  const { parts, form } = row
  const made = parts.reduce((n, p) => n + p.printed, 0)
  const step = commonStep([sum, ...parts])
  const [one, other] = [sum.printed, made].map(n => String(Math.round(n / step))) as [string, string]
  const gap = Math.round(Math.abs(made - sum.printed) / step)
  if (one.length < digits(form) || !oneDiffers(one, other) || noughts(gap) < needed(row, made > sum.printed)) return []
  const shares = parts.map(p => items.of.get(p.id)).map(item => item && ownShare(item))
  if (
    shares.some((s, i) => s && fitsShare(s, parts[i]!.value, sum.value)) &&
    !shares.some((s, i) => s && fitsShare(s, parts[i]!.value, exactly(made)))
  )
    return []
  if (form === 'next' && made > sum.printed) return []
  // 一审182件。上述182件中: the one that is taken up stands among them.
  if (form === 'taken' && parts.some(p => p.printed === sum.printed)) return []
  // What is as large as the whole is none of its parts, but where a list says that it is one.
  if (!/^(?:closed|within|classes|taken)$/.test(form) && parts.some(p => p.printed >= sum.printed)) return []
  // What was closed and what is open of those of the year before pass those that came.
  if (made > sum.printed && parts.some(p => STEP.test(p.label))) return []
  const [first, last] = [Math.min(sum.start, parts[0]!.start), Math.max(sum.stop, parts.at(-1)!.stop)]
  if (OVERLAP.test(view.text.slice(first, last + BEHIND))) return []
  // 职工3618人，党员1824人，女职工1094人，……: one may be several.
  const list: List = { total: sum, parts, cue: form === 'open' ? 'of' : 'colon', complete: false, certain: true, choice: false }
  if (mayOverlap(reading, list, { complete: false, computed: total(parts.map(p => p.value)), overfull: false })) return []
  return [wrong(sum, parts, made)]
}
const BEHIND = 20
const DIGITS = 3
const digits = (form: Form): number => (form === 'classes' || form === 'within' ? 2 : DIGITS)

const noughts = (n: number): number => /0*$/.exec(String(n))![0].length

function wrong(sum: Claim, parts: readonly Claim[], made: number): Found {
  const tidy = (n: number): number => Number(n.toFixed(6))
  const gap = `${made > sum.printed ? '多' : '少'}${number(tidy(Math.abs(made - sum.printed)))}`
  const message = `${parts.map(p => number(p.printed)).join('＋')}＝${number(tidy(made))}，比${figure(sum)}${gap}，恰好只有一位数字不同。`
  return { kind: 'sum', claim: sum, stated: sum.value, computed: { min: made, max: made }, verdict: 'fails', parts, message }
}
