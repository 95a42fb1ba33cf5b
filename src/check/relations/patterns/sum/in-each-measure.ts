/**
 * 市监579件、566.2万元，环保19件、45.8万元，两领域合计598件、612.0万元; 批捕79件101人，不批捕16件29人，共审结95件130人: a sentence that tells of each the same measures in turn, and
 * closes with all of them together. So many as were said, they are all; else what makes the total in one measure makes it in the others.
 */

import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import { NUMERAL } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnMeasure, sentenceFrom, sentenceTo, tellSum } from '../told.ts'

export const inEachMeasure: RelationRule = {
  kind: 'sum',
  title: '几种计量的合计',
  find: reading => reading.claims.flatMap(c => found(reading, c)),
  examples: {
    good: [
      '农业领域立案86件、罚款42.5万元，林业领域立案24件、罚款18.1万元，两领域合计110件、60.6万元。',
      '批捕48件62人，不批捕9件14人，共审结57件76人。',
      '道路运输事故4起，死亡3人；其他行业事故19起，死亡18人。两类相加，事故23起、死亡21人，均未瞒报。',
      '急难型救助129户321人，发放资金70万元；支出型救助111户157人，发放资金24万元。两项共救助240户478人，发放资金94万元。',
    ],
    bad: [
      '农业领域立案86件、罚款42.5万元，林业领域立案24件、罚款18.1万元，两领域合计120件、60.6万元。',
      '农业领域立案86件、罚款42.5万元，林业领域立案24件、罚款18.1万元，两领域合计110件、66.6万元。',
      '批捕48件62人，不批捕9件14人，共审结75件76人。',
      '道路运输事故4起，死亡3人；其他行业事故19起，死亡18人。两类相加，事故23起、死亡26人，均未瞒报。',
      '急难型救助129户321人，发放资金70万元；支出型救助111户157人，发放资金24万元。两项共救助240户478人，发放资金84万元。',
      '甲队查处18起26人，乙队查处22起31人，丙队查处9起12人，三队共查处49起96人。',
    ],
    traps: [
      // Two stages of the same cases.
      '立案30件40人，起诉20件25人，共审结45件60人。',
      // One more is told elsewhere.
      '甲队查处18起26人，乙队查处22起31人，三队共查处49起69人。',
      // Some are in both.
      '农业领域立案86件、罚款42.5万元，其中林业领域立案24件、罚款18.1万元，两领域合计86件、42.5万元。',
      // Of the year before.
      '去年立案86件、罚款42.5万元，今年立案24件、罚款18.1万元，目前共办结52件、60.6万元。',
    ],
  },
}

const TOGETHER =
  /([，；。])(?:以上|上述|这)?(?:([两二三四五六七八九])(?:个|大|类|种|家|项)?[\u4e00-\u9fa5]{0,4}?)?(?:合计|共计|总计|一共|共|相加|加起来|合起来|之和)，?[\u4e00-\u9fa5]{0,4}$/
const OTHER = /其中|上年|去年|同期|累计|以来|合计|结转/
const MOST = 24
/** So many characters the words of a total are long, and so many measures it is told in. */
const WORDS = 24
const MEASURES = 4

function found(reading: Reading, first: Claim): Found[] {
  const closing = totals(reading, first)
  if (!closing) return []
  const { sums, from, opens, many } = closing
  const before = membersBefore(reading, from, opens)
  for (let width = sums.length; width > 1; width--) {
    const measures = inTurn(sums.slice(0, width), before, many)
    if (!measures) continue
    const made = measures.filter(m => meets(total(m.parts.map(p => p.value)), m.sum.value) && m.parts.every(p => p.printed > 1))
    return many === undefined && made.length === 0 ? [] : measures.map(m => tellSum(m.sum, m.parts))
  }
  return []
}

/** All of its sentence; where the total opens a sentence of its own, all of the one before. */
function membersBefore({ claims }: Reading, from: Claim, opens: boolean): readonly Claim[] {
  const last = opens ? claims[from.id - 1] : from
  const before = last?.paragraph === from.paragraph ? sentenceTo(claims, last, MOST + 1) : []
  return (opens && last ? [...before, last] : before).filter(c => c.form !== 'percent')
}

interface Measure {
  readonly sum: Claim
  readonly parts: readonly Claim[]
}

/** The measures in turn of so many members as the words say; one that is told by its name is so called of each. */
function inTurn(sums: readonly Claim[], before: readonly Claim[], many: number | undefined): readonly Measure[] | undefined {
  const groups = before.length / sums.length
  if (!Number.isInteger(groups) || groups < 2 || before.length > MOST || (many !== undefined && many !== groups)) return undefined
  const fits = before.every((c, n) => {
    const sum = sums[n % sums.length]!
    return (
      isOwnMeasure(c) && c.unit === sum.unit && !OTHER.test(c.lead) && (n % sums.length === 0 || sum.label === '' || sum.label === c.label)
    )
  })
  return fits ? sums.map((sum, n) => ({ sum, parts: before.filter((_, i) => i % sums.length === n) })) : undefined
}

interface Closing {
  readonly sums: readonly Claim[]
  /** What stands before it is the members. */
  readonly from: Claim
  /** Does it open a sentence? */
  readonly opens: boolean
  /** How many members the words say there are. */
  readonly many: number | undefined
}

function totals({ claims, view }: Reading, first: Claim): Closing | undefined {
  if (!isOwnMeasure(first) || claims[first.id + 1]?.sentence !== first.sentence) return undefined
  const said = TOGETHER.exec(view.text.slice(Math.max(0, first.start - WORDS), first.start))
  if (!said) return undefined
  // 两类合计598件: the number of the members reads as a figure of its own.
  const number = claims[first.id - 1]
  const from = number && number.start >= first.start - said[0].length ? number : first
  const rest = sentenceFrom(claims, first, MEASURES - 1)
  const end = rest.findIndex(c => !isOwnMeasure(c) || !isFurther(c) || c.unit === first.unit)
  const sums = [first, ...rest.slice(0, end < 0 ? rest.length : end)]
  return sums.length < 2 ? undefined : { sums, from, opens: said[1] === '。', many: said[2] === undefined ? undefined : NUMERAL[said[2]] }
}

/** 240户478人, 598件、612万元; 、死亡21人, ，发放资金94万元: by its unit alone, or by a name. */
const isFurther = ({ lead }: Claim): boolean => /^(?:、|[、，][\u4e00-\u9fa5]{1,6})?$/.test(lead)
