/**
 * 不捕率63.6%，比全部刑案不捕率39.2%高24.4个百分点; 优秀率37.5%，比处罚案卷高5.5个百分点; 简易率较7月95.97%降0.17个百分点，为95.8%; 采纳率92.7%；上年……采纳率91.9%。本年采纳率高0.8个百分点: the
 * words name the other rate, which stands beside the points or was told before.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { isRateBeside, tellPoints } from '../told.ts'

export const rateThan: RelationRule = {
  kind: 'growth',
  title: '与点名的比率相差的百分点',
  find: ({ claims, view }) =>
    claims.flatMap(c =>
      c.form === 'point' && c.precision === 'exact'
        ? (stated(claims, c) ??
          formerOf(claims, c) ??
          became(claims, c) ??
          behind(claims, c) ??
          fromBehind(claims, c) ??
          named(claims, c) ??
          thisYear(claims, c) ??
          yearOnYear(claims, c, view.text) ??
          [])
        : [],
    ),
  examples: {
    good: [
      '不捕率63.6%，比全部刑案不捕率39.2%高24.4个百分点。',
      '评查处罚案卷150卷，优秀48卷占32%，合格102卷占68%。评查许可案卷120卷，优秀45卷，优秀率37.5%，比处罚案卷高5.5个百分点。',
      '简易率较7月95.97%降0.17个百分点，为95.8%。',
      '提出建议7206条，采纳6680条，采纳率92.7%；上年建议6954条，采纳6391条，采纳率91.9%。本年采纳率高0.8个百分点。',
      '甲县办结率95.1%，乙县办结率93.2%，甲县比乙县高1.9个百分点。',
      '线上满意率96.4%，线下满意率93.8%，后者低2.6个百分点。',
      '重点村发病率为12.6%，高于全县发病率9.2%的3.4个百分点。',
      '抽检合格率96.2%，低于全市平均水平97.5%的1.3个百分点。',
      '较上季度末的3.2%下降0.4个百分点，不良率为2.8%。',
      '合格率比上年提高1.3个百分点，由96.5%升至97.8%。',
      '2021年判决败诉1420件，败诉率为9.83%；2022年败诉1074件，败诉率为6.88%，同比下降2.95个百分点。',
    ],
    bad: [
      '不捕率63.6%，比全部刑案不捕率39.2%高22.4个百分点。',
      '评查处罚案卷150卷，优秀48卷占32%，合格102卷占68%。评查许可案卷120卷，优秀45卷，优秀率37.5%，比处罚案卷高4.5个百分点。',
      '简易率较7月95.97%降0.71个百分点，为95.8%。',
      '提出建议7206条，采纳6680条，采纳率92.7%；上年建议6954条，采纳6391条，采纳率91.9%。本年采纳率高1.8个百分点。',
      '甲县办结率95.1%，乙县办结率93.2%，甲县比乙县高2.9个百分点。',
      '线上满意率96.4%，线下满意率93.8%，前者高出3.6个百分点。',
      '重点村发病率为12.6%，高于全县发病率9.2%的4.3个百分点。',
      '抽检合格率96.2%，低于全市平均水平97.5%的3.1个百分点。',
      '较上季度末的3.2%下降0.4个百分点，不良率为2.4%。',
      '合格率比上年提高1.3个百分点，由96.5%升至98.7%。',
      '2021年判决败诉1420件，败诉率为9.83%；2022年败诉1074件，败诉率为6.88%，同比下降2.85个百分点。',
    ],
    traps: [
      // Of another rate.
      '重点村治愈率为82.6%，发病率12.6%，高于全县治愈率79.2%的3.4个百分点。',
      // Of two years that do not follow each other; of another rate.
      '2019年败诉率为9.83%；2022年败诉率为6.88%，同比下降0.85个百分点。',
      '2021年纠错率为9.83%；2022年败诉率为6.88%，同比下降0.85个百分点。',
      // Of the growth of one and the level of the other.
      '收入增长12.6%，高于全县贫困发生率9.2%的4.3个百分点。',
    ],
  },
}

const UP = '高出?|提[高升]|上?升|升高|增[加长]?|多'
const DOWN = '低|下?降|降低|回落|减[少]?|少'
const WAY = new RegExp(`^(?:(${UP})|(?:${DOWN}))了?$`)
/** 比全部刑案不捕率39.2%高 */
const THAN = /^(?:则|又|也)?[比较]([\u4e00-\u9fa5]{2,16}?)的?$/
/** 简易率较7月95.97%降 */
const RATE_THAN = /^([\u4e00-\u9fa5]{1,8}率)[比较](?:\d{1,2}月份?|上一?年|去年|前一?年|上月|上季度?|上期|同期)(?:同期|同月)?的?$/
/** 高于全市贫困发生率33.5%的 */
const ABOVE = /^(?:(高于|高出|超过|超出)|低于)([\u4e00-\u9fa5]{2,16}?)的?$/
/** 较上季度末的 */
const TIME_OF = /^[比较](?:上一?年|去年|前一?年|上月|上季度?|上期|年初|\d{1,2}月)(?:同期|同月|年?[末底])?的$/
const OWN_RATE = /^[\u4e00-\u9fa5]{1,8}率(?:为|至|到|达到?)$/
/** 合格率比上年提高 … ，由 … 升至 … */
const ROSE = new RegExp(`率(?:同比|环比|[比较](?:上一?年|去年|上月|上季度?|年初)(?:同期|同月)?)(?:(${UP})|(?:${DOWN}))了?$`)
const FROM = /^[由从](?:上一?年|去年|上月|上季度?|年初|同期)?(?:同期|年?[末底])?的?$/
const TO = /^(?:提高|上升|升|增加|提升|下降|降低?|减少|回落|变)?[至到为]$/
const BECAME = /^(?:为|至|到|达|是)$/
/** 比处罚案卷高, 甲县比乙县高 */
const NAMED = new RegExp(`^([\\u4e00-\\u9fa5]{2,10})?[比较]([\\u4e00-\\u9fa5]{2,10}?)(?:(${UP})|(?:${DOWN}))了?$`)
const THIS_YEAR = new RegExp(`^(?:今年|本年度?|本期|本月|本季度?)(?:的)?([\\u4e00-\\u9fa5]{1,8}率)(?:(${UP})|(?:${DOWN}))了?$`)
const EARLIER = /上一?年|去年|前一?年|同期|上期|上月|上季|\d{4}年|\d{1,2}月/
/** What is no thing with a rate of its own: an aim, or what all have. */
const AIM = /目标|计划|任务|要求|预期|平均|全[国省市县区]|[省市县区]级|总体|整体|水平|年初|年末/
const RATE = /([\u4e00-\u9fa5]{1,10}?)率(?:为|是|达到?)?$/
/** So many figures back the other may stand. */
const BACK = 30

