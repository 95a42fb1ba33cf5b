/**
 * @module Lists: which figures are the parts of which total. Words decide first (其中, 分别为, a colon, brackets, 合计); where
 * they are silent, a list is taken only if its shares or its sum fit. Sums and shares both build on this.
 */
import type { Claim } from './claims.ts'
import { above, below, meets, over, plus, times, total } from './interval.ts'
import { groupBy, type Item, type Items, ownShare, slot } from './items.ts'
import type { Interval } from './types.ts'
import { measure } from './units.ts'

/** How the text says that these are parts: of 其中; is 分别为; colon; bracket; scope X中; shares of one base; sum that fits; last 合计. */
export type Cue = 'of' | 'is' | 'colon' | 'bracket' | 'scope' | 'shares' | 'sum' | 'last'

export interface List {
  readonly total: Claim
  readonly parts: readonly Claim[]
  readonly cue: Cue
  /** Does the list say that nothing is left out: 其他, 分别为, shares that make 100 %? */
  readonly complete: boolean
  /** Is it beyond doubt that the parts belong to this total? */
  readonly certain: boolean
  /** A choice of the largest (前三, 主要): never the whole. */
  readonly choice: boolean
}

interface Opening {
  readonly at: number
  readonly cue: Cue
  /** What stands before 中 or the colon and names the total. */
  readonly scope: string
  readonly choice: boolean
}

const OF = /其中|包括|包含|涵盖|(?:^|[，；。、])(?:共?含|内含)|下辖|下设/
const IS = /分别(?:为|是|有)|分为|依次(?:为|是)|由.{0,4}(?:组成|构成)|即$/
const CHOICE = /前[三四五六七八九十两\d]|最多的|较多的|居前|靠前|主要(?:是|为|有|集中|包括|涉及)|重点|如$|比如|例如|特别是|尤其/
const SCOPE = /^(.{0,14}?)(?:之?中|里面?|内|当中)(?!央|心|小|型|介|层|院|医|标|学|级|期|秋|药|国|华|共|队|外|部|容|控|蒙)(?:的|，)?/
export const RESIDUAL = /^(?:及|和|以及|属|归)?(?:其他|其它|其余|另有|剩余|余下)/
export const TOTAL_LAST = /(?:合计|总计|共计|累计|总共|一共|小计|合共|共|^全部|^总数)(?:为|是|达|达到)?$/
const LAST = /^(.*?)(?:合计|总计|共计|累计|总共|一共|小计|合共|共|全部|总数)([\u4e00-\u9fa5]{0,4}?)(?:为|是|达|达到)?$/
const COUNT_LAST = /^(?:以上|上述)?([两二三四五六七八九十\d]{1,2})(?:项|类|者|部分|方面|种|级)(?:合计|共计|总计|相加|共|合)*(?:为|是)?$/
const NUMERAL: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }

/** No list is followed further than this, and no base is looked for further back: cost stays linear. */
const LONGEST = 200
const FAR = 40

/** Two words that leave nothing between them. */
const PARTITIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/男/, /女/],
  [/已?办结|已完成|完成$|已审结|审结/, /在办|未办结|未完成|正在办理|推进中|未审结|正在审理/],
  [/^是/, /^否/],
  [/线上|网上/, /线下|现场/],
  [/合格$/, /不合格/],
  [/到期/, /未到期/],
]

/** Share and base agree, rounded or cut. */
export function fitsShare(share: Claim, part: Interval, base: Interval): boolean {
  if (base.max <= 0) return false
  return meets(printedRate(share), times(over(part, base), 100))
}

/** The values that a printed rate can stand for: rounded to its last place, or cut after it. */
export const printedRate = (c: Claim): Interval =>
  c.precision === 'exact' ? { min: c.printed - c.step / 2, max: c.printed + c.step * 0.999999999 } : c.value

export function listsOf(items: Items): List[] {
  const out: List[] = []
  for (const item of items.all) for (const group of brackets(item)) bracketList(item, group, out)
  items.top.forEach((row, paragraph) => {
    if (row.length) paragraphLists(row, paragraph > 0 ? (items.top[paragraph - 1] ?? []) : [], out)
  })
  return settle(out)
}

