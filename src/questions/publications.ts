/** @module What a unit publishes, as its staff sees it: what waits for a second person, what stands, and whose time is over. */
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { mayTake } from '../access/may-take.ts'
import type { Reader } from '../access/reader.ts'
import { canonical } from '../base/canonical.ts'
import type { Day } from '../base/day.ts'
import { searchQuestion } from '../store/bigram.ts'
import { withUnits } from '../store/pool.ts'
import type { PublicationPage, PublicationRow } from './answers/publications.ts'
import type { PublicText } from './public-text.ts'

type State = PublicationRow['state']
interface Row {
  readonly matter: string
  readonly register: string
  readonly title: string
  readonly publication: string
  readonly day: Day
  readonly waits: PublicText | null
  readonly stood: string | null
  readonly body: PublicText['body'] | null
  readonly until: Day | null
}
export interface PublicationQuery {
  /** Left out: what waits, where something does; else what stands. */
  readonly state?: State
  /** Words of the title or the number. */
  readonly q?: string
  /** Of one matter alone. */
  readonly matter?: string
  /** So many rows are left out before the first. */
  readonly from?: number
}
/** How many stand on a page. */
const PAGE = 50

/** A page of the publications of the reader's own unit, the newest first, and how many there are in each state. */
export async function publications(house: House, reader: Reader, asked: PublicationQuery = {}): Promise<PublicationPage> {
  const { q, matter, from = 0 } = asked
  return await withUnits(house.sql, [reader.unit], async tx => {
    const { patterns } = searchQuestion(q ?? '')
    const all = tx`select m.matter, m.register, m.title, p.key as publication, p.value ->> 'day' as day, p.value -> 'waits' as waits,
        s.title as stood, s.body, s.until,
        case when p.value -> 'waits' is not null then 'waiting' when s.until < ${house.clock.today()} then 'withdrawn' else 'public' end as state
      from matter m cross join lateral jsonb_each(m.published) p
      left join publication s on s.unit = m.unit and s.matter = m.matter and s.publication = p.key
      where m.unit = ${reader.unit} and m.published <> '{}' and ${readable(tx, house, reader)}
        ${matter === undefined ? tx`` : tx`and m.matter = ${matter}`}
        ${q?.trim() ? (patterns.length ? tx`and lower(normalize(concat_ws(' ', m.title, m.number), nfkc)) like all(${[...patterns]})` : tx`and false`) : tx``}`
    const counted = await tx<{ state: State; n: number }[]>`select state, count(*)::int as n from (${all}) a group by state`
    const states = { waiting: 0, public: 0, withdrawn: 0, ...Object.fromEntries(counted.map(c => [c.state, c.n])) }
    const state = asked.state ?? (states.waiting > 0 ? 'waiting' : 'public')
    const rows = await tx<
      Row[]
    >`select * from (${all}) a where state = ${state} order by day desc, matter, publication limit ${PAGE} offset ${from}`
    return { rows: rows.flatMap(r => rowOf(house, reader, state, r)), state, states, from, size: PAGE }
  })
}

function rowOf(house: House, reader: Reader, state: State, { waits, stood, body, ...row }: Row): PublicationRow[] {
  const register = house.registers.find(row.register)
  const publication = register?.publications[row.publication]
  if (!register || !publication) return []
  const lets = Object.entries(register.steps).filter(([, s]) => [...(s.publishes ?? []), ...(s.renews ?? [])].includes(row.publication))
  const stands = stood === null || body === null ? undefined : { title: stood, body, day: row.day }
  return [
    {
      matter: row.matter,
      register: row.register,
      publication: row.publication,
      title: row.title,
      column: publication.column,
      state,
      day: row.day,
      ...(row.until && { until: row.until }),
      mayApprove: lets.some(([step]) => mayTake(reader, register, 'approve', step)),
      ...(publication.law && { law: publication.law }),
      text: waits ? changed(waits, stands) : (stands?.body.map(({ title, text }) => ({ title, text })) ?? []),
    },
  ]
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
