/** 7个村各配法律顾问1名，2个社区各配2名，共11名: so many of each kind, each with so many, and how many in all. */

import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isNumber } from '../../../traits.ts'
import { addable, measure } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { tell } from '../told.ts'

export const eachOfSeveral: RelationRule = {
  kind: 'sum',
  title: '几类各若干、共若干',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '7个村各配法律顾问1名，2个社区各配2名，共11名。',
      '为8个村各发宣传册200册，4个社区各300册，共发2800册。',
      '16个村每村3名、4个社区每个社区5名，共68名。',
    ],
    bad: [
      '7个村各配法律顾问1名，2个社区各配2名，共12名。',
      '为8个村各发宣传册200册，4个社区各300册，共发2600册。',
      '16个村每村3名、4个社区每个社区5名，共86名。',
    ],
  },
}

const TOGETHER = /^(?:全[镇乡县区市街])?(?:总共|合计|共计|一共|累计|共)[\u4e00-\u9fa5]{0,6}$/
const APIECE = /^[\u4e00-\u9fa5]{0,6}(?:各|每(?:个?(?:村|社区|镇|街道|校|单位|所|站)))[\u4e00-\u9fa5]{0,8}$/
const BOUND = /不少于|至少|不低于|不超过|最多|最少|以上|平均/
const MOST = 6

function found({ claims, view: { text } }: Reading, all: Claim): Found | undefined {
  if (!TOGETHER.test(all.label) || all.sep !== '，' || !isCount(all) || text[all.stop + all.noun.length] === '（') return undefined
  const pairs: [Claim, Claim][] = []
  for (let at = all.id - 1; pairs.length < MOST; at -= 2) {
    const [heads, each] = [claims[at - 1], claims[at]]
    if (!heads || !each || !isPair(heads, each, all)) break
    pairs.unshift([heads, each])
  }
  // What stands before them in the sentence may count, too.
  const before = pairs[0] && claims[pairs[0][0].id - 1]
  if (pairs.length < 2 || (before?.paragraph === all.paragraph && before.sentence === all.sentence)) return undefined
  const value = pairs.reduce((n, [heads, each]) => n + heads.printed * each.printed, 0)
  return tell({
    kind: 'sum',
    claim: all,
    stated: all.value,
    computed: exactly(value),
    parts: pairs.flat(),
    working: `${pairs.map(([heads, each]) => `${number(heads.printed)}×${number(each.printed)}`).join('＋')}＝${number(value)}`,
    said: figure(all),
  })
}

const isPair = (heads: Claim, each: Claim, all: Claim): boolean =>
  [heads, each].every(c => isCount(c) && c.paragraph === all.paragraph && c.sentence === all.sentence && c.owner === all.owner) &&
  !measure(heads.unit) &&
  APIECE.test(each.lead) &&
  !BOUND.test(each.lead) &&
  (each.unit === all.unit || addable(each.unit, all.unit))

const isCount = (c: Claim): boolean => isNumber(c) && c.printed > 0 && c.unit !== ''
