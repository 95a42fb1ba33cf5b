/**
 * 公开145件、部分公开77件、不予公开29件，三类答复加起来为251件; 市中院结案412件，七个基层法院结案2830件，两级法院合计结案3242件; 民事45件。行政38件。公益诉讼62件。三项合计办案145件: as many figures
 * right before it as its words count, each in a clause or in a sentence of its own.
 */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import { NUMERAL } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const severalTogether: RelationRule = {
  kind: 'sum',
  title: '几项相加的合计',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '作出公开答复145件、部分公开77件、不予公开29件，三类答复加起来为251件。另有无法提供21件。',
      '市中院结案412件，七个基层法院结案2830件，两级法院合计结案3242件，同比上升。',
      '民事办案45件。行政办案38件。公益诉讼立案62件。三项合计办案145件。',
      '热线接听1116个、网上答复504条、现场咨询105人次，三项服务量合计1725人次（条、个）。',
      '城区调解320件，其中疑难20件；乡镇调解180件，其中疑难9件；两类地区合计调解500件。',
      '一般程序处罚123起、简易程序处罚107起、快速办理45起，另有不予处罚10起，四项相加，执法办案总量达285起。',
    ],
    bad: [
      '作出公开答复145件、部分公开77件、不予公开29件，三类答复加起来为851件。另有无法提供21件。',
      '市中院结案412件，七个基层法院结案2830件，两级法院合计结案2242件，同比上升。',
      '民事办案45件。行政办案38件。公益诉讼立案62件。三项合计办案154件。',
      '热线接听1116个、网上答复504条、现场咨询105人次，三项服务量合计1825人次（条、个）。',
      '城区调解320件，其中疑难20件；乡镇调解180件，其中疑难9件；两类地区合计调解600件。',
      '一般程序处罚123起、简易程序处罚107起、快速办理45起，另有不予处罚10起，四项相加，执法办案总量达885起。',
    ],
    traps: [
      '公开145件、部分公开77件、不予公开29件、其他9件，三类答复加起来为251件。',
      '来信20件。来访30件。上年三项合计办理90件。',
      '民事45件。行政38件。公益诉讼62件。今年以来三项合计提出建议90件。',
      '城区收案20件、结案12件，乡镇收案30件、结案28件，两类地区合计收案50件。',
      '来信20件、来访30件、来电40件，前两类合计50件，三类合计占比90%。',
      '罚款20万元，没收12万元，两项合计涉及企业30家。',
    ],
  },
}

const SAID =
  /(?:^|[，。；：\n])(?:以上|上述|这|前述)?([两二三四五六七八九])(?:大?[类项种级批者]|[家院地县市区镇乡]|部门|方面|部分|渠道|个[\u4e00-\u9fa5]{1,4}?)([\u4e00-\u9fa5]{0,8}?)(?:加起来|加在一起|加总|相加|合起来|之和|合计|共计|总计|累计)(?:，[\u4e00-\u9fa5]{2,10}?(?:总[量数计额](?:为|达到?)?|合计|共计|共)|([\u4e00-\u9fa5]{0,6}))$/
const OTHER = /上一?年|去年|前年|同期|上[月期]|以来|计划|目标|其中|以上|累计|合计|共计|总/
/** So many figures back the members may stand, and so many characters the words that count them are long. */
const BACK = 24
const WORDS = 36
/** 1725人次（条、个）: the other counters that the total is told in. */
const TOLD_IN = /^（([\u4e00-\u9fa5]{1,2}(?:、[\u4e00-\u9fa5]{1,2}){0,3})）/

function found({ claims, view: { text } }: Reading, whole: Claim): Found | undefined {
  if (!isOwnCount(whole)) return undefined
  const said = SAID.exec(text.slice(Math.max(0, whole.start - WORDS), whole.start))
  if (!said || OTHER.test(said[2]!)) return undefined
  const n = NUMERAL[said[1]!]!
  const others = TOLD_IN.exec(text.slice(whole.stop, whole.stop + WORDS))?.[1]?.split('、') ?? []
  const fits = (c: Claim): boolean => isOwnCount(c) && (alike(c.unit, whole.unit) || others.includes(c.unit))
  const near = claims.slice(Math.max(0, whole.id - BACK), whole.id).filter(c => c.paragraph === whole.paragraph && c.owner < 0)
  const choices = membersOf(near, whole, n).filter(parts => parts.every(fits))
  const made = choices.find(parts => meets(total(parts.map(p => p.value)), whole.value))
  if (made) return tellSum(whole, made)
  const [only, more] = choices
  // 民事45件。行政38件。……三项合计提出建议90件: what was done with them is counted anew.
  const anew = (said[3] ?? '').replace(/^(?:为|是|有|达到?|约)$/, '')
  if (!only || more || only.some(p => OTHER.test(p.label)) || (anew.length > 1 && !isDeed(anew, only))) return undefined
  return tellSum(whole, only)
}

/** The figures that can be meant: all of the sentence, or the heads of its halves; else one of each sentence before it. */
function membersOf(near: readonly Claim[], whole: Claim, n: number): (readonly Claim[])[] {
  const { sentence } = whole
  const own = near.filter(c => c.sentence === sentence && c.role !== 'share' && c.role !== 'rate')
  if (own.length === n) return [own]
  if (own.length > 0) {
    const heads = own.filter((c, i) => i === 0 || c.lead.includes('；'))
    // 办结596件；劳动类607件，其次是城管类83件，两类合计690件: of its own half, where it has as many.
    const half = whole.lead.includes('；')
      ? []
      : own.slice(
          Math.max(
            0,
            own.findLastIndex(c => c.lead.includes('；')),
          ),
        )
    return [half, heads].filter(parts => parts.length === n)
  }
  const before = near.filter(c => c.sentence === sentence - 1)
  const heads = near.filter((c, i) => i > 0 && near[i - 1]!.sentence !== c.sentence)
  const first = near[0]
  const opened = (first?.id === 0 || first?.lead === first?.label ? [...(first ? [first] : []), ...heads] : heads).slice(-n)
  const inTurn = opened.length === n && opened.every((c, i) => c.sentence === sentence - n + i)
  return [...(before.length === n ? [before] : []), ...(inTurn ? [opened] : [])]
}

/** Is the deed that the total names that of its members, or of some of them: 结案, 办案? */
const isDeed = (deed: string, parts: readonly Claim[]): boolean => {
  const name = deed.replace(/[了为是有达到]+$/, '')
  return parts.some(p => p.label.includes(name) || (name.length > 1 && p.label.includes(name.slice(-2))))
}
