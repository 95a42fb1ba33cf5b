/**
 * Runs of earlier values: several of them told together, of several present ones: 立案239起，结案187起；上年同期立案252起、结案225起，立案数下降5.16%，结案数下降16.89%;
 * 民事198件，同比增长371.4%；刑事12件，同比增长140%（去年同期分别为42件、5件）. They stand in the order of the present values, and so do the changes; that the
 * others fit in that order is what disproves the one that does not. Part of the kind `growth`.
 */

import type { Claim } from '../../claims.ts'
import { exactly, meets, minus, over, plus, times } from '../../interval.ts'
import { printedRate } from '../../lists/index.ts'
import { oneDigitOff } from '../../one-digit.ts'
import type { Found, Reading } from '../../reading.ts'
import { isChangeRate } from '../../traits.ts'
import { alike } from '../../units.ts'
import { figure, number, percent } from '../../words.ts'
import { shareWord } from '../average/named.ts'
import { comparable } from './comparable.ts'
import { subjectOf } from './groups.ts'

/** So many are told in one breath, and so far from them their changes stand. */
const MOST = 6
const FAR = 24
const EARLIER = /上一?年|去年|前一?年|同期|上[月期周]|上一?季度|(?:19|20)\d{2}年/

/** 上年同期登记个体户360户 */
const OF_THEN = /^而?(?:上一?年|去年|前一?年)(?:度|同期|全年)?(?![末底初结])/

/** Earlier values of one kind, joined to each other: with values of other units each goes by its unit, and is told elsewhere. */
export function runAt(claims: readonly Claim[], first: Claim | undefined): readonly Claim[] {
  if (!first || !isBase(first) || isBase(claims[first.id - 1], first)) return []
  const run = [first]
  for (let next = claims[first.id + 1]; run.length < MOST && isBase(next, first); next = claims[next.id + 1]) run.push(next)
  return run.length > 1 && run.every(c => alike(c.unit, first.unit)) ? run : []
}

/** A value of the time before, the first of its run where none is given to be joined to. */
const isBase = (c: Claim | undefined, to?: Claim): c is Claim =>
  c !== undefined &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.printed > 0 &&
  (c.role === 'base' ||
    OF_THEN.test(c.label) ||
    (c.owner >= 0 && EARLIER.test(c.label)) ||
    (to !== undefined && /^[、和]$/.test(c.lead))) &&
  (to === undefined || (/^[、和]/.test(c.lead) && c.owner === to.owner && c.sentence === to.sentence && c.paragraph === to.paragraph))

export const runsOfBases = (reading: Reading): Found[] =>
  reading.claims.flatMap(c => {
    const run = runAt(reading.claims, c)
    if (!run.length) return []
    const changed = c.owner >= 0 ? bracketed(reading, run) : beside(reading, run)
    return judged(changed)
  })

/** What there is, what there was, and what is said of how it changed. */
interface Changed {
  readonly now: Claim
  readonly base: Claim
  readonly amount?: Claim | undefined
  readonly rate?: Claim | undefined
}

/** 198件，同比增长371.4%；12件，同比增长140%（去年同期分别为42件、5件）: of the last changes before the bracket, each of its own figure. */
function bracketed({ claims, items }: Reading, run: readonly Claim[]): Changed[] {
  const owner = claims[run[0]!.owner]!
  const rates = claims
    .slice(Math.max(0, owner.id - FAR), owner.id + 1)
    .filter(c => isChangeRate(c) && c.owner < 0 && c.sentence === owner.sentence && c.paragraph === owner.paragraph)
    .slice(-run.length)
  const nows = rates.map(r => items.of.get(r.id)?.head)
  if (rates.at(-1) !== owner || rates.length < run.length || new Set(nows).size < run.length) return []
  return run.flatMap((base, k): Changed[] => {
    const [now, rate] = [nows[k], rates[k]]
    return now && rate && alike(now.unit, base.unit) ? [{ now, base, rate }] : []
  })
}

