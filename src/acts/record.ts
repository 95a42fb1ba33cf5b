/** @module Record a step: what an office does all day. */
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result } from '../base/result.ts'
import type { Origin } from '../ledger/entry.ts'
import type { RecordAnswer } from '../server/api.ts'
import { type Order, type Took, takeStep } from './take-step.ts'
import { writing } from './writing.ts'

/** Record a step in the reader's unit. A repeat of the same request changes nothing and gives the first answer. */
export async function record(house: House, reader: Reader, order: Order, origin: Origin = 'desk'): Promise<Result<RecordAnswer>> {
  return await writing(house, [reader.unit], async tx => answer(await takeStep(tx, house, reader, order, { origin })))
}

/** What a client is told of a step. */
export const answer = (took: Result<Took>): Result<RecordAnswer> =>
  took.ok ? ok({ matter: took.value.matter, n: took.value.n, warnings: took.value.warnings }) : took
