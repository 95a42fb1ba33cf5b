/**
 * 合计19964件。前三位合占52.2%。上年18572件，增长7.5%; 化肥到位18.64万吨……较去年此时的17.2万吨增加8.4%: a sentence that opens with the value of the time before, and
 * names nothing, is of what the paragraph adds up or begins with.
 */
import type { Claim } from '../../../claims.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellGrowth } from '../told.ts'

export const baseOfAll: RelationRule = {
  kind: 'growth',
  title: '全段总数与前期数',
  find: ({ claims }) => claims.flatMap(rate => found(claims, rate) ?? []),
  examples: {
    good: [
      '滨城8127件、江南7386件、海东4451件。合计19964件。前三位合占100%。上年18572件，增长7.5%。',
      '化肥到位18.64万吨，尿素7.92万吨、复合肥6.85万吨。较去年此时的17.2万吨增加8.4%。',
    ],
    bad: [
      '滨城8127件、江南7386件、海东4451件。合计19964件。前三位合占100%。上年18572件，增长7.8%。',
      '化肥到位18.64万吨，尿素7.92万吨、复合肥6.85万吨。较去年此时的17.2万吨增加9.4%。',
    ],
  },
}

const PERIOD = '(?:上一?年|去年|前一?年|上月|上期)(?:度|同期|同月|全年|此时|这时)?'
const BASE = new RegExp(`^(?:(?:而)?${PERIOD}(?:为|是|共)?|[较比]${PERIOD}的)$`)
const MOVED = /^(?:同比|环比)?(?:增长|增加|增|上升|升高?|上涨|下降|降低?|减少|减)了?$/
const TOTAL = /^(?:以上|各[\u4e00-\u9fa5]{1,3}|全[省市县区])?(?:合计|总计|共计)$/
const OTHER = /上一?年|去年|前年|同期|上月|上季|上期|年初|其中|计划|目标|应|累计/
/** So many figures back the paragraph may begin. */
const BACK = 60

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const base = claims[rate.id - 1]
  if (!base || rate.role !== 'change' || rate.form !== 'percent' || rate.sign === 0 || !MOVED.test(rate.label)) return undefined
  if (!BASE.test(base.label) || !base.lead.endsWith(`。${base.label}`) || base.sentence !== rate.sentence || !isCount(base, rate))
    return undefined
  const before = claims
    .slice(Math.max(0, base.id - BACK), base.id)
    .filter(c => isCount(c, rate) && c.role === 'count' && (c.unit === '' || alike(c.unit, base.unit)) && !OTHER.test(c.label))
  const sums = before.filter(c => TOTAL.test(c.label))
  const now = sums.length === 1 ? sums[0] : before.find(c => c.unit !== '')
  if (!now || base.printed <= 0) return undefined
  const told = tellGrowth(rate, now, base)
  if (told.verdict !== 'fails' || sums.length === 1) return told
  // Without a word for the whole, it is only called wrong where the slip of one digit explains it, and no other figure does.
  const right = (100 * Math.abs(now.printed - base.printed)) / base.printed
  const other = before.some(c => tellGrowth(rate, c, base).verdict !== 'fails')
  return !other && Math.sign(now.printed - base.printed) === rate.sign && slipped(rate, right) ? told : undefined
}

/** Is the printed rate the true one but for a digit, of however few? */
const slipped = (rate: Claim, right: number): boolean =>
  oneDigitOff({ ...rate, printed: rate.printed + 100 }, 100 + Math.round(right / rate.step) * rate.step)

const isCount = (c: Claim, { paragraph }: Claim): boolean =>
  c.form === 'plain' && c.precision === 'exact' && c.owner < 0 && c.paragraph === paragraph && (c.role === 'count' || c.role === 'base')
