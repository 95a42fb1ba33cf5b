/**
 * @module Files whose keeping time is over: a duty of the year after, that opens by itself for every book and every year of which
 * something ended so long ago, and closes when an appraisal of them stands in the books: destroyed for good, or kept until it is due again.
 */
import type { Books } from '../access/books.ts'
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { type Day, yearOf } from '../base/day.ts'
import type { Register } from '../declare/register.ts'
import { archivesRegulation, townArchivesRule } from '../law/instruments/index.ts'
import { remaining } from '../law/period.ts'
import type { Tx } from '../store/pool.ts'
import type { YearItem } from './answers/year.ts'
import { restsOn } from './rests-on.ts'

/** Where an appraisal is recorded. */
const BOOK = 'archive-appraisal'

interface Ended {
  readonly register: string
  /** The year of their last entry, and how many. */
  readonly year: number
  readonly files: number
}
interface Appraised {
  readonly book: string
  readonly year: number
  readonly on: Day
  /** Kept until the end of this year; null where nothing is kept. */
  readonly until: number | null
}

/** What has to be appraised in a year; in the running one, also what should have been before. */
export async function keepingDuties(
  tx: Tx,
  house: House,
  reader: Reader,
  books: Books,
  registers: readonly Register[],
  year: number,
): Promise<YearItem[]> {
  const appraisal = registers.find(r => r.id === BOOK)
  const lengths = new Map(registers.flatMap(r => (lengthOf(r, books) ?? []).map(n => [r.id, n] as const)))
  if (!appraisal || !lengths.size) return []
  const [ended, done] = await Promise.all([
    endedIn(
      tx,
      house,
      reader,
      registers.filter(r => lengths.has(r.id)),
      [...lengths.values()],
    ),
    appraisedIn(tx, books),
  ])
  const titles = new Map(registers.map(r => [r.id, r.title]))
  return ended.flatMap(({ register, year: of, files }): YearItem[] => {
    const book = titles.get(register)!
    const own = done.filter(d => d.year === of && (d.book === book || d.book === register))
    // Filed in the year after they ended, kept from the year after that (归档的次年起).
    const due = Math.max(of + 2 + lengths.get(register)!, ...own.map(d => (d.until ?? 9999) + 1))
    const before = own.findLast(d => yearOf(d.on) === year)
    const late = due < year && year === yearOf(books.today)
    if (due !== year && !late && !before) return []
    const last: Day = `${before ? year : due}-12-31`
    return [
      {
        id: `keeping.${register}.${of}`,
        register: BOOK,
        title: `鉴定保管期满的案卷：${book}，${of}年办结${files}件`,
        from: `${last.slice(0, 4)}-01-01` as Day,
        due: last,
        left: remaining(books.calendar, books.today, last),
        ...cited(books.today),
        standing: before ? 'met' : last < books.today ? 'missed' : 'running',
        figure: `${BOOK}.appraised`,
        value: before ? 1 : 0,
        least: 1,
        working: [],
      },
    ]
  })
}

const cited = (day: Day) => {
  const on = restsOn(archivesRegulation.article(24), day)
  return 'law' in on ? on : {}
}

/** How many years the files of a register are kept, as the unit set it or the rule says today; nothing where they are kept for ever. */
function lengthOf(r: Register, books: Books): [number] | undefined {
  const rule = r.keeping ?? townArchivesRule.limits.general
  if (!('terms' in rule)) return undefined
  const { due } = books.count(rule, { start: books.today, pauses: [], extensions: [] })
  return due ? [yearOf(due.slice(0, 10) as Day) - yearOf(books.today)] : undefined
}

/** Matters that no stock holds any more, by the year of their last entry, as far as their time may be over. */
function endedIn(
  tx: Tx,
  house: House,
  reader: Reader,
  registers: readonly Register[],
  lengths: readonly number[],
): Promise<readonly Ended[]> {
  const held = registers.flatMap(r => Object.values(r.figures).flatMap(f => ('stock' in f ? f.stock.map(state => `${r.id} ${state}`) : [])))
  const latest = Math.min(...lengths)
  return tx<Ended[]>`
    select m.register, extract(year from m.last)::int as year, count(*)::int as files from matter m
    where m.unit = ${reader.unit} and m.register = any(${registers.map(r => r.id)}) and m.state <> 'cancelled'
      and extract(year from m.last) + 2 + ${latest} <= ${yearOf(house.clock.today())} + 1
      and m.register || ' ' || m.state <> all(${held}) and ${readable(tx, house, reader)}
    group by 1, 2 order by 1, 2`
}

const appraisedIn = (tx: Tx, books: Books): Promise<readonly Appraised[]> => tx<Appraised[]>`
  select m.fields ->> 'book' as book, (m.fields ->> 'year')::int as year, m.opened as on, (m.fields ->> 'until')::int as until
  from matter m where m.unit = ${books.unit.id} and m.register = ${BOOK} and m.state <> 'cancelled' order by m.opened`
