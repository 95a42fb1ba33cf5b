/**
 * @module Subjects: what a figure counts, in words that stay the same when the writer varies them. 全镇共成功化解各类矛盾纠纷468件 and
 * 累计化解纠纷486起 tell of one thing: who (the whole town), what was done (化解), to what (纠纷).
 */
import type { Claim } from './claims.ts'

export interface Subject {
  /** Who: the words before the deed; `全镇`, or empty where the text does not say. */
  readonly agent: string
  /** What was done, one word for each group of words that mean the same; empty where only the thing is named. */
  readonly deed: string
  readonly thing: string
  /** Does it say that it speaks of the whole: 全年, 全镇, 报告期内? */
  readonly whole: boolean
  /** The year that it names, or empty. */
  readonly year: string
  /** 在全年办理的362件案件中: points back to what was counted before. */
  readonly back: boolean
}

/** Deeds that are told in several words; what is not here is a deed of its own. */
const DEEDS: readonly (readonly [string, RegExp])[] = [
  ['调解', /调解|调处/],
  ['化解', /化解/],
  ['办结', /办结|审结|结案/],
  ['受理', /受理/],
  ['收到', /收到|接到|接收|收集/],
  ['办理', /办理/],
  ['立案', /立案查处|立案/],
  ['查处', /查处/],
  ['开展', /开展|组织/],
  ['举办', /举办|召开/],
  ['排查', /排查/],
  ['审查', /审查|审核/],
  ['处罚', /处罚/],
  ['发放', /发放|发出/],
  ['培训', /培训/],
  ['制定', /制定|出台|印发|制发/],
  ['公开', /公开|发布/],
]
const DEED = new RegExp(DEEDS.map(([, r]) => `(?:${r.source})`).join('|'))

const PLAIN =
  /(?:19|20)\d{2}年(?:度)?|一年来|报告期内|全年度?|今年|本年度?|年内|截至目前|共计|总计|累计|一共|共|先后|已经?|成功|依法|及时|同时|其中|在|[了的，]/g
const THING = /各类|各种|各项|各级|矛盾(?=纠纷)|民间(?=纠纷)|案件$|事项$/g
const WHOLE = /全年|一年来|报告期内|今年|本年|年内|(?:19|20)\d{2}年|全[省市州县区乡镇局院街]|我[省市州县区乡镇局院街]|本[局院所]/
/** A figure of part of the year, or of another year, or of all years, is another figure. */
const PART = /\d月|[一二三四]季度|半年|上年|去年|前年|同期|以来|同比|比[^，]{2,6}[增多少]/

/** The subject of a count, where its words name a deed or a thing. */
export function subjectOf(claim: Claim): Subject | undefined {
  const clause = claim.lead.slice(Math.max(claim.lead.lastIndexOf('。'), claim.lead.lastIndexOf('；')) + 1).slice(-40)
  if (PART.test(clause)) return undefined
  const back = /中$/.test(claim.noun) && claim.noun.length > 2
  const named = thingOf(claim.noun.replace(/[之当]?中$/, ''))
  const found = DEED.exec(claim.label)
  const whole = WHOLE.test(clause)
  const year = /(?:19|20)\d{2}(?=年)/.exec(clause)?.[0] ?? ''
  if (!found) return back && named.length >= 2 ? { agent: agentOf(claim.label), deed: '', thing: named, whole, year, back } : undefined
  const deed = DEEDS.find(([, words]) => words.test(found[0]))![0]
  const thing = thingOf(claim.label.slice(found.index + found[0].length)) || named
  return { agent: agentOf(claim.label.slice(0, found.index)), deed, thing, whole, year, back }
}

const thingOf = (words: string): string => words.replace(PLAIN, '').replace(THING, '')
const agentOf = (words: string): string => words.replace(PLAIN, '')

/** Can these two speak of the same who: both of the whole place, or one that says nothing, or the same words? */
export function sameAgent(a: Subject, b: Subject): boolean {
  const [one, other] = [a.agent.replace(/^[我本]/, '全'), b.agent.replace(/^[我本]/, '全')]
  if (one === other) return true
  const place = /^全[省市州县区乡镇局院街](?:道)?$/
  return (one === '' && (place.test(other) || a.back)) || (other === '' && (place.test(one) || b.back))
}

/** Can these two speak of one year? One that names none speaks of the year that the paper is about. */
export const sameYear = (a: Subject, b: Subject, paper: string): boolean => (a.year || paper) === (b.year || paper)
