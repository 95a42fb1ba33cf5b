/**
 * 应诉率达91.2%，高出全省平均水平（84.7%）6.5个百分点，高出全国平均水平（85.7%）5.5个百分点; 全市平均满意率93.1%。县区平均98.8%，高于全市平均5.7个百分点; 结案率96.08%、执行完毕率63.69%，较基准值93.69%和58.69%分别高2.39个、
 * 5.00个百分点: by how much a rate differs from what all have, or from what is asked for.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isRateBeside, tellPoints } from '../told.ts'

export const standardApart: RelationRule = {
  kind: 'growth',
  title: '高于平均水平的百分点',
  find: ({ claims }) =>
    claims.flatMap(c =>
      c.form === 'point' && c.precision === 'exact'
        ? (beside(claims, c) ?? bracketedBehind(claims, c) ?? ofAll(claims, c) ?? inTurn(claims, c) ?? [])
        : [],
    ),
  examples: {
    good: [
      '应诉率达91.2%，高出全省平均水平（84.7%）6.5个百分点，高出全国平均水平（85.7%）5.5个百分点。',
      '全市平均满意率93.1%。其中，县区平均98.8%，高于全市平均5.7个百分点；市直部门平均90.2%，低于全市平均2.9个百分点。',
      '审限内结案率96.08%、执行完毕率63.69%，较考核基准值93.69%和58.69%分别高2.39个、5.00个百分点。',
      '一季度生产总值增长4.2%，低于全市平均增速3.0个百分点（全市平均为7.2%）。',
      '常住人口城镇化率55.30%，比上年末（52.28%）提升3.02个百分点，高出全市平均水平（50.47%）4.83个百分点。',
    ],
    bad: [
      '应诉率达91.2%，高出全省平均水平（84.7%）8.5个百分点，高出全国平均水平（85.7%）5.5个百分点。',
      '应诉率达91.2%，高出全省平均水平（84.7%）6.5个百分点，高出全国平均水平（85.7%）9.5个百分点。',
      '全市平均满意率93.1%。其中，县区平均98.8%，低于全市平均5.7个百分点；市直部门平均90.2%，低于全市平均2.9个百分点。',
      '全市平均满意率93.1%。其中，县区平均98.8%，高于全市平均5.7个百分点；市直部门平均90.2%，低于全市平均7.9个百分点。',
      '审限内结案率96.08%、执行完毕率63.69%，较考核基准值93.69%和58.69%分别高2.39个、5.60个百分点。',
      '一季度生产总值增长4.2%，高于全市平均增速3.0个百分点（全市平均为7.2%）。',
      '优良率91.5%，比全省平均水平高2.4个百分点（全省为88.1%）。',
      '一季度工业增加值增长4.2%，比全市慢了1.1个百分点，全市为5.6%。',
      '常住人口城镇化率55.30%，比上年末（52.28%）提升3.02个百分点，高出全市平均水平（50.47%）9.83个百分点。',
    ],
    traps: [
      // Of another rate.
      '全市平均满意率93.1%。县区办结率98.8%，高于全市平均4.7个百分点。',
      // What all have is told twice.
      '全市平均满意率93.1%，全市平均办结率95.2%。县区平均98.8%，高于全市平均3.6个百分点。',
    ],
  },
}

const MORE = '高出|高于|超出|超过|领先于?|高'
const LESS = '低于|低出|落后于?|低'
const ABOVE = new RegExp(`^(?:分别)?(?:也|均|则|又)?(?:(${MORE})|(?:${LESS}))(?:了)?([\\u4e00-\\u9fa5]{2,16})$`)
const THAN = /^(?:分别)?(?:也|均|则|又)?[比较]([\u4e00-\u9fa5]{2,16}?)的?$/
const WAY = new RegExp(`^(?:要)?(?:(${MORE})|(?:${LESS}))了?$`)
const EARLIER = /上一?[年月季期]|去年|前一?年|同期|\d{4}年|\d{1,2}月|年初/
/** So many are compared with in turn. */
const MOST = 4

const rateOf = (label: string): string => /([\u4e00-\u9fa5]{2})率/.exec(label)?.[1] ?? ''

/** The standard stands right before the points, in brackets or not; the rate itself before all that it is compared with. */
function beside(claims: readonly Claim[], points: Claim): Found | undefined {
  const way = wayOf(claims, points)
  if (way === undefined) return undefined
  let own = claims[points.id - 2]
  for (let n = 0; n < MOST && own?.form === 'point' && own.sentence === points.sentence && claims[own.id - 1]?.form === 'percent'; n++)
    own = claims[own.id - 2]
  const other = claims[points.id - 1]!
  if (!own || !isRateBeside(own, points) || own.sentence !== points.sentence || EARLIER.test(own.label) || own.role === 'none')
    return undefined
  const [mine, its] = [rateOf(own.label), rateOf(other.label)]
  if (its !== '' && mine !== its) return undefined
  return tellPoints(points, way ? [own, other] : [other, own])
}

