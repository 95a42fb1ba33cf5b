/**
 * 12月发生事故19起、死亡18人；11月发生20起、死亡24人。环比起数减少1起; 实施处罚1059次，同比增长42.5%；……而上年同期仅实施处罚743次; 2022年259人，2023年199人，2024年122人，2024年比2022年减少137人; 今年124人，去年86人:
 * each of two values is told with its time, and the change says which times it is between. They need not stand side by side.
 */
import type { Claim } from '../../claims.ts'
import { groupBy } from '../../items.ts'
import type { Found, Reading } from '../../reading.ts'
import { alike } from '../../units.ts'
import { tellDifference, tellGrowth, tellPoints, tellTimes } from '../patterns/told.ts'
import { isLaterInTurn } from './in-turn.ts'
import { type Asked, askedOf, isLoose } from './timed/asked.ts'
import { type Value, valuesIn } from './timed/values.ts'
import { isPast, isSameWhen, isTurnBefore, isYearBefore, timeless } from './timed/when.ts'

export const byTheirTimes = ({ claims }: Reading): Found[] =>
  [...groupBy(claims, c => c.paragraph).values()].flatMap(row => inParagraph(row, claims))

/** So many figures before and behind the change the values may stand. */
const BACK = 14
const AHEAD = 7

function inParagraph(row: readonly Claim[], claims: readonly Claim[]): Found[] {
  const values = valuesIn(row)
  if (values.length < 2 || !values.some(v => v.own)) return []
  const byId = new Map(values.map(v => [v.claim.id, v]))
  const all: Told[] = []
  let last: Told | undefined
  for (const change of row) {
    if (change.precision !== 'exact' || change.role === 'base' || isLaterInTurn(claims, change)) continue
    const bare = last && isBehind(change, last.change) ? againOf(change, last) : undefined
    const isOfAmount = BARE.test(change.lead) && change.form === 'percent' && isAmount(row[change.id - row[0]!.id - 1], change)
    const turn = bare || isOfAmount ? undefined : inTurn(row, byId, change)
    const said = bare || isOfAmount || turn ? undefined : askedOf(change)
    // 分别比上年末增长7.9%和增长8.2%: the second of two in turn.
    const asked = said && JOINED.test(change.lead[0] ?? '') && said.subject === '' && !said.against ? undefined : said
    const own = asked && completed(asked, change, last)
    const told = (bare ? [bare] : (turn ?? (own && fromTimes(row, byId, change, own)) ?? [])).filter(
      t => !isOfBeside(row[change.id - row[0]!.id - 1], t),
    )
    all.push(...told)
    last = told.at(-1) ?? last
  }
  // Of other accidents than before: then nothing of them fits, and the hurt alone prove nothing.
  const held = new Set(all.flatMap(t => (t.found.verdict === 'holds' ? [t.change.sentence] : [])))
  return all.flatMap(t => (t.found.verdict !== 'holds' && isOfHurt(byId, t) && !held.has(t.change.sentence) ? [] : [t.found]))
}

/** 今年整改290件，上年同期482件，接警1983份，同比下降13%: without words of its own it is of what stands right before it. */
const isOfBeside = (beside: Claim | undefined, { change, asked, now, base, found }: Told): boolean =>
  beside?.role === 'count' &&
  beside !== now &&
  beside !== base &&
  found.verdict === 'fails' &&
  asked.subject === '' &&
  asked.now === undefined &&
  beside.label.length > 1 &&
  beside.id > Math.max(now.id, base.id) &&
  beside.sentence === change.sentence &&
  beside.owner === change.owner

const isOfHurt = (byId: ReadonlyMap<number, Value>, { base }: Told): boolean => /[亡伤]/.test(byId.get(base.id)?.measure ?? '')

interface Told {
  readonly change: Claim
  readonly asked: Asked
  readonly now: Claim
  readonly base: Claim
  readonly found: Found
}

/** 减少29起，下降40.8%: right behind it, and with no words of its own. */
const isBehind = (c: Claim, last: Claim): boolean =>
  c.id === last.id + 1 && c.sentence === last.sentence && c.owner === last.owner && (c.sep === '，' || c.sep === '、')

