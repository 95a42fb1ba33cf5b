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
    ],
    bad: [
      '农业领域立案86件、罚款42.5万元，林业领域立案24件、罚款18.1万元，两领域合计120件、60.6万元。',
      '农业领域立案86件、罚款42.5万元，林业领域立案24件、罚款18.1万元，两领域合计110件、66.6万元。',
      '批捕48件62人，不批捕9件14人，共审结75件76人。',
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
  /^(?:以上|上述|这)?(?:([两二三四五六七八九])(?:个|大|类|种|家|项)?[\u4e00-\u9fa5]{1,4}?)?(?:合计|共计|总计|一共|共)[\u4e00-\u9fa5]{0,3}$/
const NUMBER_OF = /^[\u4e00-\u9fa5]{0,3}(?:合计|共计|总计|一共|共)[\u4e00-\u9fa5]{0,3}$/
const OTHER = /其中|上年|去年|同期|累计|以来|合计|结转/
const MOST = 24

function found(reading: Reading, first: Claim): Found[] {
  const closing = totals(reading, first)
  if (!closing) return []
  const { sums, from, many } = closing
  const before = sentenceTo(reading.claims, from, MOST + 1).filter(c => c.form !== 'percent')
  const width = sums.length
  const groups = before.length / width
  const turn = before.every((c, n) => isOwnMeasure(c) && c.unit === sums[n % width]!.unit && !OTHER.test(c.lead))
  if (!turn || !Number.isInteger(groups) || groups < 2 || before.length > MOST || (many !== undefined && many !== groups)) return []
  const measures = sums.map((sum, n) => ({ sum, parts: before.filter((_, i) => i % width === n) }))
  const made = measures.filter(m => meets(total(m.parts.map(p => p.value)), m.sum.value) && m.parts.every(p => p.printed > 1))
  return many === undefined && made.length === 0 ? [] : measures.map(m => tellSum(m.sum, m.parts))
}

interface Closing {
  readonly sums: readonly Claim[]
  /** What stands before it is the members. */
  readonly from: Claim
  /** How many members the words say there are. */
  readonly many: number | undefined
}

function totals({ claims, view }: Reading, first: Claim): Closing | undefined {
  if (!isOwnMeasure(first)) return undefined
  // 两类合计598件: the number of the members reads as a figure of its own.
  const number = claims[first.id - 1]
  const spoken =
    number?.chinese && number.sentence === first.sentence && number.label === '' && NUMBER_OF.test(first.lead) ? number : undefined
  const from = spoken ?? first
  const said = TOGETHER.exec(spoken ? view.text.slice(spoken.start, first.start) : first.label)
  if (!said || !/^[，；]$/.test(from.sep)) return undefined
  const rest = sentenceFrom(claims, first, 3)
  const end = rest.findIndex(c => !isOwnMeasure(c) || (c.lead !== '、' && c.lead !== '') || c.unit === first.unit)
  const sums = [first, ...rest.slice(0, end < 0 ? rest.length : end)]
  return sums.length < 2 ? undefined : { sums, from, many: said[1] === undefined ? undefined : NUMERAL[said[1]] }
}
