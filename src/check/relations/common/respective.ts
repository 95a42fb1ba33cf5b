/**
 * Respective: 甲3件、乙2件，共5件，占比分别为60%、40%; 事故11起、死亡8人，分别减少3起、5人，下降21.4%和38.5%. The n-th share or change is of the
 * n-th figure. Part of the kinds `share` and `growth`.
 */
import type { Claim } from '../../claims.ts'
import { meets } from '../../interval.ts'
import { type Item, until } from '../../items.ts'
import { fitsShare } from '../../lists/index.ts'
import { sumOf } from '../../lists/parts.ts'
import type { Found, Reading } from '../../reading.ts'
import { addable, alike } from '../../units.ts'
import { fromAmount } from '../growth.ts'
import { baseOf, decide } from '../share/verdict.ts'

/** So many are told in one breath. */
const MOST = 24
/** How many figures before the first a base may stand. */
const FAR = 24
const JOINED = /^[、和及与]$/
const SAID = /分别|依次/

/** Percentages of one role joined by 、, of which 分别 or 依次 is said. */
export function runs(claims: readonly Claim[], role: Claim['role'], form: Claim['form'] = 'percent'): Claim[][] {
  const out: Claim[][] = []
  for (let i = 0; i < claims.length; i++) {
    const first = claims[i]!
    if (first.role !== role || first.form !== form || JOINED.test(first.lead)) continue
    const run = [first]
    for (let next = claims[i + 1]; next && run.length < MOST && joins(next, first); next = claims[i + run.length]) run.push(next)
    if (run.length > 1 && (SAID.test(first.label) || counted(claims, first) || distinct(run))) out.push(run)
    i += run.length - 1
  }
  return out
}

/** 少37起、24人: as many units as amounts leave no doubt which is of which. */
const distinct = (run: readonly Claim[]): boolean => run[0]!.form === 'plain' && new Set(run.map(c => c.unit)).size === run.length

const joins = (c: Claim, first: Claim): boolean =>
  JOINED.test(c.lead) && c.role === first.role && c.form === first.form && c.paragraph === first.paragraph

/** 分别占执法总量1872件的: the whole stands in the words themselves. */
function counted(claims: readonly Claim[], first: Claim): Claim | undefined {
  const before = claims[first.id - 1]
  return first.label === '的' && before?.paragraph === first.paragraph && SAID.test(before.label) ? before : undefined
}

export function respectiveShares(reading: Reading): Found[] {
  const certain = new Map<string, Claim>()
  for (const { certain: sure, parts, total } of reading.lists) {
    const key = `${parts[0]?.id}:${parts.length}`
    if (sure && !certain.has(key)) certain.set(key, total)
  }
  return runs(reading.claims, 'share').flatMap(run => {
    const first = run[0]!
    const row = reading.items.top[first.paragraph] ?? []
    const within = counted(reading.claims, first)
    const last = until(row, (within ?? first).id - 1) - 1
    const end = !within && closes(row, last, run.length) ? last - 1 : last
    const parts = row.slice(Math.max(0, end - run.length + 1), end + 1).map(i => i.head)
    if (parts.length < run.length || !parts.every(p => p.sentence === first.sentence)) return []
    if (!parts.every(p => alike(p.unit, parts[0]!.unit))) return within ? [] : ofMixed(row, end - run.length, parts, run)
    const base =
      within ??
      (end < last ? row[last]!.head : (wholeOf(row, end - run.length, parts, run) ?? certain.get(`${parts[0]!.id}:${parts.length}`)))
    return run.flatMap((s, n) => {
      const part = parts[n]!
      return decide(s, { value: part.value, parts: [part] }, base ? [baseOf(base, true, true)] : []) ?? []
    })
  })
}

/** 信访总量3218件批次……来信486件、来访1127批、网上1605件，占比分别为: counted by different names, and to the last one all of a figure before. */
function ofMixed(row: readonly Item[], before: number, parts: readonly Claim[], run: readonly Claim[]): Found[] {
  const whole = row
    .slice(Math.max(0, before - FAR), before + 1)
    .findLast(({ head }) => parts.every(p => p.unit !== '' && addable(p.unit, head.unit)) && meets(sumOf(parts), head.value))
  if (!whole) return []
  return run.flatMap((s, n) => {
    const found = decide(s, { value: parts[n]!.value, parts: [parts[n]!] }, [baseOf(whole.head, true, true)])
    return found ? [{ ...found, named: true }] : []
  })
}

/** Is this figure the total of the `n` before it: 甲3件、乙2件，共5件? */
function closes(row: readonly Item[], at: number, n: number): boolean {
  if (at < n) return false
  const parts = row.slice(at - n, at).map(i => i.head)
  return meets(sumOf(parts), row[at]!.head.value) || /(?:合计|总计|共计|共)(?:为|有)?$/.test(row[at]!.head.label)
}

/** The figure before these that they add up to or that most of the shares fit. */
function wholeOf(row: readonly Item[], before: number, parts: readonly Claim[], run: readonly Claim[]): Claim | undefined {
  for (let i = before; i >= Math.max(0, before - FAR); i--) {
    const one = row[i]!.head
    if (!alike(one.unit, parts[0]!.unit)) continue
    const fits = run.filter((s, n) => fitsShare(s, parts[n]!.value, one.value)).length
    if (fits * 2 > run.length || meets(sumOf(parts), one.value)) return one
  }
  return undefined
}

/** 起数下降7.23%，人数下降8.24%: each names its own measure. */
const MEASURE = /^(?:起数|件数|案件数|批次|户数|(?:死亡|受伤|伤亡)?人数|人次|金额|面积)/

/** 事故11起，死亡8人，同比分别减少3起、5人，下降21.4%和38.5%. */
export function respectiveChanges(reading: Reading): Found[] {
  const { claims } = reading
  return runs(claims, 'change', 'plain').flatMap(amounts => {
    const first = amounts[0]!
    const figures = claims
      .slice(Math.max(0, first.id - FAR), first.id)
      .filter(c => c.paragraph === first.paragraph && c.sentence === first.sentence && (c.role === 'count' || c.role === 'slot'))
      .slice(-amounts.length)
    const from = amounts.at(-1)!.id + 1
    const rates = claims.slice(from, from + amounts.length)
    if (figures.length < amounts.length || !amounts.every((a, n) => alike(a.unit, figures[n]!.unit))) return []
    if (
      rates.length < amounts.length ||
      !rates.every((r, n) => r.role === 'change' && r.form === 'percent' && (n === 0 || JOINED.test(r.lead) || MEASURE.test(r.label)))
    )
      return []
    return rates.map((rate, n) => fromAmount(rate, figures[n]!, amounts[n]!, true))
  })
}
