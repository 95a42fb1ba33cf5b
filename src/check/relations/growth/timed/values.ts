/**
 * @module The figures of a paragraph with the time that each is of and what it counts: 2023年受理100件、审结90件 are both of 2023; 2022年至2024年依次为422件、406件、300件 are of one
 * year each; 与去年同期的51起、死亡34人相比 are of that time and what follows is not.
 */
import type { Claim } from '../../../claims.ts'
import { isPast, lastWhen, timeless, type When } from './when.ts'

export interface Value {
  readonly claim: Claim
  readonly when: When | undefined
  /** Do its own words name the time? */
  readonly own: boolean
  /** What it counts, in its own words, without the time. */
  readonly name: string
  /** 死亡, 受伤, else its unit. */
  readonly measure: string
  /** Of another account than what came in or was done: 结转, 计划, 人均. It is of no pair, but what stands behind it may be of it. */
  readonly other: boolean
  /** Is it one of a series of times, which only the first of them names? */
  readonly series: boolean
}

/** What is of another account than what came in or was done. */
const ELSE = /结转|结存|结余|旧存|遗留|未结|计划|目标|任务|预算|指标|平均|年均|[日月年周]均|(?<![今本]年)以来|累计/
/** 从去年每斤2.3元涨到5.1元: what it came to is of now. */
const CAME_TO = /^[\u4e00-\u9fa5]{1,4}[至到为]$/
/** 比95%的序时要求低: what it is held against, and of no time. */
const BESIDE = /[比较]$/
const FILLER =
  /^(?:[，。；：、（）“”]|以来|[该同此这][类项](?:案件|投诉|工作|警情|诉求|事故|纠纷|业务|指标)?|其中|而|但|同时|共计?|总共|累计|分别|依次|各|为|是|仅余?|只有|则|已|达到?|有(?![效关害责机限])|了|的|我?全?[市县区省州镇乡国院局](?=[\u4e00-\u9fa5]{2})|[与和同较由从于即便就]|比(?![重例率])|发生|各级)+/
const TAIL =
  /(?:(?:冲高|回落|回升|上升|增加|减少|下降|提高|攀升|发展|[降升增减涨压])[到至]|分别|依次|各自?|为|是|有|达到?|仅|只|共|计|的|了|约|均|起数|件数|数量|总量|总数|总额|数|量)+$/

export const withoutFiller = (words: string): string => words.replace(FILLER, '')

export const called = (words: string): string =>
  timeless(words)
    .replace(/受[^，。；：]{2,12}影响/, '')
    .replace(FILLER, '')
    .replace(TAIL, '')
    .replace(FILLER, '')

export function measureOf(c: Pick<Claim, 'label' | 'noun' | 'unit' | 'form'>): string {
  if (c.form === 'percent') return '%'
  const words = /^(?:死亡?|亡|受?伤)/.exec(c.noun)?.[0] ?? c.label.slice(-4)
  return /伤/.test(words) ? '伤' : /[死亡]/.test(words) ? '亡' : c.unit
}

/** 2022年至2024年依次为, 前年、去年分别发生, 2022、2023年分别为: two times or more, each of one figure behind. */
const SPAN = /((?:19|20)\d{2})年?[至到—\-–~～]((?:19|20)\d{2})年[^，。；：]{0,8}(?:分别|依次|各)[^，。；：]{0,6}$/
const BOTH = /([^，。；：、]{2,12}?)[、和与及]([^，。；：、]{2,8}?)[^，。；：、]{0,10}?(?:分别|依次|各自?)[^，。；：]{0,8}$/
/** 2023、2024年 */
const BARE_YEAR = /^(?:19|20)\d{2}$/
const MOST = 6

const yearOf = (year: number): When => ({
  year,
  ago: undefined,
  turn: undefined,
  part: '',
  same: false,
  edge: undefined,
  against: false,
})

/** 2022年、2023年、2024年分别为; 2022、2023、2024年; 一、二、三季度分别审结; 4月、5月、6月: each of the times that are named. */
const LISTED =
  /((?:(?:19|20)\d{2}年?[、和与及]){2,5}(?:19|20)\d{2}年|(?:(?:第?[一二三四](?:季度)?[、和与及]){1,3}第?[一二三四]|(?:\d{1,2}月?[、和与及]){1,5}\d{1,2})(?:季度|月份?))[^，。；：、]{0,24}(?:分别|依次|各)[^，。；：]{0,8}$/
function listedIn(lead: string): When[] | undefined {
  const said = LISTED.exec(lead)?.[1]
  if (!said) return undefined
  const words = said.split(/[、和与及]/)
  const end = /年$/.test(said) ? '年' : /月份?$/.test(said) ? '月' : '季度'
  const times = words.map(w => lastWhen(w.endsWith(end) || /[年月度份]$/.test(w) ? w : `${w}${end}`)?.when)
  return times.every(t => t !== undefined) ? times : undefined
}

/** The times of a run of figures told in turn, where the words of the first name as many. */
function inTurn(claims: readonly Claim[], at: number): (When | undefined)[] | undefined {
  const first = claims[at]!
  if (!/分别|依次|各/.test(first.lead)) return undefined
  let n = 1
  while (n < MOST && isJoined(claims[at + n], first)) n++
  const span = SPAN.exec(first.lead)
  const listed = listedIn(first.lead)
  if (listed) return listed.length === n ? listed : undefined
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])]
    return to - from + 1 === n ? Array.from({ length: n }, (_, i) => yearOf(from + i)) : undefined
  }
  const both = n === 2 ? BOTH.exec(first.lead) : null
  if (!both) return undefined
  const [one, two] = [both[1]!, both[2]!].map(w => lastWhen(BARE_YEAR.test(w.slice(-4)) ? `${w}年` : w))
  return one && two && one.rest === '' ? [one.when, two.when] : undefined
}

