/** 刑事380人次，民事160人次，刑事约为民事的2.38倍，约为行政的…倍: so many times the other, where both are counted under the names that are compared. */
import type { Claim } from '../../../claims.ts'
import { over, roundedOrCut } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { isExactCount, tell } from '../told.ts'

export const timesTheOther: RelationRule = {
  kind: 'share',
  title: '是另一项的若干倍',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '援助刑事3830人次，民事1646人次，行政29人次，刑事约为民事的2.33倍，约为行政的132.07倍。',
      '受理投诉846件，举报423件。投诉是举报的2倍。',
      '县政府新收行政复议案件144件，同期一审行政诉讼案件24件，复议案件量是诉讼案件量的6倍。',
      '线上办理5400件，线下办理1350件，线上办理量相当于线下办理的4.0倍。',
    ],
    bad: [
      '援助刑事3830人次，民事1646人次，行政29人次，刑事约为民事的2.83倍，约为行政的132.07倍。',
      '援助刑事3830人次，民事1646人次，行政29人次，刑事约为民事的2.33倍，约为行政的123.07倍。',
      '受理投诉846件，举报423件。投诉是举报的3倍。',
      '县政府新收行政复议案件144件，同期一审行政诉讼案件24件，复议案件量是诉讼案件量的8倍。',
      '全镇种植水稻3600亩，种植玉米1200亩，水稻面积是玉米面积的4倍。',
    ],
    traps: [
      // Of another time, of more than was counted under the name, of something that grew.
      '援助刑事3830人次，民事1646人次，去年刑事约为民事的2.83倍。',
      '援助刑事3830人次，民事1646人次，民事纠纷2000件，农民工刑事约为民事的2.83倍。',
      '受理投诉846件，举报423件，投诉增速是举报的3倍。',
      '城镇投诉500件，农村投诉346件，举报423件，投诉是举报的2倍。',
    ],
  },
}

const MEASURE = '(?:数量?|总量|总额|量|案件数|人数|面积|产量|收入|支出|金额|投入)?'
const FRAME = new RegExp(
  `^(?:其中)?([\\u4e00-\\u9fa5]{2,8}?)?${MEASURE}(?:大约|约|已|近)*(?:是|为|达到?|相当于)([\\u4e00-\\u9fa5]{2,8}?)${MEASURE}的(?:约|近)?$`,
)
const AHEAD = /^(?:全[市县区镇乡村年]|其中|包括|含|有|共|受理|援助|接收|收到|办理|种植|完成|实现|接待)+/
const MEASURED = new RegExp(`(?<=..)${MEASURE}$`)
const OTHER = /上年|去年|上月|上期|年初|计划|目标/
/** So many figures before it the two are counted. */
const FAR = 12

function found(claims: readonly Claim[], multiple: Claim): Found | undefined {
  const said = multiple.form === 'times' && multiple.owner < 0 ? FRAME.exec(multiple.label) : null
  if (!said) return undefined
  // 约为行政的132.07倍: who is compared was named before the multiple right ahead of it.
  const before = claims[multiple.id - 1]
  const goesOn = before?.form === 'times' && before.sentence === multiple.sentence && multiple.sep === '，'
  const name = said[1] ?? (goesOn ? FRAME.exec(before.label)?.[1] : undefined)
  const [one, other] = [name, said[2]].map(n => n && called(claims, multiple, n))
  if (!one || !other || one === other || !alike(one.unit, other.unit) || other.printed <= 0) return undefined
  return tell({
    kind: 'share',
    claim: multiple,
    stated: multiple.precision === 'exact' ? roundedOrCut(multiple) : multiple.value,
    computed: over(one.value, other.value),
    parts: [one, other],
    working: `${number(one.printed)}÷${number(other.printed)}＝${number(one.printed / other.printed, 3)}`,
    said: figure(multiple),
  })
}

/** The one count before it that has this very name, in the sentence or the one before. */
function called(claims: readonly Claim[], { id, paragraph, sentence }: Claim, name: string): Claim | undefined {
  const near = claims
    .slice(Math.max(0, id - FAR), id)
    .filter(c => isExactCount(c) && c.owner < 0 && c.paragraph === paragraph && sentence - c.sentence <= 1 && c.label.includes(name))
  const [one] = near
  if (near.length !== 1 || !one) return undefined
  // 新收行政复议案件 of 复议案件: what is named in full says which.
  const full = name.length > 3 && one.label.endsWith(name) && !OTHER.test(one.label)
  return full || one.label.replace(AHEAD, '').replace(MEASURED, '') === name.replace(AHEAD, '') ? one : undefined
}
