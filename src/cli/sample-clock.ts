/** @module Which day it is in a data folder: a sample unit lives on its own day, everybody else today. */
import { fileURLToPath } from 'node:url'
import { readManifest } from '../acts/load-sample.ts'
import { type Clock, clockAt } from '../base/clock.ts'
import { isDay } from '../base/day.ts'
import type { Store } from '../store/open.ts'
import { UsageError } from './command.ts'

/** The ledgers of the sample year, beside the program. */
export const samples: string = fileURLToPath(new URL('../../samples', import.meta.url))

/** The sample lives on its own day; real units live today. */
export async function clockOf(store: Store, day: string | undefined): Promise<Clock | undefined> {
  if (day !== undefined && !isDay(day)) throw new UsageError(`--day 没有 ${day} 这一天`)
  const [sample] = await store.app`select 1 from unit where sample limit 1`
  return sample ? clockAt(day ?? readManifest(samples).day) : undefined
}
