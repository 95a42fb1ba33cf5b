import type { Claim } from '../claims.ts'
import { groupBy } from '../items.ts'
import { figure } from '../words.ts'
import type { Note, Rule } from './rule.ts'

/** What is said not to be there: 无不满意件, 未发生超期羁押, 未发生因信息公开引发的行政复议和行政诉讼. */
const NONE =
  /(?<=^|[，。；：\n])(?:全[年市县区镇院局]|本年度?|今年|均|且|也)*(?:无|没有|未(?:发生|出现|收到)|没有(?:发生|出现|收到))(?:因([\u4e00-\u9fa5]{2,8}?)(?:引发|引起|导致|提起)的)?([\u4e00-\u9fa5、]{3,20}?)(?:的?(?:情况|情形|现象|问题|案件|事件|行为)|件)?(?=[，。；\n]|$)/g
/** Words that are too common to be one and the same thing. */
const IDLE = /^(?:变化|差异|困难|问题|其他|其它|异议|收费|上述|此类|以上|任何|相关|结余|人员|死亡|伤亡|增加|减少)$/
/** Another time, another place, or a comparison. */
const ELSEWHERE = /上年|去年|前年|同期|比|较|历年|累计|往年|(?:19|20)\d{2}年(?!度)|全国|全省|全市|部分|个别|其他/
const DEED =
  /^(?:因[\u4e00-\u9fa5]{2,8}?(?=被|提起|引发|引起|发生))?(?:被|其中|提起|提出|引发|引起|发生|收到|受理|办理|纠正|反馈|办结|回访|依法|全年|共|有)*/
/** So many characters before it the other may stand, and so many figures are asked. */
const NEAR = 400
const MOST = 40

export const denied: Rule = {
  rule: 'denied',
  title: '说没有，又有数',
  why: '同一段里说“没有”的，前后又数出几件，读的人不知道信哪一句。',
  severity: 'warning',
  examples: {
    good: [
      '委员反馈满意149件、基本满意4件，无不满意件。',
      '全年未发生超期羁押。纠正违法55件次。',
      '全年未发生行政诉讼。上年行政诉讼2件。',
      '因信息公开被提起行政复议2件，未发生行政诉讼。',
    ],
    bad: [
      '委员反馈满意149件、基本满意4件、不满意1件，无不满意件。',
      '全年未发生超期羁押。纠正违法55件次，其中纠正超期羁押2人次。',
      '因信息公开被提起行政复议2件，维持2件。全年未发生因信息公开引发的行政复议和行政诉讼。',
    ],
  },
  find: reading => {
    const { text } = reading.view
    const byParagraph = groupBy(
      reading.claims.filter(c => (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.printed >= 1),
      c => c.paragraph,
    )
    return reading.view.paragraphs.flatMap((p, at): Note[] => {
      const words = text.slice(p.start, p.end)
      if (!/无|没有|未/.test(words)) return []
      const counts = byParagraph.get(at) ?? []
      let first = 0
      return [...words.matchAll(NONE)].flatMap((m): Note[] => {
        const [whole, cause, things] = m
        const from = p.start + m.index
        const named = things!.split(/[、和及与]/).filter(t => t.length >= 3 && !IDLE.test(t))
        while (first < counts.length && from - counts[first]!.start > NEAR) first++
        const claim = counts.slice(first, first + MOST).find(c => named.some(thing => counted(c, thing, cause)))
        if (!claim) return []
        const place = claim.start > from ? reading.view.original(claim.start, claim.stop) : reading.view.original(from, from + whole.length)
        return [
          {
            ...place,
            message: `文中说“${whole.slice(0, 24)}”，又说“${claim.label.slice(-12)}${figure(claim)}”，前后不一。`,
            suggestion: '请核对有没有，再改其中一处。',
          },
        ]
      })
    })
  },
}

/** Does this figure count that very thing, of this year and for that cause? */
function counted({ label, lead }: Claim, thing: string, cause: string | undefined): boolean {
  if (ELSEWHERE.test(lead.slice(-24))) return false
  if (cause && !lead.includes(cause)) return false
  return label.replace(DEED, '').replace(/(?:案件|事件|件数|的|有)+$/, '') === thing
}
