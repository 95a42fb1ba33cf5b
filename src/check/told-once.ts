/**
 * @module What a contradiction says once is not said twice: of two totals of one list the nearer is meant; of two shares that make no hundred
 * the one that its counts disprove is wrong; a list that begins with its own total is of that, and one whose shares are of another count of that.
 */
import type { Claim } from './claims.ts'
import { meets, middle, total } from './interval.ts'
import { groupBy } from './items.ts'
import { TOTAL_LAST } from './lists/index.ts'
import { oneDigitOff } from './one-digit.ts'
import type { Found, Reading } from './reading.ts'
import { figure, number } from './words.ts'

/** So many members two readings of one list have in common at least. */
const COMMON = 2

export function toldOnce(reading: Reading, all: readonly Found[]): Found[] {
  const { byPlace, claims } = reading
  const failing = all.filter(f => f.kind === 'sum' && f.verdict === 'fails')
  const byPart = groupBy(
    all.flatMap(f => (f.kind === 'sum' && f.verdict !== 'undecided' ? f.parts.map(p => ({ f, at: p.start })) : [])),
    u => u.at,
  )
  const wrong = new Set(all.flatMap(f => (f.kind === 'share' && f.verdict === 'fails' ? [f.claim.start] : [])))
  const pairs = new Set(all.flatMap(f => (f.kind === 'repeat' && f.parts[0] ? [`${f.claim.start}:${f.parts[0].start}`] : [])))
  const again = (f: Found): boolean =>
    f.kind === 'repeat' && f.parts[0] !== undefined && f.claim.start < f.parts[0].start && pairs.has(`${f.parts[0].start}:${f.claim.start}`)
  const shares = new Map(all.flatMap(f => (f.kind === 'share' && f.parts.length === 2 ? [[f.parts[0]!.start, f]] : [])))
  // 火灾亡1324人、伤1760人。农村645人占48.7%，城市620人占46.8%，其他95人占4.5%: of the one that all but one of its shares are of.
  const divided = (f: Found): boolean => {
    const held = f.parts.filter(p => shares.get(p.start)?.verdict === 'holds' && shares.get(p.start)?.parts[1]?.start === f.claim.start)
    return held.length >= COMMON && held.length >= f.parts.length - 1
  }
  const accounts = groupBy(
    all.flatMap(f => (f.kind === 'balance' && f.verdict === 'holds' ? f.parts.map(p => ({ f, at: p.start })) : [])),
    u => u.at,
  )
  // 改革前46支，撤并14支、新组建6支，改革后保留38支: what an account tells of is no list.
  const inAccount = (f: Found): boolean =>
    (accounts.get(f.claim.start) ?? []).some(({ f: { claim, parts } }) =>
      f.parts.every(q => q.start === claim.start || parts.some(p => p.start === q.start)),
    )
  const dropped = new Set([
    ...all.filter(again),
    ...failing.filter(inAccount),
    ...failing.filter(f => {
      const [one, other] = f.parts.map(p => byPlace.get(p.start)?.id)
      // 税收30118万元，占62.4%；非税18118万元，占38.6%: what semicolons part is a list, and told as one.
      const parted = claims.slice((one ?? 0) + 1, (other ?? 0) + 1).some(c => c.sep === '；')
      if (f.parts.length === 2 && !parted && f.parts.some(p => wrong.has(p.start))) return true
      const others = (byPart.get(f.parts[0]!.start) ?? []).map(u => u.f).filter(o => o !== f)
      return others.some(o => (nearer(o, f) && !divided(f)) || (nearer(f, o) && divided(o)))
    }),
  ])
  return all.flatMap(f =>
    dropped.has(f) ? [] : [failing.includes(f) ? (ofItsFirst(byPlace, f) ?? ofItsShares(reading, f, shares) ?? f) : f],
  )
}

/** Is that the same list with a total that stands nearer before it? */
function nearer(other: Found, fails: Found): boolean {
  const starts = new Set(fails.parts.map(p => p.start))
  const common = other.parts.filter(p => starts.has(p.start)).length
  const first = other.parts[0]!.start
  return common >= COMMON && fails.claim.start < other.claim.start && other.claim.start < first && fails.parts[0]!.start === first
}

