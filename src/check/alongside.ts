/**
 * @module Told alongside: what is a total of its parts in one measure is so in the others that are told of all of them. 事故83起，死亡91人，损失2224万元；
 * 工矿17起……24人……；道路66起……67人……: where 17＋66＝83, the dead of the two are all the dead, however much else is told between them.
 */
import type { Claim } from './claims.ts'
import { meets, printedSum, total } from './interval.ts'
import { groupBy } from './items.ts'
import { isMean } from './lists/list.ts'
import { oneDigitOff } from './one-digit.ts'
import type { Found, Reading } from './reading.ts'
import { measure } from './units.ts'
import { figure, number } from './words.ts'

/** So far from the figure of a row another of the same row stands at most. */
const FAR = 12
/** Rows of one table. */
const MOST = 24
/** 上年造林7.25万亩，前年5.15万亩: other times are no parts of this one. */
const EARLIER = /上[一]?年|去年|前年|同期|上期/
/** A household or a firm may be in two of the rows at once, and is one of all. */
const HOLDER = /^(?:户|家|村|个|所|处|户次|家次)$/
const STRENGTH = ['、', '，', '：', '；', '。']

/** The further measures of every sum that is known to hold: those that hold too, and those that do not and should. */
export function alongside(reading: Reading, known: readonly Found[]): Found[] {
  const tables = known.flatMap(f => tableOf(reading, f) ?? [])
  const held = groupBy(
    known.filter(f => f.kind === 'sum' && f.verdict === 'holds'),
    f => f.claim.start,
  )
  // 环比上季度57675件增长3.82%……33671件……15223件……7781件: of what each has grown from, as printed, nothing slipped, whatever they come to.
  const grown = new Set(known.flatMap(f => (f.kind === 'growth' && f.verdict === 'holds' ? f.parts.map(p => p.start) : [])))
  const out = new Map<number, Found>()
  for (const table of tables)
    for (const found of columns(table)) {
      const others = held.get(found.claim.start) ?? []
      // 巡查953件，举报43件……事件类立案971件，部件类立案25件: what was divided in one regard may be divided in another.
      const again = found.verdict === 'holds' && !others.some(o => o.parts.some(p => found.parts.some(q => q.start === p.start)))
      const before = out.get(found.claim.start)
      if (found.verdict === 'fails' && [found.claim, ...found.parts].every(p => grown.has(p.start))) continue
      if ((others.length === 0 || again) && before?.verdict !== 'holds') out.set(found.claim.start, found)
    }
  return [...out.values()]
}

/** A total and its parts, each with what is told of it: the first row is the total's. */
export interface Table {
  readonly head: Claim
  readonly rows: readonly (readonly Claim[])[]
}

/** The rows of a sum, each from where the words begin to speak of it to where they go on to the next. */
export function tableOf({ claims, byPlace }: Reading, { kind, verdict, claim, parts }: Found): Table | undefined {
  if (kind !== 'sum' || verdict !== 'holds' || parts.length < 2 || parts.length > MOST) return undefined
  const [head, ...members] = [claim, ...parts].map(p => byPlace.get(p.start))
  if (!head || !isFigure(head) || members.some(m => !m || !isFigure(m) || kindOf(m) !== kindOf(head))) return undefined
  if (!isExactSum(head, members as Claim[])) return undefined
  const heads = [head, ...(members as Claim[])]
  const inOrder = [...heads].sort((a, b) => a.id - b.id)
  const spans = new Map(
    inOrder.map((h, i) => {
      const [before, behind] = [inOrder[i - 1], inOrder[i + 1]]
      const from = before ? boundary(claims, before, h) : start(claims, h)
      const to = behind ? boundary(claims, h, behind) : end(claims, h)
      return [h, claims.slice(Math.max(from, h.id - FAR), Math.min(to, h.id + FAR))] as const
    }),
  )
  if (heads.slice(1).some(h => EARLIER.test(spans.get(h)![0]!.lead))) return undefined
  return { head, rows: heads.map(h => spans.get(h)!.flatMap(c => (c !== h && isFigure(c) ? [c] : (inside(c, h, head, claims) ?? [])))) }
}

/** 立案430件（上年385件），其中民事280件（262件）、行政150件（123件）: in the bracket behind each, how many there were; said of the first, it is meant of all. */
function earlier(c: Claim, row: Claim, head: Claim, claims: readonly Claim[]): Claim | undefined {
  if (c.owner !== row.id || !isFigure({ ...c, owner: -1 }) || c.unit !== row.unit) return undefined
  const said = (of: Claim | undefined, by: Claim): boolean => of !== undefined && of.owner === by.id && of.role === 'base'
  return said(c, row) || (c.label === '' && said(claims[head.id + 1], head)) ? { ...c, role: 'base', owner: -1 } : undefined
}

