/**
 * @module Rates that the two figures right before them give to the last digit, whatever else they were measured by: 培训426人，合格397人，合格率93.2%；特种作业培训1168人; and rates of
 * 100 % where figures side by side make all of one before them: 受理40件……调解39件，裁决1件，结案率100%. Where the words name no whole, what is nearest was meant; so it is with
 * changes of several measures, each of which has its place.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { exactly, middle, total } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { ofWords } from '../relations/share/of/words.ts'
import { baseOf, decide } from '../relations/share/verdict.ts'
import { alike } from '../units.ts'
import { figure, number } from '../words.ts'

/** 起诉4816人，不起诉1372人，不起诉率: of both together, and never of the one beside it. */
const REFUSED = /不[\u4e00-\u9fa5]{1,4}率/
/** So many counts before a rate are near it. */
const NEAR = 6
/** So many of one list are added up. */
const TOGETHER = 3
/** A rate of fewer digits comes out of some figures by chance. */
const DIGITS = 3

/** What gives the figure right there; undefined where nothing does. */
export const given = (reading: Reading, f: Found): Found | undefined =>
  f.kind === 'share'
    ? (givenRate(reading, f) ?? givenOfClasses(reading, f) ?? givenByName(reading, f) ?? givenOfAim(reading, f))
    : f.kind === 'growth'
      ? givenChange(reading, f)
      : undefined

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
function givenOfClasses({ claims, byPlace, lists }: Reading, f: Found): Found | undefined {
  const s = byPlace.get(f.claim.start)
  const part = s && claims[s.id - 1]
  if (!s || s.role !== 'rate' || !isFine(s) || !part || !isCount(part) || part.label.length < LEAST_NAMES) return undefined
  for (const list of lists) {
    if (list.parts.length < 3 || list.total.paragraph !== s.paragraph || list.parts.some(p => p.id >= part.id)) continue
    const named = list.parts.filter(p => p.label.length > 1 && part.label.includes(p.label))
    const sum = named.reduce((n, p) => n + p.printed, 0)
    if (named.length < 2 || !givesExactly(s, part.printed, sum)) continue
    const base = { value: total(named.map(p => p.value)), parts: named, certain: true, near: true }
    const found = decide(s, { value: part.value, parts: [part] }, [base])
    if (found?.verdict === 'holds') return found
  }
  return undefined
}
/** Two names of two letters at least. */
const LEAST_NAMES = 4

/** 撤销 of 撤销率, 城区 of 城区占. */
const NAMED = /^(?:其中)?([\u4e00-\u9fa5]{2,8}?)(?:率|占(?:比)?|占总[数量额])(?:约|为|达到?)?$/

/**
 * 同期审结38件，其中维持24件、撤销5件、终止9件，撤销率13.2%; 供水能力22.5万立方米，城区18.0万立方米，乡镇4.5万立方米，城区占80.0%: what the words name, of the total of the list that it is a member of.
 */
function givenByName({ claims, byPlace, lists }: Reading, f: Found): Found | undefined {
  const s = byPlace.get(f.claim.start)
  const name = s && s.form === 'percent' && s.precision === 'exact' && isFine(s) ? NAMED.exec(s.label)?.[1] : undefined
  if (!s || !name) return undefined
  const own = claims
    .slice(Math.max(0, s.id - NEAR), s.id)
    .findLast(c => isCount(c) && c.sentence === s.sentence && c.paragraph === s.paragraph && c.label.endsWith(name))
  if (!own) return undefined
  const whole = lists.find(l => l.parts.includes(own) && !('addends' in l.total) && givesExactly(s, own.printed, l.total.printed))?.total
  const total = whole && claims[whole.id]
  const found = total && total.id < own.id ? decide(s, { value: own.value, parts: [own] }, [baseOf(total, true, true)]) : undefined
  return found?.verdict === 'holds' ? found : undefined
}

/** So many counts before an aim is what was done. */
const DONE = 12

/** 发放补贴1842.5万元……报废补贴264.3万元。补贴资金使用进度为年度指标1950万元的94.5%: the aim stands in the words of the rate, and what was done further up. */
function givenOfAim({ claims, byPlace }: Reading, f: Found): Found | undefined {
  const [s, part, aim] = [f.claim, ...f.parts].map(p => byPlace.get(p.start))
  if (!s || !part || !aim || aim.id !== s.id - 1 || !/^的/.test(s.lead) || part.sentence === s.sentence || !isFine(s)) return undefined
  const done = claims
    .slice(Math.max(0, aim.id - DONE), aim.id)
    .findLast(c => isCount(c) && c.paragraph === s.paragraph && alike(c.unit, aim.unit) && givesExactly(s, c.printed, aim.printed))
  const found = done && decide(s, { value: done.value, parts: [done] }, [baseOf(aim, true, true)])
  return found?.verdict === 'holds' ? found : undefined
}

/** A change is told in the first measure or the second of what stands side by side. */
const SHIFTS = [-1, 1, -2, 2]
const JOINED = /^[、和与及]$/

