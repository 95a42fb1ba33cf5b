/**
 * 全年组织执法培训862人次……综上，全年培训执法人员862人次; 化解矛盾纠纷65起……（详见附件2：65起成功化解矛盾纠纷清单）; 2024年度本部门支出预算888.69万元……区司法局2024年度支出预算888.69万元: what a paper sums
 * up at its end, lists in an annex, or tells again under the same name.
 */
import type { Claim } from '../../../claims.ts'
import { endedBefore } from '../../../halving.ts'
import { exactly } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import type { Interval, Span } from '../../../types.ts'
import { figure } from '../../../words.ts'
import { earlier, toldAgain } from '../../common/told-again.ts'
import { isOwnMeasure, tell } from '../told.ts'

export const summedUp: RelationRule = {
  kind: 'repeat',
  title: '综上、附件清单、同年同名',
  find: reading => [
    ...reading.claims.flatMap(c => atEnd(reading, c) ?? titled(reading, c) ?? sameYear(reading, c) ?? []),
    ...annexes(reading),
  ],
  examples: {
    good: [
      '（一）开展培训情况。全年组织执法培训862人次。（二）办案情况。办理各类行政处罚案件63件。综上，全年培训执法人员862人次、办理案件63件。',
      '一年来，司法所成功化解矛盾纠纷65起，疏导群体性事件9起。（详见附件2：65起成功化解矛盾纠纷清单）',
      '2024年度本部门支出预算888.69万元。关于支出预算的说明：区司法局2024年度支出预算888.69万元，主要用于公共安全。',
    ],
    bad: [
      '（一）开展培训情况。全年组织执法培训862人次。（二）办案情况。办理各类行政处罚案件63件。综上，全年培训执法人员865人次、办理案件63件。',
      '一年来，司法所成功化解矛盾纠纷65起，疏导群体性事件9起。（详见附件2：85起成功化解矛盾纠纷清单）',
      '2024年度本部门支出预算888.69万元。关于支出预算的说明：区司法局2024年度支出预算898.69万元，主要用于公共安全。',
      '关于公布33件规范性文件清理结果的通知。我局对现行文件进行了清理，现将清理结果（共83件规范性文件）予以公布。',
      '对逾期未整改的14家单位予以曝光（详见附件2《第三批逾期未整改单位名单（84家）》），同时对整改到位的485家单位销号。',
      '全年新建农村公路126公里，改造危桥18座。总的来看，全年建成农村公路162公里，群众出行更加便捷。',
    ],
    traps: [
      '全年组织执法培训862人次。综上，东镇培训执法人员265人次。',
      '全年组织执法培训862人次、普法培训3人次。综上，全年培训865人次。',
      '成功化解矛盾纠纷65起。（详见附件2：25起重大矛盾纠纷清单）',
      '2024年度本部门收入预算888.69万元。2024年度支出预算898.69万元，主要用于公共安全。',
      '2023年度支出预算888.69万元。区司法局2024年度支出预算898.69万元。',
      '2024年度支出预算888.69万元，其中基本支出预算868.69万元。',
    ],
  },
}

const END = /(?:^|[。\n])(?:综上(?:所述)?|总之|总的来[看说]|总体(?:来)?看|概括起来|归纳起来|一句话)，[^。]*$/
const SENTENCE = 120
const PART = /其中|[东西南北][县区镇乡村]|上年|去年|同期|半年|季度|\d月|新增|累计|平均/

/** 综上，全年培训执法人员862人次: the one figure of its unit that was told, by two of its words. */
function atEnd({ claims, view: { text } }: Reading, c: Claim): Found | undefined {
  if (!isOwnMeasure(c) || c.printed < 10 || PART.test(c.label)) return undefined
  if (!END.test(text.slice(Math.max(0, c.start - SENTENCE), c.start))) return undefined
  const before = earlier(claims, c).filter(o => isOwnMeasure(o) && o.sentence < c.sentence)
  return toldAgain(claims, c, o => before.length === 1 && before[0] === o && !PART.test(o.label) && shared(o.label, c.label) > 1)
}

