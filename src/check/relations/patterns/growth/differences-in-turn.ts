/**
 * 二氧化硫、氮氧化物排放量：上年3260、7480，当年2934、6956，分别削减326、524，降幅为10.0%、7.0%: the values of two times in turn, by how much each differs, and the
 * rates in the same order.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellDifference, tellGrowth } from '../told.ts'

export const differencesInTurn: RelationRule = {
  kind: 'growth',
  title: '两期数、差数与增幅依次对应',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c)),
  examples: {
    good: [
      '化学需氧量、氨氮排放量（吨）：上年4180、620，当年3762、558，分别削减418、62，降幅为10.0%、10.0%。',
      '去年收案、结案分别为864件、812件，今年分别为930件、905件，分别增加66件、93件，增幅分别为7.6%、11.5%。',
    ],
    bad: [
      '化学需氧量、氨氮排放量（吨）：上年4180、620，当年3762、558，分别削减418、72，降幅为10.0%、10.0%。',
      '去年收案、结案分别为864件、812件，今年分别为930件、905件，分别增加66件、39件，增幅分别为7.6%、11.5%。',
      '去年收案、结案分别为864件、812件，今年分别为930件、905件，分别增加66件、93件，增幅分别为7.6%、15.5%。',
    ],
    traps: [
      '上年甲、乙、丙分别为30件、40件、50件，今年甲、丙分别为36件、45件，分别增加6件、减少5件。',
      '上年收案、结案分别为864件、812件，今年计划分别为930件、905件，一季度分别增加20件、18件。',
      '上年3260、7480，当年2934、6956（均为初步数），其中重点行业分别削减226、324。',
    ],
  },
}

const UP = '增加|增长|净增|上升|提高|新增|多|增'
const DOWN = '减少|削减|下降|降低|净减|缩减|压减|少|减'
const IN_TURN = '(?:分别|依次|各)'
const AMOUNT = new RegExp(`^(?:同比|比上年|较上年)?${IN_TURN}(?:同比|比上年|较上年)?(?:(${UP})|(?:${DOWN}))了?$`)
const SAID = new RegExp(IN_TURN)
const RATE = new RegExp(`^${IN_TURN}?(?:同比)?(?:(增幅|${UP})|(?:降幅|减幅|${DOWN}))${IN_TURN}?[为达]?$`)
const EARLIER = /^(?:上一?年|去年|前一?年)(?:度|同期|全年)?/
const NOW = /^(?:而)?(?:当年|今年|本年度?)(?:同期|全年)?/
const AROUND = /分别|依次|各|为|是|排放量|(?:的)$/g
/** 去年收案、结案分别为: the whole clause, pauses and all. */
const CLAUSE = /^.*[，；：。]/
const OTHER = /计划|目标|任务|预计|其中|累计/
const JOINED = /^[、和与及]$/
const MOST = 6

function found(claims: readonly Claim[], first: Claim): Found[] {
  const way =
    first.form === 'plain' ? AMOUNT.exec(first.label) : first.form === 'percent' && SAID.test(first.label) ? RATE.exec(first.label) : null
  if (!way || first.sep !== '，') return []
  const changes = run(claims, first)
  const n = changes.length
  const [one, two] = [claims.slice(Math.max(0, first.id - 2 * n), first.id - n), claims.slice(first.id - n, first.id)]
  if (n < 2 || one.length < n || ![...one, ...two].every(c => isValue(c, first)) || ![one, two].every(inOneBreath)) return []
  const [nows, bases] = order(one, two) ?? []
  if (!nows || !bases || !nows.every((now, k) => alike(now.unit, bases[k]!.unit))) return []
  const sign = way[1] ? 1 : -1
  if (first.form === 'percent') return ratesOf(changes, nows, bases, sign)
  if (!changes.every((by, k) => by.unit === '' || alike(by.unit, nows[k]!.unit))) return []
  const told = changes.map((by, k) => tellDifference('growth', by, sign > 0 ? [nows[k]!, bases[k]!] : [bases[k]!, nows[k]!]))
  const rate = claims[first.id + n]
  const said = rate?.form === 'percent' && rate.sep === '，' && rate.sentence === first.sentence ? RATE.exec(rate.label) : null
  const rates = rate && said ? run(claims, rate) : []
  return rates.length === n ? [...told, ...ratesOf(rates, nows, bases, said![1] ? 1 : -1)] : told
}

const ratesOf = (rates: readonly Claim[], nows: readonly Claim[], bases: readonly Claim[], sign: number): Found[] =>
  rates.map((rate, k) => tellGrowth({ ...rate, sign }, nows[k]!, bases[k]!))

/** This and those joined to it. */
function run(claims: readonly Claim[], first: Claim): Claim[] {
  const row = [first]
  for (let c = claims[first.id + 1]; c && row.length < MOST && JOINED.test(c.lead) && c.form === first.form; c = claims[c.id + 1])
    row.push(c)
  return row.every(c => c.precision === 'exact' && c.owner === first.owner && c.paragraph === first.paragraph) ? row : []
}

const inOneBreath = ([head, ...others]: readonly Claim[]): boolean => !JOINED.test(head!.lead) && others.every(c => JOINED.test(c.lead))

/** Which row is of now: both say their time, and no other thing. */
function order(one: readonly Claim[], two: readonly Claim[]): readonly [nows: readonly Claim[], bases: readonly Claim[]] | undefined {
  const [a, b] = [one, two].map(([head]) => head!.lead.replace(CLAUSE, '')) as [string, string]
  if (OTHER.test(a) || OTHER.test(b)) return undefined
  const named = (label: string, time: RegExp): string => label.replace(time, '').replace(AROUND, '')
  if (EARLIER.test(a) && NOW.test(b) && named(b, NOW) === '') return [two, one]
  return NOW.test(a) && EARLIER.test(b) && named(b, EARLIER) === '' ? [one, two] : undefined
}

const isValue = (c: Claim, { paragraph, sentence, owner }: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.printed > 0 &&
  c.owner === owner &&
  c.paragraph === paragraph &&
  c.sentence === sentence &&
  /^(?:count|slot|base)$/.test(c.role)
