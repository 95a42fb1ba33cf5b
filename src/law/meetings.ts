/**
 * @module The meetings of the Party that papers refer to: when each was held, so that a paper can be checked against its day.
 * Later meetings are added here; a rule knows none by itself. Days are those of the communiqués.
 */
import type { Day } from '../base/day.ts'
import type { Mark } from './instrument.ts'

export interface Meeting {
  /** As papers name it: 二十届三中全会. */
  readonly name: string
  readonly congress: number
  /** Number of the plenary meeting; 0 is the congress itself. */
  readonly plenum: number
  readonly opened: Day
  readonly closed: Day
  readonly mark: Mark
}

const plenum = (congress: number, n: number, opened: Day, closed: Day, mark: Mark = 'memory'): Meeting => ({
  name: `${congress === 19 ? '十九' : '二十'}届${'一二三四五六七'[n - 1]}中全会`,
  congress,
  plenum: n,
  opened,
  closed,
  mark,
})

/** In order of time. `quoted`: seen in the communiqué or its reprint; the others are from memory. */
export const meetings: readonly Meeting[] = [
  { name: '党的十九大', congress: 19, plenum: 0, opened: '2017-10-18', closed: '2017-10-24', mark: 'memory' },
  plenum(19, 1, '2017-10-25', '2017-10-25'),
  plenum(19, 2, '2018-01-18', '2018-01-19'),
  plenum(19, 3, '2018-02-26', '2018-02-28'),
  plenum(19, 4, '2019-10-28', '2019-10-31', 'quoted'),
  plenum(19, 5, '2020-10-26', '2020-10-29'),
  plenum(19, 6, '2021-11-08', '2021-11-11'),
  plenum(19, 7, '2022-10-09', '2022-10-12'),
  { name: '党的二十大', congress: 20, plenum: 0, opened: '2022-10-16', closed: '2022-10-22', mark: 'quoted' },
  plenum(20, 1, '2022-10-23', '2022-10-23'),
  plenum(20, 2, '2023-02-26', '2023-02-28'),
  plenum(20, 3, '2024-07-15', '2024-07-18'),
  plenum(20, 4, '2025-10-20', '2025-10-23', 'quoted'),
]

/** A programme that runs for some years: work of a later year no longer carries it out. */
export interface Programme {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly mark: Mark
}

export const programmes: readonly Programme[] = [
  { name: '“七五”普法', from: 2016, to: 2020, mark: 'memory' },
  { name: '“八五”普法', from: 2021, to: 2025, mark: 'memory' },
  { name: '“十三五”', from: 2016, to: 2020, mark: 'memory' },
  { name: '“十四五”', from: 2021, to: 2025, mark: 'quoted' },
  { name: '“十五五”', from: 2026, to: 2030, mark: 'quoted' },
]
