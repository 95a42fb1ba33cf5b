/**
 * @module Percentage points of a rate whose counts are told of both times: 受理1803件，结案894件，结案率49.58%。与上年同期的1636件、860件相比……结案率上升2.99个百分点: of the
 * 1636 and the 860 the rate was 52.57%, and it fell. What there was then stands in the text, or comes out of by how much it changed.
 */
import type { Claim } from '../claims.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found, Reading } from '../reading.ts'
import { subjectOf } from '../relations/growth/groups.ts'
import { alike } from '../units.ts'
import { figure, number } from '../words.ts'

/** So many figures back the rate stands, and behind it its changes. */
const FAR = 24
/** 城镇人口增加440389人: what changed by its name, and which way. */
const MOVED = /^([\u4e00-\u9fa5]{2,12}?)(?:人口|人数|数量?|案件)?(?:共|净)?(?:(增加|增长)|减少|下降)了?$/

export function rebuiltPoints({ claims, byPlace }: Reading, known: readonly Found[]): Found[] {
  const shares = new Map(known.filter(f => f.kind === 'share' && f.verdict === 'holds').map(f => [f.claim.start, f]))
  const grown = known.filter(f => f.kind === 'growth' && f.verdict === 'holds' && f.parts.length === 2)
  const then = new Map(grown.flatMap(f => thenOf(f, byPlace)))
  return claims.flatMap(p => {
    if (p.form !== 'point' || p.precision !== 'exact' || p.sign === 0) return []
    const rate = rateOf(claims, shares, p)
    const parts = rate && shares.get(rate.start)!.parts.map(part => byPlace.get(part.start)!)
    if (!rate || !parts || parts.length !== 2) return []
    const [a, b] = parts
    const [x, y] = parts.map(c => then.get(c.start) ?? byName(claims, c, p))
    return a && b && x && y ? (judge(p, rate, [a, b], [x, y]) ?? []) : []
  })
}

/** 城镇人口比重上升 */
const SHARE_OF = /^([\u4e00-\u9fa5]{2,6}?)(?:人口|人数)?(?:所?占)?(?:比重|占比|比例)(?:上升|提高|增加|下降|降低|减少|回落)了?$/

/** What there was before: its number, and the figure that told it. */
interface Then {
  readonly value: number
  readonly from: Claim
}

/** What there was before, of a count whose change is known: the base itself, or the count without its increment. */
function thenOf({ parts: [now, other] }: Found, byPlace: Reading['byPlace']): (readonly [number, Then])[] {
  const [a, b] = [byPlace.get(now!.start), byPlace.get(other!.start)]
  if (!a || !b || a.form !== 'plain' || b.form !== 'plain') return []
  return [[a.start, { value: b.role === 'change' ? a.printed - b.sign * b.printed : b.printed, from: b }]]
}

/** The rate that goes by the name of the points, told of counts of its own. */
function rateOf(claims: readonly Claim[], shares: ReadonlyMap<number, Found>, p: Claim): Claim | undefined {
  const name = subjectOf(p.label)
  const near = claims.slice(Math.max(0, p.id - FAR), p.id).filter(c => c.paragraph === p.paragraph && shares.has(c.start))
  if (/率$/.test(name)) return near.findLast(c => c.label.replace(/[为达到是]+$/, '') === name)
  // 城镇人口比重上升14.65个百分点, of 居住在城镇的1934382人，占55.97%.
  const thing = SHARE_OF.exec(p.label)?.[1]
  return thing === undefined ? undefined : near.find(c => claims[c.id - 1]?.label.includes(thing))
}

/** 居住在城镇的1934382人……城镇人口增加440389人: the one change of its name between it and the points. */
function byName(claims: readonly Claim[], c: Claim, p: Claim): Then | undefined {
  const moves = claims.slice(Math.max(c.id + 1, p.id - FAR), p.id).flatMap(m => {
    const said = m.form === 'plain' && m.paragraph === p.paragraph && alike(m.unit, c.unit) ? MOVED.exec(m.label) : null
    return said && c.label.includes(said[1]!) ? [{ value: c.printed - (said[2] ? m.printed : -m.printed), from: m }] : []
  })
  return moves.length === 1 ? moves[0] : undefined
}

function judge(p: Claim, rate: Claim, [a, b]: readonly [Claim, Claim], thens: readonly [Then, Then]): Found | undefined {
  const [x, y] = [thens[0].value, thens[1].value]
  const apart = sharesOf(rate, a, b)
  const [was, is] = [apart ? (100 * x) / (x + y) : (100 * x) / y, rate.printed]
  if (x <= 0 || y <= 0 || was > 100) return undefined
  const by = is - was
  const fits = (gap: number): boolean => Math.abs(gap - p.printed) <= p.step + rate.step / 2 + 1e-9
  const holds = fits(p.sign * by)
  // The other way, or a slip of the hand: anything else may be of another rate.
  if (!holds && !fits(-p.sign * by) && !oneDigitOff(p, Math.round((p.sign * by) / p.step) * p.step)) return undefined
  const then = apart ? `${number(x)}÷（${number(x)}＋${number(y)}）` : `${number(x)}÷${number(y)}`
  const working = `前期${then}＝${was.toFixed(2)}%，${figure(rate)}－${was.toFixed(2)}%＝${number(Number(by.toFixed(2)))}个百分点`
  const said = `${p.sign < 0 ? '下降' : '上升'}${number(p.printed)}个百分点`
  const gap = p.sign * by
  return {
    kind: 'growth',
    claim: p,
    stated: p.value,
    computed: { min: gap, max: gap },
    verdict: holds ? 'holds' : 'fails',
    parts: [a, b, thens[0].from, thens[1].from],
    message: `${working}，${holds ? '与' : '不是'}${said}${holds ? '相符' : ''}。`,
  }
}

/** 1934382人 and 1521779人, of which the first is 55.97% of both together. */
const sharesOf = (rate: Claim, a: Claim, b: Claim): boolean =>
  Math.abs((100 * a.printed) / (a.printed + b.printed) - rate.printed) <= rate.step
