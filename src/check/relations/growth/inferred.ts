/** @module A change in percent whose base stands nowhere in the text: is there a whole number that gives it? */
import type { Claim } from '../../claims.ts'
import { exactly } from '../../interval.ts'
import type { Item } from '../../items.ts'
import type { Found } from '../../reading.ts'
import { alike, discrete } from '../../units.ts'
import { figure, number, percent } from '../../words.ts'
import { relation, signed } from './rates.ts'

export interface Current {
  readonly claim: Claim
  /** Is it beyond doubt that the change is of this figure? */
  readonly certain: boolean
}

/** 同比增长, 比上年下降: no word of what has changed. */
export const PURE =
  /^(?:(?:19|20)\d{2}年)?(?:同比|环比|(?:比|较|与)(?:上一?年|去年|前一?年|上月|上季度|上期)(?:度|同期|同月|全年)?(?:相比)?|[比较]同期)?(?:则|均|又|分别|共|净|大幅|累计)*(?:增[长加幅]?|上升|升高?|提[高升]|多|下降|降[低幅]?|减[少幅]?|少|下跌|回落|上涨)[了约近超达为逾]*$/

/** 执行案件去年同期9826件: the base itself, and no figure of now. */
const IS_BASE = /(?:上年|去年|上一年)(?:同期|全年)?(?:为|是)?$/
/** 去年审核96份, 较2022年的45件: of another time than the change. */
export const EARLIER = /^(?:(?:去年|上一?年)(?:度|同期|全年)?(?![末底初结])|[较比与](?:19|20)\d{2}年(?:的|度|同期))/
/** Does the sentence give the same thing's value of the year before? Then no other base is to be guessed. */
const isBefore = (other: Item, { head, sentence }: Item): boolean =>
  other.sentence === sentence &&
  other.head.id !== head.id &&
  alike(other.head.unit, head.unit) &&
  EARLIER.test(other.head.label) &&
  head.label.endsWith(
    other.head.label
      .replace(EARLIER, '')
      .replace(/[为是]$/, '')
      .slice(-2),
  )
/** 在园幼儿减少1527人: no count of what there is. */
const BY_HOW_MUCH = /[\u4e00-\u9fa5](?:增加|减少|上升|下降|增多)了?$/

/** No base in the text: is there a whole number that gives this rate? */
export function inferred(rate: Claim, current: Current, item: Item): Found | undefined {
  const now = current.claim
  if (
    !discrete(now.unit) ||
    now.value.min !== now.value.max ||
    now.precision !== 'exact' ||
    now.step > 1 ||
    now.printed % 1 !== 0 ||
    rate.precision !== 'exact' ||
    BY_HOW_MUCH.test(now.label) ||
    IS_BASE.test(now.label) ||
    EARLIER.test(now.label) ||
    item.row.slice(Math.max(0, item.at - 4), item.at + 4).some(o => isBefore(o, item)) ||
    // 审结6201件，结案率97.19%，同比上升6.7%: it is the rate that rises.
    item.rates.some(r => r.id === rate.id - 1)
  )
    return undefined
  const wanted = signed(rate)
  if (wanted.min <= -100) return undefined
  const low = Math.ceil(now.printed / (1 + wanted.max / 100) - 1e-9)
  const high = Math.floor(now.printed / (1 + wanted.min / 100) + 1e-9)
  if (high >= low) {
    const base = Math.round(now.printed / (1 + (rate.sign * rate.printed) / 100))
    const pick = Math.min(high, Math.max(low, base))
    const value = (100 * (now.printed - pick)) / pick
    const note = low === high ? `能得出这个增幅的基期只有${low}` : `能得出这个增幅的基期是${low}～${high}`
    return relation(rate, exactly(value), 'holds', [now], `文中没有基期，${note}：（${number(now.printed)}－${pick}）÷${pick}`, value)
  }
  const sure =
    current.certain &&
    now.printed < 100_000 &&
    item.head.id === now.id &&
    item.sentence === rate.sentence &&
    rate.id === now.id + 1 &&
    !/\d/.test(rate.lead) &&
    PURE.test(rate.label) &&
    !/^(?:增|上|升|提|多|下|降|减|少|回)/.test(rate.label)
  const nearest = Math.max(1, Math.round(now.printed / (1 + (rate.sign * rate.printed) / 100)))
  const value = (100 * (now.printed - nearest)) / nearest
  return {
    ...relation(rate, exactly(value), sure ? 'fails' : 'undecided', [now], '', value),
    message: `没有一个整数基期能从${figure(now)}得出${figure(rate)}：最接近的基期${nearest}得${percent(value, rate.step)}。`,
  }
}