const BARE = /^(?:[，、]|同比|环比)*(?:(增长|增加|增幅|上升|升|增|提高|多)|(?:下降|减少|降低|降幅|减幅|降|减|少))了?(?:为|达|约)?$/
function againOf(change: Claim, { now, base, asked, found }: Told): Told | undefined {
  const way = BARE.exec(change.lead)
  const times = /同比/.test(change.lead) ? asked.against === 'year' : !/环比/.test(change.lead) || asked.against === 'turn'
  if (!way || !times || found.verdict !== 'holds' || (change.form === 'point') !== (now.form === 'percent')) return undefined
  const again = judge(change, now, base, way[1] ? 1 : -1)
  return again && { change, asked, now, base, found: again }
}

/** ；较2023年减少106件: of the same as the change before it in the sentence. */
function completed(asked: Asked, change: Claim, last: Told | undefined): Asked {
  if (!last || last.change.sentence !== change.sentence || asked.now) return asked
  return asked.subject === '' && (asked.against !== undefined || isAtOnce(change)) ? { ...asked, now: last.asked.now } : asked
}

/** 增加18份，同比上升60%: by how much stands right before it. */
const isAmount = (c: Claim | undefined, change: Claim): boolean =>
  c?.role === 'change' && c.form === 'plain' && c.sentence === change.sentence && c.owner === change.owner

const JOINED = /^[、和与及]$/
/** So many are told in turn. */
const MOST = 5

/** 收结案数同比分别上升70.0%、14.9%; 亡人、伤人分别减少4人、15人: each of what is named in turn, or of the values in turn. */
function inTurn(row: readonly Claim[], byId: ReadonlyMap<number, Value>, first: Claim): Told[] | undefined {
  const at = first.id - row[0]!.id
  if (first.role !== 'change' && first.role !== 'points' && !(first.role === 'count' && /分别|依次|各/.test(first.lead))) return undefined
  const run = [first]
  for (
    let c = row[at + 1];
    c && run.length < MOST && JOINED.test(c.lead) && c.form === first.form && c.owner === first.owner;
    c = row[at + run.length]
  )
    run.push(c)
  if (run.length < 2) return undefined
  const asked = askedOf({ ...first, lead: first.lead.replace(/分别|依次|各/, '') })
  if (!asked || run.some(c => c.precision !== 'exact')) return []
  const subjects = asked.subject.split(/[、和与及]/)
  if (subjects.length === run.length && subjects.every(s => s.length > 1)) {
    const told = run.map((c, i) => fromTimes(row, byId, c, { ...asked, subject: subjects[i]! })?.[0])
    return told.every(t => t !== undefined) ? told : []
  }
  const near = nearTo(row, byId, first).filter(v => !v.other && v.claim.form === (first.form === 'point' ? 'percent' : 'plain'))
  const bases = near.filter(v => isPast(v.when)).slice(0, run.length + 1)
  const nows = near.filter(v => !isPast(v.when) && v.claim.id < first.id).slice(-run.length)
  // Three values of which two were told before: nobody knows which.
  const before = nows[0] && byId.get(nows[0].claim.id - 1)
  if (before && /^、/.test(nows[0]!.claim.lead) && alike(before.claim.unit, nows[0]!.claim.unit)) return []
  const pairs = run.flatMap((change, i) => {
    const [now, base] = [nows[i], bases[i]]
    return now &&
      base &&
      inTime(now, { ...base, own: true }, asked) &&
      alike(now.claim.unit, base.claim.unit) &&
      (change.form !== 'plain' || alike(change.unit, now.claim.unit)) &&
      isBegun(now.name, base.name)
      ? [{ change, asked, now: now.claim, base: base.claim, found: judge(change, now.claim, base.claim, asked.sign)! }]
      : []
  })
  return pairs.length === run.length && bases.length === run.length ? pairs : []
}

const around = (byId: ReadonlyMap<number, Value>, { id }: Claim): Value[] =>
  Array.from({ length: BACK + AHEAD + 1 }, (_, i) => byId.get(id - BACK + i)).flatMap(v => (v && v.claim.id !== id ? [v] : []))

const nearTo = (row: readonly Claim[], byId: ReadonlyMap<number, Value>, change: Claim): Value[] =>
  around(byId, change).filter(v => isNear(row, v, change))

