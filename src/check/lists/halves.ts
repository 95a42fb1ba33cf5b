/**
 * @module The two halves of a total: 已整改309处，尚有17处正在整改; 专职52名、兼职134名; 采纳118条，未采纳8条. They are known by their form:
 * the second denies the first, names the opposite of it with otherwise the same words, or says what is still left.
 */
import type { Claim } from '../claims.ts'
import { above, below, meets, plus, total } from '../interval.ts'
import type { Item } from '../items.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Interval } from '../types.ts'
import { alike, measure } from '../units.ts'
import { complementary, left, OPPOSITES, plainly, turned } from './halves/words.ts'
import { isMean, type List, push } from './list.ts'
import { fitsShare } from './rates.ts'

const CLOSED = /(?:审结|结案|执结|审执结|判决)$/

/** How far behind its total the first half may stand. */
const NEAR = 6

/** 公共图书馆8个，国有博物馆17个，非国有博物馆9个: a house of another name, of which there are fewer. */
const isOtherHouse = (a: Claim, sum: Claim): boolean => {
  const [one, other] = [a, sum].map(c => /([\u4e00-\u9fa5]{2})[馆院所校站场店厂]$/.exec(c.label)?.[1])
  return one !== undefined && other !== undefined && one !== other && below(sum.value, a.value)
}

/** 城市低保8.1万人，农村低保22.5万人，城市特困0.5万人，农村特困2.4万人: a whole is not called as one of its halves is. */
const isBeside = (a: Claim, b: Claim, sum: Claim): boolean =>
  isOtherHouse(a, sum) ||
  [a, b, sum].every(c => KIND_OF_CASE.test(c.label)) ||
  OPPOSITES.some(
    ([x, y]) =>
      x.length > 1 &&
      plainly(a.label).startsWith(x) &&
      plainly(b.label).startsWith(y) &&
      (plainly(sum.label).startsWith(x) || plainly(sum.label).startsWith(y)),
  )

/** 援助刑事3830人次，民事1646人次，行政29人次: nor as the third of them. */
const KIND_OF_CASE = /(?:刑事|民商?事|行政)(?:案件)?$/

/** A total, and behind it the two halves of it. */
export function halves(row: readonly Item[], out: List[]): void {
  const owner = new Map(out.filter(l => l.parts.length > 1).flatMap(l => l.parts.map(p => [p.id, l.total.id] as const)))
  for (let at = 1; at + 1 < row.length; at++) {
    const [a, b] = [row[at]!, row[at + 1]!]
    const remains = left(a.head, b.head) || turned(a.head, b.head) || /^未(?:成功|化解|整改)/.test(b.head.label)
    if (a.sentence !== b.sentence || !alike(a.head.unit, b.head.unit) || measure(a.head.unit)) continue
    if ((b.head.sep === '；' && !remains) || owner.has(a.head.id) || !complementary(a.head, b.head)) continue
    // 办结250件，部分撤回，其余30件正在办理: some, without their number.
    if (/[，、](?:部分|少数|个别|若干|有的)[^，。；]*，/.test(b.head.lead)) continue
    const sum = whole(row, at, a, b, owner)
    const far = sum || a.head.sep !== '。' ? undefined : farther(row, at, a, b)
    if (far) push(out, far.head, [a.head, b.head], 'colon', true, false)
    if (!sum || carried(row, sum, at) || isBeside(a.head, b.head, sum.head)) continue
    const both = plus(a.head.value, b.head.value)
    // 隐患86项，其中工贸34项……；完成整改79项，整改中7项: behind a semicolon two halves are of it where they make it.
    if (a.head.sep === '；' && !meets(both, sum.head.value) && !exchanged(a.head, b.head, sum.head)) continue
    // Cases carried over from the year before may make the closed and the open ones more than those that came.
    if (
      above(both, sum.head.value) &&
      !slipped(a, b, sum) &&
      (CLOSED.test(a.head.label) || (/办结$/.test(a.head.label) && /案|受理|立案|收/.test(sum.head.label)))
    ) {
      out.push({ total: sum.head, parts: [a.head, b.head], cue: 'colon', complete: true, certain: true, choice: false, carried: true })
      continue
    }
    // 办结20件，在办3件，终止2件: a third kind of outcome may make up what is missing.
    const third = row[at + 2]
    const more = third?.sentence === a.sentence && alike(third.head.unit, a.head.unit) && third.head.sep !== '；' && third.head.printed > 0
    if (below(both, sum.head.value) && more && !meetsWith(third, both, sum)) continue
    // 受理286件，撤回54件，结案217件，未结15件: so may what stands between.
    if (below(both, sum.head.value) && fillsUp(row.slice(sum.at + 1, at), both, sum)) continue
    push(out, sum.head, [a.head, b.head], 'colon', true, false)
  }
}

