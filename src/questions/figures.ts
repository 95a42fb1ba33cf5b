/** @module Figures: the values of a period with last year and the months, broken down as asked, and the list behind each. */
import { logAccess } from '../access/access-log.ts'
import { opens, readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { leaving } from '../access/leaving.ts'
import type { Reader } from '../access/reader.ts'
import { allUnits, titlesOf } from '../access/unit-tree.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Register } from '../declare/register.ts'
import { definitionOf } from '../figures/definition.ts'
import { figureValue, type Read, type Span, scaleOf, spanOf, unitOf, yearBefore } from '../figures/figure.ts'
import { figureText } from '../figures/wording.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import type { FigureList, FigureRow } from './answers/figures.ts'
import { type By, type Counted, rowsOf, type Scope, sortOf, sumsOf } from './readings.ts'

export interface FigureQuery extends Partial<Scope> {
  /** `2023`, `2023H1`, `2023Q4`, `2023-07` or `2023-03-01..2023-05-31`. */
  readonly period: string
  /** Only these registers. */
  readonly registers?: readonly string[]
  /** With the twelve months of the period's last year. */
  readonly months?: boolean
}

/** The values of every figure of a period. Refused: `bad-request` for a period that is none. */
export async function figures(house: House, reader: Reader, query: FigureQuery): Promise<Result<readonly FigureRow[]>> {
  const asked = ask(house, reader, query)
  if (!asked) return badPeriod
  const { registers, span, months, scope } = asked
  return await withUnits(house.sql, scope.units, async tx => {
    const { sums } = await sumsOf(tx, registers, [span, yearBefore(span), ...months], ofOne(tx, house, reader, scope))
    return ok(registers.flatMap(r => rows(r, span, months, (id, s) => sums(id, s))))
  })
}

export interface FigureGroup {
  /** A unit's id, a village's id, or an option of the field; `-` where the matter says nothing. */
  readonly key: string
  readonly title: string
  readonly figures: readonly FigureRow[]
}
/** Fields of which a number may be told apart: their values are few, and stand in the declaration. A text would tell of matters. */
const divides = (register: Register, field: string): boolean => {
  const f = register.fields[field]
  return f !== undefined && !f.personal && ['choice', 'choices', 'flag', 'unit'].includes(f.kind)
}
const divided = (registers: readonly Register[], by: By): readonly Register[] =>
  typeof by === 'string' ? registers : registers.filter(r => divides(r, by.field))

/** The same values by unit, by village or by an open field. Refused: `bad-request` for a period that is none. */
export async function figuresBy(house: House, reader: Reader, query: FigureQuery, by: By): Promise<Result<readonly FigureGroup[]>> {
  const asked = ask(house, reader, query)
  if (!asked) return badPeriod
  const { span, months, scope } = asked
  const registers = divided(asked.registers, by)
  return await withUnits(house.sql, scope.units, async tx => {
    const [{ sums, groups }, units] = await Promise.all([
      sumsOf(tx, registers, [span, yearBefore(span), ...months], ofOne(tx, house, reader, scope), by),
      allUnits(tx),
    ])
    const keys = by === 'unit' ? scope.units.map(String) : groups
    const titles = titlesOf(units)
    return ok(
      keys.map(key => ({
        key,
        title: groupTitle(key, by, titles, registers),
        figures: registers.flatMap(r => rows(r, span, months, (id, s) => sums(id, s, key))),
      })),
    )
  })
}

function groupTitle(key: string, by: By, titles: ReadonlyMap<number, string>, registers: readonly Register[]): string {
  if (key === '-') return '未填'
  if (by === 'unit' || by === 'village') return titles.get(Number(key)) ?? key
  const field = registers.map(r => r.fields[by.field]).find(f => f && 'options' in f)
  return field && 'options' in field ? (field.options[key] ?? key) : key
}

/**
 * The list behind a figure, `register.figure`. What the reader may not find is counted and withheld. Of a restricted register it is
 * given as an export is: to whoever may export, for a reason, and logged. Refused: `not-found`, `not-allowed`, `reason-needed`.
 */
export async function figureList(
  house: House,
  reader: Reader,
  figure: string,
  query: FigureQuery,
  reason?: string,
): Promise<Result<FigureList>> {
  const [id = '', name = ''] = figure.split('.')
  const asked = ask(house, reader, { ...query, registers: [id] })
  const register = asked?.registers[0]
  if (!asked || !register?.figures[name]) return refuse({ code: 'not-found' })
  const { span, scope } = asked
  const allowed = register.restricted ? leaving(reader, register, reason) : undefined
  if (allowed && !allowed.ok) return allowed
  return await withUnits(house.sql, [...new Set([...scope.units, reader.unit])], async tx => {
    if (allowed) await logAccess(tx, house, reader, reader.unit, { act: 'list', what: `${figure} ${query.period}`, ...allowed.value })
    const found = await listRows(tx, register, name, span, ofOne(tx, house, reader, scope), readable(tx, house, reader))
    const seen = found.filter(r => r.visible)
    // Hundredths are added, so that the list's sum is the figure to the last place.
    const sum = (rows: readonly Counted[]) => rows.reduce((s, r) => s + Math.round(r.amount * 100), 0) / 100
    return ok({
      figure,
      value: sum(found),
      withheld: sum(found) - sum(seen),
      rows: seen.map(({ unit, matter, n, day, amount, title }) => ({ unit, matter, n, day, amount, title })),
    })
  })
}

/**
 * A unit's figure counts every matter, also one that this reader may not find. A figure of one person counts only what he may find:
 * else whoever is kept out of a matter about himself would see by his number that there is one.
 */
const ofOne = (tx: Tx, house: House, reader: Reader, scope: Scope): Scope =>
  scope.person === undefined ? scope : { ...scope, found: readable(tx, house, reader) }

/** A basic figure's own rows; of a share or mean its first part's; of a balance all, what is taken off with a minus. */
async function listRows(
  tx: Tx,
  register: Register,
  name: string,
  span: Span,
  scope: Scope,
  visible: ReturnType<typeof readable>,
): Promise<Counted[]> {
  const f = register.figures[name]!
  // Of one person every entry is asked for, not the first.
  const sort = scope.person === undefined ? sortOf(register, name) : sortOf(register, name) && 'flow'
  const inner = (n: string) => listRows(tx, register, n, span, scope, visible)
  if (sort) {
    const [found, scale] = [await rowsOf(tx, `${register.id}.${name}`, sort, span, scope, visible), scaleOf(register, name)]
    return scale === 1 ? found : found.map(r => ({ ...r, amount: r.amount / scale }))
  }
  if ('share' in f) return await inner(f.share)
  if ('mean' in f) return await inner(f.mean)
  if (!('balance' in f)) return []
  const [plus, minus] = await Promise.all([Promise.all(f.balance.map(inner)), Promise.all(f.less.map(inner))])
  return [...plus.flat(), ...minus.flat().map(r => ({ ...r, amount: -r.amount }))]
}

export const badPeriod: Result<never> = refuse({ code: 'bad-request', field: 'period', context: { detail: '期间写法不对' } })
export type Asked = NonNullable<ReturnType<typeof ask>>
/** What was asked, checked against what this reader may see; nothing for a period that is none. */
export function ask(house: House, reader: Reader, query: FigureQuery) {
  const span = spanOf(query.period)
  if (!span) return undefined
  const units = (query.units ?? [reader.unit]).filter(u => reader.units.includes(u))
  const where = units.every(u => u === reader.unit) ? 'own' : 'below'
  const narrowing = Object.keys(query.where ?? {})
  const registers = house.registers.all.filter(
    r => opens(reader, r, where) && (query.registers?.includes(r.id) ?? true) && narrowing.every(f => divides(r, f)),
  )
  const year = span.to.slice(0, 4)
  const scope: Scope = {
    units,
    ...(query.village !== undefined && { village: query.village }),
    ...(query.where && { where: query.where }),
    ...(query.person !== undefined && { person: query.person }),
  }
  return { span, registers, scope, months: query.months ? monthNumbers.map(m => spanOf(`${year}-${m}`)!) : [] }
}
const monthNumbers = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

/** The rows of a register's figures from its sums. */
function rows(register: Register, span: Span, months: readonly Span[], read: Read): FigureRow[] {
  return Object.entries(register.figures).map(([name, f]) => {
    const now = figureValue(register, name, span, read)
    return {
      id: `${register.id}.${name}`,
      title: f.title,
      register: register.id,
      group: register.group,
      value: now.value,
      text: figureText(register, name, now),
      unit: unitOf(f),
      definition: definitionOf(register, name),
      ...(now.of && { of: now.of }),
      ...(now.in && { in: now.in }),
      lastYear: figureValue(register, name, yearBefore(span), read).value,
      ...(months.length && { months: months.map(m => figureValue(register, name, m, read).value ?? 0) }),
    }
  })
}