/** 5497名男性、4966名女性：少年2563人（男1401人，女1162人），……: in the bracket behind each, what is told of the whole under the same name. */
function inside(c: Claim, row: Claim, head: Claim, claims: readonly Claim[]): Claim | undefined {
  const then = earlier(c, row, head, claims)
  if (then || c.owner !== row.id || c.label === '' || c.role !== 'count' || !isFigure({ ...c, owner: -1 })) return then
  const named = claims
    .slice(Math.max(0, head.id - 2), head.id + FAR)
    .some(h => h !== head && h.owner < 0 && h.label === c.label && h.unit === c.unit)
  return named ? { ...c, owner: -1 } : undefined
}

const isExactSum = (head: Claim, members: readonly Claim[]): boolean =>
  Math.abs(members.reduce((n, m) => n + m.printed, 0) - head.printed) < head.step / 100 &&
  (members.length > 2 || head.printed / head.step >= 30)

const isFigure = (c: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.unit !== '' &&
  !measure(c.unit) &&
  !isMean(c) &&
  c.owner < 0 &&
  /^(?:count|slot|change|base)$/.test(c.role)

/** How many, how many more, how many fewer, how many there were: of one unit. */
const kindOf = (c: Claim): string => `${c.unit} ${c.role === 'change' ? c.sign : c.role === 'base' ? 'was' : ''}`

/** Where between two figures the words go over from the row of the one to that of the other: at the strongest mark, and the last of these. */
function boundary(claims: readonly Claim[], before: Claim, behind: Claim): number {
  let at = behind.id
  for (let i = behind.id - 1; i > before.id; i--) if (strength(claims[i]!, behind) > strength(claims[at]!, behind)) at = i
  return at
}

const strength = (c: Claim, { paragraph }: Claim): number => (c.paragraph === paragraph ? STRENGTH.indexOf(c.sep) : STRENGTH.length)

function start(claims: readonly Claim[], { id, paragraph, sentence }: Claim): number {
  let at = id
  while (id - at < FAR && claims[at - 1]?.paragraph === paragraph && claims[at - 1]?.sentence === sentence) at--
  return at
}

function end(claims: readonly Claim[], { id, paragraph, sentence }: Claim): number {
  let at = id + 1
  while (at - id < FAR && claims[at]?.paragraph === paragraph && claims[at]?.sentence === sentence) at++
  return at
}

/** What each further figure of the total's row makes with its fellows of the others. */
function columns({ head, rows: [first, ...others] }: Table): Found[] {
  const found = first!.flatMap(of => {
    const parts = fellows(of, first!, others)
    return parts ? [{ of, parts, holds: adds(of, parts) }] : []
  })
  const holding = found.filter(f => f.holds && isTelling(f.of)).length
  const tuples = areTuples(head, first!, others)
  // 不在职责范围1004件 of three channels, 未办理23件 of two of them: nothing says that the others have none of the rest.
  const sure = found.some(f => f.holds && isTelling(f.of) && f.parts.length === others.length)
  return found.flatMap(({ of, parts, holds }): Found[] => {
    if (holds) return isTelling(of) || holding > 0 ? [told(of, parts, 'holds')] : []
    return parts.length === others.length && isNamedAlike(of, parts) && isWrong(of, parts, { sure, carried: isCarried(of, head), tuples })
      ? [{ ...told(of, parts, 'fails'), ...(tuples ? { sure: true } : {}) }]
      : []
  })
}

/** By name, or by its place among those of its kind where every row has as many. */
function fellows(of: Claim, first: readonly Claim[], others: readonly (readonly Claim[])[]): Claim[] | undefined {
  const kind = kindOf(of)
  const mine = first.filter(c => kindOf(c) === kind)
  const theirs = others.map(row => row.filter(c => kindOf(c) === kind))
  if (theirs.every(row => row.length === mine.length)) {
    const place = mine.indexOf(of)
    return theirs.map(row => row[place]!)
  }
  const name = tail(of)
  const named = theirs.flatMap(row => {
    const fit = row.filter(c => tail(c) === name)
    return fit.length === 1 ? fit : []
  })
  // 男5497人，女4966人；家庭户10351人，男5416人，女4935人: of two of that name, the one that they make.
  const isOnly = mine.filter(c => tail(c) === name).length === 1 || (named.length === others.length && isTelling(of) && adds(of, named))
  return name !== '' && named.length > 1 && isOnly ? named : undefined
}

/** What the measure is called: the end of the words before it; 不予受理 is not 受理. */
const tail = ({ label }: Claim): string => `${/[不未]/.test(label) ? '不' : ''}${label.slice(-2)}`

function adds(of: Claim, parts: readonly Claim[]): boolean {
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  // Amounts are rounded one by one.
  return Math.abs(sum - of.printed) < of.step * (of.step !== 1 || of.unit === '元' ? 0.51 + (parts.length - 1) / 4 : 0.01)
}

/** No small number that comes out by chance. */
const isTelling = (c: Claim): boolean => c.printed / c.step >= 20

/** 节约312.45万元: 公开招标节约150.25万元 is not all that the first of them saved; 答复1450件 is none of 办结3900件. */
function isNamedAlike(of: Claim, parts: readonly Claim[]): boolean {
  // 上年同期36368件……比上年25805件……比上年10553件: what stood there then is called by the time alone.
  if ([of, ...parts].every(p => p.role === 'base' && THEN.test(p.label))) return true
  const names = new Set(parts.map(p => p.label))
  const [name] = names
  return names.size === 1 && (tail(of) === name!.slice(-2) || name === '')
}

const THEN = /^[比较与由从]?(?:上年|去年|上一年|前一年|上期|上月|上季度)(?:同期|度|同月)?的?$/

interface Standing {
  /** Does a further measure of the same rows add up? */
  readonly sure: boolean
  /** Is there nothing of it but what the rows were told to be all of? */
  readonly carried: boolean
  /** Does every row tell the same measures in the same order and nothing else? */
  readonly tuples: boolean
}

/** 共44件，涉案25人，金额1.67亿元。其中2010年10件，5人，3120万元；2011年21件，18人，5528万元……: a table without its lines, as long as nothing but figures stands in its rows. */
const areTuples = (head: Claim, first: readonly Claim[], rows: readonly (readonly Claim[])[]): boolean =>
  rows.length > 2 &&
  first.every(isLevel) &&
  rows.every(row => row.length === first.length && row.every((c, i) => c.label === '' && isLevel(c) && c.unit === first[i]!.unit)) &&
  first.every((c, i) => c.id === head.id + 1 + i)

/**
 * Do they come to more than their total, a slip of the hand away, or little more where all else adds up? What they fall short of it may be told of
 * something that has nothing in the other measures: 受理1636件，结案902件; of what was closed they are all.
 */
function isWrong(of: Claim, parts: readonly Claim[], { sure, carried, tuples }: Standing): boolean {
  const over = parts.reduce((n, p) => n + p.printed, 0) - of.printed
  // What is divided into these now, was divided into them a year before: few may have been of a kind that is gone.
  const then = of.role === 'base' && of.printed / of.step >= 100
  if (HOLDER.test(of.unit)) return false
  if (tuples) return true
  // 增加13起：工矿增加9起，道路增加6起: a row that has nothing this year may have had two the year before.
  if (of.role === 'change') return false
  if (over < 0 && !sure && !carried && !then) return false
  const slip = oneDigitOff(of, of.printed + over) || parts.some(p => oneDigitOff(p, p.printed - over))
  return slip || (over > 0 && sure && over <= Math.max(0.1 * of.printed, 2 * of.step))
}

/** 处罚6起、罚没18.57万元; 8436名，已领证7963名: there are no fines but of the cases, no certificates but of the staff. What is closed is of none that were refused. */
const isCarried = (of: Claim, head: Claim): boolean =>
  isLevel(of) &&
  isLevel(head) &&
  !/[不未非无]/.test(head.label) &&
  (of.unit === head.unit ? of.printed <= head.printed : /^(?:件|起|宗|例|案|批次?|场次?|项)$/.test(head.unit))

const isLevel = (c: Claim): boolean => c.role === 'count' || c.role === 'slot'

function told(of: Claim, parts: readonly Claim[], verdict: 'holds' | 'fails'): Found {
  const computed = total(parts.map(p => p.value))
  const sum = printedSum(parts)
  const working = `${parts.map(p => number(p.printed)).join('＋')}＝${number(sum)}`
  const message = verdict === 'holds' ? `${working}，与${figure(of)}相符。` : `${working}，不是${figure(of)}。`
  return {
    kind: 'sum',
    claim: of,
    stated: of.value,
    computed: verdict === 'holds' && !meets(of.value, computed) ? of.value : computed,
    verdict,
    parts,
    message,
  }
}
