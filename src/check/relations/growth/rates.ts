/** @module A change in percent as its computation tells it: against the base that stands in the text, against one rebuilt from by how much it changed. */
import type { Claim } from '../../claims.ts'
import { exactly, meets, minus, over, plus, times } from '../../interval.ts'
import { printedRate } from '../../lists/index.ts'
import type { Found } from '../../reading.ts'
import type { Interval, Verdict } from '../../types.ts'
import { addable, discrete } from '../../units.ts'
import { cut, figure, number, percent } from '../../words.ts'
import { unlessLoose } from './loose.ts'
import { unevenly } from './uneven.ts'

export const signed = (rate: Claim): Interval => {
  const size = printedRate(rate)
  return rate.sign < 0 ? times(size, -1) : size
}

const changeRate = (now: Interval, base: Interval): Interval => plus(times(over(now, base), 100), exactly(-100))

/** Against the base that is told: （93－86）÷86. */
export function fromBase(rate: Claim, now: Claim, base: Claim): Found {
  const computed = changeRate(now.value, base.value)
  const holds = meets(signed(rate), computed)
  const printed = (100 * (now.printed - base.printed)) / base.printed
  const found = relation(
    rate,
    computed,
    holds ? 'holds' : addable(now.unit, base.unit) || now.unit === base.unit ? 'fails' : 'undecided',
    [now, base],
    `（${number(now.printed)}－${number(base.printed)}）÷${number(base.printed)}`,
    printed,
  )
  return unlessLoose(found, rate, printed)
}

/** The base rebuilt: 5422件，多842件 → 4580件. */
export function fromAmount(rate: Claim, now: Claim, amount: Claim, certain: boolean): Found {
  const delta = times(amount.value, amount.sign || 1)
  const base = minus(now.value, delta)
  const printedBase = now.printed - (amount.sign || 1) * amount.printed
  const computed =
    base.max > 0
      ? times(
          over(amount.value, now.value.min === now.value.max && amount.value.min === amount.value.max ? exactly(printedBase) : base),
          100 * (amount.sign || 1),
        )
      : exactly(Number.POSITIVE_INFINITY)
  const holds = printedBase > 0 && meets(signed(rate), computed)
  // 3416万吨，增加187万吨: each was rounded to its last place.
  const rounded = (c: Claim): Interval => ({ min: c.printed - c.step / 2, max: c.printed + c.step / 2 })
  const exact = discrete(now.unit) || now.unit === '元'
  const wide = times(over(rounded(amount), minus(rounded(now), times(rounded(amount), amount.sign || 1))), 100 * (amount.sign || 1))
  const sure = certain && (exact ? !meets(signed(rate), unevenly(now, amount)) : !meets(signed(rate), wide)) && printedBase > 0
  const verdict: Verdict = holds ? 'holds' : sure ? 'fails' : 'undecided'
  return relation(
    rate,
    computed,
    verdict,
    [now, amount],
    `基期${number(now.printed)}${amount.sign < 0 ? '＋' : '－'}${number(amount.printed)}＝${number(printedBase)}，${number(amount.printed)}÷${number(printedBase)}`,
    (100 * (amount.sign || 1) * amount.printed) / printedBase,
  )
}

const WAS =
  /(?:上一?年|去年)[末底]?(?:同期)?[\u4e00-\u9fa5]{0,8}$|年初[\u4e00-\u9fa5]{0,8}$|(?:19|20)\d{2}年(?:同期|全年|末|底)?(?:为|是|有)?$/
/** 上年末182人，净增45人，增长24.7%; 今年49天，2023年为59天，缩短10天，降16.9%: what was there before is what it grew from, where it gives the rate. */
export function ofEarlier(rate: Claim, base: Claim, amount: Claim): Found | undefined {
  const way = amount.sign || 1
  const computed = times(over(amount.value, base.value), 100 * way)
  if (!WAS.test(base.label) || base.printed <= 0 || !meets(signed(rate), computed)) return undefined
  const working = `${number(amount.printed)}÷${number(base.printed)}`
  return relation(rate, computed, 'holds', [base, amount], working, (100 * way * amount.printed) / base.printed)
}

export function relation(
  rate: Claim,
  computed: Interval,
  verdict: Verdict,
  parts: readonly Claim[],
  working: string,
  value: number,
): Found {
  // 1439宗，比前3年的4670宗上升69.2%: where it went the other way, the sign says so.
  const shown = `${working}＝${percent(value * rate.sign < 0 ? value : Math.abs(value), rate.step)}`
  const rounded = Math.abs(Math.abs(value) - rate.printed) <= rate.step / 2 + 1e-9
  const direction = rate.sign < 0 ? '下降' : '增长'
  const message =
    verdict === 'holds'
      ? rounded
        ? `${shown}，与${direction}${figure(rate)}相符。`
        : `${shown}，${cut(Math.abs(value), rate, `${direction}${figure(rate)}`)}`
      : verdict === 'fails'
        ? `${shown}，不是${direction}${figure(rate)}。`
        : `${shown}，与${direction}${figure(rate)}不同，文中没有写明基期，不能判断。`
  return { kind: 'growth', claim: rate, stated: signedStated(rate), computed, verdict, parts, message }
}

const signedStated = (rate: Claim): Interval => times(rate.value, rate.sign < 0 ? -1 : 1)
