/** 提起公诉640人，不起诉160人，不起诉率20%: of all that were decided on, and not of those only that were prosecuted or arrested. */
import type { Claim } from '../../../claims.ts'
import { meets, plus } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { rateOf } from '../../share/verdict.ts'
import { tell } from '../told.ts'

export const refusal: RelationRule = {
  kind: 'share',
  title: '不起诉率、不捕率',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['提起公诉640人，不起诉160人，不起诉率20%。', '批准逮捕171人，不批准逮捕62人，不捕率为26.61%。'],
    bad: ['提起公诉640人，不起诉160人，不起诉率25%。', '上半年不起诉18.3万人，起诉64.7万人，不起诉率28.3%。'],
  },
}

const RATE = /^不(?:起诉|批?捕|批准逮捕)率(?:为|达)?$/
const YES = /^[^不]*(?:起诉|公诉|逮捕|批捕)$/
const NO = /不(?:起诉|批准逮捕|批?捕)$/

/** It holds of both together and is wrong of the one alone; what fits neither was counted otherwise. */
function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  if (!RATE.test(rate.label) || rate.precision !== 'exact') return undefined
  const two = claims
    .slice(Math.max(0, rate.id - 2), rate.id)
    .filter(c => isCount(c) && c.sentence === rate.sentence && c.paragraph === rate.paragraph)
  const [yes, no] = [two.find(c => YES.test(c.label)), two.find(c => NO.test(c.label))]
  if (!yes || !no || yes.unit !== no.unit) return undefined
  const both = rateOf(no.value, plus(yes.value, no.value))
  const stated = printedRate(rate)
  if (!meets(stated, both) && !meets(stated, rateOf(no.value, yes.value))) return undefined
  return tell({
    kind: 'share',
    claim: rate,
    stated,
    computed: both,
    parts: [no, yes],
    working: `${number(no.printed)}÷（${number(yes.printed)}＋${number(no.printed)}）＝${percent((100 * no.printed) / (yes.printed + no.printed), rate.step)}`,
    said: figure(rate),
  })
}

const isCount = (c: Claim): boolean => c.form === 'plain' && (c.role === 'count' || c.role === 'slot')