function fromTimes(row: readonly Claim[], byId: ReadonlyMap<number, Value>, change: Claim, said: Asked): Told[] | undefined {
  const all = around(byId, change).filter(v => fits(v, change))
  // 批次下降45.3%（上年148批），人次下降9.5%（上年1293人次）: each has its base behind it.
  const inside = row[change.id - row[0]!.id + 1]
  const own = inside?.role === 'base' && inside.owner === change.id
  const fit = all.filter(v => isNear(row, v, change, said.subject) && (!own || !isPast(v.when) || v.claim.owner === change.id))
  // 受理量: where nothing is called so, of what was told last.
  const isNamed = fit.some(v => isOf(said.subject, v, v))
  const asked = said.subject !== '' && !isNamed && isLoose(said.subject) ? { ...said, subject: '' } : said
  // 交办：5月968件，6月1014件；办结：5月951件，6月987件。6月比5月多46件: two have the month.
  if (asked.now?.part && all.filter(v => v.when?.part === asked.now!.part).length > 1) return undefined
  const pairs = fit.flatMap(now =>
    fit.flatMap(base => (isPair(now, base, all, change, asked) ? [{ now: now.claim, base: base.claim }] : [])),
  )
  // 今年8个，去年39个，前年56个，较前年减少: of this year, if that is told.
  const present = pairs.filter(p => !isPast(byId.get(p.now.id)?.when))
  const told = (present.length > 0 ? present : pairs).flatMap(({ now, base }) => {
    const found = judge(change, now, base, asked.sign)
    return found ? [{ change, asked, now, base, found }] : []
  })
  const holds = told.find(t => t.found.verdict === 'holds')
  return told.length === 1 ? told : holds && [holds]
}

/** What stands behind a change is of it only in its sentence, in its brackets, or with words of its own in the next. */
function isNear(row: readonly Claim[], { claim: c, own, name }: Value, change: Claim, subject = ''): boolean {
  if (c.id < change.id)
    return change.sentence - c.sentence <= (subject ? 2 : 1) && (c.owner === change.owner || c.id <= change.owner || c.owner >= 0)
  if (c.sentence === change.sentence) return own || c.owner >= 0
  const between = row.slice(change.id + 1 - row[0]!.id, c.id - row[0]!.id).filter(o => o.sentence === c.sentence)
  return c.sentence - change.sentence === 1 && own && between.length === 0 && name !== ''
}

const fits = ({ claim: c }: Value, change: Claim): boolean =>
  c.printed > 0 &&
  (change.form === 'plain' ? c.form === 'plain' && alike(c.unit, change.unit) : c.form === (change.form === 'point' ? 'percent' : 'plain'))

