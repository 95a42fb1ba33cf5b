/** @module A matter as a row of a list: masks from the projection, names in the clear for those who handle such matters. */
import type { Books } from '../access/books.ts'
import { personalOf } from '../access/entry-seal.ts'
import { sightOf } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { storiesOf } from '../access/story.ts'
import type { Day } from '../base/day.ts'
import { groupBy } from '../base/group.ts'
import { isKernelStep } from '../declare/kernel.ts'
import { namesOnly } from '../declare/mask.ts'
import { shown } from '../declare/show.ts'
import { type Entry, standing } from '../ledger/entry.ts'
import type { Tx } from '../store/pool.ts'
import type { MatterRow } from './answers/matter.ts'
import { nextLimit, openLimits } from './limit-standing.ts'
import { stateTitle } from './state.ts'

/** A row of the table `matter`, as far as lists need it. */
export interface Found {
  readonly unit: number
  readonly matter: string
  readonly register: string
  readonly state: string
  readonly title: string
  readonly number: string | null
  readonly opened: Day
  readonly last: Day
  readonly handler: string | null
  readonly handlerName: string | null
  readonly village: number | null
  readonly amount: number | null
  readonly fields: { readonly [name: string]: unknown }
}

/** The columns of `m` that make a {@link Found}. */
export const foundColumns = (tx: Tx) => tx`m.unit, m.matter, m.register, m.state, m.title, m.number, m.opened, m.last, m.handler,
  (select a.name from account a where a.id = m.handler) as "handlerName", m.village, m.amount, m.fields`

/** The values of a story as they stand; of one that only was proposed, those of the proposal. */
export function fieldsNow(entries: readonly Entry[]): { readonly [name: string]: unknown } {
  const taken = standing(entries).flatMap(e => (isKernelStep(e.step) ? [] : [e.data]))
  const proposed = entries.findLast(e => e.step === 'submit')?.data['data'] as Entry['data'] | undefined
  return Object.assign({}, ...(taken.length ? taken : [proposed ?? {}]))
}

/** Rows for a list, with what the reader may see of people. */
export async function matterRows(
  tx: Tx,
  house: House,
  reader: Reader,
  books: Pick<Books, 'calendar' | 'now'>,
  found: readonly Found[],
): Promise<MatterRow[]> {
  const limits = groupBy(
    await openLimits(
      tx,
      found.map(f => f.matter),
    ),
    l => l.matter,
  )
  const clear = await inTheClear(tx, house, reader, found)
  return found.map(f => {
    const register = house.registers.find(f.register)!
    const fields = clear.get(f.matter) ?? f.fields
    const named = register.fields[register.named]
    const limit = nextLimit(limits.get(f.matter) ?? [], books.now, books.calendar)
    const { handlerName, ...row } = f
    return {
      ...row,
      title: named?.personal && fields[register.named] !== undefined ? shown(named, fields[register.named]) : f.title,
      stateTitle: stateTitle(register, f.state),
      handler: handlerName ?? f.handler,
      fields,
      ...(limit && { limit }),
    }
  })
}

/** The values with names in the clear, of the matters where this reader sees names; numbers and addresses stay masked. */
async function inTheClear(tx: Tx, house: House, reader: Reader, found: readonly Found[]): Promise<ReadonlyMap<string, Found['fields']>> {
  const seen = found.filter(f => {
    const register = house.registers.find(f.register)!
    return personalOf(register).size > 0 && sightOf(reader, register, f) === 'names'
  })
  const stories = await storiesOf(
    house,
    tx,
    reader.unit,
    seen.map(f => f.matter),
  )
  return new Map(
    stories.map(s => [
      s.matter,
      Object.fromEntries(
        Object.entries(fieldsNow(s.entries)).map(([name, v]) => [
          name,
          s.register.fields[name] ? namesOnly(s.register.fields[name]!, v) : v,
        ]),
      ),
    ]),
  )
}
