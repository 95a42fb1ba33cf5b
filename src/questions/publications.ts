/** @module What a unit publishes, as its staff sees it: what waits for a second person, and what stands. */
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { canonical } from '../base/canonical.ts'
import type { Day } from '../base/day.ts'
import { withUnits } from '../store/pool.ts'
import type { PublicationRow } from './answers/publications.ts'
import type { PublicText } from './public-text.ts'

interface Row {
  readonly matter: string
  readonly register: string
  readonly title: string
  readonly published: { readonly [publication: string]: { readonly day: Day; readonly waits?: PublicText } }
}
interface Stands extends PublicText {
  readonly matter: string
  readonly publication: string
  readonly until: Day | null
}

/** The publications of the reader's own unit, waiting ones first, then the newest. */
export async function publications(house: House, reader: Reader): Promise<readonly PublicationRow[]> {
  return await withUnits(house.sql, [reader.unit], async tx => {
    const [rows, standing] = await Promise.all([
      tx<Row[]>`select m.matter, m.register, m.title, m.published from matter m
        where m.unit = ${reader.unit} and m.published <> '{}' and ${readable(tx, house, reader)} order by m.last desc, m.matter limit 1000`,
      tx<Stands[]>`select matter, publication, title, body, until from publication where unit = ${reader.unit}`,
    ])
    const stands = new Map(standing.map(s => [`${s.matter} ${s.publication}`, s]))
    const all = rows.flatMap(row =>
      Object.entries(row.published).flatMap(([name, { day, waits }]): PublicationRow[] => {
        const publication = house.registers.find(row.register)?.publications[name]
        if (!publication) return []
        const out = stands.get(`${row.matter} ${name}`)
        return [
          {
            matter: row.matter,
            register: row.register,
            publication: name,
            title: row.title,
            column: publication.column,
            state: waits ? 'waiting' : 'public',
            day,
            ...(out?.until && { until: out.until }),
            ...(publication.law && { law: publication.law }),
            text: waits ? changed(waits, out) : (out?.body.map(({ title, text }) => ({ title, text })) ?? []),
          },
        ]
      }),
    )
    return all.sort((a, b) => (a.state === b.state ? 0 : a.state === 'waiting' ? -1 : 1))
  })
}

/** What waits, line by line, beside what stands; the heading too, where that alone would change. */
function changed(waits: PublicText, stands: PublicText | undefined): PublicationRow['text'] {
  if (!stands) return waits.body.map(({ title, text }) => ({ title, text }))
  const [was, is] = [stands, waits].map(t => new Map(t.body.map(line => [line.field, line])))
  const lines = [...new Set([...is!.keys(), ...was!.keys()])].map(field => {
    const [before, after] = [was!.get(field), is!.get(field)]
    const text = after?.text ?? ''
    // Another file under the same name is another file.
    const other = text === before?.text && canonical(after?.files ?? []) !== canonical(before.files ?? [])
    return { title: (after ?? before)!.title, text: other ? `${text}（换了文件）` : text, was: before?.text ?? '' }
  })
  return waits.title === stands.title || lines.some(l => l.text !== l.was)
    ? lines
    : [{ title: '标题', text: waits.title, was: stands.title }, ...lines]
}
