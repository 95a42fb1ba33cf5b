/** Percentage points: 不捕率61.3%，高出总体23.2个百分点; 96.8%，较上年的94.3%提高2.5个百分点. Part of the kind `growth`. */
import type { Claim } from '../../claims.ts'
import { meets, minus, over, rounded, times } from '../../interval.ts'
import type { Found, Reading } from '../../reading.ts'
import type { Interval } from '../../types.ts'
import { figure, number, percent } from '../../words.ts'
import { subjectOf, timeOf } from './groups.ts'

const EARLIER =
  /(?:(?<=[比较与])\d{1,2}月份?|上一?年|去年|上年度|同期|上期|上月|上季度|前年|(?:19|20)\d{2}年度?)(?:度|同期|同月|末|底)?(?:[上下]半年|全年|[一二三四]季度|前三季度|\d{1,2}月份?)?(?:的|为|是)?$/

export function points(reading: Reading): Found[] {
  const out: Found[] = []
  const percents: Claim[] = []
  for (const claim of reading.claims) {
    if (claim.form === 'percent' && claim.role !== 'change' && Number.isFinite(claim.value.max) && !isAim(claim)) percents.push(claim)
    if (claim.form === 'percent' && claim.role === 'change') out.push(...(ofRates(claim, reading.claims) ?? []))
    if (claim.form !== 'point') continue
    const last = percents.at(-1)
    if (!last || last.paragraph !== claim.paragraph || last.sentence !== claim.sentence || /分别/.test(claim.label)) {
      out.push(...paces(claim, reading.claims))
      continue
    }
    const next = baseBehind(claim, reading.claims)
    if (next) {
      out.push(told(claim, last, next, meets(rounded(claim), times(minus(last.value, next.value), claim.sign || 1))))
      continue
    }
    const found = against(
      claim,
      last,
      percents.slice(-25, -1).filter(p => p.paragraph === claim.paragraph),
    )
    out.push(...(found ? [found] : paces(claim, reading.claims)))
  }
  return out
}

/** 84.3%（省下达目标为79%），比上年的83.2%提高1.1个百分点: what was aimed at, in brackets, has not moved. */
const isAim = ({ owner, label }: Claim): boolean => owner >= 0 && /目标|任务|指标|要求|标准/.test(label)

/** By how much the one went faster: 快, 慢, 高出, 相差; not 拉动, 贡献. */
const APART = /^(?:[\u4e00-\u9fa5]{0,12}?)(?:(快|高|多|领先|强)|(慢|低|少|落后|弱|回落|收窄)|相?差(?:距|值)?)(?:于|出|了|为|约)*$/

/** 整体增2.1%，民企增8.9%，快6.8个百分点; 增7.3%，比前两月的10.7%慢3.4个百分点: of two rates of change right before, only that they agree. */
function paces(points: Claim, claims: readonly Claim[]): Found[] {
  const [one, two] = [claims[points.id - 2], claims[points.id - 1]]
  const said = APART.exec(points.label)
  if (!one || !two || !said || points.sep === '；' || ![one, two].every(c => isRate(c, points)) || one.role !== 'change') return []
  const sign = (c: Claim) => (c.role === 'change' && c.sign < 0 ? -c.printed : c.printed)
  // 比前两月的10.7%慢: of the other, behind which it stands; else the second went faster or slower than the first.
  const [now, base] = /[比较]/.test(two.label) ? [one, two] : [two, one]
  const way = sign(now) - sign(base)
  const agrees = said[1] ? way > 0 : said[2] ? way < 0 : true
  if (!agrees || Math.abs(Math.abs(way) - points.printed) > 1e-6) return []
  const message = `${number(sign(now))}%与${number(sign(base))}%相差${number(points.printed)}个百分点，相符。`
  return [
    { kind: 'growth', claim: points, stated: rounded(points), computed: rounded(points), verdict: 'holds', parts: [now, base], message },
  ]
}

const isRate = (c: Claim, { paragraph, sentence, owner }: Claim): boolean =>
  c.form === 'percent' && c.precision === 'exact' && c.paragraph === paragraph && c.sentence === sentence && c.owner === owner

/** As many figures behind its points a base may stand. */
const BEHIND = 5

/** The base behind its points: 提高2.5个百分点（上年为94.3%）; of 环比提高0.14个百分点，同比下降0.05个百分点；上月为99.48%，上年同月为99.67%, the one of their time. */
function baseBehind(points: Claim, claims: readonly Claim[]): Claim | undefined {
  const after = claims.slice(points.id + 1, points.id + 1 + BEHIND)
  const [next] = after
  const time = timeOf(points)
  const timed = after.filter(c => c.form === 'percent' && c.sentence === points.sentence && c.paragraph === points.paragraph)
  const several = timed.filter(c => EARLIER.test(c.label) && timeOf(c) !== undefined)
  if (time && several.length > 1 && several.some(c => timeOf(c) !== time)) {
    const own = several.filter(c => timeOf(c) === time)
    return own.length === 1 && !/相差|差距|之差/.test(points.label) ? own[0] : undefined
  }
  return next && isBaseOf(points, next, claims[points.id + 2]) ? next : undefined
}

