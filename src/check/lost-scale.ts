/**
 * @module A scale that was lost: 理赔总额82.71万元，其中国内28.95元，出境53.76万元. Read in 万 like its neighbours it makes the total with them to the last place, as written it is
 * nothing beside it; so the hand left out 万. 罚款1286.4元，比上年多214.7万元，增20.0%: what it has grown by, in 万, and how much that is, prove it as well.
 */
import type { Claim } from './claims.ts'
import { meets, minus, over, times, total } from './interval.ts'

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^亿元/, 1e8],
  [/^万元/, 1e4],
]
/** 人均28.95元, 每吨28.95元: what one of them has is small. */
const SINGLE = /均|每|单价|最[高低少多]|标准/
/** A total has so many members at most. */
const MOST = 12

/** The claims, each amount without a scale in that of its neighbours where these and their total prove it. */
export function lostScales(claims: readonly Claim[], text: string): readonly Claim[] {
  const out = new Map<number, Claim>()
  for (const whole of claims) {
    const scale = scaleOf(whole, text)
    const next = claims[whole.id + 1]
    if (scale === undefined || !next || !/^，其中/.test(next.lead) || next.unit !== '元') continue
    const parts = claims
      .slice(whole.id + 1, whole.id + 1 + 2 * MOST)
      .filter(c => c.paragraph === whole.paragraph && c.sentence === whole.sentence && c.owner === whole.owner && isAmount(c))
    const bare = parts.filter(c => scaleOf(c, text) === undefined)
    const [one] = bare
    if (!one || bare.length > 1 || parts.length < 2 || SINGLE.test(one.label) || !/^元/.test(text.slice(one.end)) || one.step >= 1) continue
    if (parts.some(p => p !== one && scaleOf(p, text) !== scale)) continue
    const meant = { ...one, printed: one.printed * scale, step: one.step * scale, value: times(one.value, scale) }
    if (meets(total(parts.map(p => (p === one ? meant.value : p.value))), whole.value)) out.set(one.id, meant)
  }
  for (const rate of claims) {
    const meant = asItsIncrement(claims, rate, text)
    if (meant) out.set(meant.id, meant)
  }
  return out.size ? claims.map(c => out.get(c.id) ?? c) : claims
}

/** 1286.4元，比上年多214.7万元，增20.0%: the amount in the scale of its increment, if the rate is right then and not as written. */
function asItsIncrement(claims: readonly Claim[], rate: Claim, text: string): Claim | undefined {
  const [now, by] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (rate.role !== 'change' || rate.form !== 'percent' || rate.precision !== 'exact' || rate.sign === 0 || !now || !by) return undefined
  const scale = scaleOf({ ...by, role: 'count' }, text)
  if (scale === undefined || by.role !== 'change' || by.sign !== rate.sign || !isAmount(now) || scaleOf(now, text) !== undefined)
    return undefined
  const near = [now, by].every(c => c.paragraph === rate.paragraph && c.sentence === rate.sentence && c.owner === rate.owner)
  if (!near || now.step >= 1 || SINGLE.test(now.label) || !/^元/.test(text.slice(now.end))) return undefined
  const meant = { ...now, printed: now.printed * scale, step: now.step * scale, value: times(now.value, scale) }
  const grown = (c: Claim): boolean => {
    const base = minus(c.value, times(by.value, by.sign))
    return base.min > 0 && meets(rate.value, times(over(by.value, base), 100))
  }
  return grown(meant) && !grown(now) ? meant : undefined
}

const isAmount = (c: Claim): boolean => c.role === 'count' && c.form === 'plain' && c.unit === '元' && c.precision === 'exact'

/** 万元, 亿元, whether or not the scale is read as part of the number. */
function scaleOf(c: Claim, text: string): number | undefined {
  if (!isAmount(c)) return undefined
  const unit = text.slice(c.end - (/[万亿]/.test(text[c.end - 1] ?? '') ? 1 : 0), c.end + 2)
  return SCALES.find(([words]) => words.test(unit))?.[1]
}

/** Was this amount read in a scale that the text does not print? The scale. */
export function lostScaleOf(c: Claim, text: string): '万' | '亿' | undefined {
  if (!isAmount(c) || scaleOf(c, text) !== undefined || !/^元/.test(text.slice(c.end))) return undefined
  const written = Number(text.slice(c.start, c.end).replaceAll(',', ''))
  const times = written > 0 ? c.printed / written : 0
  return times > 1e7 ? '亿' : times > 1e3 ? '万' : undefined
}
