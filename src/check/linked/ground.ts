/** @module What is asked of a text when the part and the whole of a rate are looked for: names, places, lists, shares that are known. */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { groupBy } from '../items.ts'
import type { Found, Reading } from '../reading.ts'
import { alike } from '../units.ts'

/** How far the part and the whole of a rate are looked for, in figures before it and behind. */
const PARTS = { back: 14, on: 3 }
const WHOLES = { back: 70, on: 4, paragraphs: 12 }
/** Shares so near tell what this one may be of as well. */
const KIN = 30

export interface Rate {
  readonly claim: Claim
  /** What its words call the part and the whole: 民事案件占**受理案件**的比重; of 调解成功率 the part alone. */
  readonly part: string
  readonly whole: string
  /** How many known shares near it are of a count, by its place. */
  readonly used: ReadonlyMap<number, number>
}

export interface Ground {
  readonly reading: Reading
  previous(c: Claim): Claim | undefined
  next(c: Claim): Claim | undefined
  before(c: Claim, figures: number): readonly Claim[]
  /** Does a list divide the one into the other? */
  divides(whole: Claim, part: Claim): boolean
  /** Are both members of one list? */
  besides(one: Claim, other: Claim): boolean
  rate(claim: Claim): Rate
}

export function groundOf(reading: Reading, shares: readonly Found[]): Ground {
  const { claims, lists } = reading
  const of = groupBy(
    lists.flatMap(l => l.parts.map(p => ({ part: p.id, list: l }))),
    e => e.part,
  )
  const listsOf = (c: Claim) => (of.get(c.id) ?? []).map(e => e.list)
  const bases: ([claim: number, whole: number] | undefined)[] = []
  for (const { claim, parts, verdict, kind } of shares) {
    const at = reading.byPlace.get(claim.start)
    if (kind === 'share' && verdict === 'holds' && at && parts.length === 2) bases[at.id] = [claim.start, parts[1]!.start]
  }
  return {
    reading,
    previous: c => claims[c.id - 1],
    next: c => claims[c.id + 1],
    before: (c, figures) => claims.slice(Math.max(0, c.id - figures), c.id),
    divides: (whole, part) => listsOf(part).some(l => l.total.id === whole.id),
    besides: (one, other) => listsOf(other).some(l => l.parts.includes(one)),
    rate(claim) {
      const used = new Map<number, number>()
      for (let id = Math.max(0, claim.id - KIN); id <= claim.id + KIN; id++) {
        const [told, whole] = bases[id] ?? []
        if (whole !== undefined && told !== claim.start) used.set(whole, (used.get(whole) ?? 0) + 1)
      }
      return { claim, ...namesIn(claim), used }
    },
  }
}

const OF = /^([^占]{0,24})(?:占|为|达|完成)(?:到|了)?([^占率]{0,16}?)(?:的?(?:比重|比例|份额|占比))?的?[约达为是到的]{0,3}$/
const RATE = /^([^率]{0,24})率[\u4e00-\u9fa5]{0,4}$/
const PLAIN = /其中|分别|同期|全部|各类|比重|比例|占比|[均已总]|数量?$/g

/** 办结率: what is counted in it; 甲占乙的: both. */
function namesIn({ label }: Claim): { part: string; whole: string } {
  const [, part = '', whole = ''] = RATE.exec(label) ?? OF.exec(label) ?? []
  return { part: part.replace(PLAIN, ''), whole: whole.replace(PLAIN, '') }
}

/** The counts that may be its part: near it. */
export const partsOf = ({ claims }: Reading, s: Claim): Claim[] =>
  claims
    .slice(Math.max(0, s.id - PARTS.back), s.id + PARTS.on + 1)
    .filter(c => c !== s && isCount(c) && Math.abs(c.paragraph - s.paragraph) <= 1)

/** The counts that may be its whole, where this is its part: up to some paragraphs before it, and not smaller unless it is beyond a hundred. */
export const wholesOf = ({ claims }: Reading, s: Claim, part: Claim): Claim[] =>
  claims
    .slice(Math.max(0, s.id - WHOLES.back), s.id + WHOLES.on + 1)
    .filter(
      c =>
        c !== part &&
        isCount(c) &&
        c.paragraph <= s.paragraph &&
        s.paragraph - c.paragraph <= WHOLES.paragraphs &&
        isComparable(c, part) &&
        (s.printed > 100 || c.printed >= part.printed),
    )

/** 满意25票 of 28张: one thing may be counted in several words, but not in any. */
const isComparable = (a: Claim, b: Claim): boolean => alike(a.unit, b.unit) || WORDS.some(w => w.includes(a.unit) && w.includes(b.unit))
const WORDS = [
  ['票', '张', '份'],
  ['件', '份', '封', '起', '宗', '例', '项', '条', '个', ''],
  ['个', '处', '所', '家', '座', ''],
]

export const nameOf = (c: Claim): string => `${c.label}${c.noun}`

/** A percentage that is neither a change nor points. */
export const isShare = (c: Claim | undefined): boolean =>
  c?.form === 'percent' && c.role !== 'change' && c.role !== 'points' && c.role !== 'none'

/** The longest run of characters that two names have in common. */
export function common(a: string, b: string): number {
  let most = 0
  for (let i = 0; i + most < a.length; i++) while (i + most < a.length && b.includes(a.slice(i, i + most + 1))) most++
  return most
}
