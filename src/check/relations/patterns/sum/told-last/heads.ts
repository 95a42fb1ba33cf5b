/** @module The words that tell a total behind what it is of. */
import type { Claim } from '../../../../claims.ts'

export interface Head {
  /** Ends right before the total; `many` is the number of its members, `deed` what is said to have been counted. */
  readonly words: RegExp
  /** Its deed must be that of every member. */
  readonly each?: true
  /** What the members must be besides. */
  readonly members?: (parts: readonly Claim[], said: RegExpExecArray) => boolean
}

const FROM = '(?:^|[，。；：\\n—])'
const ADDED = '加起来|加在一起|加在一块儿?|加一块儿?|相加|加总|累加|合起来|合在一起|归总|归拢'
const TOTAL = `${ADDED}|之和|总和|合计|共计|总计|总共|一共|拢共|统共|累计|总[数量额](?:为|达到?|是|有)|(?<!公)共(?![同享产青和治])`
const DEED = '(?<deed>[\\u4e00-\\u9fa5“”]{0,14})'
const KIND =
  '(?:[类项种级批者笔样条期轮档块片次院地家县市区镇乡村站所组处]|部门|方面|渠道|阶段|时段|季度|个[\\u4e00-\\u9fa5]{1,3}?|[\\u4e00-\\u9fa5]{2,3}?)'

/** 四个季度分别……，全年: as many as the words count. */
const PERIODS: Readonly<Record<string, number>> = { 一至四: 4, 四个: 4, 各: 4 }
const IN_TURN = /(?:(一至四|四个|各)季度|(\d{1,2})(?:至|到|—|－|-)(\d{1,2})月(?:份)?)[^。；\d]{0,16}(?:分别|依次)[^。；\d]{0,12}$/

function inTurn(parts: readonly Claim[]): boolean {
  const m = IN_TURN.exec(parts[0]!.lead)
  const many = m?.[1] ? PERIODS[m[1]] : m ? Number(m[3]) - Number(m[2]) + 1 : 0
  return parts.length === many && parts.slice(1).every(p => /^[、和]$/.test(p.lead))
}

const isHalves = ([first, second, more]: readonly Claim[]): boolean =>
  !more && /上半年/.test(first!.label) && /^(?:而|到)?下半年/.test(second!.label)

export const HEADS: readonly Head[] = [
  // 三类断面共, 两笔总共, 市县两级共, 以上三项资金合计
  {
    words: new RegExp(
      `${FROM}(?:以上|上述|前述|这|前后)?(?:[省市县区镇乡村校企]{2,4})?(?<many>[两二三四五六七八九])(?:大)?${KIND}[\\u4e00-\\u9fa5]{0,6}?(?:${TOTAL})，?${DEED}$`,
    ),
  },
  // 大大小小加起来, 相加
  { words: new RegExp(`${FROM}[\\u4e00-\\u9fa5]{0,6}?(?:${ADDED}|拢共|统共)，?${DEED}$`) },
  // 全年化解总量为: of both halves
  { words: new RegExp(`${FROM}(?:全年|一年|这一年)(?:下来)?，?${DEED}$`), members: parts => isHalves(parts) || inTurn(parts) },
  { words: new RegExp(`${FROM}(?:[一二三四]季度|上半年|下半年|前三季度)(?:共|合计|共计|累计|总共)${DEED}$`), members: inTurn },
  // 组建了23人的专班
  {
    words: new RegExp(`${FROM}[\\u4e00-\\u9fa5]{0,4}?(?:组成|组建|成立|集结|凑成|拉起)了?(?:一支|一个)?$`),
    members: parts =>
      parts.every(p => /^[\s\S]*从[\u4e00-\u9fa5、（）]{2,14}(?:抽调|选派|选调|选拔|抽选|挑选|遴选|抽)(?:了|出)?$/.test(p.label)),
  },
  // 全市医疗卫生机构总数由此达到
  { words: new RegExp(`${FROM}[\\u4e00-\\u9fa5]{2,14}总[数量额](?:由此|因此|这样|也就|就此)(?:为|达到?|是|有)$`) },
  // 以上约谈累计
  { words: new RegExp(`${FROM}(?:以上|上述)[\\u4e00-\\u9fa5]{0,6}?(?:合计|共计|总计|累计|一共|共)${DEED}$`) },
  // 三部门……，共立案
  { words: new RegExp(`${FROM}(?:前后|先后|全年|年内)?(?:合计|共计|总计|总共|一共|共|累计(?=处分|处理|问责))${DEED}$`), each: true },
]
