/** @module How a command asks and acts: as `cli:<system user>`, with every role in one unit. */
import { userInfo } from 'node:os'
import type { House } from '../access/house.ts'
import { machineReader, type Reader } from '../access/reader.ts'
import { allUnits, type Unit } from '../access/unit-tree.ts'
import { systemClock } from '../base/clock.ts'
import { houseOf } from '../server/house.ts'
import type { Store } from '../store/open.ts'
import { withUnits } from '../store/pool.ts'
import { CommandError, type Given, type Io, type Option, UsageError } from './command.ts'
import { clockOf } from './sample-clock.ts'
import { dataOption, withStore } from './with-store.ts'

/** For every command that speaks of one unit. */
export const unitOptions: { readonly unit: Option; readonly data: Option } = {
  unit: { value: '单位', about: '单位的名称或编号；看得清是哪个单位时（别的单位记的都不到它的一半）可以不写' },
  ...dataOption,
}

export interface Hand {
  readonly house: House
  readonly reader: Reader
  readonly unit: Unit
  readonly store: Store
}

/** Run with the house of the data folder, in the unit that was named or is clearly meant. */
export const withHouse = <T>(given: Given, io: Io, run: (hand: Hand) => Promise<T>): Promise<T> =>
  withBooks(given, io, async books => {
    const unit = await unitOf(books, given.text('unit'), io)
    return await run({ ...books, unit, reader: machineReader(books.units, unit.id, actor()) })
  })

export interface AllBooks {
  readonly house: House
  readonly store: Store
  readonly units: readonly Unit[]
}

/** Run with the house of the data folder, for what concerns every unit. */
export const withBooks = <T>(given: Given, io: Io, run: (books: AllBooks) => Promise<T>): Promise<T> =>
  withStore(given, io, async store => {
    const house = houseOf(store.data, store.app, (await clockOf(store, undefined)) ?? systemClock)
    const units = await allUnits(store.app)
    if (units.length === 0) throw new CommandError('还没有单位。请先运行 npm start，在浏览器里设置。')
    return await run({ house, store, units })
  })

/** Under whose name a command writes. */
export const actor = (): string => `cli:${userInfo().username}`

/** The unit of this name or number; without either the one that is clearly meant, which is then said. */
async function unitOf({ house, units }: AllBooks, named: string | undefined, io: Io): Promise<Unit> {
  if (named !== undefined) {
    const found = units.find(u => String(u.id) === named || u.title === named)
    if (!found) throw new CommandError(`没有“${named}”这个单位。有：${titles(units.filter(u => u.kind !== 'village'))}。`)
    return found
  }
  const own = house.registers.all.filter(r => r.group !== 'administration').map(r => r.id)
  const rows = await withUnits(
    house.sql,
    units.map(u => u.id),
    tx => tx<{ unit: number; matters: number }[]>`
      select unit, count(*)::int as matters from matter where register = any(${own}) group by unit`,
  )
  const meant = unitsMeant(units, new Map(rows.map(r => [r.unit, r.matters])))
  if (meant.length > 1) throw new UsageError(`要写 --unit：记了账的不止一个单位，可能是${titles(meant)}`)
  io.err(`单位：${meant[0]!.title}（没有写 --unit）`)
  return meant[0]!
}
const titles = (units: readonly Unit[]): string => units.map(u => u.title).join('、')

/**
 * Which units may be meant where none is named: the one with the most matters, and every other that holds at least half
 * as many. Where nothing is entered yet, the towns, or all if there is no town. `matters` is by unit; the house's own
 * matters (units, accounts, settings) are not counted in it: they say nothing of whose books are worked in.
 */
export function unitsMeant(units: readonly Unit[], matters: ReadonlyMap<number, number>): readonly Unit[] {
  const of = (u: Unit) => matters.get(u.id) ?? 0
  const most = Math.max(0, ...units.map(of))
  if (most > 0) return units.filter(u => of(u) * 2 >= most).toSorted((a, b) => of(b) - of(a))
  const towns = units.filter(u => u.kind === 'town')
  return towns.length > 0 ? towns : units
}
