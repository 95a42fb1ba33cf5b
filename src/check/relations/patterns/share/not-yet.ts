/** 开工率97.5%，80个项目中仍有2个未开工; 反映问题49件，全部回复，未办结1件，办结率98%: a rate told by those of which it is not true. */
import type { Claim } from '../../../claims.ts'
import { above, minus, over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { tell } from '../told.ts'

export const notYet: RelationRule = {
  kind: 'share',
  title: '由未完成数得出的率',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? leftOpen(reading, c) ?? []),
  examples: {
    good: [
      '开工率97.5%，80个项目中仍有2个未开工。',
      '答复率98.8%，收到的243件建议中有3件尚未答复。',
      '随手拍反映问题49件，全部回复，未办结1件，办结率98%；贴吧3件，办结率100%。',
      '承办提案120件，尚未答复6件，答复率95.0%。',
      '信箱来信85件，全部受理，受理率100%，未办结2件，办结率97.6%。',
    ],
    bad: [
      '开工率90.5%，80个项目中仍有2个未开工。',
      '答复率96.8%，收到的243件建议中有3件尚未答复。',
      '随手拍反映问题49件，全部回复，未办结1件，办结率99%；贴吧3件，办结率100%。',
      '承办提案120件，尚未答复6件，答复率96.5%。',
      '信箱来信85件，全部受理，受理率100%，未办结2件，办结率98.6%。',
    ],
    traps: [
      '承办提案120件，办结112件，退办2件，未办结6件，办结率93.3%。',
      '评估86个项目，通过71个，未通过15个，通过率82.6%。',
      '承办提案120件，超期未办结1件，办结率95.0%。',
      '承办提案120件，上年结转未办结6件，办结率100%。',
      '来信85件，受理60件，受理率70.6%，未办结2件，办结率96.7%。',
    ],
  },
}

const NAME = /(?<![不未])([\u4e00-\u9fa5]{2})率(?:为|达到?|是)?$/
const STILL = /^[^，。；]{0,8}中，?(?:仍|尚|还)?(?:有|剩)$/

function found({ claims }: Reading, rate: Claim): Found | undefined {
  const name = rate.form === 'percent' && rate.precision === 'exact' ? NAME.exec(rate.label)?.[1] : undefined
  const [whole, rest] = claims.slice(rate.id + 1, rate.id + 3)
  if (!name || !whole || !rest || !/^，[^，。；]*$/.test(whole.lead) || !STILL.test(rest.lead)) return undefined
  if (![whole, rest].every(c => c.form === 'plain' && c.precision === 'exact' && c.paragraph === rate.paragraph && c.owner === rate.owner))
    return undefined
  if (!alike(whole.unit, rest.unit) || !above(whole.value, rest.value)) return undefined
  if (!new RegExp(`^[\\u4e00-\\u9fa5]{0,6}?(?:尚?未|没有|不)(?:能|按期)?${name}`).test(rest.noun)) return undefined
  return tellRest(rate, whole, rest)
}

/** So many figures further up the whole may stand, behind rates. */
const NEAR = 6
const OPEN = /^(?:目前|现)?(?:尚|仍|还)?(?:有)?未([\u4e00-\u9fa5]{2})$/

/** 反映问题49件，全部回复，未办结1件，办结率98%: all but those that are open, where nothing else was counted between. */
function leftOpen({ claims }: Reading, rate: Claim): Found | undefined {
  const name = rate.form === 'percent' && rate.precision === 'exact' ? NAME.exec(rate.label)?.[1] : undefined
  const rest = claims[rate.id - 1]
  // 全部回复，回复率100%，未办结1件: a rate told between counts nothing.
  const counts = claims.slice(Math.max(0, rate.id - NEAR), Math.max(0, rate.id - 1)).filter(c => c.role !== 'rate')
  const [before, whole] = [counts.at(-2), counts.at(-1)]
  if (!name || !whole || !rest || OPEN.exec(rest.label)?.[1] !== name || rate.lead !== `，${rate.label}`) return undefined
  if (![whole, rest].every(c => c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && c.owner === rate.owner))
    return undefined
  if (![whole, rest].every(c => c.sentence === rate.sentence && c.paragraph === rate.paragraph)) return undefined
  // 受理120件，立案110件，未办结6件: of which of them, nobody says.
  if (before && before.role === 'count' && before.sentence === whole.sentence && before.paragraph === whole.paragraph && whole.sep !== '；')
    return undefined
  // 通过71个，未通过15个，通过率82.6%: those that are no more open are told, and both are all.
  if (whole.label.includes(name)) return undefined
  if (rest.sep !== '，' || rest.printed === 0 || !alike(whole.unit, rest.unit) || !above(whole.value, rest.value)) return undefined
  return tellRest(rate, whole, rest)
}

function tellRest(rate: Claim, whole: Claim, rest: Claim): Found {
  const left = whole.printed - rest.printed
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: times(over(minus(whole.value, rest.value), whole.value), 100),
    parts: [whole, rest],
    working: `（${number(whole.printed)}－${number(rest.printed)}）÷${number(whole.printed)}＝${percent((100 * left) / whole.printed, rate.step)}`,
    said: figure(rate),
  })
}
