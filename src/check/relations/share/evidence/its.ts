/** @module 民生支出中教育23118万元占其23.5%: of what the scope names before it, counted under that very name. */
import type { Claim } from '../../../claims.ts'
import { before, isCount, type Pair, plainly, type Rank, within } from './pair.ts'

const ITS = /^占其(?:中)?(?:的)?(?:比[例重])?(?:为|约|达)?$/
const SCOPE = /([\u4e00-\u9fa5]{2,8})(?<!其)[中里](?=[^，。；中里]*$)/
/** So many characters before a part its scope is told. */
const BEFORE = 60

export const its: Rank = ({ reading }, s) => {
  const part = reading.claims[s.id - 1]
  if (s.role !== 'share' || !ITS.test(s.label) || !isCount(part) || part.sentence !== s.sentence) return []
  const scope = scopeOf(reading.view.text, part)
  const wholes = scope ? before(reading, part).filter(c => plainly(c).length > 1 && scope.endsWith(plainly(c)) && within(part, c)) : []
  // 支出98240万元，民生支出80242万元: of the longer name.
  const length = Math.max(...wholes.map(w => plainly(w).length))
  const [whole, ...others] = wholes.filter(w => plainly(w).length === length)
  return whole && others.every(w => w.printed === whole.printed) ? [{ part, whole } satisfies Pair] : []
}

/** The scope of the clause of a part, or of the clause that opens its list. */
function scopeOf(text: string, part: Claim): string | undefined {
  const ahead = text
    .slice(Math.max(0, part.start - BEFORE), part.start)
    .split(/[。；\n]/)
    .at(-1)!
  return ahead
    .split('，')
    .map(c => SCOPE.exec(c)?.[1])
    .findLast(Boolean)
}
