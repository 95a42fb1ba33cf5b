/**
 * @module Each clause has a count at its head, and its members have shares of it: 商品类91790件，家电21801件占23.8%、食品14302件占15.6%；服务类114224件，生活服务30121件占26.4% is of the
 * head of its own clause, where the shares of the clause before are of theirs.
 */
import type { Claim } from '../../../claims.ts'
import type { Reading } from '../../../reading.ts'
import { fits, isCount, lastOf, type Rank, within } from './pair.ts'

/** So many figures a clause has at most. */
const LONG = 24
const BARE = /^占比?$/
/** A head of more than one thing, or of what became of another, heads no list. */
const OUTCOME = /^(?:已|其中|未|上年|同期)|(?:办结|审结|结案|完成|合计|共)$/

interface Clause {
  readonly head: Claim
  readonly claims: readonly Claim[]
}

export const head: Rank = ({ reading }, s) => {
  const part = lastOf(reading, s)
  if (s.role !== 'share' || s.step >= 1 || !BARE.test(s.label) || !isCount(part) || part.sentence !== s.sentence) return []
  const own = clauseTo(reading, s)
  if (!own || own.head === part || !own.head.lead.startsWith('；') || !within(part, own.head)) return []
  const before = reading.claims[own.head.id - 1]
  const other = before && before.paragraph === s.paragraph && before.sentence === s.sentence ? clauseTo(reading, before) : undefined
  return other && divides(reading, other) ? [{ part, whole: own.head }] : []
}

/** The clause that ends with this figure, headed by a count without a share of its own. */
function clauseTo({ claims }: Reading, last: Claim): Clause | undefined {
  let from = last.id
  while (last.id - from < LONG && from > 0 && !opens(claims[from]!, claims[from - 1]!)) from--
  const [first, next] = [claims[from], claims[from + 1]]
  const heads = isCount(first) && next !== undefined && isCount(next) && next.sep === '，' && next.unit === first.unit && first.owner < 0
  return heads && !OUTCOME.test(first.label) ? { head: first, claims: claims.slice(from, last.id + 1) } : undefined
}

const opens = (c: Claim, before: Claim): boolean =>
  /[：；。]/.test(c.sep) || c.sentence !== before.sentence || c.paragraph !== before.paragraph

/** Are all shares of this clause of its head? */
function divides({ claims }: Reading, { head, claims: own }: Clause): boolean {
  const shares = own.filter(c => c.role === 'share')
  return (
    shares.length > 0 &&
    shares.every(s => {
      const part = claims[s.id - 1]
      return BARE.test(s.label) && isCount(part) && part !== head && fits(s, { part, whole: head })
    })
  )
}
