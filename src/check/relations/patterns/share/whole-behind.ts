/**
 * 劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占80%，全年立案2500宗; 优良天数312天，占85.5%（全年365天）; 败诉12件，败诉率9.6%，审结125件: what a share or
 * rate is of is told right behind it, and nothing before could be that.
 */
import type { Claim } from '../../../claims.ts'
import { above, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { partOf } from '../../share/part.ts'
import { definitionOf } from '../../share/rate-definitions.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount } from '../told.ts'

export const wholeBehind: RelationRule = {
  kind: 'share',
  title: '占比在前、总数在后',
  find: reading => reading.claims.flatMap(s => found(reading, s) ?? []),
  examples: {
    good: [
      '劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占80%，全年立案2500宗。',
      '投诉最多的三镇450件、320件、230件，合占50%，全县共2000件。',
      '城区优良天数312天，占85.5%（全年365天）。',
      '修订村规民约27个，占行政村总数的96.4%，全镇共28个村。',
      '败诉12件，败诉率9.6%，审结125件。',
      '税收收入9.8亿元，占一般公共预算收入的70.0%，一般公共预算收入14亿元。',
      '民生支出28.4亿元，占一般公共预算支出的78.5%；全县一般公共预算支出36.2亿元，增长4.2%。',
      '上半年投入38.6万元，占全年的47.5%；下半年42.7万元，全年81.3万元。',
    ],
    bad: [
      '劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占85%，全年立案2500宗。',
      '投诉最多的三镇450件、320件、230件，合占52%，全县共2000件。',
      '城区优良天数312天，占88.5%（全年365天）。',
      '修订村规民约27个，占行政村总数的94.6%，全镇共28个村。',
      '败诉12件，败诉率6.9%，审结125件。',
      '税收收入9.8亿元，占一般公共预算收入的77.0%，一般公共预算收入14亿元。',
      '民生支出28.4亿元，占一般公共预算支出的75.8%；全县一般公共预算支出36.2亿元，增长4.2%。',
      '上半年投入38.6万元，占全年的57.4%；下半年42.7万元，全年81.3万元。',
    ],
    traps: [
      // A larger count before them, a whole of another year, another counter, one that is no whole.
      '立案2353宗。劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占85%，全年结案2500宗。',
      '劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占85%，去年立案2500宗。',
      '劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占85%，全年涉及2500人。',
      '劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占85%，其中调解结案1900宗。',
      // Of what came before, or of something else.
      '检查企业400家，合格312家，占78%（全县500家）。',
      '败诉12件，败诉率9.6%，审理行政案件130件。上年败诉8件，败诉率9.6%，受理95件。',
      '修订村规民约27个，占村规民约总数的84.4%，全镇共28个村。',
      '民生支出28.4亿元，占一般公共预算支出的78.5%；全省一般公共预算支出436.2亿元。',
      '上半年接待310万人次，占全年的45.6%；下半年370万人次。',
      '一季度发案386起，占22.1%；二季度412起。',
      '民生支出28.4亿元，占一般公共预算支出的78.5%；上年全县一般公共预算支出34.2亿元。',
    ],
  },
}

const TOGETHER = /^(?:[两二三四五六七八九十][\u4e00-\u9fa5]{1,4})?(?:合计|合|共|共计)占(?:比|总数|总量|全部)?(?:为|约|达)?$/
const ALONE = /^占(?:比|全部)?(?:[全本][市县区省镇乡州街村年])?([\u4e00-\u9fa5]{0,12}?)(?:总[数量])?(?:比[例重])?的?(?:为|约|达)?$/
const RATE = /^([\u4e00-\u9fa5]{2,8})率(?:为|是|达到?)?$/
/** 全县2000件, 全年立案2500宗, 总数450件: words that leave no other kind out. */
const ALL = /^(?:全[年市县区省镇乡州街旗部系]|今年|本[年季月期]|上半年|下半年|[一二三四]季度|总|共|合计|共计|累计)/
/** What was finished, or of another year, is another whole. */
const OTHER = /去年|上年|同期|计划|目标|其中/
/** 上半年7320万件，占全年的46.6%；下半年8375万件: the other half is no whole, neither of the year nor of what was in the one. */
const PERIOD = /(?:上半年|下半年|前?[一二三四]季度|\d月)/
const isOtherPeriod = (s: Claim, part: Claim, whole: Claim): boolean =>
  PERIOD.test(whole.label) && (/[全当]年|年度/.test(s.label) || PERIOD.test(part.label))
/** 全县一般公共预算支出 is the one that was named before. */
const HERE = /^(?:全[市县区镇乡]|[本我][市县区镇乡])/
const FAR = 24
/** What a longer name is of bears the very name. */
const NAMED = 6

function found({ claims, items }: Reading, s: Claim): Found | undefined {
  const item = s.form === 'percent' && s.precision === 'exact' && s.printed < 100 ? items.of.get(s.id) : undefined
  const whole = ofTheYear(claims, s) ?? claims[s.id + 1]
  if (!item || item.sentence !== s.sentence || !isExactCount(whole) || whole.sentence !== s.sentence || whole.paragraph !== s.paragraph)
    return undefined
  const parts = TOGETHER.test(s.label) ? (partOf(item, s)?.parts ?? []) : single(claims, s, whole)
  const [first] = parts
  if (!first || !parts.every(p => isExactCount(p) && p.sentence === s.sentence && alike(p.unit, whole.unit))) return undefined
  const value = total(parts.map(p => p.value))
  if (OTHER.test(whole.label) || isOtherPeriod(s, first, whole) || above(value, whole.value)) return undefined
  // Where something larger was counted before them, they may be of that.
  const before = claims.slice(Math.max(0, first.id - FAR), first.id)
  const other = before.some(c => c.paragraph === s.paragraph && isExactCount(c) && alike(c.unit, whole.unit) && c.printed > value.min)
  return other ? undefined : decideNamed(s, parts, whole)
}

/** 上半年3.86亿元，占全年的47.5%；下半年4.27亿元，全年8.13亿元: the year that it is of stands behind the other half. */
const ofTheYear = (claims: readonly Claim[], s: Claim): Claim | undefined =>
  /^占全年/.test(s.label) && claims[s.id + 1] && PERIOD.test(claims[s.id + 1]!.label)
    ? claims.slice(s.id + 2, s.id + 2 + NAMED).find(c => /^全年[共合计]*$/.test(c.label) && c.sentence === s.sentence)
    : undefined

/** The one count right before a share or rate, of which the words behind name the whole. */
function single(claims: readonly Claim[], s: Claim, whole: Claim): Claim[] {
  const part = claims[s.id - 1]
  if (!isExactCount(part) || part.paragraph !== s.paragraph) return []
  if (s.role === 'rate') {
    const name = RATE.exec(s.label)?.[1]
    const definition = name ? definitionOf(name) : undefined
    const own = name !== undefined && part.label.length > 1 && name.endsWith(part.label.slice(-2))
    return own && definition?.below.test(whole.label) && !definition.above.test(whole.label) ? [part] : []
  }
  const thing = s.role === 'share' ? ALONE.exec(s.label)?.[1] : undefined
  // 占一般公共预算收入的70%，一般公共预算收入14亿元
  if (thing && thing.length > NAMED && whole.label.replace(HERE, '') === thing) return [part]
  if (thing === undefined || thing.length > NAMED || !ALL.test(whole.label)) return []
  return thing === '' || whole.label.endsWith(thing.slice(-1)) || whole.noun.startsWith(thing.slice(-1)) ? [part] : []
}