function isPair(now: Value, base: Value, all: readonly Value[], change: Claim, asked: Asked): boolean {
  // 受理530件，超过上年同期的500件: what it is more than, and not by how much.
  if (change.form === 'plain' && change.printed === base.claim.printed && /超|高于|多于|低于|少于/.test(change.lead)) return false
  // 2022年……2023年……2024年……，其中当年增长17.2%: of the last of the years.
  const lastYear = now.when?.year
  if ((asked.now?.ago === 0 || asked.span !== undefined) && lastYear !== undefined && all.some(v => (v.when?.year ?? 0) > lastYear))
    return false
  if (now === base || now.other || base.other || !alike(now.claim.unit, base.claim.unit) || now.measure !== base.measure) return false
  if (!inTime(now, base, asked)) return false
  // 回访737起，比去年的586件多151件，调解纠纷971件，比上年减少199件: what a figure before was compared with is of that figure.
  if (base.claim.role === 'base' && THAN.test(base.claim.lead) && now.claim.id > base.claim.id && now.name !== '' && base.name === '')
    return false
  if (!isInPlace(now.claim, base.claim, change)) return false
  // 2023年505件 in brackets behind what is of no year: the year before. Else years are of years.
  // 较2021年（1374件），2022年降至712件: what stands first and says nothing of itself is not of now.
  const isBare = now.name === '' && base.claim.owner < 0
  if (base.when?.year !== undefined && now.when?.year === undefined && (base.claim.id < now.claim.id || now.when !== undefined || isBare))
    return false
  const named = now.name !== '' && base.name !== ''
  const mine = (v: Value): boolean => v !== now && v !== base && v.measure === now.measure && alike(v.claim.unit, now.claim.unit)
  // 本周受理市民诉求11257件；上周受理8923件: where nothing else is counted so, the second need not say all.
  const isAlone =
    !all.some(v => mine(v) && !v.other && !isTimed(v)) && isWithin(now, base) && asked.sign * (now.claim.printed - base.claim.printed) >= 0
  if (named && !isAlone && !isOneThing(now.name, base.name) && !isSaidAgain(now, base) && !isLooselyCalled(now, base, change)) return false
  if (!base.own && !named && !isJoined(base)) return false
  // 比上年（8465人）减少162人: right behind a value, with no pause, it is of that.
  const last = isAtOnce(change) ? all.find(v => v.claim.id === change.id - 1 && isPast(v.when)) : undefined
  if (last && last !== base) return false
  if (asked.subject !== '' && !isOf(asked.subject, now, base)) return false
  if (asked.among && (asked.subject === '' ? !asked.now : [now, base].some(v => !isCalled(v.name, asked.subject)))) return false
  // Over years, of what is worth money at comparable prices, or of some of them: 四年减少300个违规车位.
  if (asked.span !== undefined && (now.claim.unit === '元' || change.noun !== '')) return false
  // Without a name it is of what stands beside it.
  const [from, to] = [Math.min(now.claim.id, base.claim.id), Math.max(now.claim.id, base.claim.id)]
  // 6380户（企业1194户），上年为5946户（企业946户）: what stands in their brackets divides them.
  const isInside = (v: Value): boolean => v.claim.owner >= 0 && (v.claim.owner === now.claim.id || v.claim.owner === base.claim.id)
  const between = all.some(v => mine(v) && v.claim.id > from && v.claim.id < to && !isTimed(v) && !isInside(v))
  if (!named && between) return false
  // 受理2300件，办结2180件。上年2000件: any of the sentence before may be meant.
  if (!named && (base.claim.sentence !== now.claim.sentence || (base.claim.id > change.id && base.claim.owner < 0)))
    if (all.some(v => mine(v) && v.claim.sentence === now.claim.sentence && !isPast(v.when) && !isTimed(v))) return false
  // 开平105宗，3月仅9宗；恩平800宗，比3月多543宗: what names nothing, and stands behind another, is of that.
  if (base.name === '' && base.claim.id < now.claim.id)
    if (all.some(v => mine(v) && v.claim.id < base.claim.id && v.claim.sentence === base.claim.sentence && !isTimed(v))) return false
  // What names nothing is of the last that was told.
  const lower = Math.max(...[now, base].filter(v => v.claim.id < change.id).map(v => v.claim.id), -1)
  const isNearer = (v: Value): boolean => mine(v) || (change.form === 'percent' && v !== now && v !== base)
  const nearer = all.some(
    v => isNearer(v) && v.claim.id > lower && v.claim.id < change.id && !isPast(v.when) && !isTimed(v) && !isInside(v),
  )
  return asked.subject !== '' || asked.now !== undefined ? true : !nearer
}

const THAN = /^，?(?:[比较与同和])(?!.*相比)[^，。；]*$/
const isAtOnce = ({ lead }: Claim): boolean => !/[，。；：、]/.test(lead)

const isJoined = ({ claim }: Value): boolean => claim.lead === '' || /^[、和与及]/.test(claim.lead)

/** The present value stands before its change, or right behind it with the earlier one: 同比增加38人：今年124人，去年86人. What stands in brackets is of the figure or the change before them. */
function isInPlace(now: Claim, base: Claim, change: Claim): boolean {
  if (now.id > change.id && !(base.id > change.id && (now.owner >= change.id || /^：/.test(now.lead) || /^：/.test(base.lead))))
    return false
  const { owner } = base
  const apart = now.owner >= 0 && now.owner < change.id && now.owner !== change.owner && now.owner !== base.id
  // 6380户（企业1194户），上年为5946户（企业946户）: both stand in brackets, or neither.
  if (apart) return owner >= 0 && owner !== now.owner && base.id < change.id
  return owner < 0 || owner === change.owner || owner === now.id || (owner >= change.id && owner < change.id + MOST)
}

/** 办理公证3781件，同比增加756件。……上年度办证量为3025件: what was told right before its change, in the words of an office. */
const isLooselyCalled = (now: Value, base: Value, change: Claim): boolean =>
  change.id === now.claim.id + 1 && base.claim.sentence > change.sentence && isLoose(timeless(base.claim.label).replace(/[为是]$/, ''))

/** Is it one of a series of times? */
const isTimed = (v: Value): boolean => v.own && (v.name === '' || v.series)

