/** @module A clerk accepts what came in: a matter with everything filled in, on the lawful day of receipt. Or rejects it with a reason. */
import type { House } from '../access/house.ts'
import { openItem } from '../access/inbox-seal.ts'
import { mayTake } from '../access/may-take.ts'
import type { Reader } from '../access/reader.ts'
import type { Day } from '../base/day.ts'
import type { Id } from '../base/id.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import type { RecordAnswer } from '../questions/answers/matter.ts'
import type { Tx } from '../store/pool.ts'
import { followUp } from './follow-up.ts'
import { answer } from './record.ts'
import { takeStep } from './take-step.ts'
import { writing } from './writing.ts'

export interface AcceptOrder {
  readonly item: Id
  readonly matter: Id
  readonly request: Id
  /** The lawful day of receipt. */
  readonly day: Day
  /** What the clerk adds to the filing or sets right. */
  readonly data: { readonly [field: string]: unknown }
  /** The books are closed over that day, and it is registered all the same. */
  readonly afterClosing?: true
}
interface Item {
  readonly unit: number
  readonly item: string
  readonly form: string
  readonly secret: string
  readonly state: string
  readonly matter: string | null
}
const find = async (tx: Tx, unit: number, item: Id): Promise<Item | undefined> =>
  (await tx<Item[]>`select unit, item, form, secret, state, matter from inbox where unit = ${unit} and item = ${item} for update`)[0]

/** Accept a filing. Refused: `not-found` (decided already), and whatever stands against its step. */
export async function accept(house: House, reader: Reader, order: AcceptOrder): Promise<Result<RecordAnswer>> {
  return await writing(house, [reader.unit], async tx => {
    const item = await find(tx, reader.unit, order.item)
    if (!item || item.state === 'rejected' || (item.matter && item.matter !== order.matter)) return refuse({ code: 'not-found' })
    const [register = '', step = ''] = item.form.split('.')
    const { matter, request, day, afterClosing } = order
    const data = { ...openItem(house, item), ...order.data }
    const took = await takeStep(
      tx,
      house,
      reader,
      { matter, request, register, n: 1, step, day, data, ...(afterClosing && { afterClosing }) },
      { origin: 'inbox' },
    )
    if (!took.ok) return took
    // What it said is in the ledger now; the inbox keeps only that it came.
    await tx`update inbox set state = 'accepted', matter = ${matter}, decided = ${house.clock.now()}, secret = '' where unit = ${reader.unit} and item = ${order.item}`
    return answer(await followUp(tx, house, reader, took.value))
  })
}

/** Reject a filing; it is erased after thirty days. Refused: `not-found`, `not-allowed`, `reason-needed`. */
export async function reject(house: House, reader: Reader, item: Id, reason: string): Promise<Result<null>> {
  if (!reason.trim()) return refuse({ code: 'reason-needed', field: 'reason' })
  return await writing(house, [reader.unit], async tx => {
    const found = await find(tx, reader.unit, item)
    if (found?.state !== 'new') return refuse({ code: 'not-found' })
    const [id = '', step = ''] = found.form.split('.')
    const register = house.registers.find(id)
    if (!register || !mayTake(reader, register, step)) return refuse({ code: 'not-allowed' })
    await tx`update inbox set state = 'rejected', decided = ${house.clock.now()}, reason = ${reason} where unit = ${reader.unit} and item = ${item}`
    return ok(null)
  })
}
