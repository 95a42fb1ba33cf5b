/**
 * 检修4186台，应检修4328台，完成96.7%; 企业63家，较计划的60家超出3家，完成率105%; 化肥到位18.64万吨。计划调运21.5万吨，到位率86.7%: what was due or planned stands right before the rate,
 * and the name of the rate says what was done of it.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decideNamed } from '../../share/verdict.ts'

export const dueBeside: RelationRule = {
  kind: 'share',
  title: '应做、计划做的完成比例',
  find: reading => reading.claims.flatMap(s => found(reading, s) ?? []),
  examples: {
    good: [
      '农机检修4186台套，应检修4328台套，完成96.7%。',
      '培训骨干11批386人次，应训402人次，参训率96.0%。',
      '开展法治体检企业63家，较计划的60家超出3家，完成率105%。',
      '化肥到位18.64万吨，尿素7.92万吨。计划调运21.5万吨，到位率86.7%。',
    ],
    bad: [
      '农机检修4186台套，应检修4328台套，完成99.7%。',
      '培训骨干11批386人次，应训402人次，参训率99.0%。',
      '开展法治体检企业63家，较计划的60家超出3家，完成率115%。',
      '化肥到位18.64万吨，尿素7.92万吨。计划调运21.5万吨，到位率89.7%。',
    ],
    traps: ['应检修4328台，检修4186台，计划全年检修4500台，完成93.0%。', '应训402人，实训386人，其中骨干102人，骨干参训率98.1%。'],
  },
}

const RATE = /^(?:([\u4e00-\u9fa5]{2,4})率|完成(?:了|任务|计划)?|(?:任务|计划)完成率)(?:为|达到?|是)?$/
const DUE = /^(?:原|按)?应(?:当|该)?([\u4e00-\u9fa5]{1,4})$/
const PLAN = /^(?:较|比|与|原|年度|全年|年初)*(?:计划|任务|目标)[\u4e00-\u9fa5]{0,4}的?$/
/** How much it was above or below the plan. */
const DIFFERENCE = /^(?:超出|超过|超|多|少|短缺|差|欠)$/
const FAR = 12

function found({ claims }: Reading, s: Claim): Found | undefined {
  const rate = s.form === 'percent' && s.precision === 'exact' && s.sep === '，' ? RATE.exec(s.label) : null
  if (!rate) return undefined
  const last = claims[s.id - 1]
  const base = last && DIFFERENCE.test(last.label) ? claims[last.id - 1] : last
  if (!base || !isNumber(base) || !near(base, s) || base.sentence !== s.sentence) return undefined
  const verb = DUE.exec(base.label)?.[1]
  const done = rate[1] ?? '完成'
  if (!verb && !PLAN.test(base.label)) return undefined
  if (verb && done !== '完成' && !done.endsWith(verb)) return undefined
  const part = done === '完成' || verb ? beside(claims, base, verb) : deed(claims, base, done)
  return part && decideNamed(s, [part], base)
}

const isNumber = (c: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot' || c.role === 'base') && c.form === 'plain' && c.precision === 'exact' && c.value.min > 0
const near = (c: Claim, s: Claim): boolean => c.paragraph === s.paragraph && c.owner === s.owner && s.id - c.id <= FAR

/** 检修4186台, 培训骨干11批386人次 right before 应检修4328台, 应训402人次. */
function beside(claims: readonly Claim[], base: Claim, verb: string | undefined): Claim | undefined {
  const part = claims[base.id - 1]
  if (!part || !isNumber(part) || !near(part, base) || part.sentence !== base.sentence || !alike(part.unit, base.unit)) return undefined
  const label = part.role === 'slot' ? (claims[part.id - 1]?.label ?? '') : part.label
  return /[未应]/.test(label) || PLAN.test(label) || (verb && !label.includes(verb)) ? undefined : part
}

/** 化肥到位18.64万吨 of 到位率: the one count of that deed in its own sentence or the one before. */
function deed(claims: readonly Claim[], base: Claim, done: string): Claim | undefined {
  const all = claims
    .slice(Math.max(0, base.id - FAR), base.id)
    .filter(c => isNumber(c) && near(c, base) && base.sentence - c.sentence <= 1 && alike(c.unit, base.unit) && c.label.endsWith(done))
  return all.length === 1 && !/[未不应]/.test(all[0]!.label) ? all[0] : undefined
}
