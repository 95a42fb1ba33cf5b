/** @module What a table, an annex or a summary is said to count again: 申请复议7件……附表所列复议9件. The words say that it is the same. */
import type { Claim } from '../../claims.ts'
import type { Found, Reading } from '../../reading.ts'
import { alike } from '../../units.ts'
import { twice } from './twice.ts'

const AGAIN =
  /^(?:[\u4e00-\u9fa5]{0,6}?)(?:附表|附件|附图|表(?![示明达态扬彰决])|小结|台账|文末|文后|前文|后文|摘要)(?:[中里内又所却则])*(?:列|载|称|写|示|显示|说|填报|注)(?:明|为|的|有)?“?(?:全年)?([\u4e00-\u9fa5]{2,12})$/
/** 新制发规范性文件7件，而附表“本年制发件数”填9: the name of a cell, without a unit. */
const CELL = /(?:附表|附件|统计表|报表)[中里]?“([\u4e00-\u9fa5]{2,12})”(?:一?[栏项])?(?:中)?(?:却)?(?:填|填报|填写|列|记)(?:了|的?是|为)?$/
const AROUND = /^(?:本年度?|全年|年度|当年)|(?:件|个|次|人|起|总)?数量?$/g
/** So many figures and paragraphs back it may have been counted first. */
const BACK = 40
const PARAGRAPHS = 2

export const annexed = ({ claims }: Reading): Found[] =>
  claims.flatMap((claim): Found[] => {
    const cell = claim.unit === '' ? CELL.exec(claim.lead)?.[1]?.replace(AROUND, '') : undefined
    const thing = claim.role === 'count' && claim.precision === 'exact' ? (cell ?? AGAIN.exec(claim.label)?.[1]) : undefined
    if (!thing || thing.length < 2) return []
    const called = claims
      .slice(Math.max(0, claim.id - BACK), claim.id)
      .filter(c => counts(c, claim) && (cell ? c.label.includes(thing) : names(c.label, thing)))
    const first = called.findLast(c => c.printed === claim.printed) ?? (called.length === 1 ? called[0] : undefined)
    return first ? [{ ...twice(claim, first), named: true }] : []
  })

const counts = (c: Claim, claim: Claim): boolean =>
  c.role === 'count' &&
  c.precision === 'exact' &&
  c.owner < 0 &&
  claim.paragraph - c.paragraph <= PARAGRAPHS &&
  c.unit !== '' &&
  (claim.unit === '' || alike(c.unit, claim.unit)) &&
  !/上年|去年|同期|年初/.test(c.label)

/** 因公开被申请复议 of 复议; 入住 of 敬老院入住老人. */
const names = (label: string, thing: string): boolean => label.endsWith(thing) || (label.length > 1 && thing.includes(label))