/**
 * 18件20人，上年同期34件46人，件数、人数下降47.06%和56.52%: each of several changes is of the measure that has its place. 由2021年的61.4%、2022年的68.9%提高到76.2%，两年提高14.8个百分点: of the first.
 */
function givenChange(reading: Reading, f: Found): Found | undefined {
  const { claims, byPlace } = reading
  const s = byPlace.get(f.claim.start)
  const [now, base, more] = f.parts.map(p => byPlace.get(p.start))
  if (!s || s.precision !== 'exact' || !now) return undefined
  if (s.form === 'percent') {
    const two = ofTwoTimes(reading, f, s)
    if (two) return two
  }
  if (!base || more) return undefined
  if (s.form === 'plain') return ofTotal(reading, f, s, now, base)
  if (s.form === 'point') return overYears(reading, f, s, now, base)
  if (s.form !== 'percent' || (!JOINED.test(s.lead) && !JOINED.test(claims[s.id + 1]?.lead ?? ''))) return undefined
  for (const by of SHIFTS) {
    const [n, b] = [claims[now.id + by], claims[base.id + by]]
    const isPair = n && b && n !== s && b !== s && n.unit === b.unit && n.unit !== now.unit && isCount(n) && b.form === 'plain'
    if (!isPair || n.sentence !== now.sentence || b.sentence !== base.sentence || b.printed === 0) continue
    const change = (100 * (n.printed - b.printed)) / b.printed
    if (Math.abs(Math.abs(change) - s.printed) > s.step / 2 + 1e-9 || s.sign * change < 0 || s.step > 0.1) continue
    return changed(f, s, n, b)
  }
  return undefined
}

function changed(f: Found, s: Claim, n: Claim, b: Claim): Found {
  const change = (100 * (n.printed - b.printed)) / b.printed
  const working = `（${number(n.printed)}－${number(b.printed)}）÷${number(b.printed)}＝${number(change, 2)}%`
  return { ...f, verdict: 'holds', computed: exactly(change), parts: [n, b], message: `${working}，与${figure(s)}相符。` }
}

/**
 * 2024年受理120件，2023年受理100件，同比增加20件，增长20%: two values side by side whose difference is told with the rate, or which alone stand before it.
 */
function ofTwoTimes({ claims }: Reading, f: Found, s: Claim): Found | undefined {
  const before = claims.slice(Math.max(0, s.id - NEAR), s.id).filter(c => c.paragraph === s.paragraph && c.sentence === s.sentence)
  const by = before.findLast(c => c.form === 'plain' && c.role === 'change')
  const values = before.filter(c => c.form === 'plain' && c !== by && c.precision === 'exact' && c.owner === s.owner && c.printed > 0)
  for (const [i, one] of values.entries()) {
    const other = values[i + 1]
    if (!other || one.unit !== other.unit || (by ? by.unit !== one.unit : values.length > 2)) continue
    for (const [n, b] of [[one, other] as const, [other, one] as const]) {
      const change = (100 * (n.printed - b.printed)) / b.printed
      const fits = Math.abs(Math.abs(change) - s.printed) <= s.step / 2 + 1e-9 && s.sign * change >= 0
      // 431万元，比上年433万元减少2万元，增长0.46%: what the words make smaller has not grown.
      if (by && by.sign * (n.printed - b.printed) < 0) continue
      if (fits && (!by || Math.abs(Math.abs(n.printed - b.printed) - by.printed) < by.step / 2)) return changed(f, s, n, b)
    }
  }
  return undefined
}

/** 支出307.6万元，其中……公务接待费52.7万元，比上年的331.8万元减少24.2万元: by how much what was divided before has changed, to the last digit. */
function ofTotal({ claims, lists }: Reading, f: Found, s: Claim, now: Claim, base: Claim): Found | undefined {
  const total = lists.find(l => l.parts.includes(now) && l.total.id < now.id && !('addends' in l.total))?.total
  const whole = total && claims[total.id]
  if (!whole || whole.sentence !== s.sentence || whole.unit !== base.unit) return undefined
  const by = whole.printed - base.printed
  if (Math.abs(Math.abs(by) - s.printed) > s.step / 100 || s.sign * by < 0) return undefined
  const message = `${number(whole.printed)}－${number(base.printed)}＝${number(by)}，与${figure(s)}相符。`
  return { ...f, verdict: 'holds', computed: exactly(by), parts: [whole, base], message }
}

/** 两年提高, 累计提高: since the first of the years that stand before. */
function overYears({ claims }: Reading, f: Found, s: Claim, now: Claim, base: Claim): Found | undefined {
  if (!/[两二三四五六七八九十几]年|累计|[总共]计?/.test(s.label)) return undefined
  const first = claims
    .slice(Math.max(0, base.id - NEAR), base.id)
    .find(c => c.form === 'percent' && c.sentence === base.sentence && Math.abs(Math.abs(now.printed - c.printed) - s.printed) < s.step / 2)
  if (!first) return undefined
  const message = `${number(now.printed)}%－${number(first.printed)}%＝${number(now.printed - first.printed, 2)}个百分点，与${figure(s)}相符。`
  return { ...f, verdict: 'holds', computed: f.stated, parts: [now, first], message }
}
