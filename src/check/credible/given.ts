/**
 * @module Rates that the two figures right before them give to the last digit, whatever else they were measured by: 培训426人，合格397人，合格率93.2%；特种作业培训1168人; and rates of
 * 100 % where figures side by side make all of one before them: 受理40件……调解39件，裁决1件，结案率100%. Where the words name no whole, what is nearest was meant.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { middle, printedSum, total } from '../interval.ts'
import type { List } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { listsWith } from '../relations/common/lists-with.ts'
import { ofWords } from '../relations/share/of/words.ts'
import { baseOf, decide } from '../relations/share/verdict.ts'
import { alike } from '../units.ts'

/** 起诉4816人，不起诉1372人，不起诉率: of both together, and never of the one beside it. */
const REFUSED = /不[\u4e00-\u9fa5]{1,4}率/
/** So many counts before a rate are near it. */
const NEAR = 6
/** So many of one list are added up. */
const TOGETHER = 3
/** A rate of fewer digits comes out of some figures by chance. */
const DIGITS = 3

/** What gives a share right there; undefined where nothing does. */
export const given = (reading: Reading, f: Found): Found | undefined =>
  f.kind === 'share' ? GIVEN_RATES.map(of => of(reading, f)).find(found => found !== undefined) : undefined

/** Where the words do not say what the rate is of. */
function givenRate(reading: Reading, f: Found): Found | undefined {
  const s = reading.byPlace.get(f.claim.start)
  if (!s || s.role !== 'rate' || s.precision !== 'exact' || ofWords(s) || !isFine(s) || REFUSED.test(s.label)) return undefined
  if (/分别|依次/.test(s.label)) return undefined
  const near = reading.claims
    .slice(Math.max(0, s.id - 2 * NEAR), s.id)
    .filter(c => isCount(c) && c.precision === 'exact' && c.paragraph === s.paragraph && c.sentence === s.sentence && c.owner === s.owner)
    .slice(-NEAR)
  for (const part of partsBefore(near)) {
    const first = part[0]!
    const value = total(part.map(p => p.value))
    const wholes = near.filter(c => c.id < first.id && alike(c.unit, first.unit) && (s.printed === 100 || c.id === first.id - 1))
    const whole = wholes.findLast(c => givesExactly(s, middle(value), c.printed))
    const found = whole && decide(s, { value, parts: part }, [baseOf(whole, true, true)])
    if (found?.verdict === 'holds') return found
  }
  return undefined
}

/** 100% of what is all of it, or digits enough. */
const isFine = (s: Claim): boolean => s.printed === 100 || (s.step < 1 && String(Math.round(s.printed / s.step)).length >= DIGITS)

const givesExactly = (s: Claim, part: number, whole: number): boolean =>
  s.printed === 100 ? part === whole : Math.abs((100 * part) / whole - s.printed) <= s.step / 2 + 1e-9

/** The count right before the rate; and it with one or two right before it that are of its kind. */
function partsBefore(near: readonly Claim[]): Claim[][] {
  const last = near.at(-1)
  if (!last) return []
  const out = [[last]]
  for (let n = 2; n <= TOGETHER; n++) {
    const run = near.slice(-n)
    if (run.length === n && run.every((c, i) => alike(c.unit, last.unit) && (i === 0 || c.id === run[i - 1]!.id + 1))) out.push(run)
  }
  return out
}

/** 投诉136647件、举报29375件、咨询134134件。投诉举报办结156547件，办结率94.29%: of the classes that the part names, together. */
function givenOfClasses(reading: Reading, f: Found): Found | undefined {
  const { claims, byPlace } = reading
  const s = byPlace.get(f.claim.start)
  const part = s && claims[s.id - 1]
  if (!s || s.role !== 'rate' || !isFine(s) || !part || !isCount(part) || part.label.length < LEAST_NAMES) return undefined
  const near = claims.slice(Math.max(0, part.id - CLASSES), part.id).filter(c => c.label.length > 1 && part.label.includes(c.label))
  for (const list of new Set(near.flatMap(c => listsWith(reading, c.id)))) {
    const named = list.parts.filter(p => near.includes(p))
    if (list.parts.length < 3 || named.length < 2 || !givesExactly(s, part.printed, printedSum(named))) continue
    const base = { value: total(named.map(p => p.value)), parts: named, certain: true, near: true }
    const found = decide(s, { value: part.value, parts: [part] }, [base])
    if (found?.verdict === 'holds') return found
  }
  return undefined
}
/** Two names of two letters at least. */
const LEAST_NAMES = 4
/** So many figures before what was done the classes are told. */
const CLASSES = 24

