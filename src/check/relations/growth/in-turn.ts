/** @module 同比分别增长19.5%、增长15.1%: changes told in turn, of which each may say its direction again. */
import type { Claim } from '../../claims.ts'

const IN_TURN = /分别|依次/
const BESIDE = /^[、和与及](?:(?:同比|环比)?(?:增长|增加|上升|上涨|下降|减少|降低|[增升降减])了?)?$/
/** So many are told in one breath. */
const MOST = 6

/** Does it stand behind another of them, that says 分别? */
export function isLaterInTurn(claims: readonly Claim[], change: Claim): boolean {
  let at = change.id
  for (let n = 0; n < MOST && BESIDE.test(claims[at]?.lead ?? ''); n++) at--
  return at < change.id && IN_TURN.test(claims[at]?.label ?? '')
}

/** Is it one of several told in turn? */
export const isInTurn = (claims: readonly Claim[], change: Claim): boolean =>
  IN_TURN.test(change.label) || /^[、和与及]$/.test(change.lead) || isLaterInTurn(claims, change)