/** Of so many no two figures make another by chance, and so far back it may stand. */
const MANY = 100
const BACK = 40
/** 转办案件1095件。甲市702件、……。已办结807件，正在查办288件: a sentence of its own that tells of all that was counted further up, where it makes that. */
const farther = (row: readonly Item[], at: number, a: Item, b: Item): Item | undefined =>
  row
    .slice(Math.max(0, at - BACK), at)
    .find(
      ({ head: h }) =>
        h.unit === a.head.unit &&
        h.precision === 'exact' &&
        h.printed >= MANY &&
        h.printed === a.head.printed + b.head.printed &&
        !isMean(h),
    )

/** 接到32404件，环比下降19.6%；受理24787件，未受理7671件: one of so many digits, two of which changed places, would make it. */
const exchanged = (a: Claim, b: Claim, sum: Claim): boolean =>
  [
    [a, sum.printed - b.printed],
    [b, sum.printed - a.printed],
  ].some(([c, value]) => isExchanged(c as Claim, value as number))
const isExchanged = (c: Claim, value: number): boolean =>
  c.printed >= MANY_DIGITS && oneDigitOff(c, value) && [...String(c.printed)].sort().join() === [...String(value)].sort().join()
const MANY_DIGITS = 1000

/** 受理9436件，办结9158件，办结率97.05%，正在办理288件: all that was closed is of what came, and what is left of it is a digit off. */
const slipped = (a: Item, b: Item, sum: Item): boolean =>
  a.rates.some(r => /[结办]率$/.test(r.label) && fitsShare(r, a.head.value, sum.head.value)) &&
  oneDigitOff(b.head, sum.head.printed - a.head.printed)

/** Is what is missing one of these, or all of them? */
function fillsUp(between: readonly Item[], both: Interval, sum: Item): boolean {
  const beside = between.filter(i => i.sentence === sum.sentence && alike(i.head.unit, sum.head.unit)).map(i => i.head.value)
  return [...beside, total(beside)].some(v => meets(plus(both, v), sum.head.value))
}

/** Is what is missing not the third figure either? Then it has nothing to do with it. */
const meetsWith = (third: Item, both: { min: number; max: number }, sum: Item): boolean =>
  below(sum.head.value, plus(both, third.head.value))

const carried = (row: readonly Item[], sum: Item, at: number): boolean =>
  [...row.slice(Math.max(0, at - 2), at + 1), ...sum.children].some(i =>
    /结转|旧存|遗留|转入|未结|^存量|原有|[年月季期]初/.test(i.head.label),
  )

/** The figure before that can hold each half, with nothing of its kind between but its own parts; the one right before where none can. */
function whole(row: readonly Item[], at: number, a: Item, b: Item, owner: ReadonlyMap<number, number>): Item | undefined {
  // 作出决定1152件，其中予以认定1301件，不予认定51件: what 其中 follows is meant, too small as it is.
  const before = row[at - 1]!
  if (
    /^，其中/.test(a.head.lead) &&
    !isMean(before.head) &&
    before.sentence === a.sentence &&
    before.head.unit === a.head.unit &&
    !owner.has(before.head.id)
  )
    return before
  let last: Item | undefined
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const one = row[i]!
    if (one.sentence !== a.sentence) break
    if (one.head.unit !== a.head.unit || isMean(one.head) || measure(one.head.unit)) continue
    const own = owner.get(one.head.id)
    if (own !== undefined && row.slice(Math.max(0, i - NEAR), i).some(o => o.head.id === own)) continue
    if (!below(one.head.value, a.head.value) && !below(one.head.value, b.head.value)) return one
    if (i === at - 1) last = one
  }
  return last
}
