/** @module What a unit publishes, as its staff sees it: what waits for a second person, and what stands. */
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { allUnits, titlesOf } from '../access/unit-tree.ts'
import type { Day } from '../base/day.ts'
import { shown } from '../declare/show.ts'
import { withUnits } from '../store/pool.ts'
import type { PublicationRow } from './answers/publications.ts'
import type { PublicFile } from './public-files.ts'

interface Row {
  readonly matter: string
  readonly register: string
  readonly title: string
  readonly fields: { readonly [name: string]: unknown }
  readonly published: {
    readonly [publication: string]: { readonly day: Day; readonly approved: boolean; readonly files?: readonly PublicFile[] }
  }
}
interface Stands {
  readonly matter: string
  readonly publication: string
  readonly body: readonly { readonly title: string; readonly text: string }[]
  readonly until: Day | null
}

/** The publications of the reader's own unit, waiting ones first, then the newest. */
export async function publications(house: House, reader: Reader): Promise<readonly PublicationRow[]> {
  return await withUnits(house.sql, [reader.unit], async tx => {
    const [rows, standing, units] = await Promise.all([
      tx<Row[]>`select m.matter, m.register, m.title, m.fields, m.published from matter m
        where m.unit = ${reader.unit} and m.published <> '{}' and ${readable(tx, house, reader)} order by m.last desc, m.matter limit 1000`,
      tx<Stands[]>`select matter, publication, body, until from publication where unit = ${reader.unit}`,
      allUnits(tx),
    ])
    const titles = titlesOf(units)
    const stands = new Map(standing.map(s => [`${s.matter} ${s.publication}`, s]))
    const all = rows.flatMap(row =>
      Object.entries(row.published).flatMap(([name, { day, approved, files }]): PublicationRow[] => {
        const publication = house.registers.find(row.register)?.publications[name]
        if (!publication) return []
        // What waits is shown as it would be, also where an earlier text of it stands already.
        const out = approved ? stands.get(`${row.matter} ${name}`) : undefined
        return [
          {
            matter: row.matter,
            register: row.register,
            publication: name,
            title: row.title,
            column: publication.column,
            state: approved ? 'public' : 'waiting',
            day,
            ...(out?.until && { until: out.until }),
            ...(publication.law && { law: publication.law }),
            text:
              out?.body.map(({ title, text }) => ({ title, text })) ??
              preview(house, row, publication.fields as readonly string[], titles, files),
          },
        ]
      }),
    )
    return all.sort((a, b) => (a.state === b.state ? 0 : a.state === 'waiting' ? -1 : 1))
  })
}

/** The text as it would be published: the row's fields are masked already; files are those of the step that publishes. */
function preview(
  house: House,
  row: Row,
  fields: readonly string[],
  titles: ReadonlyMap<number, string>,
  files: readonly PublicFile[] = [],
): PublicationRow['text'] {
  const register = house.registers.find(row.register)!
  return fields.flatMap(name => {
    const field = register.fields[name]
    const own = files.filter(f => f.field === name)
    const value = field?.kind !== 'files' ? row.fields[name] : own.length ? own : undefined
    if (!field || value === undefined) return []
    return [{ title: field.title, text: field.kind === 'unit' ? (titles.get(value as number) ?? '') : shown(field, value) }]
  })
}
