/**
 * @module 生产总值455.58亿元，增长19.6%。第一产业42.53亿元，增长8.5%；第二产业……；第三产业……; 投资499.15亿元，增长52.0%，三次产业分别完成22.38亿元、269.37亿元、207.40亿元，分别增长47.2%、52.1%和52.4%: no word says
 * that these are parts, but they add up to the whole to the last place, and so its growth lies between theirs.
 */

import type { Claim } from '../../claims.ts'
import { printedSum } from '../../interval.ts'
import { isBeside } from '../../traits.ts'

/** Of so many parts at most; of each a part of its own may be told. */
const MOST = 8
const FAR = 30
/** A whole of fewer digits is made by chance. */
const TELLING = 100

export interface GrownAll {
  readonly growth: Claim
  readonly parts: readonly Claim[]
  readonly growths: readonly Claim[]
}

export function grownAll(claims: readonly Claim[], isGrowth: (c: Claim) => boolean): GrownAll[] {
  return claims.flatMap(whole => {
    const growth = claims[whole.id + 1]
    if (!growth || !isCount(whole) || !isGrowth(growth) || !isBeside(growth, whole) || whole.printed / whole.step < TELLING) return []
    const behind = claims.slice(growth.id + 1, growth.id + 1 + FAR).filter(c => c.paragraph === whole.paragraph && c.owner === whole.owner)
    const told = respective(behind, whole, isGrowth) ?? oneByOne(behind, whole, isGrowth)
    return told ? [{ growth, ...told }] : []
  })
}

type Told = Omit<GrownAll, 'growth'>

const isCount = (c: Claim | undefined): c is Claim => c?.role === 'count' && c.form === 'plain' && c.precision === 'exact' && c.unit !== ''

const makes = (whole: Claim, parts: readonly Claim[]): boolean =>
  parts.length > 1 && Math.abs(printedSum(parts) - whole.printed) < whole.step * 0.51

/** 分别完成22.38亿元、269.37亿元、207.40亿元，同比分别增长47.2%、52.1%和52.4% */
function respective(behind: readonly Claim[], whole: Claim, isGrowth: (c: Claim) => boolean): Told | undefined {
  const [first] = behind
  if (!isCount(first) || !/分别/.test(first.lead) || first.sentence - whole.sentence > 1) return undefined
  const end = behind.findIndex((c, i) => i > 0 && !(isCount(c) && c.unit === whole.unit && /^[、和与及]$/.test(c.lead)))
  const parts = behind.slice(0, end)
  const growths = behind.slice(end, end + parts.length)
  const each = /分别/.test(growths[0]?.lead ?? '') && growths.every((g, i) => isGrowth(g) && (i === 0 || /^[、和与及]$/.test(g.lead)))
  return each && growths.length === parts.length && makes(whole, parts) ? { parts, growths } : undefined
}

/** 第一产业42.53亿元，增长8.5%；第二产业241.45亿元，增长26.6%，其中工业……；第三产业……: each heads its clause. */
function oneByOne(behind: readonly Claim[], whole: Claim, isGrowth: (c: Claim) => boolean): Told | undefined {
  const heads = behind.filter(c => isCount(c) && c.unit === whole.unit && /[。；：]/.test(c.sep) && !/其中/.test(c.lead))
  for (let n = 2; n <= Math.min(MOST, heads.length); n++) {
    const parts = heads.slice(0, n)
    if (!makes(whole, parts)) continue
    const growths = parts.map(p => behind.find(c => c.id === p.id + 1))
    return growths.every(g => g !== undefined && isGrowth(g)) ? { parts, growths: growths as Claim[] } : undefined
  }
  return undefined
}
