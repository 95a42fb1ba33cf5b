/**
 * 最低的河东县为86.3%，最高的南山县为97.8%，高低相差11.5个百分点; 单笔最高48.5万元、最低0.02万元，平均1.36万元; 98.1%、97.4%、95.2%，最高与最低之差2.9个百分点: what is said to be highest
 * and lowest, what lies between them and how far they are apart.
 */
import type { Claim } from '../../../claims.ts'
import { below, meets, minus, rounded } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { timesOf } from '../../average/named.ts'
import { membersBefore } from '../../rank/members.ts'
import { inWords, sentenceTo, tell } from '../told.ts'

export const extremes: RelationRule = {
  kind: 'rank',
  title: '最高、最低与相差',
  find: ({ claims }) => claims.flatMap(c => [order(claims, c), between(claims, c)].filter(f => f !== undefined)),
  examples: {
    good: [
      '审理周期从2天到28天不等，平均17天。',
      '抽查网站41个，最高得分96.5分，最低得分80.6分，平均得分86.2分。',
      '单笔补助最高36万元、最低0.5万元，平均2.4万元。',
      '办理时间最长46天，最短3天，平均15天。',
    ],
    bad: [
      '单笔补助最高36万元、最低0.5万元，平均42.4万元。',
      '审理周期从2天到28天不等，平均37天。',
      '抽查网站41个，最高得分96.5分，最低得分80.6分，平均得分97.9分。',
      '合格率较高的为乳制品95.6%，较低的为糕点96.1%。',
      '办理时间最长46天，最短3天，平均51天。',
    ],
    traps: [
      '成功率最高的东镇98%，投诉率最低的西镇2%，两者相差悬殊。',
      '受理最多的东镇120件，办结率最高的西镇99%，平均95%。',
      '去年最高的为东镇90%，今年最低的为西镇92%。',
      '最高补助5万元，平均每村补助10万元。',
      '最高人民法院通报案例8件，最低生活保障对象120件。',
      '最多的一天受理80件，最少的一周受理120件。',
    ],
  },
}

export const extremesApart: RelationRule = {
  kind: 'growth',
  title: '最高与最低之差',
  find: reading => reading.claims.flatMap(c => apart(reading, c) ?? []),
  examples: {
    good: [
      '优良率全部在80%以上，最低的东河县为82.4%，最高的西山县为96.9%，高低相差14.5个百分点。',
      '四类案件结案率为98.1%、97.4%、95.2%、96.8%，最高与最低之差2.9个百分点。',
      '合格率较高的为乳制品99.6%，较低的为糕点95.1%，二者差4.5个百分点。',
      '三年受理量依次为512件、468件、430件，最高的2023年比最低的2025年多82件。',
    ],
    bad: [
      '城北法庭人均52件，山前法庭人均37件，湖东法庭人均12件，最高与最低相差80件。',
      '每月受理分别为419件、554件、312件，单月在312件到554件之间波动，高低相差262件。',
      '优良率全部在80%以上，最低的东河县为84.2%，最高的西山县为96.9%，高低相差14.5个百分点。',
      '四类案件结案率为98.1%、99.4%、95.2%、96.8%，最高与最低之差2.9个百分点。',
      '三年受理量依次为512件、468件、430件，最高的2023年比最低的2025年多28件。',
    ],
    traps: ['得分最高的98.5分，最低的86.0分，与上年相差2.5分。', '合格率最高的A县99%，B县98%，最低的C县90%，A、B两县相差1个百分点。'],
  },
}

const DIMENSIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/[最较]高(?!人民|法院?|检|限|补)/, /[最较]低(?!生活|工资|限)/],
  [/[最较]多(?!跑)/, /[最较]少/],
  [/[最较]大/, /[最较]小/],
  [/[最较]长/, /[最较]短/],
]
/** 最多的一天, 最少的一周: of stretches that are not alike. */
const SPAN = /一[天日周月季年]|单[日月]/
const MEASURE = /[\u4e00-\u9fa5]{2}(?:率|量|数|额|度|比例|得分|价|值|时间|浓度)/
const FAR = 12

interface Ends {
  readonly high: Claim
  readonly low: Claim
}

/** The one figure up to this one in its sentence that is called highest, and the one called lowest. */
function ends(claims: readonly Claim[], claim: Claim, form: Claim['form']): Ends | undefined {
  const all = [...sentenceTo(claims, claim, FAR), claim]
  const times = timesOf(all)
  const near = all.filter(c => c.form === form && c.unit === claim.unit && c.precision === 'exact' && c.owner === claim.owner)
  for (const [up, down] of DIMENSIONS) {
    const [highs, lows] = [
      near.filter(c => up.test(c.label) && !down.test(c.label)),
      near.filter(c => down.test(c.label) && !up.test(c.label)),
    ]
    const [high, low] = [highs[0], lows[0]]
    if (!high || !low || highs.length + lows.length > 2) continue
    const [one, other] = [high, low].map(c => MEASURE.exec(c.label.replace(/[最较][高低多少大小长短]的?/, ''))?.[0])
    const alike = one === undefined || other === undefined || one === other
    const now = times.get(claim.id)
    return alike && times.get(high.id) === now && times.get(low.id) === now && ![high, low].some(c => SPAN.test(c.label))
      ? { high, low }
      : undefined
  }
  return undefined
}

const isExtreme = ({ label }: Claim): boolean => DIMENSIONS.some(d => d.some(w => w.test(label)))