const brackets = (item: Item): Item[][] => [...groupBy(item.children, c => c.head.bracket).values()]

function bracketList(parent: Item, group: Item[], out: List[]): void {
  const first = group[0]!
  const said = OF.test(first.head.lead) || /^含/.test(first.head.lead)
  if (group.length < 2 && !said) return
  for (const sum of parent.slots) {
    if (measure(sum.unit)) continue
    const parts = best(group, sum, CHOICE.test(first.head.lead))
    if (parts && (parts.length > 1 || said))
      push(out, sum, parts, said && !IS.test(first.head.lead) ? 'of' : 'bracket', true, CHOICE.test(first.head.lead))
  }
  if (said) return
  implied(group, out)
}

function paragraphLists(row: readonly Item[], before: readonly Item[], out: List[]): void {
  const openings = row.map((item, at) => opening(item, at, row[at - 1])).filter(o => o !== undefined)
  openings.forEach((open, n) => {
    const to = openings[n + 1]?.at ?? row.length
    const run = row.slice(open.at, Math.min(to, open.at + LONGEST)).filter(i => i.sentence === row[open.at]!.sentence)
    const whole = row.slice(open.at, open.at + LONGEST).filter(i => i.sentence === row[open.at]!.sentence)
    openedList(open, run, whole, row, before, out)
  })
  for (const sentence of groupBy(row, i => i.sentence).values()) lastTotals(sentence, row, out)
  implied(row, out)
  families(row, out)
  halves(row, out)
  shareLists(row, openings, out)
}

/** Do the words before this item begin a list? */
function opening(item: Item, at: number, previous: Item | undefined): Opening | undefined {
  const lead = item.head.lead.slice(Math.max(item.head.lead.lastIndexOf('。'), item.head.lead.lastIndexOf('；')) + 1)
  const choice = CHOICE.test(lead)
  const colon = lead.lastIndexOf('：')
  if (colon >= 0) {
    const scope = lead.slice(Math.max(lead.lastIndexOf('，', colon), lead.lastIndexOf('、', colon)) + 1, colon)
    return { at, cue: /^其中/.test(scope) ? 'of' : 'colon', scope: /^其中/.test(scope) ? '' : scope, choice }
  }
  const of = OF.exec(lead)
  if (of) return { at, cue: 'of', scope: '', choice }
  if (IS.test(lead)) return { at, cue: 'is', scope: '', choice }
  const clause = item.head.label
  const scope = SCOPE.exec(clause)
  if (scope && previous && ((scope[1] === '' && lead === clause) || (scope[1]!.length > 1 && scope[0].length < clause.length))) {
    return { at, cue: 'scope', scope: scope[1]!, choice }
  }
  return undefined
}

function openedList(open: Opening, run: Item[], whole: Item[], row: readonly Item[], before: readonly Item[], out: List[]): void {
  const first = run[0]
  if (!first) return
  const named = open.scope ? byName(open.scope, row.slice(Math.max(0, open.at - FAR), open.at), before, first) : undefined
  if (open.scope && !named) {
    if (open.cue === 'colon')
      fitted(
        open,
        whole.length > run.length && !OF.test(row[run.at(-1)!.at + 1]?.head.lead ?? '') ? whole : run,
        row.slice(Math.max(0, open.at - FAR), open.at),
        out,
      )
    return
  }
  const holder = named ?? nearest(row, open.at, first)
  if (!holder) return
  if (pairs(run, row, open.at, out)) return
  const sums = holder.slots.filter(s => !measure(s.unit))
  for (const sum of sums) {
    const nth = sums.filter(s => s.unit === sum.unit).indexOf(sum)
    const parts = best(run, sum, open.choice, nth) ?? best(whole, sum, open.choice, nth)
    if (parts) push(out, sum, parts, open.cue, open.cue !== 'scope' || Boolean(named) || open.scope === '', open.choice)
  }
}

