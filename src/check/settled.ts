/** @module What the words told and what arithmetic tells of the same figures, settled: where one of the two is another reading of it, which stays. */
import { byArithmetic } from './arithmetic/index.ts'
import { groupBy } from './items.ts'
import { RESIDUAL, TOTAL_LAST } from './lists/index.ts'
import { oneDigitOff } from './one-digit.ts'
import type { Found, Reading } from './reading.ts'
import { place, shared } from './structure.ts'

/**
 * What the words told, but where arithmetic tells of the same figure something that holds: of what they left undecided, and of
 * what they called wrong by pairing the wrong figures (结案527件…（302件，56.1%） is of the 538 before).
 */
export function settled(reading: Reading, told: readonly Found[]): Found[] {
  const better = apart(byArithmetic(reading))
  const kept = told.filter(f => {
    const others = better.get(place(f))
    if (!others || f.verdict === 'holds' || (f.named && f.kind === 'share' && f.verdict === 'undecided')) return true
    return others.every(other => (f.verdict === 'fails' ? !excuses(reading, f, other) : f.kind === 'sum' && !shared(f, other)))
  })
  const said = groupBy(kept, place)
  // 28个，其中续建17个、新开工11个……产业类16个；基础设施7个；民生类5个: a total may be divided twice.
  const again = (f: Found) => f.kind === 'sum' && said.get(place(f))!.every(k => k.verdict !== 'fails' && !shared(k, f))
  const named = namedParts(kept)
  const all = [...kept, ...[...better.values()].flat().filter(f => (!said.has(place(f)) || again(f)) && !amongParts(f, named))]
  const sums = all.filter(f => f.kind === 'sum' && f.verdict === 'holds')
  const uses = groupBy(
    sums.flatMap(sum => sum.parts.map(p => ({ sum, at: p.start }))),
    u => u.at,
  )
  const near = ({ claim, parts }: Found) => [claim, ...parts.slice(0, 1)].flatMap(p => uses.get(p.start)?.map(u => u.sum) ?? [])
  return all.filter(
    f =>
      f.kind !== 'sum' ||
      f.verdict !== 'fails' ||
      f.named ||
      bracketed(reading, f) ||
      !near(f).some(s => divides(s, f) && !misprints(reading, s, f)),
  )
}

/** Of two that tell of one figure the last is kept; of a total that is divided twice, each that shares no part with another. */
function apart(found: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const out = new Map<string, Found[]>()
  for (const f of found.toReversed()) {
    const kept = out.get(place(f))
    if (!kept) out.set(place(f), [f])
    else if (f.kind === 'sum' && !kept.some(k => shared(k, f))) kept.push(f)
  }
  return out
}

/** The parts of each total that words name, by their places. */
const namedParts = (told: readonly Found[]): ReadonlyMap<number, Found> =>
  new Map(told.filter(t => t.kind === 'sum' && t.named).flatMap(t => t.parts.map(p => [p.start, t] as const)))

/** 公开20件、其他6件、5件、4件、5件，共办结40件: of what words name as the parts of one total, none is the total of others by chance. */
function amongParts({ kind, claim, parts }: Found, named: ReadonlyMap<number, Found>): boolean {
  const whole = named.get(claim.start)
  return kind === 'sum' && whole !== undefined && parts.every(p => named.get(p.start) === whole)
}

/** 网上644件（微信301件、网站263件、邮箱100件），电话216件，合计880件: what stands in brackets behind a figure is of no other. */
function bracketed({ byPlace }: Reading, { claim, parts }: Found): boolean {
  const id = byPlace.get(claim.start)?.id
  return id !== undefined && parts.length > 1 && parts.every(p => byPlace.get(p.start)?.owner === id)
}

/** 审结4496件。审结方式：……合计4696件: two totals of one list, a digit apart, are one total. */
function misprints({ byPlace }: Reading, sum: Found, fails: Found): boolean {
  const [one, other] = [byPlace.get(sum.claim.start), byPlace.get(fails.claim.start)]
  if (!one || !other || one.unit !== other.unit) return false
  return [one, other].some(c => TOTAL_LAST.test(c.label)) && oneDigitOff(other, one.printed)
}

