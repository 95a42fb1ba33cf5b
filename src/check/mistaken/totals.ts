/** @module Totals that stand behind their parts and do not fit them, where the true total stands before, or has the same digits in another order. */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { transposed } from '../hand.ts'
import { isExact, meets, total } from '../interval.ts'
import { AIM } from '../lists/list.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found, Reading } from '../reading.ts'
import { figure, number } from '../words.ts'

const CLOSING = /^(?:以上|上述|前)?([两二三四五六七八九])?(?:者|[项类部]分?|种)?(?:合计|总计|共计)(?:为|是)?$/
const NUMERAL = '〇一二三四五六七八九'
const nth = (c: string | undefined): number | undefined => (c === '两' ? 2 : c ? NUMERAL.indexOf(c) : undefined)
/** 收入总量, 支出总计: what a budget adds up, its first figure some sentences before. */
const BUDGET = /(?:收入|支出|财力)(?:总量|总计|合计)$/
/** What was left of the year before is an income of this one, and no earlier value of anything. */
const LEFT_OVER = /^上年[\u4e00-\u9fa5]{0,2}(?:结余|结转)/
const FAR = 16
const BEHIND_LAST = 3
const MOST = 8

export const mistakenTotals = (reading: Reading, known: readonly Found[]): Found[] => {
  const holding = new Set(known.filter(f => f.kind === 'sum' && f.verdict === 'holds').map(f => f.claim.start))
  const lists = new Map(known.flatMap(f => (f.kind === 'sum' && f.verdict === 'holds' ? [[f.parts.at(-1)!.start, f] as const] : [])))
  return reading.claims.flatMap(c => {
    if (!isCount(c) || holding.has(c.start)) return []
    return (isExact(c.value) ? (judge(reading, c) ?? twoTotals(reading, c, lists)) : undefined) ?? budget(reading, c) ?? []
  })
}

function judge({ claims }: Reading, c: Claim): Found | undefined {
  const closing = CLOSING.exec(c.label)
  if (!closing) return undefined
  const before = claims
    .slice(Math.max(0, c.id - FAR), c.id)
    .filter(
      o =>
        isCount(o) && isExact(o.value) && o.unit === c.unit && o.owner < 0 && o.paragraph === c.paragraph && c.sentence - o.sentence <= 1,
    )
  const said = nth(closing[1])
  for (let n = said ?? 3; n <= (said ?? MOST) && n <= before.length; n++) {
    const parts = before.slice(-n)
    const sum = total(parts.map(p => p.value))
    if (meets(sum, c.value)) return undefined
    // 鉴定1094件：临床831件，病理47件，毒物216件，合计1074件: the first of the two totals is the true one.
    const stated = before.at(-n - 1)
    const proven = n > 2 && stated !== undefined && meets(stated.value, sum)
    const slip = said !== undefined && n > 2 && transposed(String(sum.min), String(c.printed)) && String(sum.min).length > 3
    if (proven || slip) return wrong(c, parts, sum.min)
  }
  return undefined
}

/** 受理742起……。按类型：邻里236件、……、其他38件，合计752件: what the list makes was said before, and its own total is another. */
function twoTotals({ claims, byPlace }: Reading, c: Claim, lists: ReadonlyMap<number, Found>): Found | undefined {
  // 其他43件（2.3%），合计1173件: what stands in brackets is of the last member.
  const before = claims.slice(Math.max(0, c.id - BEHIND_LAST), c.id).findLast(o => isCount(o) && o.owner < 0)
  const told = CLOSING.test(c.label) && before?.sentence === c.sentence ? lists.get(before.start) : undefined
  // 甲638｜617；乙1874｜1752；合计2512｜2369: what the next cell adds up is its own column.
  const list = told && told.claim.start < c.start ? told : undefined
  const parts = list?.parts.map(p => byPlace.get(p.start)).filter(p => p !== undefined) ?? []
  if (parts.length < 3 || parts.some(p => p.unit !== c.unit || !isCount(p) || p.sentence !== c.sentence)) return undefined
  const made = parts.reduce((n, p) => n + p.printed, 0)
  return meets(c.value, total(parts.map(p => p.value))) ? undefined : wrong(c, parts, made)
}

/** 区级收入32.46亿元……加上上级补助21.37亿元、调入3.62亿元，收入总量57.55亿元: from the first figure of the paragraph, without what divides it. */
function budget({ claims, listed }: Reading, c: Claim): Found | undefined {
  if (!BUDGET.test(c.label) || c.unit !== '元') return undefined
  const before = claims
    .slice(Math.max(0, c.id - 2 * FAR), c.id)
    .filter(
      o =>
        o.paragraph === c.paragraph &&
        o.owner < 0 &&
        (o.role === 'count' || LEFT_OVER.test(o.label)) &&
        o.unit === '元' &&
        !AIM.test(o.label) &&
        !listed.has(o.id),
    )
  for (let n = 2; n <= MOST && n <= before.length; n++) {
    const parts = before.slice(-n)
    const sum = parts.reduce((m, p) => m + p.printed, 0)
    const first = parts[0]!
    const begins = n === before.length || first.sep === '。' || /[：。]/.test(first.lead)
    if (n > 2 && begins && parts.every(p => p.step === c.step) && oneDigitOff(c, sum)) return wrong(c, parts, sum)
  }
  return undefined
}

function wrong(c: Claim, parts: readonly Claim[], sum: number): Found {
  const message = `${parts.map(p => number(p.printed)).join('＋')}＝${number(sum)}，不是${figure(c)}。`
  return { kind: 'sum', claim: c, stated: c.value, computed: { min: sum, max: sum }, verdict: 'fails', parts, message }
}
