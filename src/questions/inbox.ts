/** @module What lies in the inbox for those who may accept it, and what a sender is told by his receipt. */
import type { House } from '../access/house.ts'
import { openItem } from '../access/inbox-seal.ts'
import { mayTake } from '../access/may-take.ts'
import type { Reader } from '../access/reader.ts'
import type { Moment } from '../base/day.ts'
import { digest } from '../store/crypt.ts'
import { withUnits } from '../store/pool.ts'
import { stateTitle } from './state.ts'

export interface InboxItem {
  readonly item: string
  readonly register: string
  readonly step: string
  readonly title: string
  readonly at: Moment
  readonly data: { readonly [field: string]: unknown }
}
interface Row {
  readonly unit: number
  readonly item: string
  readonly form: string
  readonly at: Moment
  readonly secret: string
}

/** New items, oldest first, of the forms whose step this reader may take. */
export async function inbox(house: House, reader: Reader): Promise<readonly InboxItem[]> {
  const rows = await withUnits(
    house.sql,
    [reader.unit],
    tx => tx<Row[]>`
    select unit, item, form, at, secret from inbox where unit = ${reader.unit} and state = 'new' order by at, item limit 200`,
  )
  return rows.flatMap(r => {
    const [id = '', step = ''] = r.form.split('.')
    const register = house.registers.find(id)
    if (!register?.steps[step] || !mayTake(reader, register, step)) return []
    return [
      { item: r.item, register: id, step, title: `${register.title}：${register.steps[step].title}`, at: r.at, data: openItem(house, r) },
    ]
  })
}

export interface Progress {
  readonly state: 'new' | 'accepted' | 'rejected'
  readonly at: Moment
  /** How the matter stands, once accepted: the state's title and the last of the last days that bind the office: by when it is answered, whatever else must be told before. */
  readonly standing?: string
  readonly due?: string
  readonly reason?: string
}

/** How a filing goes, for whoever holds its receipt; undefined when there is none. */
export async function progress(house: House, unit: number, receipt: string): Promise<Progress | undefined> {
  return await withUnits(house.sql, [unit], async tx => {
    const [row] = await tx<
      {
        state: Progress['state']
        at: Moment
        reason: string | null
        register: string | null
        standing: string | null
        due: string | null
      }[]
    >`
      select i.state, i.at, i.reason, m.register, m.state as standing,
        (select max(t.due) from time_limit t where t.unit = i.unit and t.matter = i.matter and t.met is null and t.ended is null
          and t.binds = 'agency' and t.bound not in ('min', 'keep')) as due
      from inbox i left join matter m on m.unit = i.unit and m.matter = i.matter
      where i.unit = ${unit} and i.receipt = ${digest(house.keyOf(unit), receipt.trim().toUpperCase())}`
    if (!row) return undefined
    const standing = row.register && row.standing && stateTitle(house.registers.find(row.register), row.standing)
    return {
      state: row.state,
      at: row.at,
      ...(standing && { standing }),
      ...(row.due && { due: row.due }),
      ...(row.reason && { reason: row.reason }),
    }
  })
}
