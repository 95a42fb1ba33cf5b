/**
 * 被复议11件，维持8件、纠正2件、尚未审结2件; 被诉5宗，结果为撤诉1宗、维持判决4宗、撤销1宗: each review ends in one way, so that what became of them is never more than they are.
 */
import type { Claim } from '../../../claims.ts'
import { above, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isExactCount, sentenceFrom, tellSum } from '../told.ts'

export const reviewOutcomes: RelationRule = {
  kind: 'sum',
  title: '复议诉讼案件与其结果',
  find: ({ claims }) => claims.flatMap(c => found(claims, c)),
  examples: {
    good: [
      '因公开被复议11件，维持8件、纠正1件、尚未审结2件。',
      '被申请复议8宗、被诉6宗，结果为撤诉1宗、维持判决4宗、撤销1宗。',
      '被提起行政诉讼16件，结果驳回12件、撤诉3件、未审结1件。',
    ],
    bad: [
      '因公开被复议11件，维持8件、纠正2件、尚未审结2件。',
      '被申请复议8宗、被诉5宗，结果为撤诉1宗、维持判决4宗、撤销1宗。',
      '被提起行政诉讼16件，结果驳回14件、撤诉3件、未审结1件。',
    ],
    traps: [
      // Only some of them ended.
      '被诉12件，撤诉1件、驳回4件。',
      // What was reviewed and what was sued are concluded together.
      '被复议8件、被诉5件，共维持9件、纠正2件、尚未审结2件。',
    ],
  },
}

const REVIEWED = /(?:被(?:申请)?(?:行政)?复议|(?:被提起|被)(?:行政)?(?:应?诉讼?|起诉))(?:案件)?$/
const OUTCOME =
  /^(?:结果(?:为|是)?)?(?:其中)?(?:决定|判决)?(?:维持|纠正|撤销|变更|撤诉|撤回|驳回|终止|调解|其他|尚?未审结|正在审理|确认违法|责令履行)[\u4e00-\u9fa5]{0,4}$/
const MOST = 8

function found(claims: readonly Claim[], whole: Claim): Found[] {
  if (!isExactCount(whole) || !REVIEWED.test(whole.label)) return []
  const rest = sentenceFrom(claims, whole, MOST)
  const end = rest.findIndex(
    (c, n) => !isExactCount(c) || c.unit !== whole.unit || !OUTCOME.test(c.label) || c.sep !== (n === 0 ? '，' : '、'),
  )
  const parts = end < 0 ? rest : rest.slice(0, end)
  if (parts.length < 2 || parts.length === MOST || (end >= 0 && rest[end]!.sep === '、')) return []
  const sum = total(parts.map(p => p.value))
  // Some are not told: those that are still open, or that ended otherwise.
  return above(whole.value, sum) ? [] : [tellSum(whole, parts)]
}
