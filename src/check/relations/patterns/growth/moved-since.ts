/**
 * 2023年不合格135批次，2024年69批次，一年间少了66批次，降48.9%; “十三五”末床位2188张，“十四五”末为4258张，五年新增2070张，增长94.6%: the values of two times side by side,
 * and what the years between them have added or taken.
 */
import type { Claim } from '../../../claims.ts'
import { over, roundedOrCut, times } from '../../../interval.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { isNext, isOneThing, timeIn } from '../../common/times.ts'
import { tell, tellDifference, tellGrowth } from '../told.ts'

export const movedSince: RelationRule = {
  kind: 'growth',
  title: '两期数并列，其间的增减',
  find: ({ claims }) => claims.flatMap(first => found(claims, first)),
  examples: {
    good: [
      '2023年抽检不合格食品135批次，2024年69批次，一年间少了66批次，降48.9%。',
      '“十三五”末养老床位为2188张，“十四五”末为4258张，五年新增2070张，增长94.6%。',
      '以2020年的323件为基数，到2024年行政复议案件已增至983件，四年累计增长204.3%、年均增长32.1%。',
      '2019年末有车位1200个，2023年末有1800个，四年净增600个，增幅50%。',
      '去年397人，今年642人，全区持证社工队伍一年之内壮大了61.7%。',
      '2020年人口普查时全村常住3259人，2025年摸底为2412人，五年下来少了847人，降幅26.0%。',
      '全县医疗机构由2020年末的240个发展到2025年末的380个，五年累计增长58.3%，年均增长9.6%。',
      '上年走访5385人次，本年走访6624人次，一年多走访1239人次，同比增加23.0%。',
    ],
    bad: [
      '2023年抽检不合格食品135批次，2024年69批次，一年间少了86批次，降48.9%。',
      '“十三五”末养老床位为2188张，“十四五”末为4258张，五年新增2070张，增长96.6%。',
      '以2020年的323件为基数，到2024年行政复议案件已增至983件，四年累计增长204.3%、年均增长36.1%。',
      '2019年末有车位1200个，2023年末有1800个，四年净增500个，增幅50%。',
      '去年397人，今年642人，全区持证社工队伍一年之内壮大了67.1%。',
      '2020年人口普查时全村常住3259人，2025年摸底为2412人，五年下来少了947人，降幅26.0%。',
      '全县医疗机构由2020年末的240个发展到2025年末的380个，五年累计增长58.3%，年均增长9.1%。',
      '2022年群体投诉19起，2024年87起，两年增长8.6倍。',
    ],
    traps: [
      // Other years than those, another thing, the other way.
      '2019年末有车位1200个，2023年末有1800个，三年净增500个，增幅40%。',
      '2019年末有车位1200个，2023年末有1800个，四年新建充电桩500个。',
      '2019年办结1200件，2023年受理1800件，四年增长40%。',
      '2019年末有车位1200个，2023年末有1800个，四年减少300个违规车位。',
      '2023年产值135亿元，2024年150亿元，一年间增长12.9%（可比价）。',
    ],
  },
}

const SPAN = '(?:(?<span>[一二两三四五六七八九十])年(?:时?间|来|内|以来|之内|之间|下来)?)?'
const SINCE = '(?<since>同比|环比|(?:[比较]|相比|超出)(?:上一?年|去年|前一?年)(?:度|同期|全年)?)?'
const UP = '净增加?|新增|增加|增长|增幅|增速|上升|提高|扩大|壮大|超出|多(?:受理|走访|办理|收|办|出|增)?|增|升|涨'
const DOWN = '净减少?|减少|下降|降幅|减幅|回落|压减|压缩|缩短|缩减|降低|少(?:受理|走访|办理|收|办|出|发)?|降|减'
const MOVE = new RegExp(
  `^(?<whose>[\\u4e00-\\u9fa5]{0,16}?)(?:本年|今年)?${SPAN}${SINCE}(?:，|总共|共|累计|总计|合计|整整|已|实际)*(?:(?<up>${UP})|(?<down>${DOWN}))了?(?:达到?|为|约)?$`,
)
const MEAN = /^年(?:平)?均(?:增长|增幅|增速|递增|增加|上升|提高)(?:率)?(?:为|达)?$/
const BASIS = /^以((?:19|20)\d{2})年(?:末|底)?的$/
const HAS_YEAR = /(?:^|[^\d])((?:19|20)\d{2})年/
const REACHED = /(?:降|升|增|减|达|到|至|为|是|有|仅|只|已)+$/
/** So many moves stand in a row. */
const MOST = 3
const PLAN_YEARS: ReadonlyMap<string, number> = new Map([
  ['十一五', 2010],
  ['十二五', 2015],
  ['十三五', 2020],
  ['十四五', 2025],
])

