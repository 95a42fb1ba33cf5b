import type { Day } from '../../base/day.ts'
import { matches, type Note, type Rule, signedOn } from './rule.ts'

/** When each meeting closed: what is later cannot be carried out yet, what is long past is no longer the newest. */
const MEETINGS: readonly { readonly pattern: RegExp; readonly name: string; readonly closed: Day }[] = [
  { pattern: /二十届三中全会/g, name: '二十届三中全会', closed: '2024-07-18' },
  { pattern: /二十届四中全会/g, name: '二十届四中全会', closed: '2025-10-23' },
  { pattern: /(?:党的)?二十大(?!届)/g, name: '党的二十大', closed: '2022-10-22' },
]
const SUCCESSOR: Day = '2022-10-22'

/** References to party meetings agree with the day of signature. */
export const policyDate: Rule = {
  rule: 'policy-date',
  covers: ['Y08'],
  title: '政策引用的时效',
  why: '工作安排应当落实最近的会议精神；引用签发时还没有召开的会议，必是笔误。',
  severity: 'warning',
  examples: {
    good: ['深入学习贯彻党的二十大和二十届二中全会精神。\n\n2024年1月8日'],
    bad: ['全面贯彻落实党的十九大和十九届四中、五中、六中全会精神。\n\n2025年1月8日', '深入学习贯彻二十届四中全会精神。\n\n2024年1月8日'],
  },
  find: (reading, context) => {
    const day = signedOn(reading, context)
    if (!day) return []
    const out: Note[] = []
    for (const { pattern, name, closed } of MEETINGS)
      if (day < closed)
        for (const { at } of matches(reading, pattern))
          out.push({ ...at, message: `${name}在${closed}闭幕，签发日期是${day}。`, suggestion: '请核对会议名称。' })
    if (day > SUCCESSOR)
      for (const { found, at } of matches(reading, /[^。；\n]{0,20}(?:贯彻|落实|学习)[^。；\n]{0,16}十九(?:大|届)[^。；\n]{0,40}/g))
        if (!/二十(?:大|届)/.test(found[0]))
          out.push({
            ...at,
            message: `签发日期是${day}，这里还是十九大、十九届全会。`,
            suggestion: '请核对是否沿用了旧稿，补上党的二十大以来的会议精神。',
          })
    return out
  },
}