/** 提高2.5个百分点（上年为94.3%）. Not 相差14.7个百分点，上年为86.0%和69.8%, nor 6.6个百分点，比去年同期的65.9%快2.5个百分点, which has points of its own. */
function isBaseOf(points: Claim, next: Claim, third: Claim | undefined): boolean {
  if (next.form !== 'percent' || next.sentence !== points.sentence || next.paragraph !== points.paragraph || !EARLIER.test(next.label))
    return false
  const taken = third?.sentence === next.sentence && (third.form === 'point' ? third.sep === '' : /^[和、与及]$/.test(third.lead))
  return !taken && !/相差|差距|之差/.test(points.label)
}

/** 高出总体23.2个百分点: than the rate of the same name that was told before. */
const OVERALL = /(?:高|低)(?:出|于)(?:总体|整体|平均)/
const nameOf = (c: Claim): string => /[\u4e00-\u9fa5]{2,8}率/.exec(c.label)?.[0] ?? ''

/** 占51.7%，纠错率较上年的11.2%下降: a share is no value of what is called a rate. */
const isShareOnly = (before: Claim, last: Claim): boolean => before.role === 'share' && nameOf(before) === '' && nameOf(last) !== ''

/** 优于全国1个百分点, 高于目标2个百分点: compared with something else than an earlier value. */
const ELSE = /优于|好于|快于|高于|低于|高出|低出|领先|超过?|(?:比|较)(?!上|去|同|前|年|期|20|19|[“”]?[十二三四五六七八九]|规划)/

const OVER_YEARS = /[两三四五六七八九十]年(?:[来间里]|下来)?(?:共|累计|总共|(?=[拉提上下升降增减]))/

/** Which two percentages: those that 由…到 or 较上年的 names, else two whose difference it is. */
function against(claim: Claim, last: Claim, earlier: readonly Claim[]): Found | undefined {
  const wanted = rounded(claim)
  const gap = (now: Claim, base: Claim): Interval => times(minus(now.value, base.value), wayOf(claim, now, base))
  const before = earlier.at(-1)
  const beside =
    before && before.sentence === last.sentence && last.id - before.id === 1 && claim.id - last.id === 1 && !isShareOnly(before, last)
      ? before
      : undefined
  const limit = overLimit(claim, last, earlier.at(-1))
  if (limit) return limit
  const same = calledBefore(claim, last, earlier)
  if (same) return told(claim, same, last, meets(wanted, gap(same, last)))
  // 2022年70.3%，2023年75%，2024年78.5%，两年累计提高8.2个百分点: over more times than the two beside it.
  const [now, base] = (beside && !OVER_YEARS.test(claim.label) && inTime(beside, last)) || []
  if (now && base) return told(claim, now, base, meets(wanted, gap(now, base)))
  const named = earlier.filter(p => nameOf(p) !== '' && nameOf(last).endsWith(nameOf(p)))
  const [overall] = named
  if (OVERALL.test(claim.label) && overall && named.every(p => p.printed === overall.printed))
    return told(claim, last, overall, meets(wanted, gap(last, overall)))
  const own = subjectOf(claim.label).slice(-2)
  // 自然人占比由81.2%升至85.9%，法人相应下降4.7个百分点: of something else.
  const other = beside !== undefined && own !== '' && !`${beside.label}${last.label}`.includes(own)
  const said =
    !ELSE.test(claim.label) && !other && beside && /[由从]/.test(beside.label) && /[到至为]$/.test(last.label) ? beside : undefined
  const fits = earlier.findLast(p => meets(wanted, gap(last, p))) ?? said
  return fits && told(claim, last, fits, meets(wanted, gap(last, fits)))
}

/** 结案率98%，高于省厅95%的要求3个百分点: what was asked for, and by how much the rate before it passed it. */
function overLimit(claim: Claim, limit: Claim, now: Claim | undefined): Found | undefined {
  const way = /^(高于|高出|超过|超出|低于)[^，。；]{0,10}$/.exec(limit.label)?.[1]
  if (!way || !now || now.id !== limit.id - 1 || claim.id !== limit.id + 1 || now.sentence !== limit.sentence || limit.sep !== '，')
    return undefined
  if (
    /上一?[年月季]|去年|同期/.test(now.lead) ||
    now.owner !== limit.owner ||
    !/^的?(?:要求|标准|目标|任务|指标|水平|平均水平|平均值|规定|底线)(?:约|近)?$/.test(claim.label)
  )
    return undefined
  const by = { ...claim, sign: way === '低于' ? -1 : 1 }
  return told(by, now, limit, meets(rounded(by), times(minus(now.value, limit.value), by.sign)))
}