interface Pair {
  readonly now: Claim
  readonly base: Claim
  /** The years between them. */
  readonly years: number
  readonly named: boolean
}

function found(claims: readonly Claim[], first: Claim): Found[] {
  const [one, two] = [claims[first.id - 2], claims[first.id - 1]]
  const said = one && two ? MOVE.exec(first.label)?.groups : undefined
  if (!said || !one || !two || first.sep !== '，' || !isMove(first) || ![one, two].every(c => isValue(c, first))) return []
  const pair = pairOf(one, two)
  if (!pair || !alike(one.unit, two.unit) || !isOver(said, pair)) return []
  // 后两年分别比上年增长70.3%、27.6%: each of its own year.
  if ((said['whose'] && pair.named) || /分别|依次/.test(said['whose'] ?? '')) return []
  const moves = [first]
  for (let c = claims[first.id + 1]; c && moves.length < MOST && isBehind(c, first); c = claims[c.id + 1]) moves.push(c)
  const told = moves.flatMap(c => moved(c, pair))
  const sure = Boolean(said['span'] ?? said['since']) || told.some(f => f.verdict === 'holds')
  return sure ? told : []
}

/** 四年, 同比: between just these two times. */
const isOver = (said: Partial<Record<string, string>>, { years }: Pair): boolean => {
  const span = said['span'] ? numeralOf(said['span']) : undefined
  if (span !== undefined) return span === years
  return years === 1 || (!said['since'] && !said['whose'] && /^净|新增|累计/.test(said['up'] ?? said['down'] ?? ''))
}

function moved(c: Claim, { now, base, years }: Pair): Found[] {
  if (MEAN.test(c.label)) return years > 1 ? mean(c, now, base, years) : []
  const said = MOVE.exec(c.label)?.groups
  const sign = said?.['up'] ? 1 : -1
  if (!said || Math.sign(now.printed - base.printed) !== sign) return []
  if (c.form === 'percent') return [tellGrowth({ ...c, sign }, now, base)]
  if (c.form === 'times') return sign > 0 ? [manifold(c, now, base)] : []
  return alike(c.unit, now.unit) ? [tellDifference('growth', c, sign > 0 ? [now, base] : [base, now])] : []
}

/** 增长3.6倍; some write so of 3.6 times what it was. */
function manifold(c: Claim, now: Claim, base: Claim): Found {
  const ratio = over(now.value, base.value)
  const more = { min: ratio.min - 1, max: ratio.max - 1 }
  const stated = roundedOrCut(c)
  const loose = stated.min <= ratio.max && ratio.min <= stated.max
  return tell({
    kind: 'growth',
    claim: c,
    stated,
    computed: more,
    parts: [now, base],
    working: `${number(now.printed)}÷${number(base.printed)}－1＝${number(now.printed / base.printed - 1, 2)}`,
    said: `增长${figure(c)}`,
    unsure: loose ? '也有人把“是原来的几倍”写作“增长几倍”' : undefined,
  })
}

