/** @module The rows behind the basic figures of a report, each with the day on which its entry was recorded: what a restatement names. */

import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import type { Day } from '../base/day.ts'
import { basis, spanOf } from '../figures/figure.ts'
import { findFigure, split } from '../report/books.ts'
import { figuresOf, type Report } from '../report/content.ts'
import type { CountedRow } from '../report/restate.ts'
import type { Tx } from '../store/pool.ts'
import { rowsOf, sortOf } from './readings.ts'

/** Reads the rows of every basic figure of the report once; answers from memory. */
export async function countedRows(
  tx: Tx,
  house: House,
  reader: Reader,
  report: Report,
): Promise<(unit: number, figure: string, period: string) => readonly CountedRow[]> {
  const all = new Map<string, readonly CountedRow[]>()
  for (const run of figuresOf(report)) {
    const found = findFigure({ registers: house.registers.all }, run.figure)
    const span = spanOf(run.period)
    if (!found || !span || !reader.units.includes(run.unit)) continue
    for (const name of basis(found.register, found.name)) {
      const figure = `${split(run.figure)[0]}.${name}`
      const key = `${run.unit} ${figure} ${run.period}`
      const sort = sortOf(found.register, name)
      if (all.has(key) || !sort) continue
      const rows = await rowsOf(tx, figure, sort, span, { units: [run.unit] }, readable(tx, house, reader))
      const recorded = new Map(
        (
          await tx<{ matter: string; n: number; at: string }[]>`
            select matter, n, at from entry where unit = ${run.unit} and matter = any(${[...new Set(rows.map(r => r.matter))]}::uuid[])`
        ).map(e => [`${e.matter} ${e.n}`, e.at.slice(0, 10) as Day]),
      )
      all.set(
        key,
        rows.map(r => ({
          matter: r.matter,
          title: r.visible ? r.title : '一件限定阅看的事项',
          n: r.n,
          day: r.day,
          amount: r.amount,
          recorded: recorded.get(`${r.matter} ${r.n}`) ?? r.day,
        })),
      )
    }
  }
  return (unit, figure, period) => all.get(`${unit} ${figure} ${period}`) ?? []
}
