/**
 * Respective: 甲3件、乙2件，共5件，占比分别为60%、40%; 事故11起、死亡8人，分别减少3起、5人，下降21.4%和38.5%. The n-th share or change is of the
 * n-th figure. Part of the kinds `share` and `growth`.
 */
import type { Claim } from '../../claims.ts'
import { meets } from '../../interval.ts'
import { type Item, slot, until } from '../../items.ts'
import { complementary, fitsShare, RESIDUAL } from '../../lists/index.ts'
import { sumOf } from '../../lists/parts.ts'
import type { Found, Reading } from '../../reading.ts'
import { addable, alike } from '../../units.ts'
import { fromAmount } from '../growth/rates.ts'
import { baseOf, decide } from '../share/verdict.ts'

/** So many are told in one breath. */
const MOST = 24
/** How many figures before the first a base may stand. */
const FAR = 24
const JOINED = /^[、和及与]$/
const SAID = /分别|依次|各自?(?:增|减|上升|下降|多|少|提高|降低)/
/** 各占, 占比为, 按宗数占, 来信、来访占, 三档学历占全体调解员的: percentages joined by 、 behind this are in the order of a list, whatever the verb. */
const IN_ORDER = /占比?(?:为|是)?$|占[^占、和与及]{2,14}的$/
const OF_IT = /^占[\u4e00-\u9fa5]{0,10}$/
/** 按宗数占, 按金额占: which figure of each member has the share. */
const MEASURED = /按([\u4e00-\u9fa5]{1,4}?)数?(?:计算?)?(?:，|分别|依次|各|分)*占/

/** Percentages of one role joined by 、, of which 分别 or 依次 is said. */
export function runs(claims: readonly Claim[], role: Claim['role'], form: Claim['form'] = 'percent'): Claim[][] {
  const out: Claim[][] = []
  for (let i = 0; i < claims.length; i++) {
    const first = claims[i]!
    if (first.role !== role || first.form !== form || JOINED.test(first.lead)) continue
    const run = [first]
    for (let next = claims[i + 1]; next && run.length < MOST && joins(next, first); next = claims[i + run.length]) run.push(next)
    const ordered = role === 'share' && IN_ORDER.test(first.label)
    // 减少62005起、8165人、75523人，分别下降19%、10%、20%: the rates behind them say that they go in turn.
    const said = SAID.test(first.label) || (form === 'plain' && SAID.test(claims[i + run.length]?.label ?? ''))
    if (run.length > 1 && (said || ordered || counted(claims, first) || distinct(run))) out.push(run)
    i += run.length - 1
  }
  return out
}

/** 少37起、24人: as many units as amounts leave no doubt which is of which. */
const distinct = (run: readonly Claim[]): boolean => run[0]!.form === 'plain' && new Set(run.map(c => c.unit)).size === run.length

const joins = (c: Claim, first: Claim): boolean =>
  JOINED.test(c.lead) && c.role === first.role && c.form === first.form && c.paragraph === first.paragraph

/** 分别占执法总量1872件的, 占总批次（4000）的: the whole stands in the words themselves. */
function counted(claims: readonly Claim[], first: Claim): Claim | undefined {
  const before = claims[first.id - 1]
  return first.label === '的' && before?.paragraph === first.paragraph && (SAID.test(before.label) || OF_IT.test(before.label))
    ? before
    : undefined
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
    const members = row.slice(Math.max(0, end - run.length + 1), end + 1)
    const parts = members.map(i => i.head)
    const ofThese = parts.length === run.length && parts.every(p => p.sentence === first.sentence) && !areOthers(first, parts)
    if (!ofThese || goesOn(row, end - run.length, parts)) return run.flatMap(unknown)
    const unit = measureOf(members, first)
    if (unit !== undefined) return ofSlots(row, end - run.length, members, run, unit)
    if (!sameUnit(parts)) return within ? [] : ofMixed(row, end - run.length, parts, run)
    const base =
      within ??
      (end < last ? row[last]!.head : (wholeOf(row, end - run.length, parts, run) ?? certain.get(`${parts[0]!.id}:${parts.length}`)))
    return base ? inOrder(run, parts, base) : headed(parts) ? run.flatMap(unknown) : (ofTheirSum(run, parts) ?? inOrder(run, parts, base))
  })
}

/** 2019年增加0.2万家，达到3.2万家，合伙所、国资所、个人所分别占: as many names as shares, none of them what was counted before. */
const NAMES = /(?:^|[，。；：])([^，。；：\d]{2,40}?)(?:分别|依次|各)占/
function areOthers({ lead }: Claim, parts: readonly Claim[]): boolean {
  const names = NAMES.exec(lead)?.[1]?.split(/[、和与及]/) ?? []
  const last = (words: string): string => words.slice(-2)
  return (
    names.length === parts.length &&
    names.every(n => n.length > 1) &&
    !parts.some(
      (p, n) =>
        p.label !== '' && (p.label.includes(last(names[n]!)) || names[n]!.includes(last(p.label)) || p.noun.includes(last(names[n]!))),
    )
  )
}

