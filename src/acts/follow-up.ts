/** @module What a step brings with it beyond its own matter: a referral, the destruction of a key. In the same transaction. */
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result } from '../base/result.ts'
import type { Tx } from '../store/pool.ts'
import { aboutStep } from './check-kernel.ts'
import { destroyKey } from './erase.ts'
import { refer } from './refer.ts'
import type { Took } from './take-step.ts'

export async function followUp(tx: Tx, house: House, reader: Reader, took: Took): Promise<Result<Took>> {
  if (took.again) return ok(took)
  const { entry, register, before } = took
  if (entry.step === 'erase') await destroyKey(tx, house, reader, took)
  const step = entry.step === 'approve' ? aboutStep('approve', entry.data, before) : entry.step
  const refers = step === undefined ? undefined : register.steps[step]?.refers
  if (!refers) return ok(took)
  const data =
    entry.step === 'approve' ? ((before?.entries.find(e => e.n === entry.data['of'])?.data['data'] as typeof entry.data) ?? {}) : entry.data
  const sent = await refer(tx, house, reader, { ...took, entry: { ...entry, step: step!, data } }, refers)
  return sent.ok ? ok(took) : sent
}