const BASE_OF = /^(?:其中)?([\u4e00-\u9fa5]{2,10}?)(?:上一?年|去年|上年度|上月|上季度)(?:度|同期|同月)?(?:的|为|是)?$/
/** 优良天数比例92.4%，……；优良比例去年同期为90.4%，上升2.0个百分点: the one rate before it that goes by the name of its earlier value. */
function calledBefore(claim: Claim, base: Claim, earlier: readonly Claim[]): Claim | undefined {
  const name = BASE_OF.exec(base.label)?.[1]
  if (!name || claim.id !== base.id + 1 || subjectOf(claim.label) !== '' || ELSE.test(claim.label)) return undefined
  const called = earlier.filter(p => p.sentence === base.sentence && p.id < base.id && isShort(name, p.label.replace(/[为达到是]+$/, '')))
  return called.length === 1 ? called[0] : undefined
}

/** 优良比例 is short for 优良天数比例: it ends alike, and leaves out what stands between. */
function isShort(name: string, whole: string): boolean {
  if (whole.endsWith(name)) return true
  const from = whole.lastIndexOf(name.slice(0, 2))
  return name.length > 3 && from >= 0 && whole.length - from > name.length && whole.endsWith(name.slice(2))
}

/** 96.8%，上年为94.3%; 上年的94.3%升至96.8%: which of two side by side the words put first in time. */
function inTime(one: Claim, two: Claim): readonly [now: Claim, base: Claim] | undefined {
  if (EARLIER.test(two.lead.slice(-16)) && (/[较与于]|比(?![例重率分])/.test(two.lead) || (two.sep === '，' && two.owner < 0)))
    return [one, two]
  return EARLIER.test(one.lead.slice(-16)) && /到|至|为|达/.test(two.lead) ? [two, one] : undefined
}

const ROSE = /^(?:同比|净|共|累计)?(?:提[高升]|上升|升高?|增长|增加|下降|降低?|减少|回落)了?$/

/** 优良率由85.2%提高到87.1%，提高1.9%: what lies between two rates is points; as a percentage it is another. */
function ofRates(claim: Claim, claims: readonly Claim[]): Found[] | undefined {
  const [one, two] = [claims[claim.id - 2], claims[claim.id - 1]]
  if (!one || !two || claim.sign === 0 || !ROSE.test(claim.label) || (claim.sep !== '，' && claim.sep !== '')) return undefined
  const rates = [one, two].every(
    c =>
      c.form === 'percent' && c.role !== 'change' && c.precision === 'exact' && c.owner === claim.owner && c.paragraph === claim.paragraph,
  )
  if (!rates || one.sentence !== claim.sentence || two.sentence !== claim.sentence) return undefined
  const [now, base] = (/[由从]/.test(one.label) && /[到至为]$/.test(two.label) ? [two, one] : inTime(one, two)) ?? []
  if (!now || !base || base.printed <= 0) return undefined
  const points = times(minus(now.value, base.value), claim.sign)
  const computed = times(over(points, base.value), 100)
  const value = (100 * claim.sign * (now.printed - base.printed)) / base.printed
  const working = `（${figure(now)}－${figure(base)}）÷${figure(base)}＝${percent(value, claim.step)}`
  const holds = meets(rounded(claim), computed)
  if (!holds && !meets(rounded(claim), points)) return undefined
  const message = holds
    ? `${working}，与${figure(claim)}相符。`
    : `${figure(now)}与${figure(base)}相差${number(claim.printed)}个百分点，应当写“${number(claim.printed)}个百分点”；${working}，不是${figure(claim)}。`
  return [
    { kind: 'growth', claim, stated: claim.value, computed, verdict: holds ? 'holds' : 'fails', parts: [now, base], named: true, message },
  ]
}

/** 28.9%，与50%的目标相差21.1个百分点; 距90%的目标还差33.5个百分点: whichever is the higher. */
const wayOf = ({ label, sign }: Claim, now: Claim, base: Claim): number =>
  sign ||
  ((/相差|差距|^.{0,6}(?:还|尚|仍|约)?(?:有|差|缺)$/.test(label) || (/[优好]于/.test(label) && LESS_IS_BETTER.test(now.label))) &&
  now.printed < base.printed
    ? -1
    : 1)

/** 资产负债率45.6%，优于平均10.1个百分点: the less the better. */
const LESS_IS_BETTER = /负债|不良|败诉|死亡|发病|失业|差错|不合格|投诉|损耗|空置|贫困/

function told(claim: Claim, now: Claim, base: Claim, holds: boolean): Found {
  return {
    kind: 'growth',
    claim,
    stated: claim.value,
    computed: times(minus(now.value, base.value), wayOf(claim, now, base)),
    verdict: holds ? 'holds' : 'fails',
    parts: [now, base],
    message: `${figure(now)}－${figure(base)}＝${number(now.printed - base.printed)}个百分点，${holds ? '与' : '不是'}${figure(claim)}${holds ? '相符' : ''}。`,
  }
}
