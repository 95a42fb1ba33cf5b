/**
 * @module Left open: lists that fall short of the total they stand behind, and do not say that they are whole. 公益诉讼118件，生态环境43件、食药安全29件、国有财产17件:
 * which words open them does not matter here, and nothing is called wrong or right; the reader is told how much is missing. Likewise the further measures of rows
 * of which another adds up: 审结95件134人，批捕79件101人，不捕16件29人.
 */
import { type Table, tableOf } from './alongside.ts'
import type { Claim } from './claims.ts'
import { printedSum, total } from './interval.ts'
import type { Item } from './items.ts'
import { AIM, CHOICE, isMean, TOTAL_LAST } from './lists/list.ts'
import { ACT } from './lists/parts.ts'
import type { Found, Reading } from './reading.ts'
import { alike, measure } from './units.ts'
import { figure, number } from './words.ts'

/** Members of one list. */
const MOST = 40
/** What makes less of a total is told of something else. */
const LEAST = 0.4
/** Figures of another kind between a total and its list. */
const BETWEEN = 2
/** Of two members, and of so few things, nothing tells that they are a list. */
const SMALL = 10

interface Known {
  /** What is a member or a total of a sum that was judged. */
  readonly used: ReadonlySet<number>
  /** The total of which a figure is a member, where they make it. */
  readonly totalOf: ReadonlyMap<number, Claim>
  /** What a figure is so many percent of. */
  readonly shareOf: ReadonlyMap<number, Claim>
}

export function leftOpen({ items, byPlace, ...reading }: Reading, told: readonly Found[]): Found[] {
  const sums = told.filter(f => f.kind === 'sum' || f.kind === 'balance')
  const [held, shares] = [sums.filter(f => f.verdict === 'holds'), told.filter(f => f.kind === 'share' && f.verdict === 'holds')]
  const pairs = (of: readonly (readonly [number, number])[]) =>
    new Map(of.flatMap(([part, whole]) => (byPlace.has(whole) ? [[part, byPlace.get(whole)!] as const] : [])))
  const known: Known = {
    used: new Set(sums.flatMap(f => f.parts.map(p => p.start))),
    totalOf: pairs(held.flatMap(f => f.parts.map(p => [p.start, f.claim.start] as const))),
    shareOf: pairs(shares.flatMap(f => (f.parts.length === 2 ? [[f.parts[0]!.start, f.parts[1]!.start] as const] : []))),
  }
  const rows = items.top.flatMap(row => runsOf(row).flatMap(run => short(run, row, known)))
  const taken = new Set([...sums, ...rows].map(f => f.claim.start))
  const columns = held.flatMap(f => {
    const table = tableOf({ items, byPlace, ...reading }, f)
    return table ? further(table).filter(o => !taken.has(o.claim.start)) : []
  })
  return [...rows, ...new Map(columns.map(f => [f.claim.start, f])).values()]
}

/** 办结, 整改, 已答复: a step of what was received, and no kind of it. */
const STEP =
  /(?:立案|受理|派遣|派发|转办|交办|办结|结案|审结|执结|处置|整改|答复|办复|回复|化解|核实|反馈|销号|移送|完成|解决|采纳|增加|减少|下降|新增|[增减升降多少]了?)$/
/** 社保类、管理类各9件: who can tell how often it counts? */
const EACH = /各[\u4e00-\u9fa5]{0,2}$/
/** A time is a part of another time only where it lies in it. */
const TIME = /^(?:19|20)\d{2}年|\d{1,2}月|季度|半年|同期|上年|去年|今年|本年/
const NAME = /[\u4e00-\u9fa5]/

/** A count with a name, which may be one of several kinds; a cell behind a name. */
const isMember = ({ head }: Item): boolean =>
  head.form === 'plain' &&
  head.precision === 'exact' &&
  (head.unit !== '' || head.lead.endsWith('｜')) &&
  head.printed > 0 &&
  NAME.test(head.label) &&
  !measure(head.unit) &&
  !isMean(head) &&
  !AIM.test(head.label) &&
  !TIME.test(head.label) &&
  !TOTAL_LAST.test(head.label) &&
  !EACH.test(head.label) &&
  !ACT.test(head.label) &&
  !STEP.test(head.label)

/** Members one behind the other in one sentence, of one unit, joined alike, with nothing but a name before each. */
function runsOf(row: readonly Item[]): Item[][] {
  const out: Item[][] = []
  let run: Item[] = []
  const close = (): void => {
    if (run.length > 1) out.push(run)
    run = []
  }
  for (const item of row) {
    const last = run.at(-1)
    const fits = isMember(item)
    if (last && (!fits || run.length === MOST || !goesOn(run, item))) {
      close()
      // 应诉74件，涉土地征收29件、工伤18件、治安11件: what 、 joins to the last begins with that.
      if (fits && item.head.sep === '、' && isBeside(last, item)) run.push(last)
    }
    if (fits) run.push(item)
  }
  close()
  return out
}

const goesOn = (run: readonly Item[], item: Item): boolean =>
  isBeside(run.at(-1)!, item) && (run.length === 1 || item.head.sep === run[1]!.head.sep)

