/**
 * Place: what a rate of change stands with: by how much it changed (减少598件，降13.4%), what there was before (上年208件，降4.8%; 降4.8%，上年208件; 降4.8%（上年208件）), and of several told in
 * one breath the one in its place (减少39起、17人，分别下降2.42%、34.69%). Part of the kind `growth`.
 */

import type { Claim } from '../../claims.ts'
import { isBeside, isChangeRate } from '../../traits.ts'
import { alike } from '../../units.ts'

/** So many are told in one breath. */
const MOST = 6
const JOINED = /^[、和与及](?:同比|环比)?(?:上升|下降|增长|增加|减少|降低|提高|增|降|减|升)?了?$/
const EARLIER =
  /^(?:而)?(?:[^，。；\d]{0,10}?)(?:上一?年|去年|前一?年|同期|上[月周期]|上一?季度|前一?[月季])|^[较比与同](?:19|20)\d{2}年[^，。；\d]{0,8}的?$/
const PLAIN = /^[、和与及，]?/

export interface Placed {
  /** By how much, or what there was. */
  readonly by?: Claim | undefined
  readonly base?: Claim | undefined
  /** The first figure of what is told in one breath. */
  readonly first: Claim
  /** Several of one unit that are told together: only their names, or their order, say whose each is. */
  readonly among?: readonly Claim[] | undefined
  /** What the rate itself says that it is of, where the earlier values stand apart. */
  readonly name?: string | undefined
}

const isAmount = (c: Claim | undefined): c is Claim =>
  c?.form === 'plain' && c.precision === 'exact' && c.unit !== '' && c.printed > 0 && Number.isFinite(c.printed)

const isIncrement = (c: Claim | undefined): c is Claim => isAmount(c) && c.role === 'change' && c.sign !== 0

/** Is that what there was at another time, by its words or by what it is joined to? */
export const isEarlier = (c: Claim | undefined): c is Claim => isAmount(c) && (c.role === 'base' || EARLIER.test(c.label))

/** What the rate stands with; nothing where its place does not say. */
export function placed(claims: readonly Claim[], s: Claim): Placed | undefined {
  const run = runOf(claims, s)
  const first = run[0]!
  const before = amountsBefore(claims, first, run.length)
  const n = run.indexOf(s)
  if (before) {
    const own = before[n] ?? before[0]!
    const among = before.some((c, i) => before.some((o, k) => k < i && alike(c.unit, o.unit))) ? before : undefined
    if (before.every(isIncrement)) return own.sign === s.sign ? { by: own, first: before[0]!, among } : undefined
    return { base: own, first: before[0]!, among }
  }
  return behind(claims, s, run) ?? apart(claims, s, run)
}

/** 降4.8%，上年208件; 降4.8%（上年208件）. */
function behind(claims: readonly Claim[], s: Claim, run: readonly Claim[]): Placed | undefined {
  if (run.length > 1) return undefined
  const [next, after] = [claims[s.id + 1], claims[s.id + 2]]
  if (next?.owner === s.id && isEarlier(next) && after?.owner !== s.id) return { base: next, first: s }
  const ends = !after || after.sentence !== s.sentence || after.paragraph !== s.paragraph || !isChangeRate(after)
  return isEarlier(next) && isBeside(next, s) && next.sep === '，' && next.label.length < 8 && ends ? { base: next, first: s } : undefined
}

/** So far before its rate an earlier value may stand. */
const FAR = 12
const SIDE = '(?:同比|环比)?(?:分别|依次)?(?:上升|下降|增长|增加|减少|降低|提高|增|降|减|升)了?'
const NAMED = new RegExp(`(?:^|[，；。：])([\u4e00-\u9fa5]{2,8}?)${SIDE}$`)
const IN_TURN = new RegExp(`(?:^|[，；。：])([\u4e00-\u9fa5]{2,8}(?:[、和][\u4e00-\u9fa5]{2,8}?)+)(?:数|量)?${SIDE}$`)

