/** 派单594件，按时结案591件，超时办理3件，结案率100%: what was done in time and what was done late were both done; the rate that does not say 按时 is of both. */
import type { Claim } from '../../../claims.ts'
import { total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount, sentenceTo } from '../told.ts'

export const lateToo: RelationRule = {
  kind: 'share',
  title: '按时与超时都算办结',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '派单594件，按时结案591件，超时办理3件，结案率100%，按时结案率99.5%。',
      '交办工单320件，按期办结300件，逾期办结12件，办结率97.5%。',
      '收到申请86件，按期答复80件，超期答复4件，答复率97.7%。',
      '转办诉求412件，按期办结405件，逾期7件，办结率100%。',
    ],
    bad: [
      '派单594件，按时结案580件，超时办理3件，结案率100%。',
      '交办工单320件，按期办结300件，逾期办结12件，办结率95.7%。',
      '收到申请86件，按期答复80件，超期答复4件，答复率99.7%。',
    ],
    traps: ['派单594件，按时结案591件，超时3件，按时结案率99.5%。', '交办工单320件，按期办结300件，逾期12件，办结率93.8%。'],
  },
}

const DONE = '(?:办结|结案|办理|处理|答复|回复|办复|完成|反馈|审结)'
const IN_TIME = new RegExp(`^(?:其中)?(?:均|已)?(?:按时|按期|限时|如期|期限内)(${DONE})$`)
const LATE = new RegExp(`^(?:超时|逾期|超期|延期)(${DONE})?$`)
const RATE = new RegExp(`^(?:总|综合|工单|案件|诉求)?(${DONE})率(?:为|是|达到?)?$`)

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const name = rate.form === 'percent' && rate.precision === 'exact' ? RATE.exec(rate.label)?.[1] : undefined
  if (!name) return undefined
  const counts = sentenceTo(claims, rate, 6).filter(c => isExactCount(c) && c.owner === rate.owner)
  const [late, inTime, whole] = [counts.pop(), counts.pop(), counts.pop()]
  const done = LATE.exec(late?.label ?? '')
  if (!late || !inTime || !whole || !done || IN_TIME.exec(inTime.label)?.[1] !== name) return undefined
  const both = [inTime, late]
  if (!both.every(c => alike(c.unit, whole.unit)) || total(both.map(c => c.value)).min > whole.value.max) return undefined
  const found = decideNamed(rate, both, whole)
  // 逾期12件 alone may still be open: these were done where that makes the rate right.
  return done[1] || found?.verdict === 'holds' ? found : undefined
}