const isBeside = ({ head: last, sentence }: Item, { head, sentence: own }: Item): boolean =>
  sentence === own && head.unit === last.unit && head.bracket === last.bracket && /^[、，；][^，；。：]*$/.test(head.lead)

/** The run against the figure it stands behind, where it makes less; or more, where it is beyond doubt that it is of that. */
function short(run: readonly Item[], row: readonly Item[], known: Known): Found[] {
  const first = run[0]!
  const [ahead, next] = [row[first.at - 1], row[run.at(-1)!.at + 1]]
  if ([ahead, next].some(i => i?.sentence === first.sentence && EACH.test(i.head.label))) return []
  // 警告9人、约谈93人、走访16人: what goes on with something else is no list of kinds.
  if (next && next.head.sep === '、' && isBeside(run.at(-1)!, next)) return []
  const whole = shared(run, known)
  // 人民调解组织31837个，村居26604个，乡镇1629个: the first of them may be the total itself.
  const own = !whole && run.length > 2 && first.head.printed > printedOf(run.slice(1)) && run[1]!.head.sep !== '、'
  const parts = (own ? run.slice(1) : run).map(i => i.head)
  const of = whole ?? (own ? first.head : before(run, row, known))
  if (!of || parts.some(p => known.used.has(p.start) || p.printed >= of.printed)) return []
  const made = printedSum(parts)
  if (made < LEAST * of.printed || made === of.printed || (made > of.printed && (!whole || made > of.printed / LEAST))) return []
  if (parts.length === 2 && (of.printed < SMALL || !areTwo(parts) || known.totalOf.has(ahead?.head.start ?? -1))) return []
  return [open(of, parts)]
}

/** 借款合同｜2227｜35.40%；民间借贷｜1341｜21.32%: what all of them that have a share have it of. */
function shared(run: readonly Item[], { shareOf }: Known): Claim | undefined {
  const of = run.flatMap(({ head }) => shareOf.get(head.start) ?? [])
  return of.length > 1 && of.every(c => c === of[0]) ? of[0] : undefined
}

const printedOf = (items: readonly Item[]): number => printedSum(items.map(i => i.head))

/** 起诉427人、不起诉55人; 手机端8136笔、电脑端4927笔: two that are named alike. */
const areTwo = ([one, other]: readonly Claim[]): boolean =>
  other!.sep === '、' || one!.label.at(-1) === other!.label.at(-1) || /[不未非无]/.test(other!.label) || /其中/.test(one!.lead)

/** The figure of that kind right before the run; behind a list of its own (缓刑41人，实刑40人，免罚5人。涉及罪名为盗窃29人、……), what that list is of. */
function before(run: readonly Item[], row: readonly Item[], { totalOf }: Known): Claim | undefined {
  const first = run[0]!
  if (first.head.unit === '') return undefined
  for (let at = first.at - 1; at >= Math.max(0, first.at - 1 - BETWEEN); at--) {
    const item = row[at]!
    if (first.sentence - item.sentence > 1) return undefined
    let fit = item.slots.find(s => alike(s.unit, first.head.unit))
    if (!fit) continue
    for (let up = 0; up < LEVELS && fit.printed <= printedOf(run) && totalOf.has(fit.start); up++) fit = totalOf.get(fit.start)!
    return isWhole(fit, first) ? fit : undefined
  }
  return undefined
}
/** A list is of a part of a part at most. */
const LEVELS = 3

const isWhole = (c: Claim, { head }: Item): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  !isMean(c) &&
  // 甲案9件、乙案8件: what 、 joins stands beside it.
  head.sep !== '、' &&
  !/^(?:其他|其它|其余)/.test(c.label) &&
  !CHOICE.test(c.label)

function open(of: Claim, parts: readonly Claim[]): Found {
  const made = printedSum(parts)
  const gap = number(Math.abs(Number((of.printed - made).toFixed(6))))
  const working = `${parts.map(p => number(p.printed)).join('＋')}＝${number(made)}`
  return {
    kind: 'sum',
    claim: of,
    stated: of.value,
    computed: total(parts.map(p => p.value)),
    verdict: 'undecided',
    parts,
    message: `${working}，比${figure(of)}${made > of.printed ? `多${gap}；分项可能有交叉` : `少${gap}；文中没有说所列是全部`}，不能判断。`,
  }
}

/** Each further measure of the total that every row tells under the same name, and that they do not make. */
function further({ head, rows: [first, ...others] }: Table): Found[] {
  return first!.flatMap(of => {
    if (of.role === 'base' || of.role === 'change' || of.unit === head.unit || of.printed < SMALL) return []
    const parts = others.flatMap(row => {
      const kin = row.filter(c => c.unit === of.unit && c.role === of.role)
      return kin.length === 1 ? kin : []
    })
    const made = printedSum(parts)
    if (parts.length < others.length || first!.filter(c => c.unit === of.unit).length > 1) return []
    return Math.abs(made - of.printed) > of.step && made > LEAST * of.printed && made < of.printed / LEAST ? [open(of, parts)] : []
  })
}