/** 收376件、受理250件：人社132/118，…: the n-th figures of each member are the parts of the n-th total. */
function pairs(run: readonly Item[], row: readonly Item[], at: number, out: List[]): boolean {
  const width = run[0]?.slots.length ?? 0
  if (width < 2 || !run.every(i => i.slots.length === width && i.slots.slice(1).every(s => s.lead === '/' || s.lead === '｜'))) return false
  const holders = row.slice(Math.max(0, at - width), at)
  if (holders.length < width) return false
  holders.forEach((holder, n) => {
    push(
      out,
      holder.head,
      run.map(i => i.slots[n]!),
      'colon',
      true,
      false,
    )
  })
  return true
}

/** The item that `scope` names: 承办件中 → 承办27件. */
export function byName(scope: string, earlier: readonly Item[], before: readonly Item[], like: Item): Item | undefined {
  const key = scope
    .replace(/^(?:在|按|从|其|全部|所有|该|上述|这些|主要)/, '')
    .replace(/(?:方面|类别?|的|总数|数|件|情况|上|最多.*|前[一二三四五六七八九十两\d].*|较多.*)$/, '')
  if (key.length < 2) return undefined
  for (const pool of [earlier, before])
    for (let i = pool.length - 1; i >= Math.max(0, pool.length - FAR); i--) {
      const candidate = pool[i]!
      const child = candidate.children.findLast(c => c.head.label.includes(key) && slot(c, like.head.unit))
      if (child) return child
      const value = slot(candidate, like.head.unit)?.value
      if (!value || below(value, like.head.value)) continue
      if (
        (candidate.head.label.endsWith(key) || candidate.head.label.includes(key) || candidate.head.noun.includes(key)) &&
        slot(candidate, like.head.unit)
      )
        return candidate
    }
  return undefined
}

/** The item right before, of the same kind of thing, in this sentence or the one before. */
function nearest(row: readonly Item[], at: number, first: Item, taken: ReadonlySet<number> = new Set()): Item | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const candidate = row[i]!
    if (first.sentence - candidate.sentence > 1) return undefined
    const sum = taken.has(candidate.head.id) ? undefined : slot(candidate, first.head.unit)
    if (sum && !measure(candidate.head.unit) && !below(sum.value, first.head.value)) return candidate
  }
  return undefined
}

/** A list under a heading of its own (按类别：…) belongs to the earlier figure that its sum or its shares fit. */
function fitted(open: Opening, whole: readonly Item[], near: readonly Item[], out: List[]): void {
  const run = whole.slice(0, FAR)
  const earlier = near.slice(-12)
  const first = run[0]!
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - FAR); i--)
    for (const sum of earlier[i]!.slots) {
      if (!slot(first, sum.unit)) continue
      const parts = exact(run, sum)
      if (!parts) continue
      push(out, sum, parts, 'colon', true, open.choice)
      return
    }
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - FAR); i--) {
    const sum = slot(earlier[i]!, first.head.unit)
    if (!sum || !sharesFit(run, sum)) continue
    const parts = best(run, sum, open.choice)
    if (!parts) continue
    push(out, sum, parts, 'shares', true, open.choice)
    return
  }
  // 办理结果为：予以公开12件、……其他2件: a list with a rest is all of the one figure of the sentence before.
  const ahead = earlier.filter(i => first.sentence - i.sentence === 1 && i.head.unit === first.head.unit)
  if (ahead.length === 1 && run.some(i => RESIDUAL.test(i.head.label))) {
    const parts = best(run, ahead[0]!.head, open.choice)
    if (parts) push(out, ahead[0]!.head, parts, 'colon', true, open.choice)
  }
}

/** Do most of the shares in this run fit this base? */
export function sharesFit(run: readonly Item[], base: Claim): boolean {
  const shared = run.flatMap(i => {
    const share = ownShare(i)
    const part = slot(i, base.unit)
    return share && part ? [fitsShare(share, part.value, base.value)] : []
  })
  return shared.length >= 2 && shared.filter(Boolean).length * 2 > shared.length
}

