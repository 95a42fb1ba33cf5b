/** @module What a table says by its figures alone, without a word of its heads: columns made of columns, rows made of rows, totals told in the text around. */
import type { Found, Reading } from '../reading.ts'
import { announced } from './announced.ts'
import { bareHundreds } from './bare-hundreds.ts'
import { sharesBehind } from './behind.ts'
import { byHeads } from './by-heads.ts'
import { byName } from './by-name.ts'
import { calledTotals } from './called-totals.ts'
import { columnsOf } from './columns.ts'
import { complements } from './complements.ts'
import { definedLines } from './defined.ts'
import { groupsOf } from './groups.ts'
import { hundredsOf } from './hundreds.ts'
import { meanRows } from './mean-rows.ts'
import { namedColumns } from './named-columns.ts'
import { nestedRows } from './nested.ts'
import { numberedRows } from './numbered-rows.ts'
import { ranksOf } from './ranked.ts'
import { sidesOf } from './sides.ts'
import { strandsOf } from './strands.ts'
import { toldAgain } from './told-again.ts'
import { toldAround } from './told-around.ts'
import { toldRows } from './told-rows.ts'
import { yearlyOf } from './yearly.ts'

export const byTables = (reading: Reading): Found[] => [
  ...definedLines(reading.grids),
  ...columnsOf(reading.grids),
  ...byHeads(reading.grids),
  ...yearlyOf(reading.grids),
  ...ranksOf(reading.grids),
  ...sidesOf(reading.grids),
  ...sidesOf(strandsOf(reading.grids)),
  ...nestedRows(reading.grids),
  ...numberedRows(reading.grids),
  ...meanRows(reading.grids),
  ...calledTotals(reading.grids),
  ...hundredsOf(reading.grids),
  ...groupsOf(reading.grids),
  ...bareHundreds(reading.grids),
  ...sharesBehind(reading),
  ...toldAround(reading),
  ...byName(reading),
  ...namedColumns(reading),
  ...complements(reading.grids),
  ...announced(reading),
  ...toldAgain(reading),
  ...toldRows(reading),
]
