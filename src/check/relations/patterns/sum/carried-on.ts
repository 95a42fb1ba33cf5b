/** 新收申请31件，办结29件，结转下年2件: what came is closed or carried on. More may be left from before; less cannot be. */
import type { Claim } from '../../../claims.ts'
import { below, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, sentenceFrom, tellSum } from '../told.ts'

export const carriedOn: RelationRule = {
  kind: 'sum',
  title: '新收、办结与结转',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: ['新收公开申请31件，办结29件，结转下年2件。', '收到申请31件，已答复30件，结转下年度继续办理1件。'],
    bad: ['新收公开申请31件，办结28件，结转下年2件。', '收到申请31件，已答复28件，结转下年度继续办理1件。'],
    traps: [
      '新收公开申请31件，办结32件，结转下年2件。',
      '新收公开申请31件，办结28件，结转下年2件，撤回1件。',
      '承包纠纷214件全部办结，其中调解178件，涉及婚姻27件。',
      '承包纠纷214件全部办结，化解积案178件。',
      '新考取执法证8名，原有10名，持证执法人员28名。',
      '交办61件，网民留言166件，三个平台627件。',
    ],
  },
}

const CAME = /^(?:全年|本年|今年|本年度)?(?:共|共计)?(?:新收|收到|新收到|受理|新受理)[\u4e00-\u9fa5]{0,10}$/
const CLOSED = /^(?:已|均|按期|按时)*(?:办结|答复|审结|结案|办复)$/
const ON = /^(?:结)?转(?:至|入|到)?下一?(?:年度?|月|季度?)(?:继续)?(?:办理|处理)?$/
const BEFORE = /结转|旧存|遗留|上年|存案/
const NEAR = 12

function found({ claims }: Reading, came: Claim): Found | undefined {
  if (!isOwnCount(came) || !CAME.test(came.label)) return undefined
  const [closed, on, more] = sentenceFrom(claims, came, 3)
  const both = closed && on && isOwnCount(closed) && isOwnCount(on) && closed.unit === came.unit && on.unit === came.unit
  if (!both || !CLOSED.test(closed.label) || !ON.test(on.label) || (more && more.sep !== '；' && more.unit === came.unit)) return undefined
  const earlier = claims.slice(Math.max(0, came.id - NEAR), came.id).filter(c => c.paragraph === came.paragraph)
  if (earlier.some(c => BEFORE.test(c.label))) return undefined
  const parts = [closed, on]
  const less = below(total(parts.map(p => p.value)), came.value)
  return tellSum(came, parts, less ? {} : { unsure: '上年结转的可能算在内' })
}
