/** 共258名网民参与。选“变化较大”的240票，占93%: how many answered a survey is what the votes for each answer are a share of. */
import type { Claim } from '../../../claims.ts'
import { meets, over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, tellShare } from '../told.ts'

export const ofVoters: RelationRule = {
  kind: 'share',
  title: '问卷、投票各选项的占比',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: ['开展满意度问卷调查，共320名群众参与。对环境卫生，选“满意”的256票，占80.0%。'],
    bad: ['开展满意度问卷调查，共320名群众参与。对环境卫生，满意256人，占90.0%，不满意64人，占20.0%。'],
    traps: [
      '开展满意度问卷调查，共320名群众参与。另有一项调查中，选“满意”的180票，占90.0%。',
      '共320名群众参与问卷，有效问卷300份，选“满意”的180票，占60.0%。',
    ],
  },
}

const SURVEY = /问卷|调查|投票|测评|征集|评选/
const TOOK_PART = /^[\u4e00-\u9fa5]{0,6}(?:参与|参加|投票|作答|填写|受访)/
const VOTES = /^(?:票|人|名|人次|份)$/
const BARE = /^占(?:比)?(?:为|约)?$/
const BACK = 40

/** Told where it holds: who answered which of several questions is seldom said. */
function found({ claims, view: { text } }: Reading, share: Claim): Found | undefined {
  const part = claims[share.id - 1]
  if (share.role !== 'share' || share.form !== 'percent' || share.precision !== 'exact' || !BARE.test(share.label)) return undefined
  if (!part || !isExactCount(part) || !VOTES.test(part.unit) || part.sentence !== share.sentence || part.paragraph !== share.paragraph)
    return undefined
  const whole = claims
    .slice(Math.max(0, part.id - BACK), part.id)
    .find(c => c.paragraph === part.paragraph && isExactCount(c) && /^[人名位]$/.test(c.unit) && TOOK_PART.test(c.noun))
  if (!whole || whole.printed < part.printed || !SURVEY.test(text.slice(Math.max(0, whole.start - BACK), whole.stop + BACK)))
    return undefined
  return meets(printedRate(share), times(over(part.value, whole.value), 100)) ? tellShare(share, [part], whole) : undefined
}
