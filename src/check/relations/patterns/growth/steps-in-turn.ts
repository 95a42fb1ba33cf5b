/**
 * 2022年1125件，2023年1406件，2024年1634件，后两年增速依次为25.0%、16.2%; 近三年分别为3267、6754、8088，后一年比前一年依次增加3487、1334，增长106.7%、19.8%: of a series of values each step in turn.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellDifference, tellGrowth } from '../told.ts'

export const stepsInTurn: RelationRule = {
  kind: 'growth',
  title: '一组数逐期的增减',
  find: ({ claims }) => claims.flatMap(first => found(claims, first)),
  examples: {
    good: [
      '调解案件：2022年1125件，2023年1406件，2024年1634件，后两年增速依次为25.0%、16.2%。',
      '近三年到馆人次分别为3267、6754、8088，后一年比前一年依次增加3487、1334，增长106.7%、19.8%。',
      '2021年至2023年植树318亩、362亩、405亩，后两年分别比上年多44亩、43亩。',
    ],
    bad: [
      '调解案件：2022年1125件，2023年1406件，2024年1634件，后两年增速依次为25.0%、19.2%。',
      '近三年到馆人次分别为3267、6754、8088，后一年比前一年依次增加3487、1334，增长103.7%、19.8%。',
      '近三年到馆人次分别为3267、6754、8088，后一年比前一年依次增加3487、1364，增长106.7%、19.8%。',
    ],
    traps: [
      // Of other kinds, and not of one that comes behind the other.
      '甲、乙、丙三村分别种植326亩、675亩、808亩，后两村依次增加348亩、133亩。',
      '2022年1125件，2023年1406件，2024年1634件，后两年办结率依次为95.0%、96.2%。',
      '2020年1125件，2022年1406件，2024年1634件，后两年增速依次为5.0%、6.2%。',
    ],
  },
}

const STEP = '(?:后一[年期季月](?:比|较)前一[年期季月]|(?:后|近)[两二三四]年|逐[年季月]|各年|此后各年)'
const HOW = '(?:同比|环比|(?:比|较)(?:上年|上一年|前一年))?'
const UP = '增加|增长|多|增速|增幅|上升|提高|增'
const DOWN = '减少|下降|少|降幅|减幅|回落|降|减'
const FIRST = new RegExp(`^，${STEP}(?:分别|依次|各)?${HOW}(?:分别|依次|各)?${HOW}(?:(${UP})|(?:${DOWN}))(?:分别|依次|各)?了?为?$`)
const AGAIN = new RegExp(`^，${HOW}(?:分别|依次)?(?:(${UP})|(?:${DOWN}))(?:分别|依次)?了?为?$`)
const JOINED = /^[、和与及]$/
const YEAR = /((?:19|20)\d{2})年[^，。；：]{0,6}$/
/** The series is of times. */
const TIMES = /年|季度|月/
const MOST = 6

function found(claims: readonly Claim[], first: Claim): Found[] {
  const way = FIRST.exec(first.lead)
  if (!way) return []
  const run = joinedFrom(claims, first)
  const series = seriesTo(claims, first, run.length + 1)
  if (run.length < 2 || !series) return []
  const told = steps(run, series, way[1] ? 1 : -1)
  const next = claims[run.at(-1)!.id + 1]
  const again = next && next.sentence === first.sentence ? AGAIN.exec(next.lead) : null
  const more = again && next ? joinedFrom(claims, next) : []
  const all = again && more.length === run.length ? [...told, ...steps(more, series, again[1] ? 1 : -1)] : told
  // Where every step goes the other way something else is told.
  return series.slice(1).some((now, n) => Math.sign(now.printed - series[n]!.printed) === (way[1] ? 1 : -1)) ? all : []
}

function steps(run: readonly Claim[], series: readonly Claim[], sign: number): Found[] {
  return run.flatMap((c, n) => {
    const [base, now] = [series[n]!, series[n + 1]!]
    if (c.form === 'percent') return [tellGrowth({ ...c, sign }, now, base)]
    return alike(c.unit, now.unit) ? [tellDifference('growth', c, sign > 0 ? [now, base] : [base, now])] : []
  })
}

function joinedFrom(claims: readonly Claim[], first: Claim): Claim[] {
  const run = [first]
  for (let c = claims[first.id + 1]; c && run.length < MOST && isLike(c, first) && JOINED.test(c.lead); c = claims[c.id + 1]) run.push(c)
  return run.every(c => c.precision === 'exact' && (c.form === 'percent' || c.form === 'plain')) ? run : []
}

/** As many values right before it: told in turn under one name of times, or year by year. */
function seriesTo(claims: readonly Claim[], first: Claim, length: number): Claim[] | undefined {
  const series = claims.slice(Math.max(0, first.id - length), first.id)
  const [head, ...rest] = series
  if (!head || series.length < length || !series.every(c => isValue(c, first) && alike(c.unit, head.unit))) return undefined
  const before = claims[head.id - 1]
  const years = series.map(c => Number(YEAR.exec(c.lead)?.[1]))
  if (years.every(y => y > 0)) return years.every((y, n) => n === 0 || y === years[n - 1]! + 1) ? series : undefined
  const inTurn = rest.every(c => JOINED.test(c.lead)) && !JOINED.test(head.lead) && TIMES.test(head.lead)
  return inTurn && before?.sep !== '、' ? series : undefined
}

const isLike = (c: Claim, first: Claim): boolean =>
  c.form === first.form && c.owner === first.owner && c.sentence === first.sentence && c.paragraph === first.paragraph

const isValue = (c: Claim, { paragraph, sentence, owner }: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.printed > 0 &&
  c.owner === owner &&
  c.sentence === sentence &&
  c.paragraph === paragraph &&
  c.role !== 'change'
