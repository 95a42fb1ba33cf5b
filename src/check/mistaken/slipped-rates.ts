/** @module What the counts of a rate may be, by its name: the counts that it may stand for, each with what it may be of. */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { exactly } from '../interval.ts'
import type { Reading } from '../reading.ts'
import { definitionOf } from '../relations/share/rate-definitions.ts'
import { alike } from '../units.ts'
import { one, together, type Whole } from './wrong-share.ts'

/** A part, and what it may be of. */
export interface Pair {
  readonly top: Whole
  readonly whole: Whole
}

/** Among how many figures before it stand the counts of a rate. */
const NEAR = 8
/** What is called exactly so may stand further before it. */
const FAR = 20
const NAME = /([\u4e00-\u9fa5]{2,10})(?:率|面|(?<=[结收])比)(?:也|均|为|是|约|达到?|保持在)?$/
const CARRIED = /结转|旧存|存量|结存|上年.{0,4}(?:未结|转入)|遗留|上期/
const CAME = /新收|收案|新立|新增|受理|收到/
/** A rate of another time, of several together, of a population's mean over the year. */
const OTHER = /季度|月|半年|[上去前]年|平均|出生|死亡/
const DENIED = /[不无]|未(?!成年)/
/** Prosecuted or not, arrested or not. */
const DEED = /不(?:起|批准逮|批|予批准逮)?([诉捕])$/

/** 整体办结率 is the 办结率 of all. */
export const rateName = (s: Claim): string | undefined =>
  OTHER.test(s.label) ? undefined : NAME.exec(s.label)?.[1]?.replace(/^(?:整体|总体|总的?)(?=..)/, '')

/** So far up may stand what a rate is called after; 案件 and 投诉 begin the name of any. */
const FAR_NAME = 60
const LEAST_NAME = 3

/** 一般隐患5343项、重大隐患56项……重大隐患整改率98.21%: the count whose name that of the rate begins with, so that it is of no other. */
export const calledAfter = ({ claims }: Reading, s: Claim): Claim | undefined =>
  claims
    .slice(Math.max(0, s.id - FAR_NAME), s.id)
    .findLast(c => isCount(c) && c.paragraph === s.paragraph && c.label.length >= LEAST_NAME && s.label.startsWith(c.label))

/** The counts of the rate's own sentence; where there are none, of the one before. */
function counts({ claims }: Reading, s: Claim, name: string): Claim[] {
  const before = claims.slice(Math.max(0, s.id - NEAR), s.id).filter(c => isCount(c) && c.role !== 'base' && c.paragraph === s.paragraph)
  const own = before.filter(c => c.sentence === s.sentence)
  return own.length || !s.label.startsWith(name) ? own : before.filter(c => c.sentence === s.sentence - 1)
}

/** 从办结件里抽了234件: some of those. */
const AMONG = /[从在][\u4e00-\u9fa5]{2,8}[里中内]/

/** What a rate is called after: 化解93件 of 化解率, 集中供养413人 of 集中供养率. */
export function ratedTops(reading: Reading, s: Claim, name: string): Claim[] {
  const above = definitionOf(name)?.above
  // 常住人口城镇化率 counts 城镇人口.
  const stems = [name.slice(-2), name.slice(0, 2), name.replace(/化$/, '').slice(-2)]
  const far = reading.claims
    .slice(Math.max(0, s.id - FAR), Math.max(0, s.id - NEAR))
    .filter(c => isCount(c) && c.role !== 'base' && c.paragraph === s.paragraph && c.sentence === s.sentence && c.label === name)
  if (far.length) return far
  return counts(reading, s, name).filter(
    ({ label, id }) =>
      DENIED.test(label) === DENIED.test(name) &&
      !AMONG.test(label) &&
      (stems.some(stem => label.includes(stem)) || above?.test(label) || (id === s.id - 1 && isDone(reading, s, name))),
  )
}

/** 已结4087件，结案率; 已改391项，整改率; 实检163313户，定检率: one word of its name, said of what was done, and of nothing else before. */
function isDone({ claims }: Reading, s: Claim, name: string): boolean {
  const top = claims[s.id - 1]!
  const own = claims.slice(Math.max(0, top.id - NEAR), top.id).filter(c => isCount(c) && c.sentence === s.sentence)
  const ends = own.map(c => c.label.slice(-2))
  return (
    /(?:已|实)[\u4e00-\u9fa5]$/.test(top.label) &&
    name.includes(top.label.slice(-1)) &&
    isTold(name, [...own, top]) &&
    new Set(ends).size === ends.length
  )
}

/** 应种4215剂次，实种4178剂次，第二剂接种率: of some of them only, that are named nowhere. */
const isTold = (name: string, counts: readonly Claim[]): boolean =>
  counts
    .map(c => c.label)
    .join('｜')
    .includes(name.slice(0, -2))

/** What a rate leaves out: 不合格 of 合格率, 未办结 of 办结率, what was taken to court of 息诉率. */
export function deniedTops(reading: Reading, s: Claim, name: string): Claim[] {
  if (DENIED.test(name)) return []
  const stem = name.slice(-2)
  const denied = stem === '息诉' ? /起诉|提起(?:行政)?诉讼/ : new RegExp(`[不未]${stem}`)
  return counts(reading, s, name).filter(c => denied.test(c.label))
}

