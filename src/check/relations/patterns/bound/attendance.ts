/** 应到25人，实到23人，请假3人: those who are absent are no more than are missing; 应出席86名，实际出席92名: nobody comes who was not due; 应考320人，实考316人; 发出选票86张，收回87张. */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { inWords, sentenceTo } from '../told.ts'

export const attendance: RelationRule = {
  kind: 'bound',
  title: '应到、实到与请假，发出与收回',
  find: ({ claims }) => claims.flatMap(c => [absent(claims, c), came(claims, c)].filter(f => f !== undefined)),
  examples: {
    good: [
      '应到25人，实到23人，请假2人。',
      '应到委员25名，实到22名，因事请假2名，列席6名。',
      '应出席代表86名，实际出席82名。',
      '发出选票86张，收回选票86张。',
      '发放测评票120份，收回有效票118份。',
      '应到党员486名，主题党日实到451名、请假29名、无故缺席6名。',
      '会议应有代表320名，闭幕会实到312名，符合法定人数。',
      '应考考生320人，实考316人。',
    ],
    bad: [
      '应到25人，实到23人，请假3人。',
      '应到委员25名，实到22名，因事请假4名，列席6名。',
      '应出席代表86名，实际出席92名。',
      '会议应到会代表86名，到会92名。',
      '发出选票86张，收回选票87张。',
      '发放测评票120份，收回121份。',
      '应参加表决的业主320户，实际参加表决的业主332户。',
      '应到党员486名，实到451名，因病请假39名。',
      '会议应到代表68名，实到65名，缺席4名。',
      '发出表决票86张，收回86张，有效票87张。',
      '应到村民代表86名，实际到会80名（请假8名）。',
      '本次会议应到代表86人、实到代表92人。',
      '会议应有代表312名，闭幕会实到320名，符合法定人数。',
      '应考考生320人，实考326人。',
    ],
    traps: [
      '应到25个单位，实到23个，请假3人。',
      '应到25人，实到28人次，请假3人。',
      '应到代表86名，列席12名，到会92名。',
      '上次会议应到25人，本次实到28人。',
      '发出通知86份，收回反馈87条。',
      '应到党员86名，实到83名，请假3名；应到群众25名，实到22名，请假3名。',
      '发放问卷120份，收回率98%。',
    ],
  },
}

const WHO = '(?:[\\u4e00-\\u9fa5]{0,8})'
const DUE = new RegExp(`应(?:有(?:到会)?|到会?|出席会议?|出席|参会|参加(?:会议|表决|投票)?)(?:的)?${WHO}$`)
const CAME = new RegExp(
  `(?:^|会议?|日|次)(?:实到会?|实际(?:到会|出席|参会|参加(?:会议|表决|投票)?|到)|到会|出席(?:会议)?|参会)(?:的)?${WHO}$`,
)
/** 应考320人，实考312人. */
const CALLED = /应(?:考|试|参考|参加考试)(?:考生|学生|人数|人员)?$/
const SAT = /^(?:实际|实)(?:考|参考|参加考试|到考)(?:考生|学生|人数|人员)?$/
const AWAY = /^(?:其中)?(?:因[事病公故]|因[事病公]、?因?[事病公])?(?:请假|缺席|未到会?|未出席|缺会|因[事病公]缺席|无故缺席|无故未到)$/
const SENT = /(?:发出|发放|印发)(?:的)?(?:[\u4e00-\u9fa5]{0,6}票)$/
const BACK_AGAIN = /^(?:实际|共)?(?:收回|回收)(?:有效)?(?:[\u4e00-\u9fa5]{0,6}票)?$/
const RETURNED = /^(?:实际|共)?(?:收回|回收)(?:[\u4e00-\u9fa5]{0,6}票)?$/
const VALID = /^(?:其中)?有效(?:[\u4e00-\u9fa5]{0,4}票)?$/
const OTHER = /上一?[年次届期]|去年|同期|累计|平均|列席|旁听|群众|分别|全年|新增/
const FAR = 6

const isCount = (c: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.unit !== '' && !OTHER.test(c.label)

/** The figures before it in its sentence, up to the last that a semicolon begins. */
function clauseTo(claims: readonly Claim[], c: Claim): Claim[] {
  const near = sentenceTo(claims, c, FAR).filter(o => o.owner === c.owner)
  const from = c.sep === '；' ? near.length : near.findLastIndex(o => o.sep === '；')
  return from < 0 ? near : near.slice(from)
}

function absent(claims: readonly Claim[], away: Claim): Found | undefined {
  if (!isCount(away) || !AWAY.test(away.label)) return undefined
  // 实到80名（请假8名）: in the bracket of those who came.
  const host = away.owner < 0 ? undefined : claims[away.owner]
  const near = host ? [...clauseTo(claims, host), host] : clauseTo(claims, away)
  const dues = near.filter(c => DUE.test(c.label))
  const there = near.filter(c => CAME.test(c.label))
  const [due, actual] = [dues[0], there[0]]
  if (!due || !actual || dues.length > 1 || there.length > 1 || due.id > actual.id) return undefined
  if (![due, actual].every(isCount) || !alike(due.unit, away.unit) || !alike(actual.unit, away.unit) || actual.printed > due.printed)
    return undefined
  const missing = due.printed - actual.printed
  const fails = away.printed > missing
  return inWords(!fails, {
    kind: 'bound',
    claim: away,
    stated: away.value,
    computed: exactly(missing),
    parts: [due, actual],
    message: `应到${figure(due)}、实到${figure(actual)}，没有到的是${number(missing)}${due.unit}，${fails ? '少于' : '不少于'}${away.label}${figure(away)}。`,
  })
}

function came(claims: readonly Claim[], c: Claim): Found | undefined {
  if (!isCount(c)) return undefined
  const [before] = clauseTo(claims, c).slice(-1)
  if (!before || !isCount(before) || !alike(before.unit, c.unit)) return undefined
  const meeting = (CAME.test(c.label) && DUE.test(before.label)) || (SAT.test(c.label) && CALLED.test(before.label))
  const ballots = (BACK_AGAIN.test(c.label) && SENT.test(before.label)) || (VALID.test(c.label) && RETURNED.test(before.label))
  if (!meeting && !ballots) return undefined
  const fails = c.printed > before.printed
  return inWords(!fails, {
    kind: 'bound',
    claim: c,
    stated: c.value,
    computed: before.value,
    parts: [before],
    message: `${c.label}${figure(c)}，${fails ? '比' : '不多于'}${before.label.slice(-10)}${figure(before)}${fails ? '还多' : ''}。`,
  })
}