/** 合计N, 两项N after a list. */
function lastTotals(sentence: readonly Item[], row: readonly Item[], out: List[]): void {
  sentence.forEach((item, at) => {
    const counted = COUNT_LAST.exec(item.head.label)
    const last = LAST.exec(item.head.label)
    if (!counted && !last) return
    const verb = last?.[2] ?? ''
    const own = (last?.[1] ?? '').replace(/^(?:全年|全[市县镇区省乡]|以上|上述|年度|总)+/, '')
    const from = item.at
    const previous = at > 0 ? sentence.slice(0, at) : row.slice(0, from).filter(i => i.sentence === item.sentence - 1)
    if (counted) {
      const n = NUMERAL[counted[1]!] ?? Number(counted[1])
      const parts = row.slice(Math.max(0, from - n), from).map(i => slot(i, item.head.unit))
      if (n >= 2 && parts.length === n && parts.every(p => p !== undefined)) push(out, item.head, parts, 'last', true, false)
      return
    }
    const parts = suffix(previous, item.head)
    if (!parts || (verb && !parts.every(p => p.label.endsWith(verb)))) return
    const fits = meets(sumOf(parts), item.head.value)
    if (own.length > 1 && !fits && !abbreviates(own, parts)) return
    push(out, item.head, parts, 'last', fits || parts.length === previous.length || own.length > 1, false)
  })
}

/** 罚没款 is short for 罚款 and 没收违法所得: each part gives it a character, and nothing else does. */
function abbreviates(name: string, parts: readonly Claim[]): boolean {
  const letters = [...name.replace(/[款额数金总和及共项的]/g, '')]
  return (
    letters.length >= parts.length &&
    letters.every(c => parts.some(p => p.label.includes(c))) &&
    parts.every(p => letters.some(c => p.label.includes(c)))
  )
}

/** The items before a final total: the longest stretch that fits, else all that can be added. */
function suffix(previous: readonly Item[], sum: Claim): Claim[] | undefined {
  const parts: Claim[] = []
  const unit = (c: Claim) => c.unit === sum.unit || c.unit === ''
  let fit: Claim[] | undefined
  for (let i = previous.length - 1; i >= Math.max(0, previous.length - LONGEST); i--) {
    const part = slot(previous[i]!, sum.unit)
    if (!part || (TOTAL_LAST.test(part.label) && parts.length > 0) || (!unit(part) && parts.length > 0 && unit(parts[0]!))) break
    parts.unshift(part)
    if (parts.length >= 2 && meets(total(parts.map(p => p.value)), sum.value)) fit = [...parts]
  }
  return fit ?? (parts.length >= 2 ? parts : undefined)
}

/** Does the second name what the first leaves out: 已化解 and 正在化解, 办结 and 在办? */
function complementary(a: string, b: string): boolean {
  const rest = /(?:正在|尚未|未|待)([\u4e00-\u9fa5]{2,4})$/.exec(b)?.[1]
  if (rest && a.endsWith(rest) && !/(?:正在|尚未|未|待)[\u4e00-\u9fa5]{2,4}$/.test(a)) return true
  return PARTITIONS.some(([x, y]) => x.test(a) && !y.test(a) && y.test(b))
}

/** A total, and right behind it the two halves of it. */
function halves(row: readonly Item[], out: List[]): void {
  for (let at = 1; at + 1 < row.length; at++) {
    const [sum, a, b] = [row[at - 1]!, row[at]!, row[at + 1]!]
    if (
      sum.sentence !== b.sentence ||
      sum.head.unit !== a.head.unit ||
      a.head.unit !== b.head.unit ||
      a.head.sep === '；' ||
      b.head.sep === '；'
    )
      continue
    const carried = [row[at - 2], sum, a].some(i => i !== undefined && /结转|旧存|遗留|转入/.test(i.head.label))
    if (complementary(a.head.label, b.head.label) && !carried && below(a.head.value, sum.head.value))
      push(out, sum.head, [a.head, b.head], 'colon', true, false)
  }
}

/** Classes that are known by their names to divide what stands before them. */
const FAMILIES: readonly RegExp[] = [
  /^(?:为|有)?[A-E]类/,
  /^(?:评价为|其中)?(?:非常|比较|基本|较|不|很)?(?:不)?满意$/,
  /^(?:评为|其中)?(?:优秀|良好|合格|不合格|基本合格|一般|较差)$/,
  /^(?:其中)?(?:19|20)\d{2}年$/,
  /^(?:其中)?第?[一二三四]季度$/,
]