/** 受理1803件，结案894件。与上年同期的1636件、860件相比，受案增加167件，结案增加34件: the counts before the run and the changes behind it, each in its order. */
function beside({ claims }: Reading, run: readonly Claim[]): Changed[] {
  const [first, last] = [run[0]!, run.at(-1)!]
  const nows = claims
    .slice(Math.max(0, first.id - FAR), first.id)
    .filter(c => isNow(c, first))
    .slice(-run.length)
  const behind = claims
    .slice(last.id + 1, last.id + 1 + FAR)
    .filter(
      c => c.role === 'change' && c.sign !== 0 && c.owner === last.owner && c.sentence === last.sentence && c.paragraph === last.paragraph,
    )
  if (nows.length < run.length) return []
  const named = groupsOf(behind)
  // Named otherwise than in their order, they are of whom their names say.
  const inOrder = (k: number): Group | undefined => (named.length === run.length ? named[k] : undefined)
  return run.flatMap((base, k): Changed[] => {
    const now = nows[k]!
    const group = inOrder(k)
    return group && belongs(group, now, base) ? [{ now, base, ...group }] : []
  })
}

interface Group {
  readonly subject: string
  readonly amount: Claim | undefined
  readonly rate: Claim | undefined
}

/** 受案增加167件，上升10.21%，结案增加34件，上升3.95%: by how much, and by what rate, of each. */
function groupsOf(changes: readonly Claim[]): Group[] {
  const out: Group[] = []
  for (const c of changes) {
    const subject = subjectOf(c.label)
    const last = out.at(-1)
    if (isChangeRate(c) && last && !last.rate && last.amount && subject === '' && last.amount.sign === c.sign)
      out[out.length - 1] = { ...last, rate: c }
    else out.push({ subject, amount: isChangeRate(c) ? undefined : c, rate: isChangeRate(c) ? c : undefined })
  }
  return out
}

/** 受案 of what was 受理: one character of two is enough where the place says the same. */
const belongs = ({ subject, amount }: Group, now: Claim, base: Claim): boolean =>
  (amount === undefined || alike(amount.unit, base.unit)) &&
  alike(now.unit, base.unit) &&
  (subject === '' || now.label === '' || shareWord(subject, now.label) || [...subject.slice(0, 2)].some(w => now.label.includes(w)))

const isNow = (c: Claim, to: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.owner < 0 &&
  alike(c.unit, to.unit) &&
  c.paragraph === to.paragraph &&
  to.sentence - c.sentence <= 1 &&
  !EARLIER.test(c.label)

/** Each in its order holds or does not; what does not is wrong where another of the run holds, or where a slip of the hand explains it. */
function judged(all: readonly Changed[]): Found[] {
  const told = all.flatMap(c => [amountOf(c), rateOf(c)].filter(f => f !== undefined))
  const holding = told.filter(f => f.verdict === 'holds').length
  return told.filter(f => f.verdict === 'holds' || holding > 0)
}

function amountOf({ now, base, amount }: Changed): Found | undefined {
  if (!amount) return undefined
  const computed = times(minus(now.value, base.value), amount.sign)
  const holds = meets(amount.value, computed)
  if (!holds && !oneDigitOff(amount, amount.sign * (now.printed - base.printed))) return undefined
  const working = `${number(now.printed)}－${number(base.printed)}＝${number(now.printed - base.printed)}`
  return told(amount, { stated: amount.value, computed, holds, parts: [now, base], working })
}

function rateOf({ now, base, rate }: Changed): Found | undefined {
  if (!rate) return undefined
  const computed = plus(times(over(now.value, base.value), 100), exactly(-100))
  const stated = times(printedRate(rate), rate.sign)
  const value = (100 * (now.printed - base.printed)) / base.printed
  const working = `（${number(now.printed)}－${number(base.printed)}）÷${number(base.printed)}＝${percent(value, rate.step)}`
  return comparable(rate, told(rate, { stated, computed, holds: meets(stated, computed), parts: [now, base], working }), now)
}

interface Telling {
  readonly stated: Found['stated']
  readonly computed: Found['computed']
  readonly holds: boolean
  readonly parts: readonly Claim[]
  readonly working: string
}

const told = (claim: Claim, { stated, computed, holds, parts, working }: Telling): Found => ({
  kind: 'growth',
  claim,
  stated,
  computed,
  verdict: holds ? 'holds' : 'fails',
  parts,
  message: `${working}，${holds ? '与' : '不是'}${claim.form === 'percent' ? (claim.sign < 0 ? '下降' : '增长') : claim.sign < 0 ? '减少' : '增加'}${figure(claim)}${holds ? '相符' : ''}。`,
})
