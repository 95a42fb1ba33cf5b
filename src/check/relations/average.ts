/** Average: 人均、件均、户均、平均每个中队: the one amount of the sentence over its one number of heads; 日均、月均 of a year. */
import type { Claim } from '../claims.ts'
import { exactly, meets, over, roundedOrCut, times } from '../interval.ts'
import { isMean } from '../lists/list.ts'
import type { Found, RelationRule } from '../reading.ts'
import type { Interval } from '../types.ts'
import { addable } from '../units.ts'
import { figure, number } from '../words.ts'
import { isElsewhere, isOtherwise, isSome, shareWord, timesOf } from './average/named.ts'
import { YEARLY, yearsOf } from './average/years.ts'

const HEADS = '人名件户家村场次案项期批班校所站点条篇亩队支辆'
const PER = new RegExp(
  `([${HEADS}])均(?:[\\u4e00-\\u9fa5]{0,6}?)(?:为|达|约|近)?$|平均每一?(个?)([\\u4e00-\\u9fa5]{0,6}?)(?:为|达|约|近|有|需|受理|办理|(?:设|配备?|建)有?[\\u4e00-\\u9fa5]{0,4})?$`,
)
/** How many days or months a yearly figure may be spread over: the year, a leap year, the working days of the years since 2014. */
const SPANS: Readonly<Record<string, readonly number[]>> = {
  日: [365, 366, 181, 182, 248, 249, 250, 251, 252],
  天: [365, 366, 181, 182, 248, 249, 250, 251, 252],
  月: [12],
}
const TIMES = /(?:^|[^平每])(日|天|月)均[\u4e00-\u9fa5]{0,6}?(?:为|达|约|近)?$|平均每(天|日|月)[\u4e00-\u9fa5]{0,6}?$/

export const average: RelationRule = {
  kind: 'average',
  title: '平均数',
  find: reading =>
    reading.claims.flatMap((c, i) => {
      if (
        c.form !== 'plain' ||
        !/均|亩产/.test(c.label) ||
        /[年月]人均|全部|全[市县区]平均|总体平均/.test(c.label) ||
        isOtherwise(reading.view.text, c)
      )
        return []
      const before = reading.claims.slice(Math.max(0, i - BACK), i).filter(o => o.paragraph === c.paragraph && c.sentence - o.sentence <= 2)
      // 罚款86.4万元，案均1.8万元，共处罚48件: what it is divided by may stand behind it.
      const behind = reading.claims.slice(i + 1, i + 4).filter(o => o.paragraph === c.paragraph && o.sentence === c.sentence)
      if (YEARLY.test(c.label)) return yearly(c, before)
      const counts = (of: readonly Claim[]) => of.filter(o => o.form === 'plain' && (o.role === 'count' || o.role === 'slot'))
      const words = reading.view.text.slice(reading.view.paragraphs[c.paragraph]?.start ?? 0, c.start)
      const told = found(c, counts(before), words)
      return told.length || !counts(behind).some(o => TOGETHER.test(o.label)) ? told : found(c, counts([...before, ...behind]), words)
    }),
  examples: {
    good: [
      '2022年至2024年分别受理58件、49件、42件，三年共149件，年均49.7件。',
      '十二年共减少18444人，减少6.2%，年均减少1537人。',
      '其后6年审结14.5272万件，年均2.4212万件。',
      '播种63.8万亩，总产量26.95万吨，平均亩产422.4公斤。',
      '培训500人，发放资料10000份，人均20份。',
      '受理案件1099件，标的过大的9件，128件总标的3365万元，平均每件26.3万元。',
      '下设8个中队，共有132人，平均每个中队16.5人。',
      '18个社区共设网格126个，平均每个社区设网格7个。',
      '全年受理投诉8452件，日均23.2件。',
    ],
    bad: [
      '罚款总额86.4万元，案均罚款2.2万元，共处罚48件。',
      '受理案件1099件，标的过大的9件，128件总标的3365万元，平均每件23.6万元。',
      '十二年共减少18444人，减少6.2%，年均减少1573人。',
      '其后6年审结14.5272万件，年均2.2412万件。',
      '全年共调处纠纷966件，23名调解员人均办理46件。',
      '播种63.8万亩，总产量26.95万吨，平均亩产432.4公斤。',
      '培训500人，发放资料10000份，人均25份。',
      '发放救助金6.4万元，救助8户，户均0.9万元。',
      '全年开展活动312场，月均36场。',
      '2023年，县审批局共办理施工许可等事项2040件，月均办理180件。',
      '工作室12个，合计月均受理纠纷45件，全年共受理504件。',
      '18个社区共设网格126个，平均每个社区设网格8个。',
    ],
    traps: [
      '走访群众1200人次，召开座谈会20场，场均45人次。',
      '全年接到投诉412件，夏季月均60.3件。',
      '近五年新建农村公路120公里，年均养护350公里。',
      '三年共办结149件，年均受理60件。',
      '前3年审结90件，后2年审结80件，五年年均34件。',
      '第5年审结260件，年均48件。',
    ],
  },
}

