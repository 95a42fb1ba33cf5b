/** @module The same fact told twice in running text: in the title and the body, in the summary and the chapter, in two chapters. */

import type { Claim } from '../../claims.ts'
import { meets } from '../../interval.ts'
import { groupBy } from '../../items.ts'
import { oneDigitOff } from '../../one-digit.ts'
import type { Found, Reading } from '../../reading.ts'
import { digitsOf, isElsewhere } from '../../traits.ts'
import type { Interval } from '../../types.ts'
import type { View } from '../../view.ts'
import { plainly, type Told } from './told.ts'
import { TIMES, twice } from './twice.ts'

export function restated(reading: Reading, told: readonly Told[]): Found[] {
  return [...headed(told, reading.view), ...grouped(told, FORWARD.test(reading.view.text))]
}

/** A paper that tells of a year done and of the one to come has both under the same words. */
const FORWARD = /政府工作报告|预期目标|工作计划|计划报告|草案|展望\d/

function grouped(told: readonly Told[], forward: boolean): Found[] {
  return [...groupBy(told, t => t.key).values()].flatMap(group => {
    const values = new Set(group.slice(0, TIMES).map(t => t.claim.printed))
    return group.slice(1, TIMES).flatMap((t, n): Found[] => {
      const earlier = group
        .slice(0, n + 1)
        .filter(o => apart(o, t) && oneWhole(o, t) && !amongOthers(o, t) && sameResidents(o, t) && sameAccount(o, t))
      const same = earlier.findLast(o => agree(o, t))
      if (same) return [twice(t.claim, same.claim, same.name.replace('＋', ''), true)]
      const other = earlier.findLast(o => oneTime(o, t) && !otherTime(o, t))
      // What has many values is a row of months, places or kinds, and no fact told again.
      return other && !forward && values.size <= 2 && (slip(other, t) || explicit(other, t))
        ? [twice(t.claim, other.claim, other.name.replace('＋', ''), false)]
        : []
    })
  })
}

/** A title whose line goes on into the text is one paragraph with it. */
const apart = (a: Told, b: Told): boolean =>
  isElsewhere(a.claim, b.claim) || (a.whole !== '' && a.whole === b.whole && b.claim.start - a.claim.stop > FAR)
const FAR = 40

/** How many figures below its heading tell what the heading says. */
const BELOW = 4
/** Within how many characters before the figure the words of the heading come again. */
const BACK = 120

/** A heading says in few words what the text right below it counts: 二三产业从业人员超3.5亿, 从业人员35602.3万人. */
function headed(told: readonly Told[], view: View): Found[] {
  return told.flatMap((h, at): Found[] => {
    if (!h.heads) return []
    const t = told
      .slice(at + 1, at + 1 + BELOW)
      .find(o => !o.heads && o.name !== h.name && h.name.endsWith(o.name) && (h.claim.unit === '' || h.claim.unit === o.claim.unit))
    if (!t || !near(h.claim, t.claim) || digitsOf(h.claim).length < 2) return []
    if (meet(h.claim, t.claim)) return [twice(t.claim, h.claim, h.name.replace('＋', ''), true)]
    const before = view.text.slice(Math.max(view.paragraphs[t.claim.paragraph]!.start, t.claim.start - BACK), t.claim.start)
    return plainly(before).includes(h.name.slice(0, -t.name.length)) ? [twice(t.claim, h.claim, h.name.replace('＋', ''), false)] : []
  })
}

/** May both be of one whole? */
const oneWhole = (a: Told, b: Told): boolean => a.whole === b.whole || a.whole === '' || b.whole === ''

/** 农村居民收入27196元；人均消费19060元: the sentence goes on about those that it began with. */
const sameResidents = (a: Told, b: Told): boolean => a.residents === b.residents || a.residents === '' || b.residents === ''

/** 当年收支结余1522万元 of the one budget, 1476万元 of the other. */
const sameAccount = (a: Told, b: Told): boolean => a.account === b.account || a.account === '' || b.account === ''

/** 法人单位中，批发业83个……个体经营户中，批发业1068个: of two that are looked at apart. */
const amongOthers = (a: Told, b: Told): boolean => a.among !== b.among && a.among !== '' && b.among !== ''

/** May both be of one time? What says nothing of the time is of whatever time was told. */
const oneTime = (a: Told, b: Told): boolean => a.period === b.period || a.period === undefined || b.period === undefined

/** Does one name another year than the paper's, or part of a year, and the other none? Then only equal figures would tell that they are of one time. */
const otherTime = (a: Told, b: Told): boolean => a.period !== b.period && /^\d{4}|:/.test(a.period ?? b.period ?? '')

const letters = (t: Told): number => t.name.replace(/[^\u4e00-\u9fa5]/g, '').length

/** One number, told so that it can be no chance: with its digits, of its time. */
function agree(a: Told, b: Told): boolean {
  if (!meet(a.claim, b.claim)) return false
  const least = Math.min(digitsOf(a.claim).length, digitsOf(b.claim).length)
  if (a.claim.printed === b.claim.printed && least >= 4) return true
  // 超3.5亿 in a heading is what the text below counts; elsewhere it may be another figure that is above it.
  const about = a.claim.precision !== 'exact' || b.claim.precision !== 'exact'
  return oneTime(a, b) && (about ? a.heads && near(a.claim, b.claim) : least >= 2)
}

const near = (a: Claim, b: Claim): boolean => Math.abs(a.printed - b.printed) <= 0.1 * Math.max(a.printed, b.printed)

const RATHER = /^(?:左右|上下|以[上下内])/

/** The same digits in another order, or all but one: a slip of the hand where the words are the same. */
function slip(a: Told, b: Told): boolean {
  if (RATHER.test(a.claim.noun) || RATHER.test(b.claim.noun) || a.claim.step !== b.claim.step) return false
  if (!oneDigitOff(b.claim, a.claim.printed) || !onePlace(a, b)) return false
  const [long, name] = [digitsOf(b.claim).length, letters(a)]
  const timed = a.period !== undefined && a.period === b.period
  if (a.part || b.part) return a.part && b.part && timed && name >= 6 && (a.of === b.of || a.of === '' || b.of === '')
  const wholes = a.whole !== '' && b.whole !== ''
  if (!isElsewhere(a.claim, b.claim)) return wholes && timed
  if (wholes) return name >= 4
  if (a.heads) return !b.heads && name >= 6
  return timed && (a.whole + b.whole !== '' && long >= 4 ? name >= 5 : name >= 10)
}

/** May both be of one place? */
export const onePlace = (a: Told, b: Told): boolean => a.place === b.place || a.place === '' || b.place === ''

/** Whatever the figures: the words say of both what, of which whole, of what time. */
const explicit = (a: Told, b: Told): boolean =>
  a.period !== undefined &&
  a.period === b.period &&
  a.place === b.place &&
  a.residents === b.residents &&
  a.among === b.among &&
  !a.part &&
  !b.part &&
  isElsewhere(a.claim, b.claim) &&
  (a.whole !== '' || b.whole !== '') &&
  letters(a) >= (a.whole && b.whole ? 6 : 8)

/** Can two figures stand for one number? A printed place may be rounded or cut off: 2.5万 and 25,912 meet. */
export function meet(a: Claim, b: Claim): boolean {
  if (meets(a.value, b.value)) return true
  const wide = (c: Claim): Interval =>
    (c.step <= 1 && c.form === 'plain') || c.precision !== 'exact'
      ? c.value
      : { min: c.value.min - c.step / 2, max: c.value.max + c.step / 2 }
  return a.step !== b.step && meets(wide(a), wide(b))
}
