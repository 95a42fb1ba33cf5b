/**
 * @module Rates of more than two figures, each in one reading that the structure allows: 大街484条、点位444处，发现问题48处，问题率5.2% is of all 928 places; 反馈问题已完成23个，自查问题已完成13个，
 * 整改完成率97.3% of 37; 结存86件，新增41件，化解93件。化解率73.2% of the 127 that were open; 办结967件……提起诉讼58件，案结事了率94.0% of those that were content.
 */
import type { Claim } from '../claims.ts'
import { meets, minus, over, printedSum, times, total } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { definitionOf } from '../relations/share/rate-definitions.ts'
import type { Interval } from '../types.ts'
import { alike, discrete } from '../units.ts'
import { figure, number, percent } from '../words.ts'
import { isCount } from './near.ts'

/** So many figures before a rate stands what it is of. */
const BACK = 14
/** A rate of fewer digits comes out by chance. */
const DIGITS = 3
/** Members that are tried together, and wholes before them. */
const MOST = 3
const WHOLES = 3
const NAME = /([\u4e00-\u9fa5]{2,8})率(?:为|是|达到?|约)?$/
const CARRIED = /结转|结存|旧存|存量|遗留|上年[\u4e00-\u9fa5]{0,4}未结/
const NEW = /新增|新收|受理|收案|接收|新立/
const SETTLED = /息诉|息访|服判|案结事了|事了/
const WENT_ON = /起诉|诉讼|上诉|复议|信访/
const CLOSED = /审结|结案|办结|执结|调解|受理/

export const ofSeveral = (reading: Reading): Found[] =>
  reading.claims.flatMap(s => {
    if (s.form !== 'percent' || s.role !== 'rate' || s.precision !== 'exact' || s.owner >= 0 || s.printed >= 100) return []
    const before = reading.claims
      .slice(Math.max(0, s.id - BACK), s.id)
      .filter(c => c.paragraph === s.paragraph && c.owner < 0 && isCount(c) && c.role !== 'base')
    return ofPlaces(reading, s, before) ?? ofCarried(s, before) ?? ofRun(reading, s, before) ?? ofRest(s, before) ?? []
  })

const digits = (s: Claim): number => String(Math.round(s.printed / s.step)).length

interface Of {
  readonly parts: readonly Claim[]
  readonly wholes: readonly Claim[]
}

const rateOf = ({ parts, wholes }: Of): Interval => times(over(total(parts.map(p => p.value)), total(wholes.map(w => w.value))), 100)
const fits = (s: Claim, of: Of): boolean => meets(printedRate(s), rateOf(of))

/** 大街1646条、点位1964处，发现216处，问题率6%: of few digits only where another rate of this name is of such two. */
function ofPlaces(reading: Reading, s: Claim, before: readonly Claim[]): Found[] | undefined {
  const of = placesOf(s, before)
  if (!of || !fits(s, of)) return undefined
  if (digits(s) > 1) return [told(s, of)]
  const isWitness = (c: Claim): boolean => {
    const own = reading.claims.slice(Math.max(0, c.id - BACK), c.id).filter(p => p.paragraph === c.paragraph && p.owner < 0 && isCount(p))
    const other = c !== s && c.label === s.label && digits(c) > 1 ? placesOf(c, own) : undefined
    return other !== undefined && fits(c, other) && other.wholes.every((w, n) => w.unit === of.wholes[n]!.unit)
  }
  return reading.claims.slice(Math.max(0, s.id - 4 * BACK), s.id + 4 * BACK).some(isWitness) ? [told(s, of)] : undefined
}

/** Two kinds of places or things that open a clause side by side, and how many of both were found to have something. */
function placesOf(s: Claim, before: readonly Claim[]): Of | undefined {
  const own = before.filter(c => c.sentence === s.sentence)
  const at = own.findLastIndex((c, n) => {
    const next = own[n + 1]
    const beside = next?.id === c.id + 1 && /^[、和及]/.test(next.lead) && c.unit !== next.unit && !/^[、和及]/.test(own[n + 2]?.lead ?? '')
    return beside && !/^[、和及]/.test(c.lead) && [c, next].every(p => discrete(p.unit) && p.role === 'count' && p.label.length > 1)
  })
  const [one, other] = [own[at], own[at + 1]]
  const part = own.slice(at + 2, at + 2 + MOST).find(c => c.unit === one?.unit || c.unit === other?.unit)
  if (at < 0 || !one || !other || !part || !/发现|查出|存在|检出/.test(part.label) || part.printed >= one.printed + other.printed)
    return undefined
  return { parts: [part], wholes: [one, other] }
}