/** 去年同期收案208件，结案36件，结案率17.31%；收案数、结案数同比分别下降4.80%、50.00%: the earlier value that goes by the name of the rate. */
function apart(claims: readonly Claim[], s: Claim, run: readonly Claim[]): Placed | undefined {
  const names = (run.length > 1 ? IN_TURN.exec(run[0]!.lead)?.[1]?.split(/[、和]/) : [NAMED.exec(s.lead)?.[1]]) ?? []
  const name = names.length === run.length ? names[run.indexOf(s)]?.replace(/(?:件|起|人|总|条|宗|户|批次|人次)?[数量]$/, '') : undefined
  if (!name || name.length < 2 || /同比|环比|^[比较与同]/.test(name)) return undefined
  const before = claims
    .slice(Math.max(0, run[0]!.id - FAR), run[0]!.id)
    .filter(c => c.paragraph === s.paragraph && s.sentence - c.sentence < 2)
  const opens = before.findLast(c => c.role === 'base' && c.owner === s.owner)
  if (!opens) return undefined
  // What is told on from there up to the next pause is of the same time.
  const then = before.filter(
    c => c.id >= opens.id && (c === opens || !claims.slice(opens.id + 1, c.id + 1).some(o => /[；。]/.test(o.sep))),
  )
  const of = [...before.filter(c => c.role === 'base' && c.id < opens.id), ...then].filter(
    c => isAmount(c) && c.role !== 'change' && c.label.endsWith(name),
  )
  return of.length === 1 ? { base: of[0]!, first: opens, name } : undefined
}

/** The rates that are told in one breath with it. */
export function runOf(claims: readonly Claim[], s: Claim): Claim[] {
  const run = [s]
  while (run.length < MOST && JOINED.test(run[0]!.lead) && isChangeRate(claims[run[0]!.id - 1]) && isBeside(claims[run[0]!.id - 1]!, s))
    run.unshift(claims[run[0]!.id - 1]!)
  for (
    let next = claims[s.id + 1];
    run.length < MOST && isChangeRate(next) && JOINED.test(next.lead) && isBeside(next, s);
    next = claims[next.id + 1]
  )
    run.push(next)
  return run
}

/** As many amounts as rates right before them, all of one kind: how many more or fewer, or how many there were. */
function amountsBefore(claims: readonly Claim[], first: Claim, n: number): Claim[] | undefined {
  // 均下降66.67%: said of each of several.
  const both = n === 1 && /^，?均/.test(first.lead)
  const last = claims[first.id - 1]
  if (!last || !isBeside(last, first) || !isAmount(last)) return undefined
  let from = last.id
  while (last.id - from + 1 < MOST && joins(claims[from - 1], claims[from]!)) from--
  const all = claims.slice(from, last.id + 1)
  const run = n > 1 || both ? all : all.slice(-1)
  if (both && run.length < 2) return undefined
  if (n > 1 && run.length !== n) return undefined
  // 增加93件，每件少3万元: of several joined by 、 a single rate is of no one.
  if (n === 1 && !both && all.length > 1) return undefined
  if (first.sep === '；' || first.sep === '。') return undefined
  const earlier = (c: Claim, i: number): boolean => isEarlier(c) || (i > 0 && isEarlier(run[0]))
  return run.every(c => isIncrement(c)) || run.every(earlier) ? run : undefined
}

const joins = (c: Claim | undefined, next: Claim): boolean =>
  isAmount(c) &&
  isBeside(c, next) &&
  (isIncrement(c) === isIncrement(next) || isEarlier(c)) &&
  (c.role === 'change' || isEarlier(c) || next.role === 'base') &&
  (/^[、和与及]/.test(next.lead) || (next.lead === '' && !alike(c.unit, next.unit))) &&
  PLAIN.test(next.lead)
