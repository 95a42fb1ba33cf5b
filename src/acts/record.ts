/** @module Record a step: what an office does all day. The steps that every register has go the same way. */
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import type { Id } from '../base/id.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import type { KernelData, KernelStep } from '../declare/kernel.ts'
import type { Origin } from '../ledger/entry.ts'
import type { RecordAnswer } from '../questions/answers/matter.ts'
import { withUnits } from '../store/pool.ts'
import { followUp } from './follow-up.ts'
import { type Order, type Took, takeStep } from './take-step.ts'
import { writing } from './writing.ts'

/** Written by the program alone, or by an act of their own. */
const notByHand: ReadonlySet<string> = new Set<KernelStep>(['recount', 'letter'])

/** Record a step in the reader's unit. A repeat of the same request changes nothing and gives the first answer. */
export async function record(house: House, reader: Reader, order: Order, origin: Origin = 'desk'): Promise<Result<RecordAnswer>> {
  if (notByHand.has(order.step)) return refuse({ code: 'unknown-step', context: { step: order.step } })
  return await writing(house, [reader.unit], async tx => {
    const took = await takeStep(tx, house, reader, order, { origin })
    return answer(took.ok ? await followUp(tx, house, reader, took.value) : took)
  })
}

/** What would stand against a step, and what it would be reminded of. Nothing is written. */
export async function preview(house: House, reader: Reader, order: Order): Promise<Result<RecordAnswer>> {
  if (notByHand.has(order.step)) return refuse({ code: 'unknown-step', context: { step: order.step } })
  return await withUnits(house.sql, [reader.unit], async tx =>
    answer(await takeStep(tx, house, reader, order, { origin: 'desk', preview: true })),
  )
}

/** What a client is told of a step. */
export const answer = (took: Result<Took>): Result<RecordAnswer> =>
  took.ok ? ok({ matter: took.value.matter, n: took.value.n, warnings: took.value.warnings }) : took

export interface KernelOrder<K extends KernelStep> {
  readonly request: Id
  readonly matter: Id
  readonly register: string
  readonly n: number
  readonly data: KernelData[K]
}

/** A step that every register has, taken today: `correct`, `cancel`, `assign`, `submit`, `return`, `approve`, `narrow`, `erase`, `link`. */
const kernel =
  <K extends KernelStep>(step: K) =>
  (house: House, reader: Reader, order: KernelOrder<K>): Promise<Result<RecordAnswer>> =>
    record(house, reader, { ...order, step, day: house.clock.today(), data: { ...order.data } })

/** Lay values, or another day, over an entry. The entry stays; the timeline shows both. */
export const correct = kernel('correct')
/** Take an entry out of the story, or a cancellation back. */
export const cancel = kernel('cancel')
/** Hand a matter over, or share it. */
export const assign = kernel('assign')
/** Propose a step that needs approval. */
export const submit = kernel('submit')
/** Send a proposal back with a reason; it may be submitted again. */
export const giveBack = kernel('return')
/** Approve a proposal of somebody else; or let a publication out as the second person. */
export const approve = kernel('approve')
/** Limit who may read a matter. Whoever is left out finds it nowhere; the unit's figures still count it. */
export const narrow = kernel('narrow')
/** Erase the personal part of a matter by law. */
export const erase = kernel('erase')
/** Connect a matter to another. */
export const link = kernel('link')