/** 年初结存86件，当年新增41件，化解93件，年末剩余24件。化解率73.2%: of what was carried over and what came in, side by side. */
function ofCarried(s: Claim, before: readonly Claim[]): Found[] | undefined {
  const definition = definitionOf(NAME.exec(s.label)?.[1] ?? '')
  const old = before.findLast(c => CARRIED.test(c.label))
  const came = old && before[before.indexOf(old) + 1]
  if (!definition || !old || !came || digits(s) < DIGITS || s.sentence - old.sentence > 1 || !NEW.test(came.label)) return undefined
  const part = before.filter(c => c.id > came.id && definition.above.test(c.label) && !/[不未无]/.test(c.label) && alike(c.unit, came.unit))
  const of = { parts: part.slice(0, 1), wholes: [old, came] }
  return part.length === 1 && alike(old.unit, came.unit) && fits(s, of) ? [told(s, of)] : undefined
}

/** 反馈问题已完成23个，自查问题已完成13个，整改完成率97.3%: the counts of its sentence together, of one that was told before them. */
function ofRun({ claims }: Reading, s: Claim, before: readonly Claim[]): Found[] | undefined {
  const last = before.at(-1)
  if (!last || last.id !== s.id - 1 || last.role !== 'count') return undefined
  let from = before.length - 1
  while (from > 0 && before.length - from < MOST && isJoined(claims, before[from - 1]!, before[from]!)) from--
  const parts = before.slice(from)
  const sum = printedSum(parts)
  if (parts.length < 2 || (before[from - 1]?.sentence === last.sentence && isJoined(claims, before[from - 1]!, parts[0]!))) return undefined
  const wholes = before.slice(0, from).filter(c => alike(c.unit, last.unit) && c.printed >= sum)
  const fit = wholes.slice(-WHOLES).filter(w => fits(s, { parts, wholes: [w] }))
  return digits(s) >= DIGITS && fit.length > 0 && fit.every(w => w.printed === fit[0]!.printed)
    ? [told(s, { parts, wholes: fit.slice(-1) })]
    : undefined
}

const isJoined = (claims: readonly Claim[], one: Claim, next: Claim): boolean =>
  next.id === one.id + 1 &&
  next.unit === one.unit &&
  next.role === 'count' &&
  one.role === 'count' &&
  next.sentence === one.sentence &&
  /^[，、]/.test(next.lead) &&
  !/其中|另/.test(next.lead) &&
  claims[one.id]!.owner === next.owner

/** 办结967件……复议后提起诉讼58件，案结事了率94.0%: of all that were closed those that went on no further. */
function ofRest(s: Claim, before: readonly Claim[]): Found[] | undefined {
  const gone = before.at(-1)
  if (!gone || !SETTLED.test(s.label) || !WENT_ON.test(gone.label) || digits(s) < DIGITS || s.printed <= 50) return undefined
  const rest = printedRate({ ...s, printed: 100 - s.printed })
  const fit = before.filter(
    w =>
      w !== gone &&
      CLOSED.test(w.label) &&
      alike(w.unit, gone.unit) &&
      w.printed > gone.printed &&
      meets(rest, times(over(gone.value, w.value), 100)),
  )
  const [whole] = fit
  if (!whole || fit.some(w => w.printed !== whole.printed)) return undefined
  const computed = times(over(minus(whole.value, gone.value), whole.value), 100)
  const working = `（${number(whole.printed)}－${number(gone.printed)}）÷${number(whole.printed)}`
  return [found(s, [gone, whole], computed, working, 100 - (100 * gone.printed) / whole.printed)]
}

function told(s: Claim, of: Of): Found {
  const shown = (all: readonly Claim[]): string =>
    all.length > 1 ? `（${all.map(c => number(c.printed)).join('＋')}）` : number(all[0]!.printed)
  const quotient = (100 * printedSum(of.parts)) / printedSum(of.wholes)
  return found(s, [...of.parts, ...of.wholes], rateOf(of), `${shown(of.parts)}÷${shown(of.wholes)}`, quotient)
}

const found = (s: Claim, parts: readonly Claim[], computed: Interval, working: string, quotient: number): Found => ({
  kind: 'share',
  claim: s,
  stated: s.value,
  computed,
  verdict: 'holds',
  parts,
  message: `${working}＝${percent(quotient, s.step)}，与${figure(s)}相符。`,
})
