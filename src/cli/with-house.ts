/** @module How a command asks and acts: as `cli:<system user>`, with every role in one unit. */
import { userInfo } from 'node:os'
import type { House } from '../access/house.ts'
import { machineReader, type Reader } from '../access/reader.ts'
import { allUnits, type Unit } from '../access/unit-tree.ts'
import { systemClock } from '../base/clock.ts'
import { houseOf } from '../server/house.ts'
import type { Store } from '../store/open.ts'
import { withUnits } from '../store/pool.ts'
import { CommandError, type Given, type Io, type Option } from './command.ts'
import { clockOf } from './sample-clock.ts'
import { dataOption, withStore } from './with-store.ts'

/** For every command that speaks of one unit. */
export const unitOptions: { readonly unit: Option; readonly data: Option } = {
  unit: { value: '单位', about: '单位的名称或编号；只有一个单位记了账时可以不写' },
  ...dataOption,
}

export interface Hand {
  readonly house: House
  readonly reader: Reader
  readonly unit: Unit
  readonly store: Store
}

/** Run with the house of the data folder, in the unit that was named. */
export const withHouse = <T>(given: Given, io: Io, run: (hand: Hand) => Promise<T>): Promise<T> =>
  withStore(given, io, async store => {
    const house = houseOf(store.data, store.app, (await clockOf(store, undefined)) ?? systemClock)
    const units = await allUnits(store.app)
    const unit = await unitNamed(house, units, given.text('unit'))
    return await run({ house, reader: machineReader(units, unit.id, actor()), unit, store })
  })

/** Under whose name a command writes. */
export const actor = (): string => `cli:${userInfo().username}`

/** The unit of this name or number; without either the one whose books are the fullest. */
async function unitNamed(house: House, units: readonly Unit[], named: string | undefined): Promise<Unit> {
  if (units.length === 0) throw new CommandError('还没有单位。请先运行 npm start，在浏览器里设置。')
  if (named !== undefined) {
    const found = units.find(u => String(u.id) === named || u.title === named)
    if (!found)
      throw new CommandError(
        `没有“${named}”这个单位。有：${units
          .filter(u => u.kind !== 'village')
          .map(u => u.title)
          .join('、')}。`,
      )
    return found
  }
  const all = units.map(u => u.id)
  const [fullest] = await withUnits(
    house.sql,
    all,
    tx => tx<{ unit: number }[]>`select unit from matter group by unit order by count(*) desc, unit limit 1`,
  )
  return units.find(u => u.id === fullest?.unit) ?? units.find(u => u.kind === 'town') ?? units[0]!
}
