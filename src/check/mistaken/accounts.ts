/** @module Accounts that must close: 收入－支出＝当期结余; 收入总计＝支出总计. */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { transposed } from '../hand.ts'
import { meets, minus } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { figure, number } from '../words.ts'

export const mistakenAccounts = ({ claims }: Reading, known: readonly Found[]): Found[] => {
  // 支出总计9.2亿元，年末结转0.1亿元: where the rest is told, the two sides differ by it.
  const told = new Set(known.flatMap(f => (f.kind === 'balance' && f.verdict !== 'undecided' ? f.parts.map(p => p.start) : [])))
  return [...surpluses(claims), ...twoSides(claims).filter(f => !told.has(f.claim.start))]
}

/** 基金收入25.07亿元，支出24.83亿元，当期结余0.34亿元: three in a row. */
const surpluses = (claims: readonly Claim[]): Found[] =>
  claims.flatMap((left): Found[] => {
    const [income, spent] = [claims[left.id - 2], claims[left.id - 1]]
    if (!income || !spent || !/^(?:当[期年]|本[期年])(?:收支)?结余$/.test(left.label)) return []
    if (!/收入$/.test(income.label) || !/^(?:基金)?支出$/.test(spent.label)) return []
    if (![income, spent, left].every(c => isCount(c) && c.unit === '元' && c.sentence === left.sentence && c.paragraph === left.paragraph))
      return []
    const computed = minus(income.value, spent.value)
    if (computed.min <= 0 || meets(computed, left.value)) return []
    const message = `${figure(income)}－${figure(spent)}＝${number(income.printed - spent.printed)}元，不是${figure(left)}。`
    return [relation(left, computed, [income, spent], message)]
  })

/** How far apart the two sides of one account are told. */
const FAR = 40
const INCOME = /收入(?:总计|总量)$/
const SPENDING = /支出(?:总计|总量)$/

/** 收入总计2846.37万元……支出总计2856.37万元: equal by their nature, and one digit apart. */
function twoSides(claims: readonly Claim[]): Found[] {
  const out: Found[] = []
  let income: Claim | undefined
  for (const c of claims) {
    if (!isCount(c) || c.unit !== '元') continue
    if (INCOME.test(c.label)) income = c
    if (!income || !SPENDING.test(c.label) || c.id - income.id > FAR || c.step !== income.step || meets(c.value, income.value)) continue
    const [one, other] = [income, c].map(x => String(Math.round(x.printed / x.step))) as [string, string]
    const close = one.length > 3 && one.length === other.length && [...one].filter((d, i) => d !== other[i]).length === 1
    if (close || transposed(one, other))
      out.push(relation(c, income.value, [income], `收入总计${figure(income)}，支出总计${figure(c)}，两边应当相等。`))
  }
  return out
}

const relation = (claim: Claim, computed: Found['computed'], parts: readonly Claim[], message: string): Found => ({
  kind: 'balance',
  claim,
  stated: claim.value,
  computed,
  verdict: 'fails',
  parts,
  message,
})
