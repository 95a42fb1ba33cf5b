/** @module The shortcomings that a unit found for its report of a year, and what it arranged for the next, out of their registers. */
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import type { Written } from '../report/written.ts'
import type { Tx } from '../store/pool.ts'

interface Found {
  readonly matter: string
  readonly title: string
  readonly cause: string | null
  readonly arranged: readonly { readonly matter: string }[] | null
}
interface Arranged {
  readonly matter: string
  readonly title: string
  readonly target: string | null
  readonly shortcoming: string | null
  readonly answers: readonly { readonly matter: string }[] | null
}

/** Of the reader's own unit; shortcomings are those registered for the annual report from the year's middle to the end of the next March. */
export async function writtenFor(tx: Tx, house: House, reader: Reader, year: number): Promise<Written> {
  const [found, arranged] = await Promise.all([
    tx<
      Found[]
    >`select m.matter, m.fields ->> 'title' as title, m.fields ->> 'cause' as cause, m.fields -> 'arranged' as arranged from matter m
      where m.unit = ${reader.unit} and m.register = 'deficiency' and m.state <> 'cancelled' and m.fields ->> 'source' = 'report'
        and m.opened between ${`${year}-07-01`} and ${`${year + 1}-03-31`} and ${readable(tx, house, reader)} order by m.opened, m.matter`,
    tx<
      Arranged[]
    >`select m.matter, m.fields ->> 'title' as title, m.fields ->> 'target' as target, m.fields ->> 'shortcoming' as shortcoming,
        m.fields -> 'answers' as answers from matter m
      where m.unit = ${reader.unit} and m.register = 'commitment' and m.state not in ('cancelled', 'dropped') and m.fields ->> 'source' = 'nextYear'
        and (m.fields ->> 'year')::int = ${year + 1} and ${readable(tx, house, reader)} order by m.opened, m.matter`,
  ])
  const answering = (d: Found): number =>
    arranged.findIndex(
      a => d.arranged?.some(l => l.matter === a.matter) || a.answers?.some(l => l.matter === d.matter) || a.shortcoming === d.title,
    )
  return {
    deficiencies: found.map(d => {
      const at = answering(d)
      return { text: d.title, ...(d.cause && { cause: d.cause }), ...(at >= 0 && { answeredBy: at }) }
    }),
    arrangements: arranged.map(a => (a.target ? `${a.title}，${a.target}` : a.title)),
  }
}
