/**
 * 举报量连续三年下降：2023年1642件，2024年1385件，2025年1108件; 依次为3.2万亩、2.7万亩、2.1万亩，逐年减少: what is said to go one way every year does so in the values
 * told beside it.
 */
import type { Claim } from '../../../claims.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { inWords } from '../told.ts'

export const steadySeries: RelationRule = {
  kind: 'growth',
  title: '逐年升降',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '来访批次连续三年下降：2021年864批，2022年790批，2023年642批。',
      '2020至2022年办案量分别为318件、362件、405件，逐年上升，三年共1085件。',
      '调解成功率逐年提高：2021年96.1%，2022年97.0%，2023年98.2%。',
      '新登记家庭农场逐年递增：2022年121家，2023年217家，同比增长79.3%；2024年265家，同比增长22.1%。',
    ],
    bad: [
      '来访批次连续三年下降：2021年864批，2022年970批，2023年642批。',
      '2020至2022年办案量分别为318件、362件、405件，逐年下降，三年共1085件。',
      '调解成功率逐年提高：2021年96.1%，2022年95.0%，2023年98.2%。',
      '新登记家庭农场逐年递减：2022年121家，2023年217家，同比增长79.3%；2024年265家，同比增长22.1%。',
    ],
    traps: [
      '来访批次总体逐年下降：2021年864批，2022年870批，2023年642批。',
      '来访批次连续两年下降：2020年700批，2021年864批，2022年790批，2023年642批。',
      '来访批次连续三年下降：2023年642批，2022年790批，2021年864批。',
      '增速逐年回落：2021年增长3.2%，2022年增长4.8%，2023年增长1.1%。',
      '2020至2022年收案分别为318件、362件、405件，未结案逐年下降。',
      '来访批次连续三年下降，2021年来访864批，2022年来信970封，2023年来访642批。',
    ],
  },
}

const COUNT = '两二三四五六七八九十'
const UP = '递增|增长|增加|上升|提高|提升|攀升|扩大|增多'
const DOWN = '递减|减少|下降|降低|回落|缩小|走低'
const SAID = `(?:连续([${COUNT}])年|逐年|年年)(?:持续|稳步|不断)?(?:(${UP})|(?:${DOWN}))`
/** Told ahead: 连续三年下降：2023年; no more than a thing's name may stand before a value. */
const AHEAD = new RegExp(
  `${SAID}[，：]((?:19|20)\\d{2}年[\\u4e00-\\u9fa5]{0,6}|(?:(?:19|20)\\d{2}年?[、和与至到—-]*){2,6}(?:各年)?(?:分别|依次)(?:为|是))$`,
)
/** Told behind the values. */
const BEHIND = new RegExp(`^，(?:呈|均|都)?${SAID}(?=[，。；：（\\n]|$)`)
const LOOSE = /总体|基本|大体|波动|增速|增幅|降幅|同比/
const YEAR = /((?:19|20)\d{2})年(?:度|为|达|是)?$/
const PERIOD = /(?:[一二三四五六]|\d)年|季度|月/
const JOINED = /^[、和与及]$/
const MOST = 8

function found({ claims, view: { text } }: Reading, first: Claim): Found | undefined {
  if (!isValue(first, first) || LOOSE.test(first.lead)) return undefined
  const ahead = AHEAD.exec(first.lead)
  const series = ahead && YEAR.test(first.label) ? yearByYear(claims, first) : inOneBreath(claims, first)
  const last = series?.at(-1)
  const said = ahead ?? (last && BEHIND.exec(text.slice(last.stop, last.stop + 16)))
  if (!series || !last || !said) return undefined
  const years = said[1] ? numeralOf(said[1]) : MOST
  const sign = said[2] ? 1 : -1
  const way = sign > 0 ? '上升' : '下降'
  const steps = series.slice(1).map((now, n) => ({ now, before: series[n]! }))
  const wrong = steps.slice(-years).find(({ now, before }) => sign * (now.printed - before.printed) < 0)
  const { now, before } = wrong ?? steps.at(-1)!
  const below = { min: Number.NEGATIVE_INFINITY, max: before.value.max }
  const above = { min: before.value.min, max: Number.POSITIVE_INFINITY }
  return inWords(!wrong, {
    kind: 'growth',
    claim: now,
    stated: now.value,
    computed: sign > 0 ? above : below,
    parts: [before],
    message: wrong
      ? `文中说${way}，而${figure(before)}之后是${figure(now)}，不是${way}。`
      : `${series.map(figure).join('、')}，与所说的${way}相符。`,
  })
}

/** 2023年1642件，2024年1385件，2025年1108件: put in order of time. */
function yearByYear(claims: readonly Claim[], first: Claim): Claim[] | undefined {
  const row = [first]
  for (let c = claims[first.id + 1]; c && row.length < MOST; c = claims[c.id + 1]) {
    // 2023年217家，同比增长79.3%；2024年265家: its change may stand behind each.
    if (c.role === 'change' && c.form === 'percent' && c.sep === '，' && c.sentence === first.sentence) continue
    if (!isValue(c, first) || !YEAR.test(c.label)) break
    row.push(c)
  }
  const dated = row.map(claim => ({ claim, year: Number(YEAR.exec(claim.label)?.[1]) })).sort((a, b) => a.year - b.year)
  const consecutive = dated.every(({ year }, n) => n === 0 || year === dated[n - 1]!.year + 1)
  const bare = row.slice(1).every(c => /^(?:19|20)\d{2}年(?:度|为|达|是)?$/.test(c.label))
  return row.length > 2 && consecutive && bare ? dated.map(d => d.claim) : undefined
}

/** 2021—2023年造林面积依次为3.2万亩、2.7万亩、2.1万亩 */
function inOneBreath(claims: readonly Claim[], first: Claim): Claim[] | undefined {
  if (!PERIOD.test(first.lead) || JOINED.test(first.lead)) return undefined
  const row = [first]
  for (let c = claims[first.id + 1]; c && row.length < MOST && isValue(c, first) && JOINED.test(c.lead); c = claims[c.id + 1]) row.push(c)
  return row.length > 2 ? row : undefined
}

const isValue = (c: Claim, { paragraph, sentence, unit, form, owner }: Claim): boolean =>
  (c.form === 'plain' || c.form === 'percent') &&
  /^(?:count|rate|none|level)$/.test(c.role) &&
  c.precision === 'exact' &&
  c.form === form &&
  c.unit === unit &&
  c.owner === owner &&
  c.paragraph === paragraph &&
  c.sentence === sentence
