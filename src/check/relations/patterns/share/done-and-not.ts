/**
 * 采纳意见126条、未采纳14条，采纳率90%; 合格438批次，不合格12批次，合格率97.3%: what was done and what was not stand side by side, and are all there is. The rate may stand
 * ahead of them, behind, or in brackets. 审结4477件，结案率96.0%，年底未结187件: so may what came in be told only by what was closed and what was not; told where it holds.
 */
import type { Claim } from '../../../claims.ts'
import { plus } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { rateOf } from '../../share/verdict.ts'
import { sentenceFrom, sentenceTo, tell } from '../told.ts'

export const doneAndNot: RelationRule = {
  kind: 'share',
  title: '做到与未做到合为全部',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? closedAndOpen(claims, c) ?? []),
  examples: {
    good: [
      '采纳意见126条、未采纳14条，采纳率90%。',
      '抽检合格438批次，不合格12批次，合格率97.3%。',
      '评查优秀率达标率均有提高，达标率95%：达标190卷、未达标10卷。',
      '出庭率98%，出庭49件、未出庭1件。',
      '全年新收案件3120件，审结3240件，结案率94.6%，截至12月底未结185件。',
    ],
    bad: ['采纳意见126条、未采纳14条，采纳率96%。', '抽检合格438批次，不合格12批次，合格率93.7%。', '出庭率89%，出庭49件、未出庭1件。'],
    traps: [
      '受理意见150条、采纳126条、未采纳14条、部分采纳10条，采纳率84%。',
      '上年采纳126条、未采纳14条，今年采纳率92%。',
      '采纳126条、未采纳14条，其中企业意见采纳率88%。',
      '全年新收案件3120件，审结3240件，法定审限内结案率96.6%，截至12月底未结185件。',
    ],
  },
}

const RATE = /^[\u4e00-\u9fa5]{0,8}([\u4e00-\u9fa5]{2})率(?:为|是|达到?)?$/
/** Deeds that leave nothing between done and not done: one was not asked, or no answer was due, is told by none of these. */
const DEED = /^(?:采纳|合格|达标|出庭|整改|履行|办结|化解|签约|参保|入学|就业|到位|销号|拆除|完成)$/
const LEADING = /^(?:其中|抽检|已经?|实际|共|有|被|予以)+/
const OTHER_TIME = /上年|去年|同期|上月|上季|年初/
/** So many figures on each side of the rate. */
const FAR = 3

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const deed = rate.form === 'percent' && rate.precision === 'exact' && rate.role === 'rate' ? RATE.exec(rate.label)?.[1] : undefined
  if (!deed || !DEED.test(deed) || /[不未]/.test(rate.label) || rate.lead.includes('其中')) return undefined
  const near = [...sentenceTo(claims, rate, FAR), ...sentenceFrom(claims, rate, FAR)].filter(c => c.form === 'plain')
  const [one, other] = near
  // Where anything else is counted beside them, that may be the whole.
  if (near.length !== 2 || !one || !other || other.id - one.id !== 1 || one.unit !== other.unit) return undefined
  if (![one, other].every(c => isCount(c, rate)) || !/^[，、]$/.test(other.sep)) return undefined
  const [done, not] = [one, other].map(c => c.label.replace(LEADING, ''))
  if (!done!.startsWith(deed) || !new RegExp(`^(?:尚|仍|还)?(?:未|不)${deed}`).test(not!)) return undefined
  return told(rate, one, other)
}

const told = (rate: Claim, one: Claim, other: Claim): Found =>
  tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: rateOf(one.value, plus(one.value, other.value)),
    parts: [one, other],
    working: `${number(one.printed)}÷（${number(one.printed)}＋${number(other.printed)}）＝${percent((100 * one.printed) / (one.printed + other.printed), rate.step)}`,
    said: figure(rate),
  })

const CLOSING_RATE = /^(?:综合|总|总体|案件)*(?:结案|审结|办结|执结)率(?:为|是|达到?)?$/
const CLOSED = /(?:审执结|审结|结案|办结|执结)(?:案件)?$/
const OPEN = /未(?:审|办|执)?结(?:案件?)?$/

/** The count right before the rate, and what is open right behind it: what was carried over is in them, though it is not printed. */
function closedAndOpen(claims: readonly Claim[], rate: Claim): Found | undefined {
  const [done, open] = [claims[rate.id - 1], claims[rate.id + 1]]
  if (rate.form !== 'percent' || rate.precision !== 'exact' || !CLOSING_RATE.test(rate.label) || !done || !open) return undefined
  if (![done, open].every(c => isCount(c, rate) && c.paragraph === rate.paragraph && c.sentence === rate.sentence)) return undefined
  if (!CLOSED.test(done.label) || /未/.test(done.label) || !OPEN.test(open.label) || done.unit !== open.unit) return undefined
  const found = told(rate, done, open)
  return found.verdict === 'holds' ? found : undefined
}

const isCount = (c: Claim, rate: Claim): boolean =>
  c.role === 'count' && c.precision === 'exact' && c.owner === rate.owner && c.printed > 0 && !OTHER_TIME.test(c.label)
