/**
 * What the words of a mean name: of whom (公证员人均出证), each of what (人, 件, 个乡镇), and what was done (出证). Part of the kind `average`.
 */
import type { Claim } from '../../claims.ts'
import { everyMatch } from '../../scan.ts'

export interface Mean {
  readonly claim: Claim
  /** Whose; empty where the words do not say. */
  readonly subject: string
  /** What each one is: a counter (件, 批) or a name (乡镇). */
  readonly each: string
  /** What each of them did or got; empty where the words do not say. */
  readonly deed: string
}

const ONE = '人户件案起宗笔处份次批期场庭站所镇乡村校园队车台辆家单项条篇卷点室店厂院窗馆街县组企岗'
const TAIL = '(?:大?约|仅|只有|仅有|达到?|为|有|近|已|需)*'
/** 公证员人均出证, 户均, 平均案均罚没. */
const EVENLY = new RegExp(`^([\\u4e00-\\u9fa5]{0,14}?)(?:平均)?([${ONE}])均([\\u4e00-\\u9fa5]{0,8}?)${TAIL}$`)
/** 平均每件, 平均每家有专职律师, 平均每个乡镇. */
const EVERY = new RegExp(
  `^([\\u4e00-\\u9fa5]{0,14}?)平均每一?(?:个([\\u4e00-\\u9fa5]{2,7}?)(?:(?:设|配备|配|建|有)([\\u4e00-\\u9fa5]{0,6}?))?|([${ONE}名])(?:设|配备|配|建|有)?([\\u4e00-\\u9fa5]{0,8}?))${TAIL}$`,
)
/** 每处平均, 每批交办平均. */
const EACH = new RegExp(
  `^([\\u4e00-\\u9fa5]{0,14}?)每一?(?:个([\\u4e00-\\u9fa5]{2,7}?)()|([${ONE}名])([\\u4e00-\\u9fa5]{0,6}?))平均${TAIL}$`,
)
/** 全年, 合计 and the like name nobody; 年人均 is of one year, 平均每人每月 of one month. */
const NOBODY = /全[年市县区镇乡省州国院局]|合计|共计|其中|今年|本年|当年|目前|去年|上年|总体|整体|而|各|，/g
const SPREAD = /[年月日天周季时]$|每[年月日天周季]|^[年月日天周季]|[日月年天]均/

/** What the words of this mean name, if it is of things counted one by one. */
export function meanNamed(claim: Claim): Mean | undefined {
  const label = claim.label
  const evenly = EVENLY.exec(label)
  const m = evenly ?? EVERY.exec(label) ?? EACH.exec(label)
  if (!m) return undefined
  const subject = m[1]!.replace(NOBODY, '')
  const each = evenly ? m[2]! : (m[2] ?? m[4]!)
  const deed = (evenly ? m[3] : (m[3] ?? m[5])) ?? ''
  return SPREAD.test(subject) || SPREAD.test(deed) || SPREAD.test(each)
    ? undefined
    : { claim, subject, each: each.replace('名', '人'), deed }
}

/** What a counter of a mean is counted in. */
const COUNTED: Readonly<Record<string, RegExp>> = {
  人: /^[人名位员]$/,
  户: /^户$/,
  家: /^家$/,
  次: /^(?:次|人次|场次|批次)$/,
  批: /^(?:批|批次)$/,
  台: /^[台辆]$/,
  车: /^[台辆]$/,
}
const CASES = /^[件案起宗]$/
/** Places are counted in many ways: 公证处21家, 4个镇, 96所学校. */
const PLACES = /^[庭站所镇乡村校园队处点室店厂院窗馆街县组企岗]$/
const OF_PLACES = /^[个家所支座处间]$/

/** Is that a number of such things? */
export function isHead(c: Claim, each: string): boolean {
  if (each.length > 1)
    return (
      OF_PLACES.test(c.unit) && ((c.noun === '' && named(c.label, each)) || c.noun.startsWith(each.slice(-2)) || c.noun.startsWith(each))
    )
  if (CASES.test(each)) return CASES.test(c.unit)
  if ((COUNTED[each] ?? new RegExp(`^${each}$`)).test(c.unit)) return true
  return PLACES.test(each) && OF_PLACES.test(c.unit) && (c.noun.slice(0, 3).includes(each) || c.label.slice(-2).includes(each))
}

const named = (label: string, thing: string): boolean => {
  const words = label.replace(/(?:有|共有?|共计|合计|年[初底末]|为)+$/, '')
  return words.endsWith(thing) || (thing.length > 2 && words.endsWith(thing.slice(-2)))
}

/** 走访群众1200人次，召开座谈会20场，场均45人次: those who were called on came to no meeting. */
export const isElsewhere = ({ label }: Claim, each: string): boolean =>
  each.startsWith('场') && /走访|慰问|入户|上门|接待|排查|巡查/.test(label)

/** Do the two share a word of two characters? */
export function shareWord(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) return true
  return false
}

/** What came new or is left is none that all is shared among. */
const SOME = /新[增设建立添]|增设|其中|另|其余|其[他它]|剩余|撤并|减少|计划|目标|拟|缺/

/** Are only some of them meant, by the last words before it? */
export const isSome = ({ lead }: Claim): boolean =>
  SOME.test(lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('；'), lead.lastIndexOf('。')) + 1))

const TIME_OR_END = /去年|上年|前年|同期|(?:19|20)\d\d年|今年|本年|全年|当年|；/g
const NOW = /今年|本年|全年|当年/

/** Of which time each of these speaks: of the one named last; behind a semicolon again of the report's own. */
export function timesOf(claims: readonly Claim[]): ReadonlyMap<number, string> {
  const times = new Map<number, string>()
  let time = ''
  for (const { id, lead } of claims) {
    for (const m of everyMatch(lead, TIME_OR_END)) time = m[0] === '；' ? (/\d/.test(time) ? time : '') : NOW.test(m[0]) ? '' : m[0]
    times.set(id, time)
  }
  return times
}

/** 村均（不含社区）1502人; 7.1万元（按决定赔偿件数计）: brackets say of which it is; （按365天计） says no more than the mean. */
export const isOtherwise = (text: string, { start, stop }: Claim): boolean =>
  text[start - 1] === '）' || /^（(?:不含|按(?!\d{1,3}(?:天|日))|剔除|不包括|扣除|以|含)/.test(text.slice(stop, stop + 9))