function families(row: readonly Item[], out: List[]): void {
  const taken = new Set(out.filter(l => l.parts.length > 1).flatMap(l => l.parts.map(p => p.id)))
  for (const family of FAMILIES)
    for (let at = 1; at < row.length; at++) {
      if (!family.test(row[at]!.head.label) || family.test(row[at - 1]!.head.label)) continue
      let to = at
      while (to < row.length && to < at + LONGEST && family.test(row[to]!.head.label) && row[to]!.sentence === row[at]!.sentence) to++
      const parts = row.slice(at, to).map(i => i.head)
      const sum = nearest(row, at, row[at]!, taken)
      if (sum && parts.length > 1 && parts.every(p => p.unit === sum.head.unit)) push(out, sum.head, parts, 'colon', true, false)
    }
}

/** Without any word: a figure whose followers, in this sentence or the next, add up to it exactly. */
function implied(row: readonly Item[], out: List[]): void {
  const firsts = new Map<number, number>()
  row.forEach((item, at) => {
    if (!firsts.has(item.sentence)) firsts.set(item.sentence, at)
  })
  row.forEach((item, at) => {
    for (const sum of item.slots) {
      if (sum.value.min < 3 || sum.precision !== 'exact' || measure(sum.unit)) continue
      const nth = item.slots.filter(s => s.unit === sum.unit).indexOf(sum)
      after(row, at + 1, item.sentence, sum, nth, 2, out)
      const next = firsts.get(item.sentence + 1)
      if (next !== undefined && next > at) after(row, next, item.sentence, sum, nth, next === at + 1 ? 2 : 10, out)
    }
  })
}

/** The figures from `at` on as parts of `sum`; `least` keeps small numbers from adding up by chance. */
function after(row: readonly Item[], at: number, sentence: number, sum: Claim, nth: number, least: number, out: List[]): void {
  const next = row[at]
  if (!next) return
  const run = row.slice(at, at + FAR).filter(i => i.sentence === next.sentence)
  const parts = exact(run, sum, nth)
  const enough = sum.value.min >= Math.max(10, least) || (parts && parts.length > 2) || next.sentence === sentence
  if (parts && enough && parts.every(p => p.precision === 'exact')) push(out, sum, parts, 'sum', false, false)
  else if (
    next.sentence > sentence &&
    least === 2 &&
    !opening(next, at, row[at - 1])?.choice &&
    residual(run) &&
    run.filter(ownShare).length >= 2
  ) {
    const rest = best(run, sum, false, nth)
    if (rest && rest.length > 1) push(out, sum, rest, 'shares', true, false)
  }
}

const residual = (run: readonly Item[]): boolean => run.some(i => RESIDUAL.test(i.head.label))

/** Lists whose shares fit an earlier figure. */
function shareLists(row: readonly Item[], openings: readonly Opening[], out: List[]): void {
  for (const sentence of groupBy(row, i => i.sentence).values()) {
    const bound = new Set(openings.map(o => row[o.at]!.id))
    for (const segment of segments(sentence, bound)) {
      const shared = segment.filter(ownShare)
      if (shared.length < 2) continue
      const first = shared[0]!
      const from = first.at
      for (let i = from - 1; i >= Math.max(0, from - FAR); i--) {
        const candidate = row[i]!
        const sum = slot(candidate, first.head.unit)
        if (!sum || !sharesFit(segment, sum)) continue
        const parts = best(segment, sum, false)
        const opened = openings.find(o => row[o.at]!.id === segment[0]!.id)
        if (parts) push(out, sum, parts, 'shares', true, opened?.choice ?? false)
        break
      }
    }
  }
}

function segments(sentence: readonly Item[], bound: ReadonlySet<number>): Item[][] {
  const out: Item[][] = [[]]
  for (const item of sentence) {
    if (bound.has(item.id)) out.push([])
    out.at(-1)!.push(item)
  }
  return out
}

interface Flat {
  readonly item: Item
  readonly part: Claim
}

/** The figures of a run that can be added to `sum`, up to the first that cannot. */
function flatten(run: readonly Item[], sum: Claim, nth: number): Flat[] {
  const flat: Flat[] = []
  for (const item of run.slice(0, LONGEST)) {
    const part = slot(item, sum.unit, nth)
    if (!part || part.id === sum.id) break
    flat.push({ item, part })
  }
  return flat
}

