/** 售后服务、合同和质量问题占投诉总量的近70%; 乡科级、农村、事业单位三类占总量的62.34%: the members of these names together, of what their own shares are of, or the text counts. */
import type { Claim } from '../../../claims.ts'
import { total } from '../../../interval.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { namedEach } from '../../share/members.ts'
import { rateOf } from '../../share/verdict.ts'
import { isExactCount, tellShare } from '../told.ts'

export const namesShare: RelationRule = {
  kind: 'share',
  title: '点名几项的占比',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '投诉384件。售后101件，占26.3%；合同93件，占24.2%；质量70件，占18.2%；其他120件，占31.3%。售后、合同和质量问题占投诉总量的近70%。',
      '检举控告401件。反映乡科级123件；一般干部44件；事业单位30件；农村97件。乡科级、农村、事业单位三类占总量的62.34%。',
    ],
    bad: [],
    traps: ['检举控告401件。反映乡科级123件；一般干部44件；事业单位30件；农村97件。乡科级、农村、事业单位三类占总量的82.34%。'],
  },
}

const NAMES =
  /(?:^|[，。；])((?:[\u4e00-\u9fa5]{2,8}、){1,4}[\u4e00-\u9fa5]{2,12}?)(?:[两三四五]大?[类项种])?(?:问题|案件|投诉|诉求|事项)?占(?:[\u4e00-\u9fa5]{0,4}总[数量]的?|全部的?|比)?(?:近|约|为|达)?$/
/** So many figures back the members, and before them their whole, may stand. */
const FAR = 60
/** 近70%: not more, and not much less. */
const UNDER = 3

function found(claims: readonly Claim[], s: Claim): Found | undefined {
  const said = s.form === 'percent' && s.printed < 100 ? NAMES.exec(s.lead)?.[1] : undefined
  if (!said || s.role !== 'share') return undefined
  const names = said.split(/[、和与及]/).filter(Boolean)
  const near = claims
    .slice(Math.max(0, s.id - FAR), s.id)
    .filter(c => c.paragraph === s.paragraph && isExactCount(c) && c.owner === s.owner)
  const parts = names.length > 1 ? namedEach(near.map(plainly), names) : undefined
  const [first] = parts ?? []
  if (!parts || !first || parts.length !== names.length || parts.some(p => !alike(p.unit, first.unit))) return undefined
  const from = Math.min(...parts.map(p => p.id))
  const sum = total(parts.map(p => p.value))
  const whole = near.find(w => w.id < from && alike(w.unit, first.unit) && w.value.min >= sum.max && gives(s, rateOf(sum, w.value).max))
  if (!whole || (s.precision === 'exact' && !fitsShare(s, sum, whole.value)) || (s.precision === 'exact' && s.step >= 1)) return undefined
  return s.precision === 'exact'
    ? tellShare(s, parts, whole)
    : tellShare(s, parts, whole, { stated: { min: s.printed - UNDER, max: s.printed } })
}

/** 反映县处级干部82件 stands for what it is of. */
const plainly = (c: Claim): Claim => ({ ...c, label: c.label.replace(/^(?:其中)?(?:反映|涉及)/, '').replace(/(?:问题|案件|投诉)$/, '') })

const gives = (s: Claim, rate: number): boolean =>
  s.precision === 'exact' ? Math.abs(rate - s.printed) <= s.step : /近$/.test(s.lead) && rate <= s.printed && rate > s.printed - UNDER