const LIST = '(?:清单|名单|目录|一览表|汇总表|台账|名册|情况表)'
/** 附件2：65起成功化解矛盾纠纷清单; 附件2《逾期未整改单位名单（14家）》 */
const ANNEXES: readonly RegExp[] = [
  new RegExp(`附件\\d{0,2}[：:，]?《?(?<many>\\d{2,4})(?<unit>[起件家个项名户人处份条])(?<name>[\\u4e00-\\u9fa5]{4,24})${LIST}`, 'dg'),
  new RegExp(
    `附件\\d{0,2}[：:，]?《?(?<name>[\\u4e00-\\u9fa5]{6,24})${LIST}（共?(?<many>\\d{2,4})(?<unit>[起件家个项名户人处份条])）`,
    'dg',
  ),
]
const NEAR = 300

function annexes({ claims, view: { text } }: Reading): Found[] {
  return ANNEXES.flatMap(form =>
    everyMatch(text, form).flatMap(m => {
      const { many, unit, name } = m.groups as Record<'many' | 'unit' | 'name', string>
      const before = claimsBefore(claims, m.index).filter(
        c =>
          isOwnMeasure(c) && c.unit === unit && m.index - c.stop < NEAR && (c.label.includes(name) || hasFive(`${c.label}${c.noun}`, name)),
      )
      const [first, more] = before
      if (!first || more || /其中|部分/.test(first.label)) return []
      const [start, end] = m.indices!.groups!['many']!
      const again = exactly(Number(many))
      return [tellAgain({ start, end }, again, first, `${many}${unit}`)]
    }),
  )
}

const tellAgain = (claim: Span, stated: Interval, first: Claim, said: string): Found =>
  tell({
    kind: 'repeat',
    claim,
    stated,
    computed: first.value,
    parts: [first],
    working: `前文“${first.label || first.noun}”是${figure(first)}`,
    said,
  })

const MOST = 24
/** The last figures that stand before this place. */
function claimsBefore(claims: readonly Claim[], at: number): readonly Claim[] {
  const end = endedBefore(claims, at)
  return claims.slice(Math.max(0, end - MOST), end)
}

const TITLE = /关于(?:公布|发布|印发|公开|废止|修改|通报)$/
/** 关于公布33件规范性文件清理结果的通知……清理结果（共33件规范性文件） */
function titled({ claims, view: { text } }: Reading, c: Claim): Found | undefined {
  if (c.owner < 0 || c.noun.length < 4 || !/（共$/.test(text.slice(Math.max(0, c.start - 2), c.start))) return undefined
  return toldAgain(claims, { ...c, owner: -1 }, o => TITLE.test(o.label) && o.noun.startsWith(c.noun.slice(0, 6)))
}

const YEARLY =
  /(?<year>(?:19|20)\d{2}年度?)(?:本(?:部门|单位|级)|我[局院校中心市县区]|全[市县区])*(?<name>[\u4e00-\u9fa5]{4,12}?)(?:总额|合计|总计)?(?:为|共)?$/
/** 2024年度本部门支出预算888.69万元……区司法局2024年度支出预算888.69万元: money of five digits. */
function sameYear({ claims }: Reading, c: Claim): Found | undefined {
  const said = c.unit === '元' && isOwnMeasure(c) && c.printed / c.step >= 1e4 ? YEARLY.exec(c.label) : null
  if (!said || !/预算|决算|收入|支出|投资/.test(said.groups!['name']!)) return undefined
  return toldAgain(claims, c, o => {
    const other = c.step === o.step && o.sentence < c.sentence ? YEARLY.exec(o.label) : null
    return other?.groups?.['name'] === said.groups!['name'] && other?.groups?.['year'] === said.groups!['year']
  })
}

/** How many pairs of neighbouring characters both have that say what was done. */
function shared(one: string, other: string): number {
  const words = one.replace(/全年|今年|各类|共|累计/g, '')
  let n = 0
  for (let i = 0; i + 1 < words.length; i++) if (other.includes(words.slice(i, i + 2))) n++
  return n
}

/** Have both five neighbouring characters in common? */
function hasFive(one: string, other: string): boolean {
  for (let i = 0; i + 4 < other.length; i++) if (one.includes(other.slice(i, i + 5))) return true
  return false
}