/** The other rate stands right before the points, its name with it. */
function stated(claims: readonly Claim[], points: Claim): Found | undefined {
  const [own, other] = [claims[points.id - 2], claims[points.id - 1]]
  const above = other && points.lead === '的' ? ABOVE.exec(other.label) : null
  const [than, way] = above ? [above[2], above] : [other && THAN.exec(other.label)?.[1], WAY.exec(points.lead)]
  if (!own || !other || !than || !way || EARLIER.test(than) || EARLIER.test(own.label)) return undefined
  if (![own, other].every(c => isRateBeside(c, points) && c.sentence === points.sentence) || other.sep !== '，') return undefined
  const [mine, its] = [RATE.exec(own.label)?.[1], RATE.exec(than)?.[1]]
  if (its && !(mine && its.endsWith(mine.slice(-2)))) return undefined
  return tellPoints(points, way[1] ? [own, other] : [other, own])
}

/** 不捕率61.3%，总体不捕率38.1%，前者高出23.2个百分点: the two that stand before. */
function formerOf(claims: readonly Claim[], points: Claim): Found | undefined {
  const [one, other] = [claims[points.id - 2], claims[points.id - 1]]
  const [, whose, higher] = FORMER.exec(points.label) ?? []
  if (!one || !other || !whose || ![one, other].every(c => isRateBeside(c, points) && c.sentence === points.sentence)) return undefined
  return tellPoints(points, (whose === '前') === (higher !== undefined) ? [one, other] : [other, one])
}
const FORMER = new RegExp(`^(前|后)者(?:要|则)?(?:比[前后]者)?(?:(${UP})|(?:${DOWN}))了?(?:[前后]者)?$`)

/** The rate of a time before stands right before the points, that of now behind them. */
function became(claims: readonly Claim[], points: Claim): Found | undefined {
  const [base, now] = [claims[points.id - 1], claims[points.id + 1]]
  const way = WAY.exec(points.lead)
  if (!base || !now || !way || !RATE_THAN.test(base.label) || !BECAME.test(now.label) || now.sep !== '，') return undefined
  if (![base, now].every(c => isRateBeside(c, points) && c.sentence === points.sentence)) return undefined
  return tellPoints(points, way[1] ? [now, base] : [base, now])
}

/** 较上季度末的3.2%下降0.4个百分点，不良率为2.8%: the sentence opens with the rate of the time before. */
function behind(claims: readonly Claim[], points: Claim): Found | undefined {
  const [last, base, now] = [claims[points.id - 2], claims[points.id - 1], claims[points.id + 1]]
  const way = WAY.exec(points.lead)
  if (!base || !now || !way || !TIME_OF.test(base.label) || !OWN_RATE.test(now.label) || now.sep !== '，') return undefined
  if (last?.paragraph === points.paragraph && last.sentence === points.sentence) return undefined
  if (![base, now].every(c => isRateBeside(c, points) && c.sentence === points.sentence)) return undefined
  return tellPoints(points, way[1] ? [now, base] : [base, now])
}

/** 合格率比上年提高1.3个百分点，由96.5%升至97.8% */
function fromBehind(claims: readonly Claim[], points: Claim): Found | undefined {
  const [base, now] = [claims[points.id + 1], claims[points.id + 2]]
  const way = ROSE.exec(points.label)
  if (!base || !now || !way || !/^，[由从]/.test(base.lead) || !FROM.test(base.label) || !TO.test(now.lead)) return undefined
  if (![base, now].every(c => isRateBeside(c, points) && c.sentence === points.sentence)) return undefined
  return tellPoints(points, way[1] ? [now, base] : [base, now])
}