/** 受理620件，来信126件、来访318件: the first is what the others are of, and no member with them. */
const headed = ([first, ...others]: readonly Claim[]): boolean =>
  others.length > 1 && others[0]!.sep !== '、' && others.slice(1).every(o => o.sep === '、') && first!.value.min >= sumOf(others).max

const inOrder = (run: readonly Claim[], parts: readonly Claim[], base: Claim | undefined): Found[] =>
  run.flatMap((s, n) => {
    const part = parts[n]!
    return decide(s, { value: part.value, parts: [part] }, base ? [baseOf(base, true, true)] : []) ?? []
  })

/** 分别收案820件、110件、70件，依次占82%、11%、7%: no whole is told, and all shares but one at most are of what the members are together. */
function ofTheirSum(run: readonly Claim[], parts: readonly Claim[]): Found[] | undefined {
  const value = sumOf(parts)
  const fits = run.filter((s, n) => fitsShare(s, parts[n]!.value, value)).length
  // 火灾168起，其余时段514起，分占24.6%和75.4%: of two, where the one is all that the other is not.
  if (fits < run.length - 1 || (run.length < 3 && !(fits > 0 && isRest(parts)))) return undefined
  return run.flatMap((s, n) => {
    const part = parts[n]!
    const found = decide(s, { value: part.value, parts: [part] }, [{ value, parts, certain: true, near: true }])
    return found ? [{ ...found, named: true }] : []
  })
}

const isRest = ([one, other]: readonly Claim[]): boolean =>
  one !== undefined && other !== undefined && (RESIDUAL.test(other.label) || complementary(one, other))

/** More shares than members, or fewer: nobody knows which is whose. */
function unknown(s: Claim): Found[] {
  const found = decide(s, { value: s.value, parts: [] }, [])
  return found ? [{ ...found, named: true }] : []
}

/** Does the list begin before the first of these: 甲1件、乙2件、丙3件，各占40%、60%? */
function goesOn(row: readonly Item[], before: number, parts: readonly Claim[]): boolean {
  const one = row[before]?.head
  return one !== undefined && parts[0]!.sep === '、' && one.sentence === parts[0]!.sentence && alike(one.unit, parts[0]!.unit)
}

/** 1297、488、81、66人次: the unit is told with the last of them. */
const sameUnit = (parts: readonly Claim[]): boolean => {
  const unit = parts.at(-1)!.unit
  const bare = (n: number): boolean => parts.slice(n + 1).every(p => p.label === '' && p.sep === '、')
  return parts.every((p, n) => alike(p.unit, unit) || (p.unit === '' && bare(n)))
}

/** The unit of the figures that 按宗数, 按金额 name; '' where each member has several and no word says which. */
function measureOf(members: readonly Item[], first: Claim): string | undefined {
  const measure = MEASURED.exec(first.label)?.[1]
  const paired = members.every(m => m.slots.length > 1)
  if (!measure || !paired) return paired ? '' : undefined
  return /[额值价金]$/.test(measure) ? '元' : measure
}

/** 工程418宗51.7亿元，采购622宗9.8亿元；按宗数占33.0%、49.2%: of the figures of one unit; without a word, of that whose shares they are. */
function ofSlots(row: readonly Item[], before: number, members: readonly Item[], run: readonly Claim[], unit: string): Found[] {
  const units = unit ? [unit] : members[0]!.slots.map(s => s.unit)
  for (const one of units) {
    const parts = members.map(m => m.slots.find(s => alike(s.unit, one)))
    if (!parts.every(p => p !== undefined)) continue
    const base = wholeOf(row, before, parts, run)
    const fits = base ? run.filter((s, n) => fitsShare(s, parts[n]!.value, base.value)).length : 0
    if (base && (unit || fits * 2 > run.length)) return inOrder(run, parts, base)
  }
  return run.flatMap(unknown)
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
    const one = slot(row[i]!, parts.at(-1)!.unit)
    if (!one || !alike(one.unit, parts.at(-1)!.unit)) continue
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
    const told = rates.map((rate, n) => fromAmount(rate, figures[n]!, amounts[n]!, true))
    // 减少2346起、630人，下降51.9%和53.4%: one that goes as it should says that the other was read in its place, however far off it is.
    const proven = told.some(f => f.verdict === 'holds')
    return told.map(f => (proven && f.verdict === 'fails' ? { ...f, sure: true } : f))
  })
}