/** 受理1274件。审结1186件，提出意见243件；不支持687件；其他256件: the first is what the others add up to. */
function ofItsFirst(byPlace: Reading['byPlace'], { kind, parts }: Found): Found | undefined {
  const all = parts.flatMap(p => byPlace.get(p.start) ?? [])
  const [first, ...rest] = all
  // 少4起：建筑少3起、工贸多2起、道路少1起: no change is made up of the others.
  if (!first || first.role === 'change' || rest.length < COMMON || rest.length + 1 !== parts.length) return undefined
  // 11件，其中食品类6件、药品类3件、商标类3件: what 其中 opens, and what 、 joins, stands side by side.
  if (first.lead.includes('其中') || rest.every(c => c.sep === '、')) return undefined
  // Down a column each stands in a row of its own, and which rows are parts of others is told by all columns.
  if (all.every((c, i) => i === 0 || c.paragraph !== all[i - 1]!.paragraph)) return undefined
  const computed = total(rest.map(c => c.value))
  if (!meets(first.value, computed)) return undefined
  const working = rest.map(c => number(c.printed)).join('＋')
  return {
    kind,
    claim: first,
    stated: first.value,
    computed,
    verdict: 'holds',
    parts: rest,
    message: `${working}＝${number(rest.reduce((n, c) => n + c.printed, 0))}，与${figure(first)}相符。`,
  }
}

/**
 * 收案1286件，调成1259件。婚家294件22.9%，邻里351件27.3%……: of what the shares of the list are of, and as far as they go. The count that was misprinted
 * has a share that does not fit.
 */
function ofItsShares({ byPlace, claims }: Reading, found: Found, shares: ReadonlyMap<number, Found>): Found | undefined {
  // 已答复9件：同意公开7件，占申请总数70%: what words name as the parts of a total may have its shares in another.
  if (found.named) return undefined
  // 审结1873件。……维持1096件（58.5%），……，合计1173件: a total of its own behind the list is of the list, a digit off as it is.
  const stated = byPlace.get(found.claim.start)
  const closes = stated !== undefined && stated.start > found.parts.at(-1)!.start && TOTAL_LAST.test(stated.label)
  if (closes && oneDigitOff(stated, middle(found.computed))) return undefined
  const first = byPlace.get(found.parts[0]!.start)
  const held = found.parts.flatMap(p => shares.get(p.start) ?? []).filter(f => f.verdict === 'holds')
  const start = held[0]?.parts[1]?.start
  const whole = start === undefined ? undefined : byPlace.get(start)
  if (!first || !whole || whole.form === 'percent' || start === found.claim.start || held.length < COMMON) return undefined
  if (held.some(f => f.parts[1]!.start !== start) || held.length < found.parts.length - 1) return undefined
  const members: Claim[] = []
  let percents = 0
  for (const c of claims.slice(first.id)) {
    if (c.sentence !== first.sentence || c.paragraph !== first.paragraph) break
    const share = shares.get(c.start)
    if (!share || share.parts[1]!.start !== start) continue
    members.push(c)
    percents += byPlace.get(share.claim.start)?.printed ?? 0
  }
  const computed = total(members.map(c => c.value))
  // 已答复的9件申请中，公开7件，占总数的70%；……: what stands right before, and is divided by the words, is meant whatever the shares are of.
  const divided = /^[\u4e00-\u9fa5]{0,8}中，/.test(first.lead) && byPlace.get(found.claim.start)?.id === first.id - 1
  if (divided && !meets(whole.value, computed)) return undefined
  const sum = number(members.reduce((n, c) => n + c.printed, 0))
  const holds = meets(whole.value, computed)
  // Shares that make a hundred leave nothing out.
  const complete = Math.abs(percents - 100) < 1 || members.reduce((n, c) => n + c.printed, 0) > whole.printed
  return {
    ...found,
    claim: whole,
    stated: whole.value,
    computed,
    verdict: holds ? 'holds' : complete ? 'fails' : 'undecided',
    parts: members,
    message: `${members.map(c => number(c.printed)).join('＋')}＝${sum}，${holds ? '与' : '不等于'}${figure(whole)}${holds ? '相符' : complete ? '' : '；文中没有说所列是全部，不能判断'}。`,
  }
}