/** Only the name of the other stands before the points: its rate of the same name was told before. */
function named(claims: readonly Claim[], points: Claim): Found | undefined {
  const said = NAMED.exec(points.label)
  const last = claims[points.id - 1]
  if (!said || !last || EARLIER.test(said[2]!) || AIM.test(said[2]!)) return undefined
  const before = claims.slice(Math.max(0, points.id - BACK), points.id)
  const own = said[1] ? rateOf(before, points, said[1], undefined) : last
  if (!own || !isRateBeside(own, points) || own.sentence !== points.sentence || EARLIER.test(own.label)) return undefined
  const name = RATE.exec(own.label)?.[1]
  const other = name ? rateOf(before, points, said[2]!, said[1] ? name.slice(-2) : name) : undefined
  if (!other || other === own) return undefined
  // 甲县办结率95.1%，满意率97%，乙县办结率93.2%，满意率96%: of two rates of each, nobody knows which is meant.
  if (said[1] && before.filter(c => isRateBeside(c, points) && c.id >= Math.min(own.id, other.id)).length > 2) return undefined
  return tellPoints(points, said[3] ? [own, other] : [other, own])
}

/** The one rate that goes by the name of this thing; where the thing is counted first, the share of `deed` in its sentence. */
function rateOf(before: readonly Claim[], points: Claim, thing: string, deed: string | undefined): Claim | undefined {
  const rates = before.filter(c => isRateBeside(c, points))
  const direct = rates.filter(c => c.label.includes(thing) && (deed === undefined ? RATE.test(c.label) : c.label.includes(deed)))
  if (direct.length || deed === undefined) return direct.length === 1 ? direct[0] : undefined
  const heads = before.filter(c => c.form === 'plain' && c.role === 'count' && c.paragraph === points.paragraph && c.label.includes(thing))
  const [head] = heads
  if (!head || heads.length > 1 || head.sentence === points.sentence) return undefined
  const shares = rates.filter(
    c =>
      c.sentence === head.sentence &&
      c.id > head.id &&
      (c.label.startsWith(`${deed}率`) || before.some(o => o.id === c.id - 1 && o.label === deed)),
  )
  return shares.length === 1 ? shares[0] : undefined
}

/** 本年采纳率高: of two rates of that name the one in a clause of the year before is what it is held to. */
function thisYear(claims: readonly Claim[], points: Claim): Found | undefined {
  const said = THIS_YEAR.exec(points.label)
  if (!said) return undefined
  const rates = claims
    .slice(Math.max(0, points.id - BACK), points.id)
    .filter(c => isRateBeside(c, points) && c.label.replace(/^(?:上一?年|去年|今年|本年度?)(?:度|同期)?/, '') === said[1])
  const [one, two] = rates
  if (rates.length !== 2 || !one || !two) return undefined
  const [first, second] = [one, two].map(r => isEarlier(claims, r))
  if (first === second) return undefined
  const [now, base] = first ? [two, one] : [one, two]
  return tellPoints(points, said[2] ? [now, base] : [base, now])
}

/** 2021年……败诉率9.83%；2022年……败诉率6.88%，同比下降2.95个百分点: the one rate of that name in the year before. */
function yearOnYear(claims: readonly Claim[], points: Claim, text: string): Found | undefined {
  const own = claims[points.id - 1]
  const way = SAME_TIME.exec(points.label)
  const name = own && RATE.exec(own.label)?.[1]
  if (!own || !way || !name || !isRateBeside(own, points) || own.sentence !== points.sentence) return undefined
  const before = claims.slice(Math.max(0, own.id - BACK), own.id).filter(c => isRateBeside(c, points) && RATE.exec(c.label)?.[1] === name)
  const [base] = before
  if (!base || before.length > 1) return undefined
  const [then, now] = [yearBefore(text, base.start), yearBefore(text, own.start)]
  return then !== undefined && now === then + 1 ? tellPoints(points, way[1] ? [own, base] : [base, own]) : undefined
}
const SAME_TIME = new RegExp(`^同比(?:(${UP})|(?:${DOWN}))了?$`)

/** The year that was named last before it, in its sentence or the one before. */
function yearBefore(text: string, at: number): number | undefined {
  const years = everyMatch(text.slice(Math.max(0, at - 120), at), /(?<!\d)((?:19|20)\d\d)年/g)
  const last = years.at(-1)?.[1]
  return last === undefined ? undefined : Number(last)
}

/** Does a figure between it and the last semicolon or full stop speak of a time before? */
function isEarlier(claims: readonly Claim[], rate: Claim): boolean {
  for (let id = rate.id; id >= 0 && claims[id]!.sentence === rate.sentence && claims[id]!.paragraph === rate.paragraph; id--) {
    if (EARLIER.test(claims[id]!.label)) return true
    if (/今年|本年/.test(claims[id]!.label)) return false
    if (claims[id]!.sep === '；') return false
  }
  return false
}
