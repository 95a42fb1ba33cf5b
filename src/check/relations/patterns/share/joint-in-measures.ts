/**
 * 起重机械182起、203人；电梯112起、87人……。起重机械、电梯两类占总起数的51.9%、总死亡的52.9%: those that are named, together, of all in each measure.
 */

import type { Claim } from '../../../claims.ts'
import { NUMERAL } from '../../../numerals.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isNumber } from '../../../traits.ts'
import { decideNamed } from '../../share/verdict.ts'

export const jointInMeasures: RelationRule = {
  kind: 'share',
  title: '几类合占总起数、总人数',
  find: ({ claims }) => claims.flatMap(s => found(claims, s)),
  examples: {
    good: [
      '事故566起，死亡548人：锅炉28起、31人；起重机械182起（32.16%）、203人（37.04%）；电梯112起、87人。起重机械、电梯两类占总起数的51.9%、总死亡的52.9%。',
      '事故100起，死亡80人：道路50起、40人；建筑30起、20人；其他20起、20人。道路、建筑两类合计占总起数的80%。',
    ],
    bad: [
      '事故566起，死亡548人：锅炉28起、31人；起重机械182起（32.16%）、203人（37.04%）；电梯112起、87人。起重机械、电梯两类占总起数的51.9%、总死亡的55.9%。',
      '事故100起，死亡80人：道路50起、40人；建筑30起、20人；其他20起、20人。道路、建筑两类合计占总起数的90%。',
    ],
    traps: [
      '事故100起，死亡80人：道路50起、40人；建筑30起、20人；其他20起、20人。道路、建筑、矿山三类占总起数的90%。',
      '事故100起，死亡80人：道路50起、40人；建筑30起、20人。去年道路、建筑两类占总起数的76%。',
      '事故100起，死亡80人：道路50起、40人；建筑30起、20人。道路、建筑等四类占总起数的96%。',
    ],
  },
}

const NAMES =
  /(?:^|。)((?:[^、，。；：\d]{2,8}、){1,5}[^、，。；：\d]{2,8}?)([两二三四五六])(?:大?类|项|种|者)(?:设备|行业|事故)?(?:合计|一?共)?占(?:事故)?(总[^，。；、\d]{2,6})的$/
const MORE = /^、(?:占)?(总[^，。；、\d]{2,6})的$/
const CASES = /^总(?:起数|件数|事故起数|数)$/
const DEAD = /^总(?:死亡|死亡人数|亡人数?)$/
const FAR = 80

type Unit = '起' | '人'
const unitOf = (words: string): Unit | undefined => (CASES.test(words) ? '起' : DEAD.test(words) ? '人' : undefined)

function found(claims: readonly Claim[], s: Claim): Found[] {
  const m = s.form === 'percent' ? NAMES.exec(s.lead) : null
  if (!m) return []
  const names = m[1]!.split('、')
  if (names.length !== NUMERAL[m[2]!] || /等|去年|上年|同期/.test(m[1]!)) return []
  const next = claims[s.id + 1]
  const more = next?.form === 'percent' && next.paragraph === s.paragraph ? MORE.exec(next.lead)?.[1] : undefined
  const before = claims.slice(Math.max(0, s.id - FAR), s.id).filter(c => c.paragraph === s.paragraph && isCount(c))
  return [judged(before, names, s, unitOf(m[3]!)), more && judged(before, names, next!, unitOf(more))].filter(
    f => f !== undefined && f !== '',
  )
}

const isCount = (c: Claim): boolean => isNumber(c) && c.owner < 0

function judged(before: readonly Claim[], names: readonly string[], s: Claim, unit: Unit | undefined): Found | undefined {
  if (!unit || s.precision !== 'exact') return undefined
  const whole = before.find(c => c.unit === unit)
  const parts = names.map(name => memberOf(before, name, unit))
  return whole && parts.every(p => p !== undefined && p !== whole) ? decideNamed(s, parts as Claim[], whole) : undefined
}

/** The figure of the one that is called so: its own, or the one in that measure right behind it. */
function memberOf(before: readonly Claim[], name: string, unit: Unit): Claim | undefined {
  const called = before.flatMap((c, i) => (c.unit === '起' && c.label === name ? [i] : []))
  const [at] = called
  if (at === undefined || called.length > 1) return undefined
  const next = before[at + 1]
  if (unit === '起') return before[at]
  return next?.unit === unit && /^、(?:死亡)?$/.test(next.lead) ? next : undefined
}