/** Heads of the clauses between semicolons, figures with shares, figures joined by 、: the ways a row can be only in part a list. */
const selections = (flat: readonly Flat[]): Claim[][] =>
  [
    flat,
    flat.filter((f, i) => i === 0 || f.item.head.lead.includes('；')),
    flat.filter(f => ownShare(f.item)),
    flat.slice(0, enumerated(flat.map(f => f.part))),
  ].map(fs => fs.map(f => f.part))

/** How many figures from the first are joined by 、. */
function enumerated(parts: readonly Claim[]): number {
  const end = parts.findIndex((p, i) => i > 0 && p.sep !== '、' && p.sep !== '')
  return end < 0 ? parts.length : end
}

const sumOf = (parts: readonly Claim[]): Interval => total(parts.map(p => p.value))

/** The reading of a run that adds up to `sum`. */
function exact(run: readonly Item[], sum: Claim, nth = 0): Claim[] | undefined {
  const flat = flatten(run, sum, nth)
  const whole = selections(flat).find(parts => parts.length >= 2 && meets(sumOf(parts), sum.value))
  if (whole) return whole
  let running: Interval = { min: 0, max: 0 }
  let fit = 0
  for (let n = 0; n < flat.length && running.min <= sum.value.max; n++) {
    running = plus(running, flat[n]!.part.value)
    if (n >= 1 && meets(running, sum.value)) fit = n + 1
  }
  return fit ? flat.slice(0, fit).map(f => f.part) : undefined
}

/** The reading that fits; if none does, the one that punctuation and shares speak for. */
function best(run: readonly Item[], sum: Claim, choice: boolean, nth = 0): Claim[] | undefined {
  const fit = choice ? undefined : exact(run, sum, nth)
  if (fit) return fit
  const flat = flatten(run, sum, nth)
  const [all, heads] = selections(flat)
  if (!all?.length || !heads) return undefined
  const kept = cut(all, sum)
  if (kept < all.length) return all.slice(0, Math.max(1, kept))
  if (heads.length > 1 && heads.length < all.length) return heads
  // What is left over closes a list, whatever stands between its members.
  const rest = all.findIndex(p => RESIDUAL.test(p.label))
  if (rest > 0) return all.slice(0, rest + 1)
  const row = enumerated(all)
  return row > 1 ? all.slice(0, row) : all
}

const NEW_CLAUSE = /^(?:全[年市县镇区省乡街]|今年|同时|另外?|此外|目前|截至|开展|组织|召开|举办|发放|共|累计|并|新增)/

/** Where a run stops being a list: a figure above the total behind a comma, or a clause that starts afresh. */
function cut(parts: readonly Claim[], sum: Claim): number {
  const at = parts.findIndex((p, i) => i > 0 && p.sep !== '、' && (above(p.value, sum.value) || NEW_CLAUSE.test(p.label)))
  return at < 0 ? parts.length : at
}

function push(out: List[], sum: Claim, parts: readonly Claim[], cue: Cue, certain: boolean, choice: boolean): void {
  if (!parts.length || parts.some(p => p.id === sum.id)) return
  out.push({ total: sum, parts, cue, certain, choice, complete: !choice && saysComplete(parts, cue) })
}

function saysComplete(parts: readonly Claim[], cue: Cue): boolean {
  if (cue === 'is' || cue === 'last') return true
  if (parts.length < 2) return false
  if (parts.some(p => RESIDUAL.test(p.label))) return true
  return parts.length === 2 && complementary(parts[0]!.label, parts[1]!.label)
}

/** One list once; a list that merely happens to add up gives way to one that the words announce. */
function settle(lists: readonly List[]): List[] {
  const seen = new Set<string>()
  const said = new Map<number, number>()
  for (const l of lists) if (l.certain) for (const p of l.parts) if (!said.has(p.id)) said.set(p.id, l.total.id)
  return lists.filter(l => {
    const key = `${l.total.id}:${l.parts.map(p => p.id).join()}`
    if (seen.has(key)) return false
    seen.add(key)
    return l.certain || l.parts.length > 2 || !l.parts.some(p => said.has(p.id) && said.get(p.id) !== l.total.id)
  })
}
