/**
 * @module All that came is what became of it: 受理工单506件……按期回复506件; 培训409人，结业测试409人全部合格; 未结37件，37件未结案均在审限内. That the same figure stands again is told where words say that none is left out; that it
 * does not, is said by other rules.
 */
import type { Claim } from '../../claims.ts'
import type { Found, Reading } from '../../reading.ts'
import { figure, naming } from '../../words.ts'

/** All of them, behind the figure or before it. */
const ALL_BEHIND = /^[\u4e00-\u9fa5]{0,8}?(?:均|全部|都|悉数|一律|无一)/
const ALL_BEFORE = /(?:全部|按期|按时|如期|均已?|足额|悉数)[\u4e00-\u9fa5]{0,6}$/
/** A smaller figure stands twice by chance. */
const LEAST = 10
const BACK = 16

export const allOf = ({ claims }: Reading): Found[] =>
  claims.flatMap(again => {
    if (!isCount(again) || again.printed < LEAST || !(ALL_BEHIND.test(again.noun) || ALL_BEFORE.test(again.label))) return []
    const first = claims
      .slice(Math.max(0, again.id - BACK), again.id)
      .find(c => isCount(c) && c.printed === again.printed && c.unit === again.unit && c.paragraph === again.paragraph)
    return first ? [told(again, first)] : []
  })

const isCount = (c: Claim): boolean => c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && c.unit !== ''

const told = (claim: Claim, first: Claim): Found => ({
  kind: 'repeat',
  claim,
  stated: claim.value,
  computed: first.value,
  verdict: 'holds',
  parts: [first],
  message: `前文“${naming(first)}”也是${figure(first)}，一致。`,
})
