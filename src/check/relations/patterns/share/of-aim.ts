/** 新增就业1024万人，完成900万人目标的114%; 办理245件（刑事189件），完成全年200件任务的122.5%: what was reached, of the aim that its phrase counts. */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, tellShare } from '../told.ts'

export const ofAim: RelationRule = {
  kind: 'share',
  title: '完成目标、任务的比例',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '前三季度新增就业1024万人，完成900万人目标的114%；再就业432万人，完成500万人目标的86%。',
      '前9月办理245件（刑事189件，民事55件，行政1件），完成全年200件任务的122.5%。',
    ],
    bad: [
      '前三季度新增就业1024万人，完成900万人目标的104%；再就业432万人，完成500万人目标的86%。',
      '前9月办理245件（刑事189件，民事55件，行政1件），完成全年200件任务的112.5%。',
    ],
    traps: [
      // What has reached the aim is not the one before it; a share of last year's; an aim about so many.
      '累计建成120公里，当年新建30公里，累计完成150公里目标的80%。',
      '上年新增240件，今年完成200件任务的98%。',
      '新增就业约245人，完成200人目标的120%。',
    ],
  },
}

const AIM = /^(?:已|超额|提前|现已)*完成了?(?:全年|年度|年初|本年|当年|下达|省定|市定|县定|既定)*$/
const OF = /^(?:年度|全年|既定)?(?:目标|任务|计划)(?:任务|总数|总量|数|值|量)?的$/
const OTHER = /上年|去年|同期|累计|目标|计划|任务/

function found({ claims }: Reading, rate: Claim): Found | undefined {
  const aim = claims[rate.id - 1]
  if (rate.form !== 'percent' || rate.precision !== 'exact' || !OF.test(rate.lead) || !isExactCount(aim) || !AIM.test(aim.label))
    return undefined
  if (aim.sentence !== rate.sentence || aim.sep !== '，' || aim.owner !== rate.owner) return undefined
  const done = claims.slice(0, aim.id).findLast(c => c.owner === aim.owner && c.paragraph === aim.paragraph)
  if (!isExactCount(done) || done.sentence !== aim.sentence || done.unit !== aim.unit || OTHER.test(done.label)) return undefined
  return tellShare(rate, [done], aim, { base: exactly(aim.printed) })
}
