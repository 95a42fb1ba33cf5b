/** @module A total that the counts right behind it, or right before it, add up to. */
import type { Claim } from '../claims.ts'
import { meets, total } from '../interval.ts'
import type { List } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { addable } from '../units.ts'
import { figure, number } from '../words.ts'
import { isCount } from './near.ts'

/** How many figures of its kind may stand between a total and its parts, and how many parts there may be. */
const SKIP = 2
const MOST = 16
/** Two small numbers add up to a third by chance; so many may not. */
const enough = (of: Claim, parts: readonly Claim[]): boolean => parts.length > 2 || of.printed >= 40
/** What says that this is a total of what stands before. */
const TOTAL = /共|合计|总|小计|两[项类]|[三四五六]类/

/** Totals of runs of counts, where no word told that they are. */
export function sums(reading: Reading): Found[] {
  const named = membersOfNamed(reading.lists)
  return [...beside(reading), ...above(reading)].filter(f => named.has(f.claim.start) || !f.parts.some(p => named.has(p.start)))
}

/** 答复301件……答复中予以公开96件、……: members of a whole that the words name are of no figure that is none of them. */
const membersOfNamed = (lists: readonly List[]): Set<number> =>
  new Set(lists.flatMap(l => (l.cue === 'scope' && l.certain && l.parts.length > 1 ? l.parts.map(p => p.start) : [])))

/** Three and more of a kind that fill a sentence, and further up the figure that they add up to. */
function above({ claims }: Reading): Found[] {
  const out: Found[] = []
  for (let from = 0; from < claims.length; ) {
    const first = claims[from]!
    let to = from + 1
    while (to - from < 3 * MOST && claims[to]?.paragraph === first.paragraph && claims[to]?.sentence === first.sentence) to++
    const counts = claims.slice(from, to).filter(c => isCount(c) && c.owner < 0)
    for (const unit of new Set(counts.map(c => c.unit))) {
      const kind = counts.filter(c => c.unit === unit)
      for (const parts of [kind, kind.filter((c, i) => i === 0 || leads(c))]) {
        const sum = parts.reduce((n, c) => n + c.printed, 0)
        const of = parts.length > 2 ? upward(claims, first, unit, sum) : undefined
        if (of) out.push(found(of, parts))
      }
    }
    from = to
  }
  return out
}

const FAR = 40
const upward = (claims: readonly Claim[], first: Claim, unit: string, sum: number): Claim | undefined =>
  claims
    .slice(Math.max(0, first.id - FAR), first.id)
    .findLast(c => first.paragraph - c.paragraph <= 2 && isCount(c) && c.unit === unit && same(c.printed, sum))

/** A total and its parts right behind it or right before it. */
function beside({ claims, listed }: Reading): Found[] {
  return claims.flatMap(of => {
    if (!isCount(of) || of.printed < 3) return []
    const behind = kin(of, claims.slice(of.id + 1, of.id + 1 + 4 * MOST))
    const before = TOTAL.test(of.label) ? kin(of, claims.slice(Math.max(0, of.id - 4 * MOST), of.id)).reverse() : []
    const parts =
      adding(of, behind, SKIP) ?? adding(of, behind.filter(leads), SKIP) ?? adding(of, before, 0) ?? adding(of, before.filter(leads), 0)
    return parts && !severalActs(parts) && !sibling(of, parts, claims) && !(listed.has(of.id) && parts.every(p => listed.has(p.id)))
      ? [found(of, parts)]
      : []
  })
}

const CAME = /受理|新收|收案|收到/
const DONE = /审结|办结|结案|执结/
/** 2012年受理287件；2013年受理331件。2011年审结258件: what came and what was closed make nothing together. */
const severalActs = (parts: readonly Claim[]): boolean =>
  parts.some(p => CAME.test(p.label)) && parts.some(p => DONE.test(p.label) && !CAME.test(p.label))

/** The first figure of its clause after a semicolon or a full stop: what is said of a part further on is none. */
const leads = (c: Claim): boolean => /[；。：]/.test(c.sep) || c.owner >= 0

/** 农兽药19批次；微生物11批次；添加剂8批次；其他5批次: one of a row is no total of the next two. */
function sibling(of: Claim, parts: readonly Claim[], claims: readonly Claim[]): boolean {
  if (parts[0]!.id < of.id) return false
  const next = claims
    .slice(parts.at(-1)!.id + 1, parts.at(-1)!.id + 4)
    .find(c => isCount(c) && c.sentence === of.sentence && c.paragraph === of.paragraph)
  return next?.unit === of.unit || (leads(of) && of.sep !== '。' && parts.every(p => leads(p) && p.sentence === of.sentence))
}

/** Figures that could be parts of this total, in the same paragraph and at most two sentences away. */
const kin = (of: Claim, claims: readonly Claim[]): Claim[] =>
  claims.filter(c => c.paragraph === of.paragraph && Math.abs(c.sentence - of.sentence) <= 2 && isCount(c) && addable(c.unit, of.unit))
/** Amounts with decimals are added in their last printed place. */
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b)

/** The first run that gives the total to the last unit, beginning no further than `skip` figures away. */
function adding(of: Claim, all: readonly Claim[], skip: number): Claim[] | undefined {
  for (let from = 0; from <= skip; from++) {
    const parts: Claim[] = []
    let sum = 0
    for (const c of all.slice(from, from + MOST)) {
      // 工程建设336个；政府采购729个；土地出让54宗: each kind is counted in its own way, where each stands first in its clause.
      if (c.unit !== all[from]!.unit && !(leads(c) && leads(all[from]!))) break
      sum += c.printed
      parts.push(c)
      // 被诉5宗，结果为撤诉1宗、维持4宗、撤销1宗: a row is taken whole.
      const next = all[from + parts.length]
      const goesOn = next?.sep === '、' && c.sep === '、' && next.unit === c.unit && next.id === c.id + 1
      if (parts.length > 1 && !goesOn && same(sum, of.printed))
        return enough(of, parts) && (from === 0 || (parts.length > 2 && leads(parts[0]!))) ? parts : undefined
      if (sum > of.printed) break
    }
  }
  return undefined
}

function found(of: Claim, parts: readonly Claim[]): Found {
  const computed = total(parts.map(c => c.value))
  const message = `${parts.map(c => number(c.printed)).join('＋')}＝${figure({ ...of, printed: parts.reduce((n, c) => n + c.printed, 0) })}，与${figure(of)}相符。`
  return { kind: 'sum', claim: of, stated: of.value, computed, verdict: meets(of.value, computed) ? 'holds' : 'undecided', parts, message }
}
