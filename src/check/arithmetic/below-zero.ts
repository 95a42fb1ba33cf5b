/**
 * @module A list of which a member is below zero: 收入4210万元：税收2893万元，非税收入640万元，转贷收入-75万元，上级补助752万元. It belongs to its list as the others do, and with it
 * they make the total to the last digit.
 */
import type { Claim } from '../claims.ts'
import { meets, printedSum, total } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { figure, number } from '../words.ts'
import { isCount } from './near.ts'

/** So many members, and a total of so many units: another makes it by no chance. */
const MOST = 20
const TELLING = 500

/** 转贷收入-82万元: a minus right behind the name, and no dash between two words. */
const BELOW = /[\u4e00-\u9fa5）：为][-－−]$/

export const belowZero = ({ claims }: Reading): Found[] =>
  claims.flatMap(c => {
    const isFirst = isBelow(c) && !claims.slice(Math.max(0, c.id - MOST), c.id).some(b => isBelow(b) && isBeside(b, c))
    return isFirst ? (found(claims, c) ?? []) : []
  })

const isBelow = (c: Claim): boolean =>
  c.role === 'none' &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.unit !== '' &&
  BELOW.test(c.lead) &&
  /[\u4e00-\u9fa5]{2}/.test(c.label)

const isBeside = (a: Claim, b: Claim): boolean =>
  a.paragraph === b.paragraph && a.sentence === b.sentence && a.owner === b.owner && a.unit === b.unit

function found(claims: readonly Claim[], below: Claim): Found | undefined {
  for (let at = below.id - 1; at >= Math.max(0, below.id - MOST); at--) {
    const of = claims[at]!
    // 收入总计68.4亿元。其中：……: its list may open the sentence behind it.
    if (of.paragraph !== below.paragraph || of.unit !== below.unit || of.owner !== below.owner || below.sentence - of.sentence > 1)
      return undefined
    if (!isCount(of) || of.printed / of.step < TELLING) continue
    const parts: Claim[] = []
    for (const next of claims.slice(at + 1, at + 1 + MOST)) {
      if (!isBeside(next, below) || !(isCount(next) || isBelow(next))) break
      parts.push(isBelow(next) ? negative(next) : next)
      const sum = printedSum(parts)
      if (next.id >= below.id && parts.length > 2 && Math.abs(sum - of.printed) < of.step * 0.01) return told(of, parts)
    }
  }
  return undefined
}

const negative = (c: Claim): Claim => ({ ...c, printed: -c.printed, value: { min: -c.value.max, max: -c.value.min } })

function told(of: Claim, parts: readonly Claim[]): Found | undefined {
  const computed = total(parts.map(p => p.value))
  if (!meets(of.value, computed)) return undefined
  const working = parts.map(p => (p.printed < 0 ? `（${number(p.printed)}）` : number(p.printed))).join('＋')
  return {
    kind: 'sum',
    claim: of,
    stated: of.value,
    computed,
    verdict: 'holds',
    parts,
    message: `${working}＝${figure(of)}，与${figure(of)}相符。`,
  }
}