function inTime({ when: n }: Value, { when: b }: Value, { against, now, span }: Asked): boolean {
  if (!b) return false
  if (span !== undefined && !against && !(span === 1 && (n?.year === undefined || b.year === undefined)))
    return n?.year !== undefined && b.year !== undefined && n.part === b.part && n.year - b.year === span
  if (now?.part && n?.part !== now.part) return false
  if (now && (now.year !== undefined ? n?.year !== now.year : now.ago === 0 && isPast(n))) return false
  if (isPast(n) && !(n?.ago === -1 && b.ago === -2)) return false
  if (against === 'year') return isYearBefore(b, n)
  if (against === 'turn') return isTurnBefore(b, n)
  if (against === 'both') return false
  if (against) return isSameWhen(against, b, n)
  return isYearBefore(b, n) || ((b.against || b.turn !== undefined) && isTurnBefore(b, n)) || (b.edge === 'start' && n?.edge === 'end')
}

const plainName = (name: string): string => name.replace(/(?:案件|事故|工作|申请|人数|人次|人员)/g, '')
const isOneThing = (a: string, b: string): boolean => {
  const [x, y] = [plainName(a), plainName(b).replace(/^(?:该|同)类?/, '')]
  return x === y || x === '' || y === '' || x.endsWith(y) || y.endsWith(x)
}

/** 新收 of 新收知识产权案件: of those told in turn the second time need not say all. */
const isBegun = (now: string, base: string): boolean => isOneThing(now, base) || now.startsWith(base)

/** 去年破获涉赌案件45起，今年即破获135起: right behind it the second need not say all. */
const isSaidAgain = (a: Value, b: Value): boolean => {
  const [one, two] = a.claim.id < b.claim.id ? [a, b] : [b, a]
  return two.claim.id - one.claim.id === 1 && two.claim.sep === '，' && one.name.startsWith(two.name)
}

const isCalled = (name: string, subject: string): boolean =>
  plainName(name).length > 1 && (plainName(name).endsWith(plainName(subject)) || plainName(subject).startsWith(plainName(name)))

const isWithin = (a: Value, b: Value): boolean => {
  const [one, two] = a.claim.id < b.claim.id ? [a, b] : [b, a]
  const [first, second] = [plainName(one.name), plainName(two.name)]
  // 执行案件中终本9218件: of some of them.
  return second.length > 1 && first.includes(second) && !first.includes('中')
}

const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [/^批[次数]$/, /^批次?$/],
  [/^人次$/, /^人次$/],
  [/^(?:涉及|参加|参与)?人数$/, /^[人名]$/],
  [/^场[次数]$/, /^场次?$/],
  [/^户数$/, /^户$/],
  [/(?:[起件宗]|^案)数$/, /^[起件宗案]$/],
  [/^(?:造成)?(?:死亡?|亡)[人者]?数?$/, /^亡$/],
  [/^(?:造成)?(?:受?伤)[人者]?数?$/, /^伤$/],
]

/** Is it of what the change names? */
function isOf(subject: string, now: Value, base: Value): boolean {
  const measure = MEASURES.find(([words]) => words.test(subject))
  if (measure) return measure[1].test(now.measure)
  const key = plainName(subject).replace(/[数量]$/, '')
  if (key.length < 2) return false
  return (
    [now, base].every(v => v.name.length > 0 && key.startsWith(v.name.slice(-1)) && base.name.length === 1) ||
    [now, base].some(
      v =>
        v.name !== '' &&
        (plainName(v.name).endsWith(key) ||
          key.endsWith(plainName(v.name)) ||
          (v.name.length > 2 && key.startsWith(v.name)) ||
          isShort(key, v.name)),
    ) ||
    (now.name === '' && base.name === '' && now.measure !== '%')
  )
}

/** 协议金额 is short for 协议涉及金额. */
const isShort = (key: string, name: string): boolean =>
  key.length > 3 && name.endsWith(key.slice(-2)) && name.slice(0, -2).includes(key.slice(0, 2))

function judge(change: Claim, now: Claim, base: Claim, sign: number): Found | undefined {
  const { named: _, ...found } = told(change, now, base, sign)
  return found
}

function told(change: Claim, now: Claim, base: Claim, way: number): Found {
  const sign = way || Math.sign(now.printed - base.printed) || 1
  if (change.form === 'percent') return tellGrowth({ ...change, sign }, now, base)
  if (change.form === 'times') return tellTimes(change, now, base)
  if (change.form === 'point') return tellPoints(change, sign > 0 ? [now, base] : [base, now])
  return tellDifference('growth', change, sign > 0 ? [now, base] : [base, now])
}
