/** @module What the words beside a rate say that it is of: 采信率（采信数占完成数）, 90.7%（以需办理数为基数）. Part of the kind `share`. */
import type { Claim } from '../../claims.ts'

const RATIO =
  /^(?:即|指|为)?([\u4e00-\u9fa5]{2,10}?)(?:占|÷|\/|／|除以)([\u4e00-\u9fa5]{2,10}?)(?:的(?:比例|比重|比率|百分比)|之比|×100%)?$/
const BASE =
  /^(?:以|按照?|用)([\u4e00-\u9fa5]{2,10}?)(?:(?:为|作为?|做)(?:基数|分母|总数|基准|母数)(?:计算|统计)?|计算?|算|统计|折算)$|^(?:分母|基数|总数)(?:为|是)([\u4e00-\u9fa5]{2,10})$/
/** 采信率（采信数占完成数）, 以到期数为基数，回复率: before the figure. */
const AHEAD = /（([^（）]{3,24})）(?:为|是|达到?|约)?$/
const CLAUSE =
  /(以[\u4e00-\u9fa5]{2,10}(?:为|作为?|做)(?:基数|分母|总数)|(?:按照?|以)[\u4e00-\u9fa5]{2,10}(?:计算?|算|统计))(?:计算)?[，的，]?[\u4e00-\u9fa5]{2,10}率(?:为|是|达到?|约)?$/
/** 90.7%（以需办理数为基数）: behind it. */
const BEHIND = /^（([^（）]{3,24})）/
const LONG = 40

interface Said {
  readonly part?: string | undefined
  readonly whole: string
}

/** The part and the whole of a rate, by the names that the text gives them. */
export function saidOf(text: string, s: Claim): Said | undefined {
  const before = text.slice(Math.max(0, s.start - LONG), s.start)
  const words = [AHEAD.exec(before)?.[1], CLAUSE.exec(before)?.[1], BEHIND.exec(text.slice(s.stop, s.stop + LONG))?.[1]]
  for (const word of words) {
    const ratio = word ? RATIO.exec(word) : null
    if (ratio) return { part: ratio[1]!, whole: ratio[2]! }
    const base = word ? BASE.exec(word) : null
    const whole = base?.[1] ?? base?.[2]
    if (whole) return { whole }
  }
  return undefined
}
