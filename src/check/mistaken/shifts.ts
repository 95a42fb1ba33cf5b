/**
 * @module Shares of one whole and how they moved: 匿名15件、占比42.86%（同比下降14.28个百分点），实名20件、占比57.14%（同比增长17.85个百分点）. What makes a hundred now made a hundred then, so that
 * what one gained in points the others lost.
 */
import type { Claim } from '../claims.ts'
import type { Found, Reading } from '../reading.ts'
import { timeOf } from '../relations/growth/groups.ts'
import { number } from '../words.ts'

const MOST = 8
/** So many figures behind its share its change stands. */
const NEAR = 3
/** Which way, against what time: and of nothing of its own. */
const WAY =
  /^(?:占?比重?|比例)?(?:同比|环比|(?:与|比|较)(?:上一?年|去年|上月|上季度|前一?年)(?:同期|同月|度)?(?:相比)?，?)?(?:分别|大幅|略)?(?:上升|提高|提升|增长|增加|升高|下降|降低|减少|回落)了?$/
const WEIGHT = /(?:比重|占比|比例)/

export function shiftedShares(reading: Reading, known: readonly Found[]): Found[] {
  const { byPlace, claims } = reading
  const wholes = known
    .filter(f => f.kind === 'sum' && f.verdict === 'holds' && f.parts.length > 1 && f.parts.length <= MOST && isHundred(f))
    .map(f => f.parts.flatMap(p => byPlace.get(p.start) ?? []))
    .filter(shares => shares.length > 1)
  const seen = new Set(known.filter(f => f.kind === 'sum' || f.kind === 'growth').map(f => f.claim.start))
  const proven = distinct([...wholes, ...hundreds(claims)]).flatMap(shares => {
    const moves = shares.map((s, n) => moveOf(claims, s, shares[n + 1]))
    return moves.every(m => m !== undefined) ? (judge(moves, shares, true) ?? []) : []
  })
  const told = new Set([...proven.map(f => f.claim.start), ...seen])
  return [...proven, ...runs(claims).flatMap(run => judge(run, [], false) ?? [])].filter(
    (f, n) => n < proven.length || !told.has(f.claim.start),
  )
}

const isHundred = ({ parts, stated }: Found): boolean => parts.every(p => p.form === 'percent') && stated.min <= 100 && stated.max >= 100

/** Of two that end with one share the first is kept. */
const distinct = (all: readonly (readonly Claim[])[]): (readonly Claim[])[] => [
  ...new Map(all.toReversed().map(shares => [shares.at(-1)!.id, shares] as const)).values(),
]

/** 占60%，提高12个百分点；……占40%，下降12个百分点: shares of one sentence, one behind the other, that make exactly a hundred. */
function hundreds(claims: readonly Claim[]): Claim[][] {
  const shares = claims.filter(c => c.form === 'percent' && c.role === 'share' && c.precision === 'exact')
  return shares.flatMap((first, at): Claim[][] => {
    if (!isMove(claims[first.id + 1])) return []
    let sum = 0
    for (let n = 0; n < MOST; n++) {
      const s = shares[at + n]
      if (!s || s.paragraph !== first.paragraph || s.sentence !== first.sentence || !isMove(claims[s.id + 1])) return []
      sum += s.printed
      if (n > 0 && Math.abs(sum - 100) < 1e-6) return [shares.slice(at, at + n + 1)]
    }
    return []
  })
}

/** The one change in points that is told of this share, in brackets behind it or before the next. */
function moveOf(claims: readonly Claim[], share: Claim, next: Claim | undefined): Claim | undefined {
  const moves = claims
    .slice(share.id + 1, Math.min(next?.id ?? Number.POSITIVE_INFINITY, share.id + 1 + NEAR))
    .filter(c => c.form === 'point' && c.paragraph === share.paragraph && c.sentence === share.sentence)
  const [move] = moves
  const own = move && (move.owner === share.id || (move.owner === share.owner && move.id === share.id + 1 && /^[，、]?$/.test(move.sep)))
  return own && moves.length === 1 && isMove(move) && WAY.test(move.label) ? move : undefined
}

const isMove = (c: Claim | undefined): c is Claim => c?.form === 'point' && c.sign !== 0 && c.precision === 'exact'

/** 同城比重下降1.8个百分点，异地上升1.8个百分点: changes in points side by side, of which the first says that they are of shares. */
function runs(claims: readonly Claim[]): Claim[][] {
  return claims.flatMap(first => {
    if (!isMove(first) || !WEIGHT.test(first.label) || isBeside(claims[first.id - 1], first)) return []
    const run = [first]
    for (let c = claims[first.id + 1]; run.length < MOST && isMove(c) && isBeside(c, first); c = claims[c.id + 1]) run.push(c)
    return run.length > 1 ? [run] : []
  })
}

const isBeside = (c: Claim | undefined, { sentence, paragraph, owner }: Claim): boolean =>
  isMove(c) && c.sentence === sentence && c.paragraph === paragraph && c.owner === owner && /^[，、；]/.test(c.lead)

/** @param sure whether they are known to be all of one whole; else only that they come out even is told. */
function judge(moves: readonly Claim[], shares: readonly Claim[], sure: boolean): Found | undefined {
  const times = new Set(moves.map(m => timeOf(m)))
  // 环比上升，同比下降: of two times. What one that names none is told with is of the time that the other names.
  times.delete(undefined)
  if (times.size > 1) return undefined
  const claim = moves.at(-1)!
  const others = moves.slice(0, -1)
  const others0 = others.reduce((n, m) => n + m.sign * m.printed, 0)
  const wanted = -others0 * claim.sign
  // Each share was rounded at both times.
  const loose = moves.reduce((n, m) => n + m.step, 0) / (sure ? 1 : 2) + 1e-9
  const holds = Math.abs(wanted - claim.printed) <= loose
  if ((!holds && !sure) || (holds && !(others0 * claim.sign < 0))) return undefined
  const working = others.map(m => `${m.sign < 0 ? '下降' : '上升'}${number(m.printed)}`).join('、')
  const said = `${claim.sign < 0 ? '下降' : '上升'}${number(claim.printed)}个百分点`
  const rest = Number(Math.abs(others0).toFixed(4))
  const way = others0 > 0 ? '下降' : '上升'
  return {
    kind: 'growth',
    claim,
    stated: claim.value,
    computed: { min: wanted - loose, max: wanted + loose },
    verdict: holds ? 'holds' : 'fails',
    parts: [...others, ...shares],
    named: true,
    message: `几个占比合为全部，此消彼长：其余${working}个百分点，这一项应${way}${number(rest)}个百分点，${holds ? '与' : '不是'}${said}${holds ? '相符' : ''}。`,
  }
}