/** How many figures back an amount and its number of heads may stand. */
const BACK = 24
const TOGETHER = /共|合计|总|累计|全年/
/** 60人以上. */
const BOUND = /^以[上下]/
/** 人均办理42件: a word for whatever was done. */
const WHATEVER = /^(?:办理|办案|承办|处理|完成|服务)$/
/** 吨 behind an amount of which the mean is told in 公斤. */
const scaleOf = (mean: Claim, amount: Claim): number => (mean.unit === '公斤' && amount.unit === '吨' ? 1000 : 1)

/** 三年共149件，年均49.7件. */
function yearly(claim: Claim, before: readonly Claim[]): Found[] {
  const [amount, by] = yearsOf(claim, before) ?? []
  if (!amount || !by) return []
  const computed = over(amount.value, exactly(by))
  return [judged(claim, amount, by, computed, meets(printedMean(claim), computed) ? 'holds' : 'fails', [amount])]
}

/** 1—6月……日均683人次: where only a part of a year is spoken of, no year was divided. */
const PART = /\d月|半年|季度|[上本]月/
const WHOLE = /全年|年度|(?:19|20)\d\d年(?![\d一二三四上下前]|第)/

function found(claim: Claim, counts: readonly Claim[], words: string): Found[] {
  const spread = TIMES.exec(claim.label)
  if (spread) {
    const spans = SPANS[(spread[1] ?? spread[2])!]!
    const within = spans.length > 1 && PART.test(words) && !WHOLE.test(words)
    return daily(claim, counts, within ? spans.filter(n => n < 200) : spans)
  }
  const label = claim.label.replace(/(?:平均)?亩产/, '亩均')
  const m = PER.exec(label)
  if (!m) return []
  const named = m[1] ? '' : (m[3] ?? '')
  const heads = (m[1] ?? (m[2] === '个' ? '个' : named)).replace('名', '人').slice(0, 2)
  const fits = (c: Claim) => addable(c.unit, heads) || addable(c.unit, heads.slice(0, 1))
  let divisors = counts.filter(
    c => fits(c) && c.value.min > 0 && (c.unit !== claim.unit || m[1] !== undefined || (named.length > 1 && c.noun.startsWith(named))),
  )
  // 612个行政村……平均每个乡镇46人: of things of another name it is none.
  const thing = named.replace(/(?<=..)(?:[设配建有占]|拥有|需要).*$/, '')
  if (m[2] === '个' && thing)
    divisors = divisors.filter(c => c.noun.includes(thing) || c.label.includes(thing) || c.noun.startsWith(thing.slice(-2)))
  // 院长4人办案164件，其余24人人均94.7件: of those right before it, and of no others.
  if (claim.sep === '') divisors = divisors.some(c => c.id === claim.id - 1) ? divisors.filter(c => c.id === claim.id - 1) : divisors
  if (heads === '人') divisors = divisors.filter(c => /^(?:人|名|位|员)/.test(c.unit))
  const amounts = counts.filter(
    c =>
      !isMean(c) &&
      !isElsewhere(c, heads) &&
      (c.unit === claim.unit || scaleOf(claim, c) > 1 || (claim.unit !== '' && addable(c.unit, claim.unit))) &&
      !divisors.includes(c),
  )
  const mean = (a: Claim, d: Claim): Interval => over(times(a.value, scaleOf(claim, a)), d.value)
  // 128件总标的3365万元，平均每件26.3万元: of those to whom the very amount belongs.
  const owned = amounts.find(a => a.id === claim.id - 1 && a.sep === '')
  const owners = divisors.filter(d => d.id === claim.id - 2)
  if (owned && owners.length) divisors = owners
  const pairs = (owned && owners.length ? [owned] : amounts).flatMap(a =>
    divisors.filter(d => isClear(mean(a, d))).map(d => [a, d] as const),
  )
  const fit = pairs.find(([a, d]) => meets(printedMean(claim), mean(a, d)))
  const time = timesOf([...counts.filter(c => c.sentence === claim.sentence), claim].sort((a, b) => a.id - b.id))
  const [only, more] = BOUND.test(claim.noun)
    ? []
    : pairs.filter(([a, d]) => [a, d].every(c => c.sentence === claim.sentence && !isSome(c) && time.get(c.id) === time.get(claim.id)))
  // 人均可支配收入 is of something that the words name; only where an amount was called so, it is of that.
  const of = m[1] ? label.slice(m.index + 2).replace(/[为达约近]+$/, '') : ''
  // 平均每年: over how many years is seldom in figures, so another figure of years proves nothing.
  const plain = !/^[年季周]/.test(heads) && (of === '' || WHATEVER.test(of) || (only?.[0].label.includes(of) ?? false))
  const pair = fit ?? (only && !more && (only[0].unit === claim.unit || scaleOf(claim, only[0]) > 1) && plain ? only : undefined)
  if (!pair) return []
  const [amount, divisor] = pair
  return [judged(claim, amount, divisor.printed, mean(amount, divisor), fit ? 'holds' : 'fails', [amount, divisor])]
}