/** Figures that add up to one total are no false sum of another: 热线17637件（…）。分别为12450件、5318件和1196件 of the 18964 before. Nor is a part of theirs a total of them. */
function divides(sum: Found, fails: Found): boolean {
  const parts = new Set(sum.parts.map(p => p.start))
  // Shares that make a hundred are no reason why some of them should not make the rate that is called so.
  if (parts.has(sum.claim.start)) return false
  if (parts.has(fails.claim.start)) return fails.parts.some(p => p.start === sum.claim.start || parts.has(p.start))
  return fails.parts.length > 1 && fails.claim.start !== sum.claim.start && fails.parts.every(p => parts.has(p.start))
}

/** A rest, or what is still open: the last of what became of something. */
const ENDS = new RegExp(`${RESIDUAL.source}|^(?:尚|还)?未审结$`)

/** 事项1775项，窗口办结1127项，线上办结648项，网办率36.5%: what is of two together, is of neither of them, whatever it is called. */
function isOfBoth(fails: Found, holds: Found): boolean {
  const [part, other] = fails.parts
  const [own, whole] = holds.parts
  const two = fails.kind === 'share' && fails.parts.length === 2 && holds.parts.length === 2
  return two && part!.start === own!.start && Math.abs(part!.printed + other!.printed - whole!.printed) < 1e-9 * whole!.printed
}

/** Is that another reading of the same: of a rate finer than a whole percent, of a total with some of the same parts? */
function excuses({ byPlace }: Reading, fails: Found, holds: Found): boolean {
  if (isOfBoth(fails, holds)) return true
  if (fails.named) return false
  const same = (a: Found['parts'][number] | undefined, b: Found['parts'][number] | undefined) => a !== undefined && a.start === b?.start
  if (fails.kind === 'sum') {
    // 公开16件，不予公开5件，其他1件: a list that ends with a rest goes to its end, and not as far as its total.
    const last = byPlace.get(fails.parts.at(-1)?.start ?? -1)
    const within = holds.parts.every(p => fails.parts.some(q => same(p, q)))
    // 共3201件：甲638件，乙1874件，丙2146件，丁417件: a member between others was left out when they were added up.
    const printed = byPlace.get(fails.claim.start)
    const fine = fails.parts.every(p => (byPlace.get(p.start)?.step ?? 1) >= (printed?.step ?? 0))
    const between = within && fine && same(fails.parts[0], holds.parts[0]) && same(fails.parts.at(-1), holds.parts.at(-1))
    return shared(fails, holds) && !between && !(within && last !== undefined && ENDS.test(last.label))
  }
  // 年初186件，新增14件，废止11件，失效4件: no movement between two stocks is left out to make it hold.
  if (fails.kind === 'balance' && fails.parts.length > holds.parts.length && holds.parts.every(p => fails.parts.some(q => same(p, q))))
    return false
  const claim = byPlace.get(fails.claim.start)
  if (!claim || claim.step >= 1) return false
  // 多74处、1.06万平方米，分别增长22.3%和20.4%: the place of each says which is meant, and no other will do.
  if (fails.kind === 'growth' && (/分别/.test(claim.label) || /^[、和与及]$/.test(claim.lead))) return false
  // 1874件，比上一年度的2209件少335件: where the words give the earlier value, none that fits without it is meant.
  const earlier = fails.kind === 'growth' ? byPlace.get(fails.parts[1]?.start ?? -1) : undefined
  if (earlier?.role === 'base' && earlier.sentence === claim.sentence && !holds.parts.some(p => same(p, earlier))) return false
  // The count right before its share is what has it, of whatever whole.
  const own = byPlace.get(fails.parts[0]?.start ?? -1)
  return fails.kind !== 'share' || own?.id !== claim.id - 1 || same(fails.parts[0], holds.parts[0])
}
