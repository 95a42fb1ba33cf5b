/** @module What a step brings with it beyond its own matter: a referral, a matter of another register, the destruction of a key. In the same transaction. */
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result } from '../base/result.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Tx } from '../store/pool.ts'
import { cancelBesides } from './cancel-besides.ts'
import { destroyKey } from './erase.ts'
import { openBesides } from './open-besides.ts'
import { refer } from './refer.ts'
import type { Took } from './take-step.ts'

export async function followUp(tx: Tx, house: House, reader: Reader, took: Took): Promise<Result<Took>> {
  if (took.again) return ok(took)
  if (took.entry.step === 'erase') await destroyKey(tx, house, reader, took)
  if (took.entry.step === 'cancel') return await cancelBesides(tx, house, reader, took)
  const deed = deedOf(took)
  if (!deed) return ok(took)
  const { refers } = took.register.steps[deed.step]!
  if (refers) {
    const sent = await refer(tx, house, reader, { ...took, entry: { ...took.entry, ...deed } }, refers)
    if (!sent.ok) return sent
  }
  return await openBesides(tx, house, reader, took, deed)
}

/** The step that now stands: the one taken, or the one whose submission was approved. A publication let out stood before. */
function deedOf({ entry, register, before }: Took): Pick<Entry, 'step' | 'data'> | undefined {
  if (register.steps[entry.step]) return entry
  const submitted = entry.step === 'approve' ? before?.entries.find(e => e.n === entry.data['of'] && e.step === 'submit') : undefined
  return submitted && { step: String(submitted.data['step']), data: submitted.data['data'] as Entry['data'] }
}
