/**
 * 投诉由一月份的24起降到十月份的21起，投诉量下降13%; 平均审理天数从28天缩短为24天，压缩4天，审理周期减少14.3%; 败诉率从11.21%降至8.69%，下降2.52个百分点: both values are told in one turn, and what follows says
 * how far they lie apart.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { askedOf } from '../../growth/timed/asked.ts'
import { lastWhen } from '../../growth/timed/when.ts'
import { tellDifference, tellGrowth, tellPoints } from '../told.ts'

export const fromToBehind: RelationRule = {
  kind: 'growth',
  title: '由某数变为某数之后的增减',
  find: ({ claims, view: { text } }) => claims.flatMap(base => found(claims, text, base)),
  examples: {
    good: [
      '物业投诉由一月份的24起降到十月份的21起，投诉量下降13%。',
      '平均审理天数从28天缩短为24天，压缩4天，审理周期减少14.3%。',
      '平均办理时长由9.5个工作日缩短至3.1个工作日，压缩6.4个工作日，提速67.4%。',
      '能耗由2020年的0.631吨标准煤/万元降至2025年的0.559吨标准煤/万元，五年累计下降11.4%。',
      '窗口排队时间从上年的18分钟压到12分钟，少了6分钟，降幅33.3%。',
      '行政机关一审败诉率从11.21%降至8.69%，下降2.52个百分点。',
    ],
    bad: [
      '物业投诉由一月份的24起降到十月份的21起，投诉量上升13%。',
      '平均审理天数从28天缩短为24天，压缩4天，审理周期减少16.3%。',
      '平均办理时长由9.5个工作日缩短至3.1个工作日，压缩6.4个工作日，提速66.4%。',
      '能耗由2020年的0.631吨标准煤/万元降至2025年的0.559吨标准煤/万元，五年累计下降14.1%。',
      '窗口排队时间从上年的18分钟压到12分钟，少了6分钟，降幅23.3%。',
      '行政机关一审败诉率从11.21%降至8.69%，下降9.52个百分点。',
    ],
    traps: [
      // Against another time, of another thing, year by year, at other prices.
      '物业投诉由一月份的24起降到十月份的21起，环卫投诉下降30%。',
      '物业投诉由一月份的24起降到十月份的21起，月均下降1.4%。',
      '生产总值由2020年的24.8亿元增加到2025年的31.0亿元，按可比价格增长18%。',
      '生产总值由2020年的24.8亿元增加到2025年的31.0亿元，五年累计增长18%。',
      '申请材料由8份减至3份，跑动次数减少60%。',
      '平均审理天数从28天缩短为24天，其中简易程序缩短6天。',
    ],
  },
}

const FROM = /[由从](?<of>[^，。；：]{0,12}?)的?$/
/** 降到十月份的, 缩短为, 吨标准煤/万元降至2025年的, 增加到今年的 */
const TO =
  /^[^，。；：、（）]{0,14}?(?:增[加长]?|[减升降涨跌压缩降]|减少|提[高升]|上升|下降|回落|缩[短减]|压[缩减]|攀升|上涨|下跌|降低|扩大|发展|变)[到至为成](?:了)?(?<of>[^，。；：]{0,10}?)的?$/
/** What names nothing but the measure of what was told. */
const SAME = /(?:[总用数]?量|总?数|[周时][期间长限]|天数|用时|耗时|浓度|水平|规模|人数|件数|起数)$/
const MOST = 3

function found(claims: readonly Claim[], text: string, base: Claim): Found[] {
  const now = claims[base.id + 1]
  if (!now || !isValue(base) || !isValue(now) || base.form !== now.form || !isSame(base, now) || now.sep !== '') return []
  const [from, to] = [FROM.exec(base.label)?.groups, TO.exec(now.lead)?.groups]
  if (!from || !to || now.owner !== base.owner || now.sentence !== base.sentence || now.printed === base.printed) return []
  const out: Found[] = []
  for (let at = now.id + 1; at <= now.id + MOST; at++) {
    const c = claims[at]
    if (!c || c.sentence !== now.sentence || c.paragraph !== now.paragraph || c.owner !== now.owner || !/^[，、]/.test(c.sep)) break
    const told = moved(c, now, base, { from: from['of'] ?? '', to: to['of'] ?? '' }, text)
    if (!told) break
    out.push(told)
  }
  return out
}

function moved(c: Claim, now: Claim, base: Claim, { from, to }: { from: string; to: string }, text: string): Found | undefined {
  // What stands behind the value before belongs to its unit: 吨标准煤/万元，五年累计下降.
  const lead = c.lead.slice(Math.max(0, c.lead.search(/[，、]/)))
  const asked = c.precision === 'exact' ? askedOf({ ...c, lead }) : undefined
  if (!asked || asked.now || asked.among || asked.against === 'turn' || asked.against === 'both') return undefined
  // 由3.05人降至2.35人后，又增加0.06人: from there on.
  if (/^[^，、]*后[，、]|又|再/.test(c.lead)) return undefined
  // 2017年…2021年，三年增长: over other years than these.
  const years = [from, to].map(w => lastWhen(w)?.when.year)
  if (asked.span !== undefined && years.every(y => y !== undefined) && years[1]! - years[0]! !== asked.span) return undefined
  if (asked.sign === 0 && isSpeed(c, now, base)) return undefined
  // 同比 behind 由一月份的: of another time, unless the first value is of the year before or of none that is named.
  const then = lastWhen(from)?.when
  if (asked.against !== undefined && (asked.against !== 'year' || (from !== '' && then?.ago !== -1))) return undefined
  if (asked.subject !== '' && !isOf(asked.subject, base)) return undefined
  // What is worth money grows otherwise at comparable prices, and of rates a percentage may mean points.
  const behind = text.slice(c.stop, c.stop + 8)
  if (/^个?[\u4e00-\u9fa5]{2,}(?<!左右)$/.test(c.noun) && c.form === 'plain') return undefined
  if (c.form === 'percent')
    return now.form === 'plain' && !/可比|不变价/.test(behind) && (now.unit !== '元' || from === '' || asked.span === undefined)
      ? tellGrowth({ ...c, sign: asked.sign || Math.sign(now.printed - base.printed) }, now, base)
      : undefined
  const way = asked.sign || Math.sign(now.printed - base.printed)
  const pair = way > 0 ? ([now, base] as const) : ([base, now] as const)
  if (c.form === 'point') return now.form === 'percent' ? tellPoints(c, pair) : undefined
  return c.form === 'plain' && now.form === 'plain' && alike(c.unit, now.unit) ? tellDifference('growth', c, pair) : undefined
}

/** 由15天缩短为9天，提速66.7%: as much faster, and not as much shorter. */
const isSpeed = (c: Claim, now: Claim, base: Claim): boolean =>
  Math.abs(100 * (base.printed / now.printed - 1) - c.printed) <= Math.max(c.step, 1)

/** 投诉量, 审理周期 of 审理天数: it says again what was told. */
const isOf = (subject: string, { label }: Claim): boolean => {
  const name = label.replace(FROM, '')
  const key = subject.replace(/[数量]$/, '')
  if (key.length > 1 && (name.endsWith(key) || name.includes(subject))) return true
  return SAME.test(subject) && (key.length < 3 || name.includes(subject.slice(0, 2)))
}

const isSame = (base: Claim, now: Claim): boolean => base.form === 'percent' || (base.unit !== '' && alike(base.unit, now.unit))

const isValue = (c: Claim): boolean =>
  c.precision === 'exact' && c.printed > 0 && (c.form === 'plain' || c.form === 'percent') && c.role !== 'change' && c.role !== 'points'
