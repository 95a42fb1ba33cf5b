/**
 * 立案137起，其中调解53起，已结132起，立案案件结案率96.4%: the name of a rate says of what it is. 另在案外调解111起，案内外合并计算的调解率66.1%: what was settled outside counts above
 * and below.
 */
import type { Claim } from '../../../claims.ts'
import { above, plus, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decide, decideNamed } from '../../share/verdict.ts'
import { isExactCount } from '../told.ts'

export const ofNamedCases: RelationRule = {
  kind: 'share',
  title: '写明对象的比率',
  find: reading => reading.claims.flatMap(s => ofNamed(reading, s) ?? insideAndOut(reading, s) ?? []),
  examples: {
    good: [
      '前5个月立案137起，其中调解53起，已结132起，立案案件结案率96.4%。',
      '前5个月立案137起，其中调解53起，另在案外调解111起。案内外合并计算的调解率为66.1%。',
    ],
    bad: [
      '前5个月立案137起，其中调解53起，已结132起，立案案件结案率97.9%。',
      '前5个月立案137起，其中调解53起，另在案外调解111起。案内外合并计算的调解率为61.6%。',
    ],
  },
}

const NAMED =
  /^(?:全部|已)?(立案|受理|收案|登记|新收|交办|转办|排查|移送)(?:的)?(?:案件|事项|事件|纠纷|工单|线索|件)的?(结案|办结|审结|化解|调解|整改|答复|查处)率(?:为|达到?|是)?$/
const BOTH = /^(?:案|庭|诉)?内外(?:合并|一并|合计|合起来)?(?:计算|统计)?的?(调解|和解|化解)(?:成功)?率(?:为|达到?|是)?$/
const OUTSIDE = /[案庭诉]外(?:成功)?$/
const CAME_IN = /(?:立案|受理|收案)$/
/** How many figures before a rate its part and whole are looked for. */
const FAR = 16

const isCount = (c: Claim | undefined): c is Claim => isExactCount(c) && c.owner < 0

const before = ({ claims }: Reading, s: Claim): Claim[] =>
  claims.slice(Math.max(0, s.id - FAR), s.id).filter(c => isCount(c) && c.paragraph === s.paragraph)

function ofNamed(reading: Reading, s: Claim): Found | undefined {
  const said = s.role === 'rate' && s.form === 'percent' && s.precision === 'exact' ? NAMED.exec(s.label) : null
  const part = reading.claims[s.id - 1]
  if (!said || !isCount(part) || part.sentence !== s.sentence || !isDone(part, said[2]!)) return undefined
  const wholes = before(reading, s).filter(c => c.sentence === s.sentence && c.label.endsWith(said[1]!) && alike(c.unit, part.unit))
  const [whole] = wholes
  return whole && wholes.length === 1 && !above(part.value, whole.value) ? decideNamed(s, [part], whole) : undefined
}

/** 已结 of 结案率, 办结 of 办结率. */
const isDone = ({ label }: Claim, act: string): boolean => {
  const words = label.replace(/^(?:其中|已|共)+/, '')
  return words === act || (act.includes(words) && words === '结')
}

function insideAndOut(reading: Reading, s: Claim): Found | undefined {
  const act = s.role === 'rate' && s.form === 'percent' && s.precision === 'exact' ? BOTH.exec(s.label)?.[1] : undefined
  if (!act) return undefined
  const counts = before(reading, s)
  const settled = counts.filter(c => c.label.endsWith(act))
  const [inside, outside] = [settled.filter(c => !OUTSIDE.test(stem(c, act))), settled.filter(c => OUTSIDE.test(stem(c, act)))]
  const came = counts.filter(c => CAME_IN.test(c.label))
  const [one, other, whole] = [inside[0], outside[0], came[0]]
  if (!one || !other || !whole || inside.length + outside.length + came.length !== 3 || ![one, other].every(c => alike(c.unit, whole.unit)))
    return undefined
  const part = { value: total([one.value, other.value]), parts: [one, other] }
  const base = { value: plus(whole.value, other.value), parts: [whole, other], certain: true, near: true }
  const found = decide(s, part, [base])
  return found && found.verdict !== 'undecided' ? { ...found, named: true } : undefined
}

const stem = ({ label }: Claim, act: string): string => label.slice(0, -act.length)
