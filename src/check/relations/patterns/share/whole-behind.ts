/**
 * 劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占80%，全年立案2500宗; 甲村100件、乙村80件，两村合占40%，全镇450件: several members have the share together,
 * and what they are of is told right behind it.
 */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { partOf } from '../../share/part.ts'
import { decideNamed } from '../../share/verdict.ts'

export const wholeBehind: RelationRule = {
  kind: 'share',
  title: '合占在前、总数在后',
  find: reading => reading.claims.flatMap(s => found(reading, s) ?? []),
  examples: {
    good: [
      '劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占80%，全年立案2500宗。',
      '投诉最多的三镇450件、320件、230件，合占50%，全县共2000件。',
    ],
    bad: [
      '劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占85%，全年立案2500宗。',
      '投诉最多的三镇450件、320件、230件，合占52%，全县共2000件。',
    ],
  },
}

const TOGETHER = /^(?:[两二三四五六七八九十][\u4e00-\u9fa5]{1,4})?(?:合计|合|共|共计)占(?:比|总数|总量|全部)?(?:为|约|达)?$/
/** 全县2000件, 全年立案2500宗, 总数450件: words that leave no other kind out. */
const ALL = /^(?:全[年市县区省镇乡州街旗部系]|今年|本[年季月期]|上半年|下半年|[一二三四]季度|总|共|合计|共计|累计)/
/** What was finished, or of another year, is another whole. */
const OTHER = /去年|上年|同期|计划|目标|其中/
const FAR = 24

function found({ claims, items }: Reading, s: Claim): Found | undefined {
  const item =
    s.role === 'share' && s.form === 'percent' && s.precision === 'exact' && TOGETHER.test(s.label) ? items.of.get(s.id) : undefined
  const whole = claims[s.id + 1]
  if (!item || item.sentence !== s.sentence || !isCount(whole) || whole.sentence !== s.sentence || whole.paragraph !== s.paragraph)
    return undefined
  const part = partOf(item, s)
  const [first] = part?.parts ?? []
  if (!part || !first || part.parts.length < 2 || !part.parts.every(p => isCount(p) && alike(p.unit, whole.unit))) return undefined
  if (!ALL.test(whole.label) || OTHER.test(whole.label) || above(part.value, whole.value)) return undefined
  // Where something larger was counted before them, they may be of that.
  const before = claims.slice(Math.max(0, first.id - FAR), first.id)
  const other = before.some(c => c.paragraph === s.paragraph && isCount(c) && alike(c.unit, whole.unit) && c.printed > part.value.min)
  return other ? undefined : decideNamed(s, part.parts, whole)
}

const isCount = (c: Claim | undefined): c is Claim => c?.role === 'count' && c.form === 'plain' && c.precision === 'exact'
