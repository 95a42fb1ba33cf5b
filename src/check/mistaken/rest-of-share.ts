/**
 * @module A rest that does not close: 23件B类件已解决16件，占69.6%，其余8件抓紧办理中. The share says of what the part is a part; what the rest is of it, is what the parts leave.
 */
import type { Claim } from '../claims.ts'
import type { Found, Reading } from '../reading.ts'
import { figure, number } from '../words.ts'

const REST = /^(?:其余的?|余下的?|剩余的?|剩下的?|尚有|还有)(?:共)?$/
/** So far before it the shares stand, and by so much a rest is miscounted. */
const FAR = 12
const MISCOUNTED = 3

export function restsOfShares({ claims, byPlace }: Reading, known: readonly Found[]): Found[] {
  const shares = new Map(
    known.flatMap(f => {
      const [part, whole] =
        f.kind === 'share' && f.verdict === 'holds' && f.parts.length === 2 ? f.parts.map(p => byPlace.get(p.start)) : []
      return part && whole ? [[f.claim.start, { part, whole }] as const] : []
    }),
  )
  // 58处，治理52处，剩余8处: where a sum says so, it is not said twice.
  const told = new Map(known.flatMap(f => (f.kind === 'share' || f.verdict === 'undecided' ? [] : f.parts.map(p => [p.start, f] as const))))
  return claims.flatMap(rest => {
    const share = claims[rest.id - 1]
    const own = share && shares.get(share.start)
    const said = told.get(rest.start)
    if (said && (said.verdict === 'holds' || said.claim.start === own?.whole.start)) return []
    if (!own || !isRest(rest, share) || own.whole.unit !== rest.unit || goesOn(claims, rest)) return []
    const before = claims
      .slice(Math.max(0, rest.id - FAR), rest.id)
      .flatMap(c => shares.get(c.start) ?? [])
      .filter(s => s.whole === own.whole && s.part.sentence === rest.sentence && s.part.paragraph === rest.paragraph)
    // 已解决16件，占69.6%: between the whole and the part nothing else of it is told.
    const counted = claims
      .slice(own.whole.id + 1, rest.id)
      .filter(c => c.form === 'plain' && c.unit === rest.unit && !before.some(s => s.part === c))
    if (counted.length > 0 || own.whole.sentence !== rest.sentence || own.whole.paragraph !== rest.paragraph) return []
    // 工单1364件，应办结1352件，按期办结1341件，按期率99.2%，其余12件未到期: what is left of another that was told before.
    const far = claims.slice(Math.max(0, own.whole.id - FAR), own.whole.id)
    if (far.some(c => c.unit === rest.unit && c.form === 'plain' && c.printed - own.whole.printed === rest.printed)) return []
    return (
      judge(
        rest,
        own.whole,
        before.map(s => s.part),
      ) ?? []
    )
  })
}

const isRest = (c: Claim, { sentence, paragraph, owner }: Claim): boolean =>
  REST.test(c.label) &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.owner === owner &&
  c.sentence === sentence &&
  c.paragraph === paragraph &&
  c.step >= 1

/** 其余12件正在办理，8件退回: the rest is told in several. */
const goesOn = (claims: readonly Claim[], rest: Claim): boolean => {
  const next = claims[rest.id + 1]
  return next?.sentence === rest.sentence && next.paragraph === rest.paragraph && next.unit === rest.unit && next.form === 'plain'
}

function judge(rest: Claim, whole: Claim, parts: readonly Claim[]): Found | undefined {
  const left = whole.printed - parts.reduce((n, p) => n + p.printed, 0)
  const off = Math.abs(left - rest.printed)
  if (left <= 0 || off > MISCOUNTED) return undefined
  const holds = off === 0
  const working = `${number(whole.printed)}－${parts.map(p => number(p.printed)).join('－')}＝${number(left)}`
  return {
    kind: 'balance',
    claim: rest,
    stated: rest.value,
    computed: { min: left, max: left },
    verdict: holds ? 'holds' : 'fails',
    parts: [whole, ...parts],
    named: true,
    message: `${working}，${holds ? '与' : '不是'}其余${figure(rest)}${holds ? '相符' : ''}。`,
  }
}