/** The pairs that the name of a rate makes. */
export const ratedPairs = (reading: Reading, s: Claim, name: string): Pair[] => [
  ...outcomes(reading, s, name),
  ...satisfied(reading, s, name),
  ...days(reading, s, name),
  ...beds(reading, s, name),
]

/** 应检17864台，实检17739台，定检率92.3%; 签约18.36万人，常住人口23.01万人，签约率72.8%: the two counts right before a rate, the smaller of the larger. */
export function besideRate({ claims, listed }: Reading, s: Claim, name: string): Pair[] {
  const [a, b] = [claims[s.id - 2], claims[s.id - 1]]
  const own = [a, b].every(c => c && isCount(c) && c.role !== 'base' && c.sentence === s.sentence && c.paragraph === s.paragraph)
  if (!a || !b || !own || a.owner !== b.owner || !alike(a.unit, b.unit) || /[、]/.test(b.sep) || !/^，[^，。；、]*$/.test(s.lead)) return []
  const [top, whole] = a.printed < b.printed ? [a, b] : [b, a]
  if (listed.has(whole.id) && listed.has(top.id)) return []
  const isMeant =
    [...top.label.slice(-2)].some(word => name.slice(-2).includes(word)) || definitionOf(name)?.below.test(whole.label) === true
  return isMeant && isTold(name, [a, b]) ? [{ top: one(top), whole: one(whole) }] : []
}

/** By so many points official rates of persons refused differ from what the printed numbers give. */
const LOOSE = 2.5

/** 不起诉20.9万人，起诉68.1万人: 不起诉率 is of both together. */
function outcomes(reading: Reading, s: Claim, name: string): Pair[] {
  const deed = DEED.exec(name)?.[1]
  const all = deed ? counts(reading, s, name).filter(c => c.label.includes(deed)) : []
  const top = all.findLast(c => DENIED.test(c.label))
  const mate = top && all.findLast(c => !DENIED.test(c.label) && c.unit === top.unit && Math.abs(c.id - top.id) <= 2)
  if (!top || !mate) return []
  const whole = together([mate, top])
  // Numbers in 万 come from other counts than the rate does.
  const rounded = [mate, top].some(c => c.step > 1) && Math.abs((100 * top.printed) / whole.printed - s.printed) < LOOSE
  return rounded ? [] : [{ top: one(top), whole }]
}

/** 非常满意12886次，满意163次，不满意3次: 满意率 is of the first, or of all who were not dissatisfied. */
function satisfied(reading: Reading, s: Claim, name: string): Pair[] {
  const grades = name.endsWith('满意') ? counts(reading, s, name).filter(c => /满意$/.test(c.label)) : []
  const content = grades.filter(c => !DENIED.test(c.label))
  if (content.length < 2 || grades.some(c => c.unit !== grades[0]!.unit)) return []
  // 回访3240件，满意2978件……; 满意2516件次、基本满意281件次，参评2870件次: of what stands right before or behind the grades.
  const beside = [reading.claims[grades[0]!.id - 1], reading.claims[grades.at(-1)!.id + 1]]
  const printed = beside.filter(c => c !== undefined && isCount(c) && alike(c.unit, grades[0]!.unit)).map(c => one(c!))
  const wholes = [together(grades), ...printed]
  return wholes
    .flatMap(whole => [one(content[0]!), together(content)].map(top => ({ top, whole })))
    .filter(p => p.whole.printed >= p.top.printed)
}

/** 床位3640张，护理型床位2184张，入住1729人: 入住率 is of beds. */
function beds(reading: Reading, s: Claim, name: string): Pair[] {
  const all = name.endsWith('入住') ? counts(reading, s, name) : []
  const top = all.findLast(c => c.label.includes('入住') && c.unit !== '张')
  const whole = all.find(c => c.unit === '张' && /床位/.test(c.label))
  return top && whole && whole.printed >= top.printed ? [{ top: one(top), whole: one(whole) }] : []
}

const YEARS = [365, 366]
/** Fewer days than these are of a shorter time. */
const LONG = 274

/** 优良天数318天，优良率87.1%: of the days of a year. */
function days(reading: Reading, s: Claim, name: string): Pair[] {
  const top = reading.claims[s.id - 1]
  if (top?.unit !== '天' || !/优良/.test(name) || !/优良/.test(top.label) || top.sentence !== s.sentence || top.printed < LONG) return []
  return YEARS.map(n => ({ top: one(top), whole: { printed: n, value: exactly(n), parts: [] } }))
}

/** 年初结存86件，新增41件，化解93件: of both together. */
export function carriedOver(claims: readonly Claim[], s: Claim, top: Claim): Whole[] {
  const kin = claims
    .slice(Math.max(0, top.id - NEAR), s.id)
    .filter(c => isCount(c) && c !== top && c.paragraph === s.paragraph && c.unit === top.unit)
  const [old, came] = [kin.find(c => CARRIED.test(c.label)), kin.find(c => CAME.test(c.label) && !CARRIED.test(c.label))]
  return old && came ? [together([old, came])] : []
}