/** Over 400 shared by over 120,000 may be any number: what so little is known of gives no mean. */
const isClear = ({ min, max }: Interval): boolean => max <= 2 * min

/** 2023年，区审批局共办理事项2028件: together, in a year that its sentence opens with. */
const IN_YEAR = /^[。]?(?:截至)?(?:19|20)\d\d年(?:度|全年)?，?[^。；\d]{0,30}(?:共|累计)[^。；\d]{0,24}$/
const YEAR = /(?<!(?:上年|去年|前年)[\u4e00-\u9fa5]{0,6})全年(?:共|累计)?[\u4e00-\u9fa5]{0,12}$/

const PART_OF_YEAR = /[春夏秋冬旺淡]季|高峰|汛期|季度|半年|\d月|假期|[暑寒]假[^，]{0,4}$/

/** 月均 of what stands right before it as the year's is a twelfth of it. 日均23.2件 of a whole year: told where some count of days gives it; a part of a year is not known, so that fails nowhere. */
function daily(claim: Claim, counts: readonly Claim[], spans: readonly number[]): Found[] {
  for (const amount of counts.filter(c => c.unit === claim.unit).reverse())
    for (const days of spans) {
      const computed = over(amount.value, exactly(days))
      if (meets(printedMean(claim), computed)) return [judged(claim, amount, days, computed, 'holds', [amount])]
    }
  // 月均受理57件，全年共受理684件: behind it, of what the mean itself names.
  const amount =
    counts.find(c => c.id === claim.id - 1 && c.unit === claim.unit) ??
    counts.find(
      c =>
        c.id === claim.id + 1 &&
        c.sep === '，' &&
        !/[月季旬周]|半年/.test(claim.lead.replace(/月均.*/, '')) &&
        shareWord(claim.label.slice(claim.label.indexOf('均') + 1), c.label),
    )
  if (!amount || amount.unit !== claim.unit || amount.sentence !== claim.sentence || spans.length > 1) return []
  // 全年接到412件，夏季月均60.3件: of a part of the year.
  if (PART_OF_YEAR.test(claim.lead.replace(/[月日]均.*/s, ''))) return []
  if (!YEAR.test(amount.label) && !(amount.id < claim.id && IN_YEAR.test(amount.lead))) return []
  return [judged(claim, amount, spans[0]!, over(amount.value, exactly(spans[0]!)), 'fails', [amount])]
}

function judged(claim: Claim, amount: Claim, by: number, computed: Interval, verdict: 'holds' | 'fails', parts: readonly Claim[]): Found {
  const whole = amount.printed * scaleOf(claim, amount)
  const working = `${number(whole)}÷${number(by)}＝${number(whole / by, 2)}`
  const message = `${working}，${verdict === 'holds' ? `与${figure(claim)}相符` : `不是${figure(claim)}`}。`
  return { kind: 'average', claim, stated: claim.value, computed, verdict, parts, message }
}

/** A mean was rounded or cut at its last place; one that says about may be off by more. */
export const printedMean = (c: Claim): Interval =>
  c.precision === 'exact' ? roundedOrCut(c) : { min: c.value.min - c.step / 2, max: c.value.max + c.step }
