/** @module Accounts that must close: 收入－支出＝当期结余; 收入总计＝支出总计; 可用资金－支出＝结余. */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { digitsOf, exchanged, transposed } from '../hand.ts'
import { meets, minus } from '../interval.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found, Reading } from '../reading.ts'
import { figure, number } from '../words.ts'

export const mistakenAccounts = ({ claims }: Reading, known: readonly Found[]): Found[] => {
  // 支出总计9.2亿元，年末结转0.1亿元: where the rest is told, the two sides differ by it.
  const told = new Set(known.flatMap(f => (f.kind === 'balance' && f.verdict !== 'undecided' ? f.parts.map(p => p.start) : [])))
  return [
    ...surpluses(claims),
    ...leftOfFunds(claims).filter(f => !told.has(f.claim.start)),
    ...twoSides(claims).filter(f => !told.has(f.claim.start)),
  ]
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

/** What there was to spend, under whatever name; what was spent; and what is left of it. */
const FUNDS =
  /(?:可用|可支配|可安排|可供使用)(?:的)?(?:资金|财力|收入)?(?:共|合计|总计|总额|总量)?(?:为|达)?$|(?:收入|财力|资金来源|来源)(?:总计|合计|总量)(?:为|达)?$|总(?:收入|财力)(?:为|达)?$/
const SPENT = /支出(?:总计|合计|总量|共|共计)?(?:为|达)?$/
const LEFT = /^(?:收支相抵|相抵后?|收支|年终|年末|期末|滚存|净|当年|本年|年度|尚|资金)*结余(?:资金)?(?:为|达)?$/
/** So many figures back both stand, with what divides them. */
const BACK = 14

/** 可用资金2386.41万元。支出2104.85万元，结余218.56万元: what is left is what there was less what was spent, but for a slip of the hand. */
const leftOfFunds = (claims: readonly Claim[]): Found[] =>
  claims.flatMap((left): Found[] => {
    if (!isAmount(left) || left.precision !== 'exact' || !LEFT.test(left.label)) return []
    const before = claims.slice(Math.max(0, left.id - BACK), left.id).filter(c => isAmount(c) && c.paragraph === left.paragraph)
    const spent = before.findLast(c => SPENT.test(c.label) && c.sentence === left.sentence)
    const funds = spent && before.findLast(c => c.id < spent.id && FUNDS.test(c.label))
    if (!spent || !funds || left.sentence - funds.sentence > 1 || [spent, left].some(c => c.step !== funds.step)) return []
    // What was carried over or paid up besides: 支出90万元，上解5万元，结余15万元.
    if (before.some(c => c.id > funds.id && /上解|结转|还本|调出|补充|上缴/.test(c.label))) return []
    const rest = funds.printed - spent.printed
    const digits = (n: number): string => digitsOf(n, left.step)
    const slip = oneDigitOff(left, rest) || exchanged(digits(left.printed), digits(rest))
    if (rest <= 0 || left.printed < 100 * left.step || digits(rest) === digits(left.printed) || !slip) return []
    const message = `${figure(funds)}－${figure(spent)}＝${number(rest)}元，不是${figure(left)}。`
    return [{ ...relation(left, minus(funds.value, spent.value), [funds, spent], message), named: true as const }]
  })

const isAmount = (c: Claim): boolean => isCount(c) && c.unit === '元' && c.owner < 0

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