/** 撤销 of 撤销率, 城区 of 城区占. */
const NAMED = /^(?:其中)?([\u4e00-\u9fa5]{2,8}?)(?:率|占(?:比)?|占总[数量额])(?:约|为|达到?)?$/

/**
 * 同期审结38件，其中维持24件、撤销5件、终止9件，撤销率13.2%; 供水能力22.5万立方米，城区18.0万立方米，乡镇4.5万立方米，城区占80.0%: what the words name, of the total of the list that it is a member of.
 */
function givenByName(reading: Reading, f: Found): Found | undefined {
  const { claims, byPlace } = reading
  const s = byPlace.get(f.claim.start)
  const name = s && s.form === 'percent' && s.precision === 'exact' && isFine(s) ? NAMED.exec(s.label)?.[1] : undefined
  if (!s || !name) return undefined
  const own = claims
    .slice(Math.max(0, s.id - NEAR), s.id)
    .findLast(c => isCount(c) && c.sentence === s.sentence && c.paragraph === s.paragraph && c.label.endsWith(name))
  if (!own) return undefined
  const whole = listsWith(reading, own.id).find(l => isTold(l, own) && givesExactly(s, own.printed, l.total.printed))?.total
  const found = whole && decide(s, { value: own.value, parts: [own] }, [baseOf(whole, true, true)])
  return found?.verdict === 'holds' ? found : undefined
}

/** Does its total stand in the text, before this one of its members? */
const isTold = ({ total: whole }: List, own: Claim): boolean => !('addends' in whole) && whole.id < own.id

/** A row of fewer members gives a share by chance. */
const LEAST_ROW = 3

/** 按期段分，脱毒期39人，适应期84人，巩固期297人，回归期85人，巩固期人数最多，占58.8%: one of a row, of all of the row, though no total is printed beside it. */
function givenOfRow({ claims, byPlace }: Reading, f: Found): Found | undefined {
  const s = byPlace.get(f.claim.start)
  if (!s || s.form !== 'percent' || s.precision !== 'exact' || !isFine(s) || s.printed === 100) return undefined
  const near = claims
    .slice(Math.max(0, s.id - DONE), s.id)
    .filter(c => isCount(c) && c.sentence === s.sentence && c.paragraph === s.paragraph)
  const name = NAMED.exec(s.label)?.[1]
  const own = near.findLast(c => (name ? c.label.endsWith(name) : s.lead.includes(`，${c.label}`)) && c.label.length > 1)
  if (!own) return undefined
  const row = near.filter(c => c.unit === own.unit && c.owner === own.owner)
  for (let from = 0; from + LEAST_ROW <= row.length; from++)
    for (let to = from + LEAST_ROW; to <= row.length; to++) {
      const members = row.slice(from, to)
      if (!members.includes(own) || !givesExactly(s, own.printed, printedSum(members))) continue
      const base = { value: total(members.map(c => c.value)), parts: members, certain: true, near: true }
      const found = decide(s, { value: own.value, parts: [own] }, [base])
      if (found?.verdict === 'holds') return found
    }
  return undefined
}

/** So many counts before an aim is what was done. */
const DONE = 12
/** 年度计划5.2亿元，完成105.2%. */
const AIM = /(?:计划|目标|任务|预算|指标)(?:数|值|投资)?$/

/**
 * 发放补贴1842.5万元……报废补贴264.3万元。补贴资金使用进度为年度指标1950万元的94.5%; 2023年完成5.47亿元，此前完成7.46亿元；年度计划5.2亿元，完成105.2%: the aim stands in the words of the rate or
 * right before it, and what was done further up.
 */
function givenOfAim({ claims, byPlace }: Reading, f: Found): Found | undefined {
  const [s, part, aim] = [f.claim, ...f.parts].map(p => byPlace.get(p.start))
  if (!s || !part || !aim || aim.id !== s.id - 1 || !isFine(s)) return undefined
  const isWithin = /^的/.test(s.lead) && part.sentence !== s.sentence
  if (!isWithin && !(AIM.test(aim.label) && /^，完成/.test(s.lead))) return undefined
  const done = claims
    .slice(Math.max(0, aim.id - DONE), aim.id)
    .findLast(c => isCount(c) && c.paragraph === s.paragraph && alike(c.unit, aim.unit) && givesExactly(s, c.printed, aim.printed))
  const found = done && decide(s, { value: done.value, parts: [done] }, [baseOf(aim, true, true)])
  return found?.verdict === 'holds' ? found : undefined
}

/** In the order in which they are asked. */
const GIVEN_RATES: readonly ((reading: Reading, f: Found) => Found | undefined)[] = [
  givenRate,
  givenOfClasses,
  givenByName,
  givenOfAim,
  givenOfRow,
]
