/**
 * 登记59878件，上季56675件，环比增5.65%，上年同期41583件，同比增44.00%; 治安警情750起，比7月962起降22.0%，比上年8月813起降7.7%: one value is held to those of several
 * times, each before its own change. The value of one time is no present value of the next.
 */
import type { Claim } from '../../../claims.ts'
import { isMean } from '../../../lists/list.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { unlessLoose } from '../../growth/loose.ts'
import { isValueBeside, tellGrowth } from '../told.ts'

export const periodsInTurn: RelationRule = {
  kind: 'growth',
  title: '依次与前几期数相比',
  find: ({ claims }) => claims.flatMap(rate => found(claims, rate) ?? []),
  examples: {
    good: [
      '三季度登记59878件，上季56675件，环比增5.65%，上年同期41583件，同比增44.00%。',
      '治安警情750起，比7月962起降22.0%，比上年8月813起降7.7%。',
      '刑事警情310起，7月为378起，降18.0%，上年8月为320起，降3.1%；盗窃237起。',
      '有效警情6689起，日均215.8起，比7月8600起降22.2%，比上年同月7210起降7.2%。',
      '四类文件公开290件，再上一年274件，增5.8%。',
    ],
    bad: [
      '三季度登记59878件，上季56675件，环比增6.65%，上年同期41583件，同比增44.00%。',
      '治安警情750起，比7月962起降22.0%，比上年8月813起升7.7%。',
      '刑事警情310起，7月为378起，降19.7%，上年8月为320起，降3.1%；盗窃237起。',
      '有效警情6689起，日均215.8起，比7月8600起降32.2%，比上年同月7210起降7.2%。',
      '四类文件公开290件，再上一年274件，增5.5%。',
    ],
  },
}

const YEAR = '再?上一?年|去年|前一?年|(?:[一二三五十两]|\\d{1,2})年前'
const STEP = '上一?个?(?:月|季度?|周|期|旬|轮|批)|前一(?:日|天|周|月|期|季度)|首日|上次'
const PART = '\\d{1,2}月份?|[一二三四]季度|[上下]半年|前三季度'
export const TIME = `(?:(?:${YEAR})(?:度|同[期月季周]|全年|此时|${PART})?|(?:${STEP})(?:同期)?|同[期月]|${PART})`
const BASE = new RegExp(`^(?:而)?(?:[比较与和同](${TIME})的?|(${TIME})(?:为|是|仅|有|只有)?)$`)
const MOVED = /^(?:相比，)?(?:同比|环比|相?比)?(?:又|分别)?(?:增长?|增加|上?升|升高|上涨|涨|下?降|降低|减少?|下?跌|回落)了?$/
/** Of another time than now, or a part of what is told. */
const OTHER = /上一?年|去年|前年|同期|上[月季期次]|年初|计划|目标|预算|其中|累计/
const MEAN = /[日月年周季]均$|平均$/
/** So many times a mean is less than what it is a mean of: a day of a week, at least. */
const MEAN_OF = 5
/** So many times are told of one value. */
const MOST = 4
/** So many figures back a mean's own total may stand. */
const BACK = 6

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const first = baseOf(claims, rate)
  const now = first && present(claims, first)
  const base = claims[rate.id - 1]
  if (!first || !now || !base || !alike(now.unit, base.unit)) return undefined
  // 4月21211件，去年5月27413件，环比上升14.26%: of the month before, and not of the year before.
  if (/^，?环比/.test(rate.lead) && /^而?[比较与和同]?(?:去年|上一?年)/.test(base.label)) return undefined
  const told = unlessLoose(tellGrowth(rate, now, base), rate, (100 * (now.printed - base.printed)) / base.printed)
  // 收案1286件，审结1103件，上季1193件，环比增7.8%: where another of the sentence gives it, nobody knows which is meant.
  const others = claims.slice(Math.max(0, now.id - BACK), now.id).filter(c => isValueBeside(c, rate) && c.sentence === rate.sentence)
  const open = told.verdict === 'fails' && others.some(c => alike(c.unit, base.unit) && tellGrowth(rate, c, base).verdict === 'holds')
  return open ? undefined : told
}

/** The first of the earlier values that are told in turn, where this change stands behind one of them. */
function baseOf(claims: readonly Claim[], rate: Claim): Claim | undefined {
  let [last, first] = [rate, undefined as Claim | undefined]
  for (let n = 0; n < MOST; n++) {
    const base = claims[last.id - 1]
    if (!base || !isChange(last) || !isValueBeside(base, rate) || base.sentence !== rate.sentence || !BASE.test(base.label)) break
    if (base.sep !== '，' || (last.sep !== '，' && last.sep !== '')) break
    first = base
    const before = claims[base.id - 1]
    if (!before) break
    last = before
  }
  return first
}

const isChange = (c: Claim): boolean =>
  c.role === 'change' && c.form === 'percent' && c.sign !== 0 && c.precision === 'exact' && MOVED.test(c.lead.replace(/^，/, ''))

/** The value right before; a mean far below the base stands for the count that it is a mean of. */
export function present(claims: readonly Claim[], base: Claim): Claim | undefined {
  let now = claims[base.id - 1]
  while (now && now.role === 'share' && now.sentence === base.sentence) now = claims[now.id - 1]
  if (!now || !isValueBeside(now, base) || now.sentence !== base.sentence || OTHER.test(now.label) || !inOrder(now, base)) return undefined
  if (!isMean(now) || now.printed * MEAN_OF > base.printed) return now
  const name = now.label.replace(MEAN, '').replace(/警情|案件|事故/, '')
  const whole = claims
    .slice(Math.max(0, now.id - BACK), now.id)
    .filter(c => isValueBeside(c, base) && alike(c.unit, base.unit) && !OTHER.test(c.label) && c.label.includes(name))
  return name ? whole.at(-1) : whole.at(-1)?.id === now.id - 1 ? whole.at(-1) : undefined
}

const IN_YEAR = /(\d{1,2})月|([一二三四])季度|([上下])半年/
const ORDER = '一二三四上下'
/** 1月35件，2月为42件; 上半年18.6亿，下半年21.1亿，同比增长4.2%: what comes later in the year is no earlier value. */
export function inOrder(now: Claim, base: Claim): boolean {
  const [before, after] = [IN_YEAR.exec(base.label.replace(/^[而比较与和同]+/, '')), IN_YEAR.exec(now.label)]
  if (!before || !after || before.index > 0) return true
  const place = (m: RegExpExecArray): number => (m[1] ? Number(m[1]) : ORDER.indexOf(m[2] ?? m[3]!))
  return [1, 2, 3].every(n => Boolean(before[n]) !== Boolean(after[n]) || !before[n] || place(before) < place(after))
}
