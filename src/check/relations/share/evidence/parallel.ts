/**
 * @module Another share of the same build tells what it is of: 农产品2860批次，不合格71批次，占2.48%；餐饮1375批次，不合格29批次，占2.11%；加工食品2005批次，
 * 不合格23批次，占1.15%; 适用简易程序641件，简易程序适用率95.39%。适用小额程序263件，适用率39.14%.
 */
import type { Claim } from '../../../claims.ts'
import type { Reading } from '../../../reading.ts'
import { before, FAR, fits, isCount, type Pair, type Rank, within } from './pair.ts'

export const parallel: Rank = ({ reading }, s) =>
  s.role === 'share' ? triples(reading, s) : s.role === 'rate' ? namesakes(reading, s) : []

/** Whole, part, share in one clause, as elsewhere in the sentence with the same word for the part. */
function triples(reading: Reading, s: Claim): Pair[] {
  const own = triple(reading.claims, s)
  if (!own) return []
  const others = reading.claims
    .slice(Math.max(0, s.id - FAR), s.id + FAR)
    .filter(o => o !== s && o.paragraph === s.paragraph && o.sentence === s.sentence && o.label === s.label && o.role === 'share')
    .map(o => ({ o, pair: triple(reading.claims, o) }))
    .filter(({ pair }) => pair?.part.label === own.part.label)
  return others.length > 1 && others.every(({ o, pair }) => fits(o, pair!)) ? [own] : []
}

/** 加工食品2005批次，不合格23批次，占1.15%. */
function triple(claims: readonly Claim[], s: Claim): Pair | undefined {
  const [whole, part] = [claims[s.id - 2], claims[s.id - 1]]
  if (!isCount(whole) || !isCount(part) || s.step >= 1 || !/^占比?$/.test(s.label) || part.label.length < 2) return undefined
  const clause = [part, s].every(
    c => c.sep === '，' && c.owner === whole.owner && c.sentence === whole.sentence && c.paragraph === whole.paragraph,
  )
  return clause && /^[；。：]?$/.test(whole.sep) && within(part, whole) ? { part, whole } : undefined
}

const NAME = /([\u4e00-\u9fa5]{2})率(?:为|达到?|是)?$/

/** 适用率 after another 适用率: of what that one is of. */
function namesakes(reading: Reading, s: Claim): Pair[] {
  const name = NAME.exec(s.label)?.[1]
  const part = reading.claims[s.id - 1]
  if (!name || s.step >= 1 || !isCount(part) || part.sentence !== s.sentence || !part.label.startsWith(name)) return []
  // 合计78件，败诉7件，败诉率9.0%: what opens its clause has no whole there.
  if (!/[。；]/.test(part.sep)) return []
  const others = reading.claims
    .slice(Math.max(0, s.id - FAR), s.id - 1)
    .filter(o => o.role === 'rate' && o.step < 1 && o.paragraph === s.paragraph && o.owner === s.owner && NAME.exec(o.label)?.[1] === name)
  const last = others.at(-1)
  const mate = last && reading.claims[last.id - 1]
  if (!last || !isCount(mate) || mate.sentence !== last.sentence || !mate.label.startsWith(name)) return []
  const wholes = before(reading, mate).filter(whole => within(mate, whole) && fits(last, { part: mate, whole }))
  if (wholes.length !== 1) return []
  // The second may be of the first as well as both are of one whole.
  const pairs = [...wholes, mate].filter(whole => within(part, whole)).map((whole): Pair => ({ part, whole }))
  return [pairs.find(p => fits(s, p)) ?? pairs[0]].filter(p => p !== undefined)
}