const isJoined = (c: Claim | undefined, first: Claim): boolean =>
  c !== undefined &&
  /^[、和与及]$/.test(c.lead) &&
  c.unit === first.unit &&
  c.form === first.form &&
  c.owner === first.owner &&
  c.paragraph === first.paragraph

/** 天数增加12天: by how much, whatever part it is read as. */
const MOVED =
  /(?:增[加产收]|减[少产收]|增长|下降|净增|净减|提高|降低|上升|压缩|缩短|节约|节省|多|少|(?<![最至许])多[收办破审走]|(?<![最至])少[收办破审走])了?$/

const isValue = (c: Claim): boolean =>
  c.precision === 'exact' &&
  !MOVED.test(c.label) &&
  ((c.form === 'plain' && c.unit !== '' && /^(?:count|slot|base)$/.test(c.role)) ||
    (c.form === 'percent' && /^(?:share|rate|none)$/.test(c.role)))

interface Level {
  when: When | undefined
  /** The time that held before one that something is compared with. */
  held: When | undefined
}

/** The values of one paragraph, in order. */
export function valuesIn(row: readonly Claim[]): Value[] {
  const out: Value[] = []
  const levels = new Map<string, Level>()
  const whens = new Map<number, When>()
  let sentence = -1
  let turns: readonly (When | undefined)[] = []
  row.forEach((claim, at) => {
    if (claim.sentence !== sentence) levels.clear()
    sentence = claim.sentence
    const key = `${claim.owner}:${claim.bracket}`
    const level = levels.get(key) ?? { when: undefined, held: undefined }
    levels.set(key, level)
    const isChange = claim.role === 'change' || claim.role === 'points'
    const said = isChange ? undefined : lastWhen(claim.lead)
    const clause = said && !/[；]/.test(said.rest) ? said : undefined
    const joined = /^[、和与及]?[^，。；：、]{0,8}$/.test(claim.lead)
    if (turns.length === 0 && !isChange) turns = inTurn(row, at) ?? []
    const [turn, ...others] = turns
    turns = others
    if (turn) level.when = undefined
    else if (clause) {
      // What is compared with holds as far as what is joined to it.
      if (!clause.when.against && !isPast(clause.when)) level.held = clause.when
      level.when = clause.when
    } else if (claim.sep === '；' || claim.sep === '。') level.when = level.held = undefined
    else if ((level.when?.against && !joined) || (isPast(level.when) && CAME_TO.test(claim.lead))) level.when = level.held
    const own = turn !== undefined || clause !== undefined
    if (!isValue(claim) || (!own && BESIDE.test(claim.lead))) return
    // 上年为5946户（企业946户、个体工商户5000户）: what stands in its brackets is of its time.
    const when = turn ?? level.when ?? (claim.owner >= 0 ? whens.get(claim.owner) : undefined)
    if (when) whens.set(claim.id, when)
    const value = {
      claim,
      when,
      own,
      name: called(claim.label),
      measure: measureOf(claim),
      other: ELSE.test(claim.label) || (!own && BESIDE.test(claim.lead)),
      series: false,
    }
    const before = out.at(-1)
    if (before && isInSeries(value, before, turn !== undefined)) {
      out[out.length - 1] = { ...before, series: true }
      out.push({ ...value, name: before.name, series: true })
    } else out.push(value)
    const next = row[at + 1]
    if (!next || !isJoinedBare(next)) likeThoseBefore(out)
  })
  return out
}

/** 治安案件2022年150起，2023年120起，2024年82起; 一、二、三季度分别为92起、63起、47起: all of what the first names. */
function isInSeries(v: Value, before: Value, turn: boolean): boolean {
  const [c, b] = [v.claim, before.claim]
  if (v.name !== '' || before.name === '' || !before.own || !v.own || c.id !== b.id + 1 || c.sentence !== b.sentence || c.owner !== b.owner)
    return false
  const [when, then] = [v.when, before.when]
  const alike = when && then && (when.year !== undefined) === (then.year !== undefined) && (when.part === '') === (then.part === '')
  return v.measure === before.measure && Boolean(alike) && (turn || (when?.year !== undefined && when.ago === undefined))
}

const isJoinedBare = (c: Claim): boolean => /^[、和与及]?$/.test(c.lead)

/** 42起，造成26人死亡、516人受伤，与去年同期（71起、30人、604人）相比: a run that names nothing is of what was told before it, in turn. */
function likeThoseBefore(out: Value[]): void {
  let n = 1
  while (n < MOST && out.length > n && isJoinedBare(out.at(-n)!.claim)) n++
  const [those, run] = [out.slice(-2 * n, -n), out.slice(-n)]
  if (n < 2 || those.length < n || !isPast(run[0]!.when) || run[0]!.name !== '' || those.some(v => isPast(v.when))) return
  if (!run.every((v, i) => v.claim.unit === those[i]!.claim.unit && v.claim.sentence === those[i]!.claim.sentence)) return
  out.splice(-n, n, ...run.map((v, i) => ({ ...v, name: those[i]!.name, measure: those[i]!.measure })))
}
