/**
 * @module Duties that come back every week, month, quarter, half or year: what a period that is over lacks, and what the running one
 * does not show yet though there is still time. Only the first is a gap.
 */
import type { Books } from '../access/books.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import type { Day } from '../base/day.ts'
import { type Every, type PeriodGap, periodGaps, type Register } from '../declare/register.ts'
import { figureValue, type Span } from '../figures/figure.ts'
import { lastPeriod, periodOf, runningPeriod } from '../figures/period.ts'
import { remaining } from '../law/period.ts'
import { yearDuties } from '../registers/year-duties.ts'
import type { Tx } from '../store/pool.ts'
import type { TodayItem } from './answers/today.ts'
import { eachOf } from './each.ts'
import type { GapFound } from './gaps.ts'
import { sumsOf } from './readings.ts'
import { restsOn } from './rests-on.ts'

interface Duty {
  readonly r: Register
  readonly g: PeriodGap
  readonly span: Span
}
/** A duty that was not kept, and of a duty of each one, all who did not keep it. */
interface Lacking extends Duty {
  readonly who?: readonly string[]
}

/** What had to happen in the period that is over and did not; what has to stand today and does not. */
export async function periodsLacking(
  tx: Tx,
  house: House,
  reader: Reader,
  books: Books,
  registers: readonly Register[],
): Promise<GapFound[]> {
  const duties = dutiesIn(registers, (r, g) =>
    stands(r, g) ? { from: periodOf(g.every, books.today).from, to: books.today } : lastPeriod(g.every, books.today),
  )
  return (await lacking(tx, house, reader, books, duties)).map(({ r, g, span, who }) => ({
    register: r.id,
    matter: null,
    title: r.title,
    what: `${g.title}${who ? `：${someOf(who)}` : ''}${stands(r, g) ? '' : `（${span.from}至${span.to}）`}`,
    ...restsOn(g.law, span.to),
    ...(who && { who }),
  }))
}

/** What the running period does not show yet, in its second half, with its last day. A duty by a fixed day of the year is told by that day. */
export async function notYet(tx: Tx, house: House, reader: Reader, books: Books, registers: readonly Register[]): Promise<TodayItem[]> {
  const duties = dutiesIn(registers, (r, g) =>
    stands(r, g) || byDay.has(`${r.id}.${g.figure}`) ? undefined : runningPeriod(g.every, books.today),
  )
  const open = (await lacking(tx, house, reader, books, duties)).map(({ r, g, who }): TodayItem => {
    const due = periodOf(g.every, books.today).to
    const done = `“${r.figures[g.figure]!.title}”`
    return {
      matter: null,
      register: r.id,
      title: r.title,
      what: `${now[g.every]}还没有${who ? `${done}记录的：${someOf(who)}` : `${done}的记录`}`,
      due,
      left: remaining(books.calendar, books.today, due),
      standing: 'running',
      ...restsOn(g.law, books.today),
      ...(who && { who: [...who] }),
    }
  })
  return open.sort((a, b) => (a.due! < b.due! ? -1 : a.due! > b.due! ? 1 : 0))
}

/** The running period in words. */
const now = { week: '本周', month: '本月', quarter: '本季度', half: '本半年', year: '今年' } as const satisfies Record<Every, string>
const byDay = new Set(Object.values(yearDuties).map(d => d.figure))
const stands = (r: Register, g: PeriodGap): boolean => 'stock' in r.figures[g.figure]!

const dutiesIn = (registers: readonly Register[], spanOf: (r: Register, g: PeriodGap) => Span | undefined): Duty[] =>
  registers.flatMap(r =>
    periodGaps(r).flatMap(g => {
      const span = spanOf(r, g)
      return span ? [{ r, g, span }] : []
    }),
  )

/** Those of the duties that were not kept. Not asked of a unit that keeps no such register yet. */
async function lacking(tx: Tx, house: House, reader: Reader, books: Books, duties: readonly Duty[]): Promise<Lacking[]> {
  if (!duties.length) return []
  const kept = await tx<{ register: string; first: Day }[]>`
    select register, min(opened) as first from matter where unit = ${books.unit.id} and register = any(${duties.map(d => d.r.id)}) group by register`
  const since = new Map(kept.map(k => [k.register, k.first]))
  const due = duties.filter(d => (since.get(d.r.id) ?? '9999-12-31') <= d.span.to)
  const [own, each] = [due.filter(d => !d.g.per), due.flatMap(d => (d.g.per ? [{ ...d, per: d.g.per }] : []))]
  const spans = [...new Map(own.map(d => [d.span.from + d.span.to, d.span])).values()]
  const [{ sums }, kepts] = await Promise.all([
    sumsOf(tx, [...new Set(own.map(d => d.r))], spans, { units: [books.unit.id] }),
    eachOf(
      tx,
      house,
      reader,
      books.unit.id,
      each.map(({ r, g, span, per }) => ({
        register: r,
        figure: g.figure,
        least: g.least,
        span,
        per,
        ...(g.whole && { whole: g.whole }),
        ...(g.says && { says: g.says }),
        ...(g.called && { called: g.called }),
      })),
    ),
  ])
  const missed = own.filter(({ r, g, span }) => (figureValue(r, g.figure, span, sums).value ?? 0) < g.least)
  // Where nobody did anything, the unit's own duty says so once.
  const told = (d: Duty) => missed.some(o => o.r === d.r && o.g.figure === d.g.figure && o.g.every === d.g.every)
  return [
    ...missed,
    ...each.flatMap((d, i) => {
      const { lacking: who } = kepts[i]!
      return who.length && !told(d) ? [{ ...d, who }] : []
    }),
  ]
}

/** 东河村、西河村、南湾村等8个: the first few by name, all by number. */
const FEW = 3
const someOf = (names: readonly string[]): string =>
  `${names.slice(0, FEW).join('、')}${names.length > FEW ? '等' : ''}${names.length > 1 ? `${names.length}个` : ''}`
