/**
 * 发布政府信息117条。具体为：工作动态21条，政策文件8条，经费信息20条，惠农信息68条; 收入3257.07万元，包括财政拨款2654.90万元，基金拨款153.85万元，事业收入448.32万元: what a number is made up of, told
 * right behind it and up to the end of the sentence, with no word that more there is.
 */
import type { Claim } from '../../../claims.ts'
import { rounded, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const listedInFull: RelationRule = {
  kind: 'sum',
  title: '逐项列明的总数',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '2024年收入总计1031.15万元。包括：财政拨款收入833.79万元，基金拨款收入180.00万元，年初结转17.36万元。',
      '累计发布政府信息117条。具体为：工作动态21条，政策文件8条，“三公”经费信息20条，惠农信息68条。',
      '本年收入合计3257.07万元，包括财政拨款2654.90万元，基金拨款153.85万元，事业收入448.32万元。',
      '共受理咨询386人次，具体包括来电210人次、来访120人次、网上56人次。',
      '核查线索96条，构成为：群众举报41条，上级交办33条，自行发现22条。',
    ],
    bad: [
      '2024年收入总计1831.15万元。包括：财政拨款收入833.79万元，基金拨款收入180.00万元，年初结转17.36万元。',
      '累计发布政府信息127条。具体为：工作动态21条，政策文件8条，“三公”经费信息20条，惠农信息68条。',
      '本年收入合计3857.07万元，包括财政拨款2654.90万元，基金拨款153.85万元，事业收入448.32万元。',
      '共受理咨询368人次，具体包括来电210人次、来访120人次、网上56人次。',
      '“三公”经费决算总额2898万元。分项情况是：因公出国（境）费63万元；公务接待费1070万元；公务用车购置及运行费1265万元。',
      '全年行政复议结案87件，结案方式为：维持21件，驳回29件，撤销、变更和确认违法共16件，经调解后终止31件。',
      '核查线索69条，构成为：群众举报41条，上级交办33条，自行发现22条。',
    ],
    traps: [
      '累计发布政府信息127条。具体为：工作动态21条，政策文件8条，惠农信息68条等。',
      '本年收入合计3857万元，主要包括财政拨款2654万元，基金拨款153万元，事业收入448万元。',
      '开展活动50场，包括讲座20场、展览10场，以及各类培训。',
      '检查企业500家，包括重点企业20家、规上企业120家、小微企业300家，发现隐患90处。',
    ],
  },
}

const OPENS =
  /^(?:[\u4e00-\u9fa5]{0,6}[，。：])?(?:其?具体(?:情况)?(?:分别)?(?:为|是|有|包括|如下)|分别(?:为|是)|其?(?:构成|组成)(?:情况)?(?:为|是|如下)|(?:分项|分类)(?:情况|金额|数据)?(?:为|是|如下)|(?:其|[\u4e00-\u9fa5]{2})?(?:方式|结果|渠道|类型)(?:分别)?(?:为|是|如下)|包括|包含|由)：?(?=[^，。；：、]{0,24}$)/
/** Right before a list that 由 opens stands nothing but its total; 等: more there is. */
const OPEN = /主要|重点|其中|比如|例如|部分|有的|等|约|近/
/** 小微企业, 规上企业: members may overlap; what comes in or is decided is of one kind. */
const CROSSED = /^(?:再|又)?加|^[另还共总]|^全[年市县]|[合总共]计|重点|以上|不足|涉及|新增|本年|超|占/
const MOST = 16
/** Fewer may be named for their own sake. */
const LEAST = 3

function found({ claims, view: { text } }: Reading, first: Claim): Found | undefined {
  const whole = claims[first.id - 1]
  if (!whole || whole.paragraph !== first.paragraph || !isOwnCount(whole) || !isOwnCount(first) || whole.unit !== first.unit)
    return undefined
  // 介于302件和594件之间，具体为: the end of a range.
  if (/^之间/.test(whole.noun)) return undefined
  const lead = first.lead.slice(whole.noun.length)
  if (!lead.startsWith('，') && !lead.startsWith('。') && !lead.startsWith('：')) return undefined
  if (
    !OPENS.test(lead.slice(1)) ||
    OPEN.test(lead) ||
    OPEN.test(whole.label) ||
    (lead.startsWith('。') && !/^。(?:其?具体|分[项类]|(?:主要)?(?:包括|包含)：)/.test(lead))
  )
    return undefined
  const parts = [first]
  for (let c = claims[first.id + 1]; c && isNext(c, parts.at(-1)!) && (parts.length < 2 || c.sep === parts[1]!.sep); c = claims[c.id + 1]) {
    parts.push(c)
    if (parts.length > MOST) return undefined
  }
  // A member that is told of as well, or behind which the sentence goes on.
  if (parts.length < LEAST || !ends(text, parts) || parts.some(p => OPEN.test(p.noun) || CROSSED.test(p.label))) return undefined
  return tellSum(whole, parts, { stated: asPrinted(whole), computed: total(parts.map(asPrinted)) })
}

/** Of 63.5万元 half of its last place to each side; 187件 are as many. */
const asPrinted = (c: Claim): Interval => (c.value.min === c.value.max ? c.value : rounded(c))

/** The sentence ends, or where 、 joined the members a clause of something else begins. */
const ends = (text: string, parts: readonly Claim[]): boolean => {
  const behind = text.slice(parts.at(-1)!.stop, parts.at(-1)!.stop + WORD)
  return (
    /^(?:[。；\n]|$)/.test(behind) || (parts.slice(1).every(p => p.sep === '、') && /^，(?!其他|其余|另|还|以及|及|和|等)/.test(behind))
  )
}
const WORD = 4

/** 、甲20件 or ，甲20件 of one unit, with nothing between. */
const isNext = (c: Claim, before: Claim): boolean =>
  c.paragraph === before.paragraph &&
  c.sentence === before.sentence &&
  isOwnCount(c) &&
  c.unit === before.unit &&
  before.noun === '' &&
  (c.lead.replace(/[“”]/g, '') === `${c.sep}${c.label}` ||
    (c.sep !== '、' && /^[，；][^，；。：]{2,30}$/.test(c.lead) && !/其中/.test(c.lead))) &&
  c.label !== ''