/** The highest is not below the lowest. */
function order(claims: readonly Claim[], last: Claim): Found | undefined {
  if (!/[最较]/.test(last.label) || last.precision !== 'exact' || !isExtreme(last) || (last.form !== 'plain' && last.form !== 'percent'))
    return undefined
  const both = ends(claims, last, last.form)
  if (!both || (both.high !== last && both.low !== last) || !below(both.high.value, both.low.value)) return undefined
  const other = both.high === last ? both.low : both.high
  return {
    kind: 'rank',
    claim: last,
    stated: last.value,
    computed: other.value,
    verdict: 'fails',
    parts: [other],
    message: `说${figure(both.high)}较高、${figure(both.low)}较低，但后者更大。`,
    named: true,
  }
}

const MEAN = /^(?:总体|总的|全[省市县区镇])?(?:平均|均值)(?:值|数|水平|得分|分|分值|用时|时长|周期|金额|单价|气温|浓度)?(?:为|达到?|约)*$/

/** A mean lies between the lowest and the highest. */
function between(claims: readonly Claim[], mean: Claim): Found | undefined {
  if (!MEAN.test(mean.label) || mean.precision !== 'exact') return undefined
  const both = ends(claims, mean, mean.form) ?? endsOfRange(claims, mean, mean.form)
  if (!both || mean.sep === '；') return undefined
  const range = { min: both.low.value.min, max: both.high.value.max }
  if (range.min > range.max) return undefined
  const holds = meets(rounded(mean), range)
  return inWords(holds, {
    kind: 'rank',
    claim: mean,
    stated: mean.value,
    computed: range,
    parts: [both.high, both.low],
    message: `平均${figure(mean)}${holds ? '' : '不'}在最低${figure(both.low)}与最高${figure(both.high)}之间。`,
  })
}

const APART =
  /^(?:(?:两者|二者|两端|高低|首尾|最[高多大长](?:值|的)?[与和、]?最[低少小短](?:值|的)?)(?:之间)?(?:相差|之差|差距|差值|落差|差)|极差)(?:为|是|达到?)?$/
/** 最高的2024年比最低的2025年多. */
const MORE = /^最[高多大]的?[^，。；]{0,10}(?:比|较)最[低少小]的?[^，。；]{0,10}(?:多|高|相差)(?:出|了)?$/
const OF_ALL = /最[高多大长]|高低|极差|首尾/

/** How far the two are apart; of a list, its highest and its lowest. */
function apart(reading: Reading, gap: Claim): Found | undefined {
  if (gap.precision !== 'exact' || !(APART.test(gap.label) || MORE.test(gap.label))) return undefined
  if (gap.form !== 'point' && gap.form !== 'plain') return undefined
  const form = gap.form === 'point' ? 'percent' : 'plain'
  const { claims } = reading
  const ofAll = OF_ALL.test(gap.label)
  const both =
    ends(claims, gap, form) ??
    (ofAll ? (endsOfRange(claims, gap, form) ?? endsOfList(claims, gap, form) ?? endsOfMembers(reading, gap, form)) : undefined)
  if (!both) return undefined
  const { high, low } = both
  const difference = number(Number((high.printed - low.printed).toFixed(6)))
  return tell({
    kind: 'growth',
    claim: gap,
    stated: rounded(gap),
    computed: minus(high.value, low.value),
    parts: [high, low],
    working: `${number(high.printed)}－${number(low.printed)}＝${difference}`,
    said: figure(gap),
  })
}

/** 在312件到554件之间波动，高低相差242件. */
function endsOfRange(claims: readonly Claim[], gap: Claim, form: Claim['form']): Ends | undefined {
  const [low, high] = [claims[gap.id - 2], claims[gap.id - 1]]
  const fits = (c: Claim | undefined): c is Claim =>
    c?.form === form && c.unit === gap.unit && c.precision === 'exact' && c.owner === gap.owner && c.sentence === gap.sentence
  if (!fits(low) || !fits(high) || !/^[至到—\-–~～]+$/.test(high.lead) || !/^(?:之间|不等)[^，。；：]{0,4}，/.test(gap.lead))
    return undefined
  return low.printed < high.printed ? { high, low } : undefined
}

/** 城北法庭52件，山前法庭37件，湖东法庭12件，最高与最低相差40件. */
function endsOfMembers(reading: Reading, gap: Claim, form: Claim['form']): Ends | undefined {
  const list = membersBefore(reading, gap.start - gap.lead.length)
  const all = list?.members.map(x => x.claim) ?? []
  const kin = all.every(c => c.form === form && c.unit === gap.unit && c.sentence === gap.sentence && c.role !== 'change')
  if (!list || !kin || !/^[，；][^，；]*$/.test(gap.lead) || reading.claims[gap.id - 1] !== all.at(-1)) return undefined
  const sorted = [...all].sort((a, b) => a.printed - b.printed)
  return { high: sorted.at(-1)!, low: sorted[0]! }
}

/** Of figures right before it that 、 joins. */
function endsOfList(claims: readonly Claim[], gap: Claim, form: Claim['form']): Ends | undefined {
  const near = sentenceTo(claims, gap, FAR)
  const to = near.findLastIndex(c => c.form === form && c.unit === gap.unit && !/均/.test(c.label))
  const run: Claim[] = []
  for (let i = to; i >= 0; i--) {
    const c = near[i]!
    if (c.form !== form || c.unit !== gap.unit || c.precision !== 'exact' || c.owner !== gap.owner) return undefined
    run.push(c)
    if (!/^[、和与及]$/.test(c.lead)) break
  }
  if (run.length < 2 || near.slice(to + 1).some(c => !/均/.test(c.label))) return undefined
  const sorted = [...run].sort((a, b) => a.printed - b.printed)
  return { high: sorted.at(-1)!, low: sorted[0]! }
}