/** Is what stands before these points a standard, and are they above it? */
function wayOf(claims: readonly Claim[], points: Claim): boolean | undefined {
  const other = claims[points.id - 1]
  if (!other || !isRateBeside(other, points) || other.sentence !== points.sentence || other.sep !== '，' || EARLIER.test(other.label))
    return undefined
  const above = points.lead === '' ? ABOVE.exec(other.label) : null
  if (above) return above[1] !== undefined
  const way = THAN.test(other.label) ? WAY.exec(points.lead) : null
  return way ? way[1] !== undefined : undefined
}

const HIGHER = new RegExp(
  `^(?:则|也|均|又)?(?:(${MORE}|快于)|(?:${LESS}|慢于)|[比较](?=[^，]{2,14}(?:([高快])|[低慢])))[\\u4e00-\\u9fa5]{2,16}?(?:[高低快慢])?[出了]?$`,
)
const ALL_HAVE = /^(全[国省市县区州旗镇乡盟])(?:的)?(?:平均)?(?:水平|增速|增幅)?(?:为|是|增长)$/
/** 增长4.2%，低于全市平均增速3.0个百分点（全市平均为7.2%）: the standard in brackets behind the points. */
function bracketedBehind(claims: readonly Claim[], points: Claim): Found | undefined {
  const [own, other, more] = [claims[points.id - 1], claims[points.id + 1], claims[points.id + 2]]
  if (!own || !other || more?.owner === points.id || points.sep !== '，' || own.form !== 'percent') return undefined
  // 比全市慢了1.4个百分点，全市为5.6%: or right behind them, under the name that they gave.
  const all = other.owner === points.owner && other.sep === '，' ? ALL_HAVE.exec(other.label)?.[1] : undefined
  if (other.owner !== points.id && !(all && points.label.includes(all) && other.sentence === points.sentence)) return undefined
  const way = EARLIER.test(points.label) ? null : HIGHER.exec(points.label)
  if (!way || other.form !== 'percent' || other.precision !== 'exact' || own.precision !== 'exact' || own.sentence !== points.sentence)
    return undefined
  if (own.paragraph !== points.paragraph || own.owner !== points.owner || own.sign < 0 || EARLIER.test(other.label)) return undefined
  const [mine, its] = [rateOf(own.label), rateOf(other.label)]
  if (its !== '' && mine !== its) return undefined
  return tellPoints(points, way[1] !== undefined || way[2] !== undefined ? [own, other] : [other, own])
}

const OF_ALL = new RegExp(
  `^(?:分别)?(?:也|均|则|又)?(?:(${MORE})|(?:${LESS})|[比较](?=[^，]{2,14}(?:(高)|低)))(全[国省市县区州旗镇乡盟]|总体|整体)(?:的)?(平均|均值)(?:水平|值|线)?([高低])?(?:出|了)?$`,
)
const MEAN = /^(?:其中)?(?:[\u4e00-\u9fa5]{0,8})平均(?:[\u4e00-\u9fa5]{0,6})$/
/** So many figures back what all have may be told. */
const BACK = 16

/** 全市平均满意率93.1%。县区平均98.8%，高于全市平均5.7个百分点: the one mean of all that was told. */
function ofAll(claims: readonly Claim[], points: Claim): Found | undefined {
  const said = points.sep === '，' ? OF_ALL.exec(points.label) : null
  const own = claims[points.id - 1]
  if (!said || !own || !isRateBeside(own, points) || own.sentence !== points.sentence || EARLIER.test(own.label)) return undefined
  const means = claims
    .slice(Math.max(0, points.id - BACK), own.id)
    .filter(c => isRateBeside(c, points) && c.label.includes(said[3]!) && /平均/.test(c.label) && !EARLIER.test(c.label))
  const [all, more] = means
  if (!all || more) return undefined
  const [mine, its] = [rateOf(own.label), rateOf(all.label)]
  if (mine !== '' ? mine !== its : !MEAN.test(own.label)) return undefined
  const up = said[1] !== undefined || said[5] === '高'
  return tellPoints(points, up ? [own, all] : [all, own])
}

const TURN = new RegExp(`^(?:分别|各)(?:(${MORE})|(?:${LESS}))了?$`)
/** A率a%、B率b%，较基准值c%和d%分别高e个、f个百分点: the last of two in turn. */
function inTurn(claims: readonly Claim[], last: Claim): Found[] | undefined {
  const [a, b, c, d, first] = claims.slice(Math.max(0, last.id - 5), last.id)
  if (!a || !b || !c || !d || !first || !/^[、和与及]$/.test(last.lead)) return undefined
  const way = TURN.exec(first.lead)
  if (!way || ![a, b, c, d].every(r => isRateBeside(r, last) && r.sentence === last.sentence)) return undefined
  if (!/^[、和与及]/.test(b.lead) || !/^[和、与及]$/.test(d.lead) || !/^，[比较]/.test(c.lead) || EARLIER.test(c.label)) return undefined
  return [
    [first, a, c],
    [last, b, d],
  ].flatMap(([by, own, other]) => tellPoints(by!, way[1] ? [own!, other!] : [other!, own!]))
}