/** 年均增长32.1%: over as many years. */
function mean(c: Claim, now: Claim, base: Claim, years: number): Found[] {
  if (c.form !== 'percent') return []
  const root = (n: number): number => 100 * (n ** (1 / years) - 1)
  const ratio = over(now.value, base.value)
  const computed: Interval = { min: root(ratio.min), max: root(ratio.max) }
  const plain = times({ min: ratio.min - 1, max: ratio.max - 1 }, 100 / years)
  // Some divide the growth by the years.
  const simple = plain.min <= c.value.max && c.value.min <= plain.max
  return [
    tell({
      kind: 'growth',
      claim: c,
      stated: c.value,
      computed,
      parts: [now, base],
      working: `（${number(now.printed)}÷${number(base.printed)}）开${years}次方－1＝${percent(root(now.printed / base.printed), c.step)}`,
      said: figure(c),
      unsure: simple ? '可能是简单平均' : undefined,
    }),
  ]
}

function pairOf(one: Claim, two: Claim): Pair | undefined {
  const [from, to] = [yearOf(one), yearOf(two)]
  if (from && to) {
    const [a, b] = [one, two].map(c => nameOf(c))
    const same = a === b || a === '' || b === '' || a!.endsWith(b!) || b!.endsWith(a!)
    // 2024年受理120件，2023年100件: told the other way round only of neighbours.
    if (!same || from === to || (from > to && from - to !== 1)) return undefined
    const [now, base] = from < to ? [two, one] : [one, two]
    return { now, base, years: Math.abs(to - from), named: a !== '' || b !== '' }
  }
  const [first, second] = [timeIn(one.label), timeIn(two.label)]
  if (!first || !second || !isOneThing(first, second)) return undefined
  const named = first.what !== '' || second.what !== ''
  if (isNext(second, first)) return { now: two, base: one, years: 1, named }
  return isNext(first, second) && one.sentence === two.sentence ? { now: one, base: two, years: 1, named } : undefined
}

/** The one year that its words name, or the last of a plan. */
function yearOf({ label }: Claim): number | undefined {
  const plan = /(十[一二三四]五)(?:规划)?期?[末底]/.exec(label)?.[1]
  if (plan) return PLAN_YEARS.get(plan)
  const year = BASIS.exec(label)?.[1] ?? HAS_YEAR.exec(label)?.[1]
  return year && !/(?:月|季度|半年|同期)/.test(label) && label.split(/(?:19|20)\d{2}年/).length === 2 ? Number(year) : undefined
}

/** What is counted, without the time and the verb that it came to. */
const nameOf = ({ label }: Claim): string =>
  BASIS.test(label)
    ? ''
    : label
        .replace(/十[一二三四]五(?:规划)?期?[末底]/, '')
        .replace(/^(?:从|由|到|至|而|截至)+/, '')
        .replace(/((?:19|20)\d{2})年(?:度|[末底])?/, '')
        .replace(/的$/, '')
        .replace(REACHED, '')
        .replace(/^(?:发展|增加|增长|上升|提高|扩大|壮大|减少|下降|降低|缩减)$/, '')
        .replace(/^(?:摸底|统计|核查|普查|清查|清点|调查|登记|排查)$/, '')
        .replace(/[由从]$/, '')

const isMove = (c: Claim): boolean =>
  c.precision === 'exact' && c.owner < 0 && (c.form === 'percent' || c.form === 'times' || (c.form === 'plain' && c.unit !== ''))

const isBehind = (c: Claim, first: Claim): boolean =>
  isMove(c) &&
  c.sentence === first.sentence &&
  c.paragraph === first.paragraph &&
  /^[，、]$/.test(c.sep || c.lead.slice(0, 1)) &&
  (MEAN.test(c.label) || (MOVE.exec(c.label)?.groups?.['whose'] === '' && c.form !== 'times'))

const isValue = (c: Claim, { paragraph, sentence }: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.owner < 0 &&
  c.unit !== '' &&
  // At current prices and at comparable ones the same growth is told differently.
  c.unit !== '元' &&
  c.printed > 0 &&
  c.paragraph === paragraph &&
  sentence - c.sentence <= 1 &&
  /^(?:count|base|slot)$/.test(c.role)
